export const id = 1235;
export const ids = [1235];
export const modules = {

/***/ 11235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/core/apple/provisioning-profile/export-method.js
var export_method = __webpack_require__(25811);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var inputs = __webpack_require__(14817);
;// CONCATENATED MODULE: ./build/actions/setup-signing/given/bundle-id-list.js
/** The bundle ids to sign: each once, and only what can be one. */

                                                                                   

function bundleIdList(options             )                                {
  const list = (0,input_kinds/* lines */.Mn)(options);
  return {
    ...list,
    parse(raw, reading) {
      const bundleIds = [...new Set(list.parse(raw, reading))];
      const range = bundleIds.find((bundleId) => bundleId.endsWith('*'));
      if (range !== undefined) {
        throw new input_kinds/* InputProblem */.S7(
          `holds the range "${range}"; name the bundle ids of the app and its extensions themselves`,
        );
      }
      const wrong = bundleIds.find(
        (bundleId) => !/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(bundleId),
      );
      if (wrong === undefined) return bundleIds;
      throw new input_kinds/* InputProblem */.S7(
        `holds "${wrong}", which is no bundle id: letters, digits and hyphens with dots between`,
      );
    },
  };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/core/apple/certificate/mistaken-file.js
var mistaken_file = __webpack_require__(42910);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js + 1 modules
var private_key_text = __webpack_require__(26499);
;// CONCATENATED MODULE: ./build/actions/setup-signing/account/certificate-private-key.js
/** The private key to which certificates of the account belong, or are to be issued. */
                                             



                                                                         


const { parse: contentsOf } = (0,input_kinds/* secretOrFile */.eX)({ about: '' });

/** The keys that Apple issues certificates for signing iOS apps to. */
const KEY_BITS = 2048;

/** Anything longer can only be the key itself. */
const LONGEST_PATH = 1024;

const certificatePrivateKey = (0,input_kinds/* kind */.fM)({
  form: 'secret, or path of a PEM file',
  secret: true,
  parse(raw, reading)            {
    const key = readKey(raw, reading);
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    if (key.asymmetricKeyType !== 'rsa') {
      throw new input_kinds/* InputProblem */.S7(
        `is a private key of type ${key.asymmetricKeyType}, but certificates for iOS need RSA with ${KEY_BITS} bits`,
      );
    }
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (bits === KEY_BITS) return key;
    throw new input_kinds/* InputProblem */.S7(
      `is an RSA key with ${bits} bits, but certificates for iOS need ${KEY_BITS}`,
    );
  },
});

function readKey(raw        , reading         )            {
  try {
    return (0,private_key_text/* readPrivateKeyText */.K)(contentsOf(raw, reading), 'PEM file');
  } catch (error) {
    const mistaken = mistakenFile(bytesOf(raw, reading));
    throw mistaken === undefined ? error : new input_kinds/* InputProblem */.S7(mistaken);
  }
}

/** The way on for a file that holds the key, or is one of the others that go with signing. */
function mistakenFile(bytes        )                     {
  if ((0,mistaken_file/* isEncryptedByMatch */.hT)(bytes)) {
    return 'is a file that fastlane match has encrypted; decrypt it (`fastlane match decrypt`): the .p12 file that comes out is the private key as PEM text, and belongs here';
  }
  if (bytes[0] !== 0x30) return undefined;
  const form = (0,mistaken_file/* otherSigningFile */._B)(bytes) ?? (0,mistaken_file/* foreignForm */.hk)(bytes);
  if (form === undefined || form.endsWith('private key')) return undefined;
  if (!form.includes('.p12')) return `is ${form}, not a private key`;
  return 'is a .p12 file; give it as `certificate` with `certificate-password`, or take the key out of it: `openssl pkcs12 -in FILE.p12 -nodes -nocerts -out KEY.pem` (with `-legacy` for a file of Keychain Access)';
}

/** The file at the path, or what the base64 says. */
function bytesOf(raw        , { workspace }         )         {
  const isPath = raw.length <= LONGEST_PATH && !raw.includes('\n');
  const contents = isPath ? contentsAt((0,input_kinds/* inWorkspace */.ve)(raw, workspace)) : undefined;
  const isBinary =
    contents?.[0] === 0x30 || (contents !== undefined && (0,mistaken_file/* isEncryptedByMatch */.hT)(contents));
  if (contents !== undefined && isBinary) return contents;
  return Buffer.from(contents?.toString('latin1') ?? raw, 'base64');
}

function contentsAt(path        )                     {
  try {
    return (0,external_node_fs_.readFileSync)(path);
  } catch {
    return undefined;
  }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __webpack_require__(89840);
;// CONCATENATED MODULE: ./build/core/system/network/connections.js
/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
                                                                      

                                       



                              
     
                                                                                            
                                                                                                   
                                                                                                    
     
                                                                               
     
                                                                                               
                                                                                                  
                        
     
                           
                                                             
                
 

/** A proxy variable holds something else than an http(s) address. */
class connections_ProxyAddressError extends (/* unused pure expression or super */ null && (Error)) {
                    name = 'ProxyAddressError';
}

/** A proxy variable is set, but this Node cannot go through a proxy. */
class connections_ProxySupportError extends (/* unused pure expression or super */ null && (Error)) {
                    name = 'ProxySupportError';
}

/** The first Node that does; runners have it since 2.328. */
const NODE_WITH_PROXIES = (/* unused pure expression or super */ null && ([24, 5]))         ;

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * duration/* SECOND */.Z2;

/** `environment` holds the proxy variables; the name in lower case wins. */
function connections_createConnections(
  environment                                              ,
  nodeVersion = process.versions.node,
)              {
  const read = (name        ) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map               ();
  const opened = new Map                ();

  function routeTo({ protocol, hostname }     ) {
    const secure = protocol === 'https:';
    const variable = secure ? 'https_proxy' : 'http_proxy';
    // A request to this machine never leaves it, least of all through a proxy.
    const proxy = isLoopback(hostname) ? '' : read(variable);
    // Loaded with the first request: many a step needs no network, or fails before it does.
    return {
      variable,
      proxy,
      module: process.getBuiltinModule(secure ? 'node:https' : 'node:http'),
    };
  }

  function agentFor(address     )        {
    const { variable, proxy, module } = routeTo(address);
    const key = `${address.protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const agent = new module.Agent({
      // One for all connections, each of which would else set up its own.
      ...(address.protocol === 'https:' ? { secureContext: newSecureContext() } : {}),
      keepAlive: true,
      timeout: LONGEST_IDLE_MS,
      proxyEnv: proxyVariables({ variable, proxy, exceptions: read('no_proxy'), nodeVersion }),
      ...CHECKED,
    });
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
      const name = agent.getName(options);
      const socket = opened.get(name);
      opened.delete(name);
      return socket ?? create(options, callback);
    };
    agents.set(key, agent);
    return agent;
  }

  return {
    request(address, options) {
      const { module } = routeTo(address);
      return module.request(address, { ...options, ...CHECKED, agent: agentFor(address) });
    },
    open(address) {
      if (routeTo(address).proxy !== '') return;
      const agent = agentFor(address);
      const place = placeOf(address);
      const name = agent.getName(place);
      if (opened.has(name)) return;
      // The agent's own name for it, under which the next connections resume its TLS session.
      const options = { ...place, timeout: LONGEST_IDLE_MS, keepAlive: true, _agentKey: name };
      const socket = agent.createConnection(options)          ;
      const forget = ()       => {
        if (opened.get(name) !== socket) return;
        opened.delete(name);
        socket.destroy();
      };
      // Only a socket that is read from notices that the other end has hung up.
      socket.on('error', forget).on('timeout', forget).on('close', forget).resume();
      opened.set(name, socket);
    },
    close() {
      agents.forEach((agent) => agent.destroy());
      opened.forEach((socket) => socket.destroy());
    },
  };
}

function newSecureContext() {
  return process.getBuiltinModule('node:tls').createSecureContext();
}

/** The destination in the form that Node's agent takes. */
function placeOf({ protocol, hostname, port }     ) {
  const secure = protocol === 'https:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(port) || (secure ? 443 : 80),
    ...(secure ? { servername: isIP(host) === 0 ? host : '' } : {}),
    ...CHECKED,
  };
}

/** Node would else ask NODE_TLS_REJECT_UNAUTHORIZED. */
const CHECKED = { rejectUnauthorized: true }         ;

                        
                            
                         
                              
                               
 

/** Node itself would ignore a proxy that is not an address, and go without. */
function proxyVariables({ variable, proxy, exceptions, nodeVersion }              ) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new connections_ProxyAddressError(
      `${variable.toUpperCase()} holds no address that begins with http:// or https://.`,
    );
  }
  if (proxy !== '' && !knowsProxies(nodeVersion)) {
    throw new connections_ProxySupportError(`Node ${nodeVersion} cannot go through a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

function knowsProxies(nodeVersion        )          {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_WITH_PROXIES;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/system/files/file-piece.js
/**
 * A piece of a file as the body of a request. Two buffers per request take turns, one being filled
 * while the other leaves; they are used again for the next piece, so that memory depends neither
 * on the size of the file nor on the number of pieces.
 */

                                                   
                                               


/** A run of bytes of a file: `length` bytes, the first of them at `offset`, from 0. */
                            
                          
                          
 

/** The request announces `length` bytes, and those of `before` and `after`. */
                                              
                                                                                  
                                     
                                                                                          
                                           
                                          
     
                                                                                                
                                                         
     
                                                
                                                                           
                                                          
 

/** The length that a request with this body announces, in bytes. */
function file_piece_pieceLength({ before, length, after }           )         {
  return (before?.length ?? 0) + length + (after?.length ?? 0);
}

/** The file did not give the bytes of the piece. */
class file_piece_PieceError extends (/* unused pure expression or super */ null && (Error)) {
                    name = 'PieceError';
}

                              
     
                                                                                                   
                   
     
                                                                
 

                
                          
                                                                  
                      
 

/**
 * The size of a buffer. With 512 KiB, sending without TLS took 1.4 times the CPU, and with 128 KiB
 * 1.3 times (600 MB over loopback, six connections).
 */
const BUFFER_BYTES = (/* unused pure expression or super */ null && (256 * 1024));

function file_piece_createPieceSender()              {
  const idle                            = [];
  const files = new OpenFiles();
  return {
    async send(piece, request) {
      const turns = idle.pop() ?? [newTurn(), newTurn()];
      const { file } = piece;
      await (typeof file === 'string'
        ? files.use(file, (opened) => write(piece, opened, request, turns))
        : write(piece, file, request, turns));
      // Buffers are not given back after a failure: the system may still hold them.
      idle.push(turns);
    },
  };
}

function newTurn()       {
  return { buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES), left: Promise.resolve() };
}

/** A file is open as long as a piece of it is under way; opening it for each is felt (measured). */
class OpenFiles {
           #files = new Map                                                                 ();

  async use   (path        , work                                  )             {
    const file = this.#files.get(path) ?? { handle: open(path).catch(unreadable), users: 0 };
    this.#files.set(path, file);
    file.users += 1;
    try {
      return await work(await file.handle);
    } finally {
      file.users -= 1;
      if (file.users === 0) {
        this.#files.delete(path);
        await file.handle.then(
          (handle) => handle.close(),
          () => {},
        );
      }
    }
  }
}

async function write(
  { offset, length, before, after, mostAtOnceBytes = BUFFER_BYTES, onSent }           ,
  file            ,
  request               ,
  [first, second]                       ,
)                {
  const mostBytes = Math.min(BUFFER_BYTES, mostAtOnceBytes);
  if (before !== undefined) request.write(before);
  for (let sent = 0, [turn, next] = [first, second]; sent < length; [turn, next] = [next, turn]) {
    await turn.left;
    const wanted = Math.min(mostBytes, length - sent);
    const { bytesRead } = await file.read(turn.buffer, 0, wanted, offset + sent).catch(unreadable);
    if (bytesRead === 0) throw new file_piece_PieceError('The file became shorter while it was being sent.');
    sent += bytesRead;
    turn.left = taken(request, turn.buffer.subarray(0, bytesRead)).then(() => onSent?.(sent));
    // Whoever waits for it learns of the failure; until then it is nobody's.
    turn.left.catch(() => {});
  }
  request.end(after);
  await Promise.all([first.left, second.left]);
}

function unreadable(cause         )        {
  throw new file_piece_PieceError(`The file cannot be read: ${messageOf(cause)}`, { cause });
}

function taken(request               , bytes        )                {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

;// CONCATENATED MODULE: ./build/core/system/network/network-errors.js
/** The errors between a request and its answer, from the names that Node and OpenSSL give them. */





const network_errors_networkErrors = (0,errors/* catalogue */.sW)('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again.',
  },
  interrupted: {
    meaning: 'The connection broke or fell silent while a request was under way.',
    remedy: 'Run the step again; Slipway looks up what already happened before it repeats a write.',
  },
  untrusted: {
    meaning: 'The certificate of the service, or of a proxy in between, is not trusted here.',
    remedy:
      'If your network replaces certificates, name its certificate authority in NODE_EXTRA_CA_CERTS in the environment of the job.',
  },
  'proxy-refused': {
    meaning: 'The proxy that the environment names refused the connection, or is no address.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of the job.',
  },
  'proxy-unsupported': {
    meaning: 'The environment names a proxy, but the Node of this runner cannot go through one.',
    remedy:
      'Update the self-hosted runner to 2.328 or newer, which brings Node 24.5, or take the proxy variables away where the network needs no proxy.',
  },
  'answer-too-large': {
    meaning: 'A service answered with more bytes than any answer of its kind has.',
    remedy:
      'Run the step again; if it stays, look at the status page of the service, or at what stands between it and the runner.',
  },
  'answer-malformed': {
    meaning:
      'A service, or a proxy in between, answered with something that breaks the rules of HTTP.',
    remedy:
      'Look at what stands between the runner and the service, such as a proxy or a virus scanner, and run the step again.',
  },
  'request-malformed': {
    meaning:
      'A header or an address of a request holds characters that HTTP does not allow; a service asked for it, or an input holds them.',
    remedy: 'Check tokens and addresses among the inputs for line breaks and invisible characters.',
  },
});

/** The other side gave no sign of life for as long as the request allowed. */
class network_errors_IdleTimeout extends Error {
                    name = 'IdleTimeout';
  /** `connected`: the request may have arrived. */
           code                                   ;

  constructor(ms        , { connected }                                 ) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'IDLE' : 'IDLE_BEFORE_CONNECTION';
  }
}

/** The answer did not come to its end in the time for a whole exchange. */
class network_errors_ExchangeTimeout extends Error {
                    name = 'ExchangeTimeout';
           code = 'TOO_SLOW';

  constructor(ms        ) {
    super(`the exchange had not ended after ${Math.round(ms / 1000)} s`);
  }
}

/** The answer grew beyond what the request allows. */
class network_errors_AnswerTooLarge extends Error {
                    name = 'AnswerTooLarge';

  constructor(bytes        ) {
    super(`more than ${bytes} bytes`);
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
class network_errors_HandshakeError extends Error {
                    name = 'HandshakeError';

  constructor(cause       ) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is its name in the message. */
function network_errors_networkError(request        , host        , cause         )        {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return network_errors_networkErrors.error(kind, {
    message,
    said: withoutCredentials([found?.code, messageOf(found ?? cause)].filter(Boolean).join(': ')),
    cause,
  });
}

/** The reader of HTTP was stopped by the end of the connection. */
const BROKEN_OFF                      = new Set(['HPE_INVALID_EOF_STATE', 'HPE_CLOSED_CONNECTION']);

/** Node refuses to send such a request, before it connects. */
const MALFORMED_REQUEST                      = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_INVALID_URL',
]);

function failureOf(code        , cause         , host        , request        ) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` }         ;
  }
  if (cause instanceof network_errors_AnswerTooLarge) {
    const message = `${host} answered ${request} with ${cause.message}.`;
    return { kind: 'answer-too-large', message }         ;
  }
  if (code.startsWith('HPE_') && !BROKEN_OFF.has(code)) {
    const message = `The answer of ${host} to ${request} is no HTTP that can be read.`;
    return { kind: 'answer-malformed', message }         ;
  }
  if (MALFORMED_REQUEST.has(code)) {
    const message = `A header or the address of ${request} to ${host} is not allowed in HTTP.`;
    return { kind: 'request-malformed', message }         ;
  }
  if (cause instanceof ProxySupportError) {
    const message = `A proxy leads to ${host}, and this runner cannot use it.`;
    return { kind: 'proxy-unsupported', message }         ;
  }
  if (code.startsWith('ERR_PROXY') || cause instanceof ProxyAddressError) {
    const message = `The proxy gave no way to ${host}.`;
    return { kind: 'proxy-refused', message }         ;
  }
  if (wasNeverSent(cause)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` }         ;
  }
  const message = `The connection to ${host} broke during ${request}.`;
  return { kind: 'interrupted', message }         ;
}

/**
 * Before a byte of the request can have arrived; repeating is then safe whatever it does. The code
 * alone does not say it: a network that fails gives the same ones while a request is under way.
 */
function wasNeverSent(cause         )          {
  if (cause instanceof network_errors_HandshakeError) return true;
  const { code, syscall } = systemFailure(cause) ?? {};
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'IDLE_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error         )                                                            {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if (systemCode(seen) !== undefined) {
      return seen                            ;
    } else seen = seen.cause;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/system/network/http.js
/**
 * HTTP: one request, one answer, with limits, the runner's proxy settings and cancellation. It
 * knows nothing of retries, tokens or the meaning of an answer.
 */
                                                                


                                                                     






                              
                                                               
                       
                                                      
                                                                              
                                                  
     
                                                                                                  
                                                              
     
                                  
     
                                                                                                   
                                                                                     
     
                              
                                                                                
                                       
                                
 

                               
                          
                                                                            
                                                     
                        
 

                       
     
                                                                                                  
                                                                                                   
                                                                   
     
                                                    
     
                                                                                                    
                                                   
     
                             
                         
 

                               
                                                 
                                                                     
                             
                                
 

const IDLE_TIMEOUT_MS = 60_000;
const LONGEST_MS = 5 * duration/* MINUTE */.pY;
const SLOWEST_BYTES_PER_MS = 8;
const LARGEST_ANSWER_BYTES = (/* unused pure expression or super */ null && (32 * 1024 * 1024));

function createHttp(settings              )       {
  const connections = createConnections(settings.environment);
  const pieces = createPieceSender();
  return {
    async send(request) {
      const address = URL.parse(request.url);
      if (address === null) throw networkError(request.method, 'the service', invalidAddress());
      const signal = signalOf(settings.signal, request.signal);
      signal?.throwIfAborted();
      try {
        const idleMs = request.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
        const begun = connections.request(address, {
          method: request.method,
          headers: { 'user-agent': settings.userAgent, ...headersOf(request) },
          timeout: idleMs,
          ...(signal ? { signal } : {}),
        });
        return await answerTo(begun, {
          body: request.body,
          idleMs,
          longestMs: request.longestMs ?? longestMs(request, idleMs),
          largestBytes: request.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
          pieces,
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof PieceError) throw error;
        throw networkError(describe(request, address), address.host, error);
      }
    },
    connect(url) {
      const address = URL.parse(url);
      if (address !== null && settings.signal?.aborted !== true) connections.open(address);
    },
    close: async () => connections.close(),
  };
}

/** Without what may be secret: a query, and where files go, which is often a pre-signed address. */
function describe({ method, body }             , { pathname }     )         {
  return isPiece(body) ? method : `${method} ${pathname}`;
}

function headersOf({ headers, body }             )                                   {
  return isPiece(body)
    ? { ...headers, 'content-length': String(pieceLength(body)) }
    : { ...headers };
}

function isPiece(body                     )                    {
  return typeof body === 'object' && 'file' in body;
}

function longestMs({ body }             , idleMs        )         {
  const sendingMs = isPiece(body) ? body.length / SLOWEST_BYTES_PER_MS : 0;
  return Math.max(LONGEST_MS, 2 * idleMs) + sendingMs;
}

function invalidAddress()        {
  return Object.assign(new TypeError('no address'), { code: 'ERR_INVALID_URL' });
}

function signalOf(...signals                             )                          {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

                   
                                     
                          
                             
                                
                               
 

async function answerTo(request               , sending         )                        {
  const { longestMs: limitMs } = sending;
  const late = Promise.withResolvers       ();
  const timer = setTimeout(() => {
    const error = new ExchangeTimeout(limitMs);
    late.reject(error);
    request.destroy(error);
  }, limitMs);
  try {
    return await Promise.race([exchange(request, sending), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function exchange(
  request               ,
  { body, idleMs, largestBytes, pieces }         ,
)                        {
  return new Promise((resolve, reject) => {
    const sent = isPiece(body) ? pieces.send(body, request) : undefined;
    if (!isPiece(body)) request.end(body);
    // Failures of the network are reported by the request's own events.
    sent?.catch((error         ) => {
      if (error instanceof PieceError) request.destroy(error);
    });

    let alive                                  = request;
    request.on('timeout', () => {
      const connected = request.socket?.connecting === false && !isAgreeingOnKeys(request);
      alive.destroy(new IdleTimeout(idleMs, { connected }));
    });
    let broken                   ;
    request.on('error', (error) => {
      broken = error;
      reject(isAgreeingOnKeys(request) ? new HandshakeError(error) : error);
    });
    request.on('response', (response) => {
      alive = response;
      // From here on only what breaks the answer matters.
      const answer = readAnswer(response, request, {
        largestBytes,
        sent: sent && within(idleMs, sent),
      });
      // The answer itself only says that it was cut off; why, the request knows.
      const failed = (error         ) => {
        throw hasCode(error, 'ECONNRESET') ? (broken ?? error) : error;
      };
      resolve(answer.catch(failed));
    });
  });
}

/** Over TLS nothing leaves before that is done. */
function isAgreeingOnKeys({ socket }               )          {
  return socket !== null && 'secureConnecting' in socket && socket.secureConnecting === true;
}

                   
                                
                                                       
                                                   
 

async function readAnswer(
  response                 ,
  request               ,
  { largestBytes, sent }         ,
)                        {
  const status = response.statusCode ?? 0;
  const headers = flatHeaders(response.headersDistinct);
  const received           = [];
  let size = 0;
  const answer = () => ({ status, headers, body: Buffer.concat(received) });
  try {
    for await (const bytes of response) {
      size += (bytes          ).length;
      if (size > largestBytes) throw new AnswerTooLarge(largestBytes);
      received.push(bytes          );
    }
    if (status < 300) await sent?.();
    return answer();
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw error;
    // Whoever refuses a body before its end often hangs up in the middle of saying why.
    if (status < 300 || request.writableFinished) throw error;
    return answer();
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/** After the answer nobody else watches whether the rest of the body still leaves. */
function within(ms        , sent               )                      {
  return async () => {
    const late = Promise.withResolvers      ();
    const timer = setTimeout(() => late.reject(new IdleTimeout(ms, { connected: true })), ms);
    try {
      await Promise.race([sent, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function flatHeaders(headers                       )                         {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}

;// CONCATENATED MODULE: ./build/core/system/retry.js
/** Trying again: when to wait how long. The caller decides which failures may be tried again. */

                                        


                          
                                              
                         
                                
                                  
 

                                               
                        
                                
     
                                                                                                   
            
     
                                                                
                                                                                  
                                                                                        
                                        
                                   
                                 
 

/** Calls `attempt` until it succeeds, its error may not be retried, or the tries are used up. */
async function retry_retry   (
  attempt                                ,
  options              ,
)             {
  const { clock, signal, tries, random = Math.random } = options;
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt(number);
    } catch (error) {
      signal?.throwIfAborted();
      const least = number < tries ? options.retryAfterMs(error) : undefined;
      if (least === undefined || least > (options.longestRetryAfterMs ?? 2 * MINUTE)) throw error;
      const delayMs = Math.max(least, retry_backoffDelayMs(options, number, random()));
      options.onRetry?.(error, delayMs, tries - number);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** The line that people read between two tries. */
function retry_retryLine(error         , delayMs        )         {
  return `${sentence(messageOf(error))} Trying again in ${formatDuration(delayMs)}.`;
}

/** The words of a service often end without a stop. */
function sentence(words        )         {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Doubles from the first to the longest delay; `random` spreads it over its upper half. */
function retry_backoffDelayMs(backoff         , failures        , random        )         {
  const full = Math.min(backoff.longestDelayMs, backoff.firstDelayMs * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random / 2));
}

/**
 * The pause that a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it is absent or makes no sense.
 */
function retry_retryAfterHeaderMs(value                    , now      )                     {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/errors.js
/** Everything App Store Connect can answer that stops an action. */


const errors_appStoreConnectErrors = (0,errors/* catalogue */.sW)('app-store-connect', {
  'address-invalid': {
    meaning: 'APP_STORE_CONNECT_API_URL is set to something that no token may be sent to.',
    remedy:
      'Unset APP_STORE_CONNECT_API_URL, or give it an https origin (http only on loopback), without a path.',
  },
  unauthorized: {
    meaning: 'Apple did not accept the API key (401).',
    remedy:
      'Check under Users and Access → Integrations that `api-key-id`, `issuer-id` and `api-private-key` belong together and that the key is not revoked; an individual key takes no `issuer-id`.',
  },
  'role-too-small': {
    meaning: 'The key’s role does not allow the operation (403).',
    remedy:
      'Use a key with the role App Manager, or Admin where certificates and profiles are made. Certificates and profiles need a team key. A key that was revoked may be refused with the same words.',
  },
  'individual-key': {
    meaning:
      'An individual key was used for certificates, profiles, bundle ids or devices, which Apple leaves to team keys (403).',
    remedy:
      'Create a team key with the role Admin under Users and Access → Integrations, and give its `issuer-id` too.',
  },
  'agreement-missing': {
    meaning: 'An agreement or the membership of the team is missing or expired (403).',
    remedy:
      'The Account Holder accepts the open agreement in App Store Connect under Business, or at developer.apple.com/account.',
  },
  'request-invalid': {
    meaning: 'Apple could not make sense of a request (400).',
    remedy:
      'Look whether an input holds a value of another form than it should, such as an id or a version; if all are right, report it with the log of this step.',
  },
  'operation-unknown': {
    meaning:
      'Apple does not, or no longer, offer an operation (404 for the path, 405, 406, 410, 415).',
    remedy: 'Use the newest release of Slipway; if it is, report it with the log of this step.',
  },
  'not-found': {
    meaning: 'The resource is not there, or the key cannot see it (404).',
    remedy: 'Check the id, and that the key belongs to the team that owns the resource.',
  },
  'duplicate-build': {
    meaning: 'Apple already holds a build with this build number.',
    remedy: 'Raise the build number and build again.',
  },
  refused: {
    meaning: 'Apple refused a request because of its content or the state of a resource.',
    remedy: 'Apple’s own words name the field or the state; correct it and run the step again.',
  },
  'rate-limited': {
    meaning: 'The hourly rate limit of the API key is used up (429).',
    remedy: 'Wait for the hour to pass, or give this workflow a key of its own.',
  },
  unavailable: {
    meaning: 'App Store Connect answered with a fault of its own (5xx), several times.',
    remedy: 'Look at Apple’s system status page and run the step again later.',
  },
  'surprising-answer': {
    meaning: 'App Store Connect answered in a form that its specification does not foresee.',
    remedy: 'Run the step again; if it stays, report it with the log of this step.',
  },
  'app-not-found': {
    meaning: 'The key sees no app with that id or bundle id.',
    remedy:
      'Create the app record in App Store Connect, or use a key of the team that owns it; check the bundle id for a spelling mistake.',
  },
  'build-number-too-long': {
    meaning: 'The next build number has more characters than Apple takes (18).',
    remedy:
      'Begin a new version, in which build numbers may start low again (not on the Mac), or count in a shorter form that is higher, such as 2 after 1.0.0.99999.',
  },
  'build-refused': {
    meaning: 'Apple processed the build and found it invalid.',
    remedy: 'Correct what Apple names and upload a new build with a higher build number.',
  },
  'build-not-processed': {
    meaning: 'Apple did not finish processing the build within the time limit.',
    remedy:
      'Processing goes on at Apple. Run the step again later, or raise `processing-timeout-minutes`.',
  },
});

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __webpack_require__(72870);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/rate-limit.js
/** The hourly rate limit of the API key, which Apple sends with each answer. */
                                                                 

                                                   

/** The share of the limit that waits leave alone, so that changes find requests. */
const KEPT_FOR_CHANGES = 0.1;
/** The pause when half of the requests that waits may use are used. */
const PAUSE_AT_HALF_MS = (/* unused pure expression or super */ null && (MINUTE));
/** A wait of an hour still looks six times, however little is left. */
const LONGEST_PAUSE_MS = 10 * duration/* MINUTE */.pY;

                            
                           
                        
 

/**
 * The requests that are left of the hour for everybody with this key. One object serves all
 * requests of an action.
 */
class RequestBudget {
           #log     ;
  #limit                       ;
  #warned = false;

  constructor(log     ) {
    this.#log = log;
  }

  /**
   * The shortest pause between two looks of a wait, in whole seconds: nothing while most of the
   * hour is left, 10 minutes well before its last tenth.
   */
  get pauseMs()         {
    return this.#limit ? pauseWith(this.#limit) : 0;
  }

  /** Notes the limit of an answer, and warns once when little is left. */
  see({ headers }              )       {
    this.#limit = rate_limit_readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${rate_limit_sayLeft(this.#limit)}; all jobs with this key share them. Waits look every 10 minutes until there are more.`,
    );
  }
}

/** `3481 of 3600 requests left this hour`. */
function rate_limit_sayLeft({ left, perHour }           )         {
  return `${left} of ${perHour} requests left this hour`;
}

/**
 * Reads the header, as in `user-hour-lim:3500;user-hour-rem:500;`; `undefined` when it has another
 * form.
 */
function rate_limit_readRateLimit(header = '')                        {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}

/**
 * The pause grows with the square of used requests to usable ones. No job knows of the others, but
 * each sees what all have left: forty that wait at a time settle near half of the limit, and what
 * they read and change beside that finds room.
 */
function pauseWith({ left, perHour }           )         {
  const kept = perHour * KEPT_FOR_CHANGES;
  const usable = left - kept;
  if (usable <= 0) return LONGEST_PAUSE_MS;
  const pauseMs = PAUSE_AT_HALF_MS * ((perHour - left) / usable) ** 2;
  return Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs / SECOND) * SECOND);
}

function isLow({ left, perHour }           )          {
  return left < perHour * KEPT_FOR_CHANGES;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/request-line.js
/** The debug log of requests: one line each, without headers, bodies and queries. */
                                                                 


                                
                          
                    
                                
 

/** `GET /v1/apps: 200 in 45 ms, request id 4A7F…, 3481 of 3600 requests left this hour`. */
function requestLine(
  { method, url, milliseconds }               ,
  { status, headers }                                          ,
)         {
  const ids = requestIds(headers);
  const limit = readRateLimit(headers['x-rate-limit']);
  return [
    `${method} ${url.pathname}: ${status} in ${milliseconds} ms`,
    ...(ids.length > 0 ? [`request id ${ids.join(', ')}`] : []),
    ...(limit ? [sayLeft(limit)] : []),
  ].join(', ');
}

/** Apple finds a request in its logs by one of these; which of them it sends is not documented. */
const REQUEST_ID_HEADERS = [
  'x-request-id',
  'x-apple-request-uuid',
  'x-apple-jingle-correlation-key',
  'x-amz-request-id',
];
const LONGEST_ID = 100;

function requestIds(headers                         )                    {
  const ids = REQUEST_ID_HEADERS.flatMap((name) => headers[name]?.slice(0, LONGEST_ID) ?? []);
  return [...new Set(ids)];
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal.js
/** Apple's error answers (JSON:API errors): read without trust, and put into words. */
                                                                    


                                                  


                             
                                                  
                                  
                                                                                     
                        
                         
                          
                                                           
                                      
                                                   
 

/** An answer that is not a success, and the cause of the coded error that people see. */
class Refusal extends Error {
                    name = 'Refusal';
           status        ;
           errors                       ;
           retryAfter                    ;
  /** The rest of the hourly limit of the key. */
           rateLimit                       ;

  constructor({ status, headers, body }              ) {
    const errors = appleErrors(body);
    const words = errors.length > 0 ? errors.map(refusal_sentence).join('\n') : plainText(body);
    const ids = requestIds(headers).join(', ');
    super([words, ids && `[request id ${ids}]`].filter((part) => part !== '').join('\n'));
    this.status = status;
    this.errors = errors;
    this.retryAfter = headers['retry-after'];
    this.rateLimit = rate_limit_readRateLimit(headers['x-rate-limit']);
  }

  /** Whether Apple gave an error whose code is `prefix` or starts with it. */
  has(prefix        )          {
    return this.errors.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`));
  }
}

/**
 * The refusal behind a coded error, for callers whose next step depends on Apple's code;
 * `undefined` for other errors.
 */
function refusal_refusalOf(error         )                      {
  return Error.isError(error) && error.cause instanceof Refusal ? error.cause : undefined;
}

function appleErrors(body        )               {
  const parsed = parseJson(body);
  const errors = (0,json/* isJsonObject */.OW)(parsed) ? parsed['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(json/* isJsonObject */.OW).map(appleError) : [];
}

function appleError(raw                                   )             {
  const { id, source, meta } = raw;
  const place = (0,json/* isJsonObject */.OW)(source) ? (source['pointer'] ?? source['parameter']) : undefined;
  return {
    id: typeof id === 'string' ? id : undefined,
    code: textOf(raw['code']),
    title: textOf(raw['title']),
    detail: textOf(raw['detail']),
    source: typeof place === 'string' ? place : undefined,
    meta: (0,json/* isJsonObject */.OW)(meta) ? meta : {},
  };
}

function refusal_sentence(error            )         {
  const place = error.source === undefined ? '' : ` (${error.source})`;
  const request = error.id === undefined ? '' : ` [error id ${error.id}]`;
  const words = [error.title, error.detail].filter((part) => part !== '').join(' – ');
  return [`${error.code}: ${words}${place}${request}`, ...associatedSentences(error)].join('\n');
}

/**
 * The associated errors. They are missing from Apple's schema, and often the only text with the
 * reason.
 */
function associatedSentences({ meta }            )           {
  const associated = meta['associatedErrors'];
  if (!(0,json/* isJsonObject */.OW)(associated)) return [];
  return Object.entries(associated).flatMap(([path, errors]) =>
    Array.isArray(errors)
      ? errors.filter(json/* isJsonObject */.OW).map((raw) => `${path}: ${refusal_sentence(appleError(raw))}`)
      : [],
  );
}

/** The first words of an answer in HTML or plain text, as gateways give it. */
function plainText(body        )         {
  const words = body.toString('utf8').replaceAll(/<[^<>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

function parseJson(body        )          {
  return (0,json/* jsonOrNothing */.dn)(body.toString('utf8'), json/* isAnything */.r2);
}

function textOf(value         )         {
  return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */

                                                              




/** Whether Apple's servers failed (5xx), or gave up on the request (408). */
function isFaultOfApple(error         )          {
  return errors_appStoreConnectErrors.is(error, 'unavailable') || refusal_refusalOf(error)?.status === 408;
}

/** Whether the hourly limit of the API key is used up. */
function isRateLimit(error         )          {
  return appStoreConnectErrors.is(error, 'rate-limited');
}

/**
 * The pause that Apple asked for by `Retry-After`, in milliseconds; `undefined` when it did not.
 */
function passing_failure_askedPauseMs(error         , now      )                     {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/**
 * The failure of one look that is no reason to end a wait, in words for people; `undefined` for any
 * other.
 */
function passingFailure(error         , now      )                             {
  const state = stateOf(error);
  return state === undefined ? undefined : { state, retryAfterMs: passing_failure_askedPauseMs(error, now) };
}

function stateOf(error         )                     {
  if (networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted')) {
    return 'no connection to App Store Connect';
  }
  if (isRateLimit(error)) return 'the rate limit of the API key is used up';
  if (isFaultOfApple(error)) return 'App Store Connect is out of order';
  // Apple itself named the awaited thing; its servers learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/retries.js
/**
 * Retries with Apple. One loop for every call that is repeated, and the one place that knows its
 * tries, its pauses and the whole time that it may take. A call is a request, the delivery of a
 * part, or a write together with the looks that make its repetition safe. A call within a call
 * repeats the smaller piece, and spends the time of the outer one.
 */

                                                                    


                                                     


/** Failures that are repeated alike. Each kind has tries of its own, the first one included. */
                                           
                                             
                                                                                                
                                                                       
                                                                                           
                                                                                 
 

                       
                                                                                              
                                         
                                                                                     
                                        
                                                                    
                                   
                                 
 

/**
 * The limit on one call. Five tries take half a minute, four asked-for pauses of two minutes eight.
 */
const CALL_LIMIT_MS = 10 * duration/* MINUTE */.pY;

const FROM_ONE_SECOND = { firstDelayMs: duration/* SECOND */.Z2, longestDelayMs: 16 * duration/* SECOND */.Z2 };

/** The pauses of one request, or of one part of a file: 15 s in all. */
const REQUEST_RETRIES          = { tries: 5, ...FROM_ONE_SECOND };

/**
 * The pauses of a write whose answer was lost, with the look whether it took effect: 31 s in all.
 */
const WRITE_RETRIES          = { tries: 6, ...FROM_ONE_SECOND };

/** The time at which the outermost call under way ends, in milliseconds since 1970. */
const enclosingEnd = new external_node_async_hooks_.AsyncLocalStorage        ();

/**
 * Calls `attempt` with the number of the try, from 1, until it succeeds. Throws its error when no
 * kind takes it, the tries of its kind are used up, Apple asks for a pause of more than two
 * minutes, or the next try would begin after the limit of this call or of one around it; and the
 * signal's reason on cancel.
 */
function retries_withRetries   (
  attempt                                ,
  { repeated, limitMs = CALL_LIMIT_MS, context, random = Math.random }      ,
)             {
  const { clock, log, signal } = context;
  const end = Math.min(clock.now().getTime() + limitMs, enclosingEnd.getStore() ?? Infinity);
  const failures = new Map                  ();
  const kindOf = (error         ) => repeated.find(({ isOf }) => isOf(error));

  function pauseMs(error         )                     {
    const kind = kindOf(error);
    if (kind === undefined) return undefined;
    const failed = (failures.get(kind) ?? 0) + 1;
    failures.set(kind, failed);
    const now = clock.now();
    const asked = (kind.askedMs ?? askedPauseMs)(error, now) ?? 0;
    const pause = Math.max(asked, backoffDelayMs(kind, failed, random()));
    return failed < kind.tries && now.getTime() + pause <= end ? pause : undefined;
  }

  function announce(error         , delayMs        )       {
    const kind = kindOf(error);
    const left = kind === undefined ? 0 : kind.tries - (failures.get(kind) ?? 0);
    log.info(kind?.line?.(error, delayMs, left) ?? retryLine(error, delayMs));
  }

  // The number of tries and their pauses depend on the kind of failure, so they are counted here.
  const own = { tries: Infinity, firstDelayMs: 0, longestDelayMs: 0 };
  return enclosingEnd.run(end, () =>
    retry(attempt, { ...own, clock, signal, retryAfterMs: pauseMs, onRetry: announce }),
  );
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/lost-answer.js
/** Writes whose answer may be lost, so that nobody knows whether they took effect. */



                                                   

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, its caller has to look.
 */
function lost_answer_isLostAnswer(error         )          {
  return network_errors_networkErrors.is(error, 'interrupted') || isFaultOfApple(error);
}

const LOST_ANSWER           = { ...WRITE_RETRIES, isOf: lost_answer_isLostAnswer };

                          
                                                                                
                              
                                                              
                            
 

/**
 * Writes, and writes again where the answer was lost. The write must do no harm when it is done
 * twice, or else look first: it gets the number of its attempt, the first being 1. Throws the error
 * of the last attempt, as `withRetries` does.
 */
function lost_answer_writeUntilAnswered   (
  write                                 ,
  context                 ,
  { refused, limitMs }          = {},
)             {
  const repeated = refused === undefined ? [LOST_ANSWER] : [LOST_ANSWER, refused];
  return withRetries(write, { repeated, limitMs, context });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/create-once.js
/**
 * Creation of resources that must not be there twice, such as a certificate, of which a team may
 * have few.
 */


                                                                    

/**
 * Creates, and looks first where an earlier attempt may have taken effect. A resource that somebody
 * else, such as a parallel job, has created meanwhile counts as created. Throws the error of the
 * last attempt, unless a look then finds the resource.
 */
async function create_once_createOnce(
  create                        ,
  isThere                        ,
  context                                                 ,
)                {
  const attempted = async (attempt        ) => {
    if (attempt === 1 || !(await isThere())) await create();
  };
  try {
    await writeUntilAnswered(attempted, context);
  } catch (error) {
    const isConflict = refusalOf(error)?.status === 409;
    if ((isConflict || isLostAnswer(error)) && (await isThere())) return;
    throw error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/signing/devices.js
/** The devices that a team has registered for testing. */
                                                                    
                                                           


                                              

                            
                        
                        
                                    
 

                         
                      
                        
                        
                                                                                            
                                      
                                                                                          
                                
 

/** The classes of devices that have a kind of profile of their own. */
const OTHER_CLASSES                      = new Set(['APPLE_TV', 'MAC']);

/** A UDID as it is compared: it comes in both cases, with its dash and without. */
function udidKey(udid        )         {
  return udid.replaceAll('-', '').toLowerCase();
}

/** Lists all devices, disabled ones too. Throws what the client throws. */
async function listDevices(api                 )                    {
  const { data } = await api.getAll('/v1/devices', {
    'fields[devices]': ['name', 'udid', 'platform', 'status', 'deviceClass'],
  });
  return data.map(({ id, attributes }) => ({
    id,
    name: attributes.text('name') ?? id,
    udid: attributes.requiredText('udid'),
    status: attributes.text('status'),
    runsIosApps:
      attributes.text('platform') !== 'MAC_OS' &&
      !OTHER_CLASSES.has(attributes.text('deviceClass') ?? ''),
  }));
}

/**
 * Registers a device; one that is registered meanwhile is no error. Throws what the client throws.
 */
async function registerDevice(
  api                 ,
  { name, udid, platform }           ,
  context                                                 ,
)                {
  await createOnce(
    () => api.post('/v1/devices', { type: 'devices', attributes: { name, udid, platform } }),
    async () => (await listDevices(api)).some((held) => udidKey(held.udid) === udidKey(udid)),
    context,
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/device-list.js
/**
 * Devices to register, as lines of the workflow file or in the file that Apple's own page for
 * several devices takes: tab-separated, with a row of headings.
 */

                                                                                                    


const { parse: device_list_contentsOf } = (0,input_kinds/* textOrFile */.r5)({ about: '' });

/** `undefined` when the input is not given. Every device comes once. */
const deviceList = (0,input_kinds/* kind */.fM)({
  form: 'list, one `name, UDID` or `name, UDID, mac` a line, or path of Apple’s device file',
  parse: (raw, reading)                       => readDevices(device_list_contentsOf(raw, reading)),
});

const PLATFORMS                                           = {
  ios: 'IOS',
  ipados: 'IOS',
  mac: 'MAC_OS',
  macos: 'MAC_OS',
};

function readDevices(text        )              {
  if (/^\s*<|^bplist/.test(text)) {
    throw new input_kinds/* InputProblem */.S7(
      'is a property list; give the tab-separated form of Apple’s device file (.txt)',
    );
  }
  const rows = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), place: `line ${index + 1}` }))
    .filter(({ line }) => line !== '' && !isHeading(line));
  if (rows.length === 0) throw new input_kinds/* InputProblem */.S7('names no device');

  const devices = new Map                   ();
  const problems           = [];
  for (const { line, place } of rows) {
    const found = readDevice(line);
    if (typeof found === 'string') {
      problems.push(`${place} ${found}`);
      continue;
    }
    const known = devices.get(udidKey(found.udid));
    if (known && known.name !== found.name) {
      problems.push(`${place} names ${found.udid} "${found.name}", but before "${known.name}"`);
    }
    devices.set(udidKey(found.udid), known ?? found);
  }
  if (problems.length > 0) throw new input_kinds/* InputProblem */.S7(`is not understood: ${problems.join('; ')}`);
  return [...devices.values()];
}

function isHeading(line        )          {
  return /^device id\t/i.test(line);
}

/** The device, or what is wrong with the line. Apple's file has the UDID first, people the name. */
function readDevice(line        )                     {
  const isTable = line.includes('\t');
  const cells = line.split(isTable ? '\t' : ',').map((cell) => cell.trim());
  const platformCell = cells.length > 2 ? PLATFORMS[cells.at(-1)?.toLowerCase() ?? ''] : undefined;
  if (isTable && cells.length > 2 && platformCell === undefined) {
    return `has the platform "${cells.at(-1)}", but may have ios or mac`;
  }
  const rest = platformCell === undefined ? cells : cells.slice(0, -1);
  const written = (isTable ? rest[0] : rest.at(-1)) ?? '';
  // A name may hold commas itself.
  const name = isTable ? (rest[1] ?? '') : rest.slice(0, -1).join(', ');
  if (rest.length < 2 || name === '') return 'is not of the form `name, UDID`';
  const platform = platformCell ?? 'IOS';
  const udid = readUdid(written, platform);
  return udid === undefined
    ? `has no UDID: ${impostor(written, platform)}`
    : { name, udid, platform };
}

/** With the dash that newer UDIDs have, which some tools leave out. */
function readUdid(written        , platform                )                     {
  if (/^[0-9a-f]{40}$/i.test(written)) return written.toLowerCase();
  if (/^[0-9a-f]{8}-?[0-9a-f]{16}$/i.test(written)) {
    const digits = written.replace('-', '').toUpperCase();
    return `${digits.slice(0, 8)}-${digits.slice(8)}`;
  }
  return platform === 'MAC_OS' && isUuid(written) ? written.toUpperCase() : undefined;
}

/** The forms that people take for a UDID. */
function impostor(written        , platform                )         {
  if (/^\d{15}$/.test(written)) return `"${written}" is an IMEI`;
  if (isUuid(written)) return `"${written}" is a UUID that an app or Xcode gave, not the device`;
  if (/^[0-9A-Z]{10,12}$/.test(written)) return `"${written}" looks like a serial number`;
  const forms = '40 hexadecimal digits, or 8, a dash and 16';
  return `"${written}" is not of the form ${platform === 'IOS' ? forms : `${forms}, or a UUID`}`;
}

function isUuid(text        )          {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/profile-names.js
/** The names of the profiles that Slipway makes at App Store Connect. */
                                                                                              

                                                 

const KINDS                                         = {
  debugging: 'Development',
  'release-testing': 'Ad Hoc',
  'app-store-connect': 'App Store',
  enterprise: 'In House',
};

const PLACEHOLDER = '{bundle-id}';
const STAND_IN = ' stand-in';
/** No limit of Apple's is known; a longer one is a mistake. */
const LONGEST_NAME = 200;

/** A name of one's own for the profiles that are made. */
const ownProfileName = (0,input_kinds/* kind */.fM)({
  form: 'text, in which `{bundle-id}` stands for the bundle id',
  parse(raw) {
    const fault = nameFault(raw);
    if (fault !== undefined) throw new input_kinds/* InputProblem */.S7(fault);
    return raw;
  },
});

function nameFault(name        )                     {
  if (/\p{Cc}/u.test(name)) return 'has a control character in it, such as a line break';
  if (name.length > LONGEST_NAME) return `has more than ${LONGEST_NAME} characters`;
  const unknown = name.replaceAll(PLACEHOLDER, '').match(/\{[^{}]*\}/)?.[0];
  if (unknown !== undefined) return `has ${unknown} in it, which stands for nothing`;
  if (name.endsWith(STAND_IN))
    return `ends in “${STAND_IN}”, as the one does that stands in for it`;
  return undefined;
}

/** Whether every bundle id gets a name of its own. */
function namesDiffer({ bundleIds, ownName = PLACEHOLDER }        )          {
  return bundleIds.length < 2 || ownName.includes(PLACEHOLDER);
}

                                                                            

/**
 * The name is the same in every run, so that projects may rely on it, and a renewal takes its
 * place.
 */
function profileName({ exportMethod, ownName }        , bundleId        )         {
  const name = ownName ?? `Slipway ${KINDS[exportMethod]} ${PLACEHOLDER}`;
  return name.replaceAll(PLACEHOLDER, () => bundleId);
}

/** The name of the profile that stands in while the one of the name above is replaced. */
function standInName(naming        , bundleId        )         {
  return `${profileName(naming, bundleId)}${STAND_IN}`;
}

// EXTERNAL MODULE: ./build/core/runner/input/nearest.js
var nearest = __webpack_require__(37652);
// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __webpack_require__(49453);
;// CONCATENATED MODULE: ./build/actions/setup-signing/export-options/export-option-keys.js
/** The keys of an ExportOptions.plist that matter for iOS, as `xcodebuild -help` lists them. */




                                                                                       

                     
                                          
                        
                                             
                                                                
                                                    
 

const export_option_keys_isText = (value         ) => typeof value === 'string' && value !== '';
const export_option_keys_text            = { form: 'a text', fits: export_option_keys_isText };
const flag            = { form: 'true or false', fits: (value) => typeof value === 'boolean' };
const oneOf = (...words                   )            => ({
  form: words.map((word) => `"${word}"`).join(' or '),
  fits: (value) => typeof value === 'string' && words.includes(value),
});
const texts = (...keys                   )            => ({
  form: `an object of texts${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`,
  fits: (value) =>
    (0,property_list/* isDictionary */.Hf)(value) &&
    Object.entries(value).every(
      ([key, member]) => export_option_keys_isText(member) && (keys.length === 0 || keys.includes(key)),
    ),
});
const forAppStore = (key           )            => ({ ...key, only: 'app-store-connect' });
const elsewhere = (key           )            => ({ ...key, only: 'elsewhere' });

const KEYS                                 = new Map(
  Object.entries({
    destination: oneOf('export', 'upload'),
    distributionBundleIdentifier: export_option_keys_text,
    embedOnDemandResourcesAssetPacksInBundle: elsewhere(flag),
    generateAppStoreInformation: forAppStore(flag),
    iCloudContainerEnvironment: oneOf('Development', 'Production'),
    manageAppVersionAndBuildNumber: forAppStore(flag),
    manifest: elsewhere(
      texts('appURL', 'displayImageURL', 'fullSizeImageURL', 'assetPackManifestURL'),
    ),
    method: export_option_keys_text,
    onDemandResourcesAssetPacksBaseURL: elsewhere(export_option_keys_text),
    provisioningProfiles: texts(),
    signingCertificate: export_option_keys_text,
    signingStyle: oneOf('manual', 'automatic'),
    stripSwiftSymbols: flag,
    teamID: export_option_keys_text,
    testFlightInternalTestingOnly: forAppStore(flag),
    thinning: elsewhere(export_option_keys_text),
    uploadSymbols: forAppStore(flag),
  }),
);

/** Keys that Xcode knows and that cannot do anything here. */
const POINTLESS                              = new Map([
  ['compileBitcode', 'has had no effect since Xcode 14'],
  ['uploadBitcode', 'has had no effect since Xcode 14'],
  ['installerSigningCertificate', 'is for macOS'],
]);

/** The input kind for further export options; one problem names all that is wrong. */
const exportOptions = (0,input_kinds/* kind */.fM)({
  form: 'JSON object',
  parse(raw)               {
    const options = parsed(raw);
    const problems = Object.entries(options).flatMap(([key, value]) => problemOf(key, value) ?? []);
    if (problems.length > 0) throw new input_kinds/* InputProblem */.S7(problems.join('; '));
    return options;
  },
});

function parsed(raw        )               {
  const reading = (0,json/* readJson */.Vh)(raw, json/* isAnything */.r2);
  if (!reading.ok) throw new input_kinds/* InputProblem */.S7('is no JSON');
  if ((0,property_list/* isDictionary */.Hf)(reading.value)) return reading.value;
  throw new input_kinds/* InputProblem */.S7('is JSON, but no object');
}

function problemOf(key        , value         )                     {
  const pointless = POINTLESS.get(key);
  if (pointless !== undefined) return `sets ${key}, which ${pointless}`;
  const known = KEYS.get(key);
  if (known === undefined) {
    const likely = (0,nearest/* nearest */.p)(key, [...KEYS.keys()]);
    return `sets ${key}, which Xcode does not know${likely === undefined ? '' : ` (did you mean ${likely}?)`}`;
  }
  return known.fits(value) ? undefined : `sets ${key} to something else than ${known.form}`;
}

/** The keys among `options` at which Xcode does not look for this method. */
function ineffectiveKeys(options              , method        )                    {
  const place = method === 'app-store-connect' ? 'app-store-connect' : 'elsewhere';
  return Object.keys(options).filter((key) => (KEYS.get(key)?.only ?? place) !== place);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/system/files/disk-errors.js
/**
 * The errors of files and folders that a step could not write or open for a reason that lies with
 * the machine, from the codes that the operating system gives them. None is a defect of Slipway.
 */

                                                   


const disk_errors_diskErrors = (0,errors/* catalogue */.sW)('disk', {
  full: {
    meaning:
      'The disk, or the quota of the user on it, has no room for a file that the step writes.',
    remedy:
      'Free space on the runner (old simulators and versions of Xcode take the most), or take a runner with a larger disk, and run the step again.',
  },
  'read-only': {
    meaning: 'A file has to be written on a disk that is mounted read-only.',
    remedy:
      'Let the folder in the message lie on a disk that the job may write: check the volumes of the container, and where the runner has its work folder, temporary folder and home folder.',
  },
  'no-permission': {
    meaning: 'The user who runs the job may not open, make or delete a file or folder.',
    remedy:
      'Give the user who runs the job access to the path in the message; earlier jobs that ran as root, or in a container, may have left it to somebody else.',
  },
  'too-many-open-files': {
    meaning: 'The job, or the whole machine, has as many files open as the system allows.',
    remedy:
      'Raise the limit of open files for the runner (`ulimit -n`, or `LimitNOFILE` of its service), or let fewer jobs run on the machine at once.',
  },
});

                                                

const CODES                                = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EMFILE', 'too-many-open-files'],
  ['ENFILE', 'too-many-open-files'],
]);

const HAPPENED                                     = {
  full: 'The disk is full',
  'read-only': 'The disk is read-only',
  'no-permission': 'The job has no permission',
  'too-many-open-files': 'Too many files are open',
};

/**
 * The error of the catalogue that an error of the file system stands for, or `undefined` for
 * everything else. `path` names the file where the system's own error does not, as when a write
 * fails after the file was opened. Throws nothing.
 */
function disk_errors_diskErrorOf(error         , path = pathIn(error))                          {
  const code = CODES.get(systemCode(error) ?? '');
  if (code === undefined || (code === 'no-permission' && path === undefined)) return undefined;
  return disk_errors_diskErrors.error(code, {
    message: `${HAPPENED[code]}${path === undefined ? '' : `: ${path}`}.`,
    said: messageOf(error),
    cause: error,
  });
}

const WORDS                                = new Map([
  [/no space left on device|disk full|disk quota exceeded|ENOSPC/i, 'full'],
  [/read-only file system|EROFS/i, 'read-only'],
  [/too many open files|EMFILE|ENFILE/i, 'too-many-open-files'],
]);

/**
 * The error of the catalogue that the last words of a program stand for which could not write.
 * `path` names the folder that it wrote to. Words of missing permission are left to whoever ran it.
 */
function diskErrorInWords(said        , path         )                          {
  const [, code] = [...WORDS].find(([words]) => words.test(said)) ?? [];
  if (code === undefined) return undefined;
  const place = path === undefined ? '' : `: ${path}`;
  return disk_errors_diskErrors.error(code, { message: `${HAPPENED[code]}${place}.`, said });
}

/** The file of an error of the file system. A program or socket may be refused too, but has none. */
function pathIn(error         )                     {
  if (!Error.isError(error) || !('path' in error) || typeof error.path !== 'string')
    return undefined;
  const isOfFile = !('syscall' in error && /^(?:spawn|connect|listen)/.test(String(error.syscall)));
  return isOfFile ? error.path : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/system/files/whole-file.js
/**
 * Files that are there whole or not at all. A full disk leaves an empty or half-written file behind,
 * which the next job would take for a lock that is held, or for a note that says nothing.
 */



                                   
                                                                                 
                         
                                                                    
                           
 

/**
 * Writes a file at an absolute path, in place. When the write fails, the file is removed. Throws an
 * error of the catalogue `disk`, or else the system's own, such as `EEXIST` or `ENOENT`.
 */
async function whole_file_writeWholeFile(
  path        ,
  contents                     ,
  { mode, isNew = false }                   = {},
)                {
  try {
    const file = await open(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw diskErrorOf(error, path) ?? error;
  }
}

/**
 * Replaces a file by way of `draft`, a path on the same disk: readers see the old contents or the
 * new ones, and after a failure the old ones stay. Throws as `writeWholeFile` does.
 */
async function whole_file_replaceFile(
  path        ,
  contents                     ,
  { draft, mode }                                                    ,
)                {
  await whole_file_writeWholeFile(draft, contents, mode === undefined ? {} : { mode });
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw diskErrorOf(error, path) ?? error;
  }
}

;// CONCATENATED MODULE: ./build/core/system/files/lock-file.js
/** A lock between processes of one machine: a file that only one of them can have created. */


                                         





                              
                        
                                
                                                                                     
                                  
 

const PAUSE_MS = 100;

/**
 * A lock that names no process after this long. Its holder writes its name at once, so it was
 * killed in between, or had no room on the disk.
 */
const NAMELESS_FOR_MS = 2 * duration/* SECOND */.Z2;

/**
 * Does `work` while no other process that uses the same lock file does its own. Throws what `work`
 * or the signal throws, or an error of the catalogue `disk` where no lock can be written.
 */
async function lock_file_withLockFile   (
  path        ,
  { clock, signal, longestHoldMs = 30 * SECOND }             ,
  work                  ,
)             {
  const ours = `${process.pid} ${randomUUID()}`;
  while (!(await take(path, ours))) {
    signal?.throwIfAborted();
    const holder = await holderOf(path);
    if (holder !== undefined && isDead(holder, clock.now(), longestHoldMs)) {
      await breakLock(path, holder);
    } else {
      await clock.sleep(PAUSE_MS, signal);
    }
  }
  try {
    return await work();
  } finally {
    // When the work took too long, somebody else may hold the lock by now.
    if ((await holderOf(path))?.mark === ours) await rm(path, { force: true });
  }
}

                  
                                                                                  
                        
                       
                                            
                        
 

async function take(path        , ours        )                   {
  try {
    await writeWholeFile(path, ours, { isNew: true, mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** `undefined` when the lock has just been given back. */
async function holderOf(path        )                              {
  try {
    const { mtime: since, ino: file } = await stat(path);
    return { mark: await readFile(path, 'utf8'), since, file };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isDead({ mark, since }        , now      , longestHoldMs        )          {
  const pid = Number.parseInt(mark, 10);
  const ageMs = now.getTime() - since.getTime();
  if (!Number.isInteger(pid) || pid <= 0) return ageMs >= Math.min(NAMELESS_FOR_MS, longestHoldMs);
  return !isProcessAlive(pid) || ageMs >= longestHoldMs;
}

/** Several processes may find the same dead holder; only one of them may remove its lock. */
async function breakLock(path        , dead        )                {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back. It may not bear a name yet.
  if (await isSame(aside, dead)) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function isSame(path        , { mark, since, file }        )                   {
  const found = await holderOf(path);
  return found?.mark === mark && found.file === file && found.since.getTime() === since.getTime();
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/errors.js


const errors_signingErrors = (0,errors/* catalogue */.sW)('signing', {
  'several-problems': {
    meaning: 'More than one thing is wrong with the certificates, profiles and entitlements.',
    remedy: 'The log lists every problem with its own code and remedy; mend them all.',
  },
  'security-refused': {
    meaning: 'The Mac refused to set up the temporary keychain.',
    remedy:
      'Run the job again. On a self-hosted Mac check that the runner works as a normal user with a home folder of its own.',
  },
  'runs-as-root': {
    meaning: 'The job runs as root; keychains and signing belong to a normal user.',
    remedy:
      'Run the runner as the user who builds, without `sudo`; a launchd service names the user under `UserName`.',
  },
  'folder-not-writable': {
    meaning: 'The user who runs the job may not write to a folder that signing needs.',
    remedy:
      'On a self-hosted Mac give the folder to the user of the runner (`sudo chown`); a former build under `sudo` often made it root’s. A service needs `HOME` set to the home folder of its user.',
  },
  'no-user-session': {
    meaning:
      'The runner works in a launchd session that has no user to ask and no keychain to write: it was started as a service, outside of any login.',
    remedy:
      'On a self-hosted Mac add `<key>SessionCreate</key><true/>` to the launchd file of the runner and load it again, or start the runner as a LaunchAgent of a user who is logged in at the screen.',
  },
  'no-answer': {
    meaning:
      'The `security` tool of the Mac did not come back; it is probably waiting for a dialog that nobody sees.',
    remedy:
      'Run the job again. On a self-hosted Mac look at its screen for a dialog; when the runner is a launchd service, set `SessionCreate` in its launchd file.',
  },
  'identity-not-valid': {
    meaning: 'The certificate was imported, but macOS does not take it for a valid identity.',
    remedy:
      'If its issuer is missing, export the .p12 file together with the Apple intermediate certificate; if macOS calls it expired or revoked, create a new certificate.',
  },
  'self-test-failed': {
    meaning: 'codesign could not use the imported key.',
    remedy:
      'Run the job again. If it stays, report the states in the log; another step that locks keychains or sets the search list is the usual cause. `self-test: false` skips the proof, but then the build is likely to hang or fail instead.',
  },
});

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/hidden-entries.js
/**
 * Which entries of the search list are hidden, and for which jobs: a small file in the home folder,
 * since several jobs of one user may isolate their keychains at once. The last of them brings the
 * entries back. To be read and written under the lock of the search list.
 */





                                
                                      
                                                         
                                       
 

const NOTHING_HIDDEN                = { entries: [], isolated: [] };

function isHiddenEntries(value         )                         {
  const isTexts = isListOf(isText);
  return isJsonObject(value) && isTexts(value['entries']) && isTexts(value['isolated']);
}

async function hidden_entries_readHiddenEntries(home        )                         {
  try {
    const kept = jsonOrNothing(await readFile(fileIn(home), 'utf8'), isHiddenEntries);
    // Damaged by hand: then nothing is known to be hidden.
    return kept ?? NOTHING_HIDDEN;
  } catch {
    return NOTHING_HIDDEN;
  }
}

/** Nothing is kept of entries that no job wants hidden. */
async function hidden_entries_writeHiddenEntries(home        , hidden               )                {
  const file = fileIn(home);
  // Half a file would lose the user's entries.
  const draft = `${file}.new`;
  if (hidden.isolated.length === 0) {
    await Promise.all([file, draft].map((path) => rm(path, { force: true })));
    return;
  }
  await replaceFile(file, JSON.stringify(hidden), { draft, mode: 0o600 });
}

/** Entries that are still at work: a job's keychain goes with the job. */
async function hidden_entries_stillIsolated({ isolated }               )                    {
  const found = await Promise.all(
    isolated.map((keychain) =>
      access(keychain).then(
        () => [keychain],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function fileIn(home        )         {
  return join(home, '.slipway-hidden-keychains.json');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/core/system/programs/process-tree.js
/**
 * A program together with everything it started: they share a process group, and end as one. A
 * process that has made a session of its own has left the group, and is found among the
 * descendants.
 */

                                                       

/**
 * Between asking a program to end and ending it; the runner gives a cancelled step 7.5 s in all.
 */
const GRACE_MS = 2000;
/** A daemon may hold the output of the program that started it; the runner waits as long. */
const LINGER_MS = 5000;

                             
                              
                           
                                                                                           
                                         
 

/**
 * Ends a program's whole group when the job is cancelled or the time is up, and whatever still
 * holds its output some seconds after it ended by itself.
 */
class process_tree_TreeEnd {
  timedOut = false;
           #child              ;
           #abort             ;
           #timers                   = [];
  /** The children have to be known before the end, as nothing names their origin afterwards. */
  #strays                    = [];
           #end = ()       => this.#endTree();

  constructor(child              , { abort, limitMs, lingerMs = LINGER_MS }            ) {
    this.#child = child;
    this.#abort = abort;
    abort.addEventListener('abort', this.#end, { once: true });
    this.#after(limitMs, () => {
      this.timedOut = true;
      this.#endTree();
    });
    child.once('exit', () => this.#after(lingerMs, () => this.#letGo()));
  }

  /** The program is gone; where it did not go by itself, what it left in its group goes too. */
  stopWatching(endedByUs         )       {
    this.#abort.removeEventListener('abort', this.#end);
    this.#timers.forEach((timer) => clearTimeout(timer));
    if (endedByUs || this.timedOut || this.#abort.aborted) this.#signal('SIGKILL');
  }

  #after(ms        , act            )       {
    this.#timers.push(setTimeout(act, ms));
  }

  #endTree()       {
    this.#strays = straysOf(this.#child.pid);
    this.#signal('SIGTERM');
    this.#after(GRACE_MS, () => this.#signal('SIGKILL'));
  }

  #signal(signal                )       {
    process_tree_killTree(this.#child.pid, signal);
    for (const pid of this.#strays) send(pid, signal);
  }

  #letGo()       {
    process_tree_killTree(this.#child.pid, 'SIGKILL');
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }
}

function process_tree_killTree(pid                    , signal                )       {
  if (pid !== undefined) send(process.platform === 'win32' ? pid : -pid, signal);
}

function send(pid        , signal                )       {
  try {
    process.kill(pid, signal);
  } catch {
    // The process is already gone.
  }
}

const LISTING_LIMIT_MS = 1000;

/** The descendants of `pid` in other groups; none without `ps`. */
function straysOf(pid                    )                    {
  if (pid === undefined || process.platform === 'win32') return [];
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,pgid='], {
    encoding: 'utf8',
    timeout: LISTING_LIMIT_MS,
  });
  const all = [...(stdout ?? '').matchAll(/^ *(\d+) +(\d+) +(\d+) *$/gm)].map((row) => {
    const [own = 0, parent = 0, group = 0] = row.slice(1).map(Number);
    return { own, parent, group };
  });
  const family = new Set([pid]);
  // A parent need not stand before its children.
  for (let known = 0; known < family.size;) {
    known = family.size;
    for (const { own, parent } of all) if (family.has(parent)) family.add(own);
  }
  return all.filter(({ own, group }) => family.has(own) && group !== pid).map(({ own }) => own);
}

;// CONCATENATED MODULE: ./build/core/system/programs/process.js
/**
 * Other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */





                                 
                        
                                                                                           
                                                                      
                          
                                 
                              
                                
                                                                                                 
                                                                        
 

                                
                            
                          
                          
 

                            
     
                                                                                                      
                                                                                                    
                                   
     
                                                                                                  
                                                     
                  
 

const process_processErrors = (0,errors/* catalogue */.sW)('process', {
  'not-found': {
    meaning: 'A program that the action needs is not on PATH.',
    remedy: 'Run the step on a runner that has the program, or install it in an earlier step.',
  },
  'not-started': {
    meaning: 'The operating system refused to start a program.',
    remedy: 'Check the program and its permissions on the runner.',
  },
  'timed-out': {
    meaning: 'A program did not end within its time limit.',
    remedy: 'Look at its last lines in the log; raise the limit if it was still making progress.',
  },
  'output-too-large': {
    meaning: 'A program wrote more than 16 MiB.',
    remedy: 'Make the program less verbose.',
  },
});

                                  
                                                                     
                                
                                                                                       
                             
 

const LONGEST_OUTPUT_CHARACTERS = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** No program runs without a limit. */
const LONGEST_RUN_MS = 10 * duration/* MINUTE */.pY;
const TAIL_LINES = 20;

function createProcesses(settings                 )            {
  const running = new Set        ();
  return {
    killAll: () => running.forEach((pid) => killTree(pid, 'SIGKILL')),
    async run(command, argv, options = {}) {
      const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
      const abort = AbortSignal.any(signals);
      abort.throwIfAborted();
      const limitMs = options.timeoutMs ?? LONGEST_RUN_MS;
      // Most runs of the actions that know git start no program; only the others load this.
      const { execa } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82499));
      abort.throwIfAborted();

      const child = execa(command, argv, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        env: childEnvironment(settings.environment, options.environment),
        extendEnv: false,
        detached: process.platform !== 'win32',
        reject: false,
        stripFinalNewline: true,
        maxBuffer: LONGEST_OUTPUT_CHARACTERS,
        lines: false,
        // Whoever follows the lines keeps what matters; a build may write without end.
        buffer: options.onLine === undefined,
      });
      const { pid } = child;
      if (pid !== undefined) running.add(pid);
      const end = new TreeEnd(child.nodeChildProcess, {
        abort,
        limitMs,
        lingerMs: settings.lingerMs,
      });
      const [result, tail] = await Promise.all([child, followed(child, options.onLine)]);
      end.stopWatching(result.isMaxBuffer);
      if (pid !== undefined) running.delete(pid);

      abort.throwIfAborted();
      const { stdout = '', stderr = '' } = result;
      const lastLines = tail ?? stdout.split('\n').slice(-TAIL_LINES);
      if (end.timedOut) throw timedOut(command, limitMs, lastLines);
      if (result.isMaxBuffer) throw tooLoud(command);
      if (result.exitCode === undefined && result.signal === undefined) {
        throw notStarted(command, result);
      }
      return { exitCode: result.exitCode ?? 128, stdout, stderr };
    },
  };
}

/**
 * The action's inputs and saved state hold the user's secrets; no other program needs them.
 * The same goes for the runner's own tokens.
 */
function childEnvironment(
  base                                ,
  added                               ,
)                         {
  const withheld =
    /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN$|APP_STORE_CONNECT_|APPCENTER_ACCESS_TOKEN$)/i;
  const kept = Object.entries(base).filter(([name]) => !withheld.test(name));
  const merged = { ...Object.fromEntries(kept), ...added };
  return Object.fromEntries(
    Object.entries(merged).filter((entry)                            => entry[1] !== undefined),
  );
}

                      
                                                                           
 

/** Hands on the lines of a program and returns its last ones; `undefined` when nobody listens. */
async function followed(
  child            ,
  onLine                          ,
)                                         {
  if (onLine === undefined) return undefined;
  const tail           = [];
  const read = async (from                     ) => {
    for await (const line of child.iterable({ from })) {
      onLine(String(line), from);
      tail.push(String(line));
      if (tail.length > TAIL_LINES) tail.shift();
    }
  };
  // A program that fails ends its streams early; its result tells the reason.
  await Promise.allSettled([read('stdout'), read('stderr')]);
  return tail;
}

function tooLoud(command        )        {
  return process_processErrors.error('output-too-large', {
    message: `"${command}" wrote more than 16 MiB.`,
  });
}

function timedOut(command        , limitMs        , details                   )        {
  return process_processErrors.error('timed-out', {
    message: `"${command}" did not end within ${formatDuration(limitMs)} and was stopped.`,
    details,
  });
}

function notStarted(command        , result         )        {
  const cause = Error.isError(result) ? result.cause : result;
  return hasCode(cause, 'ENOENT')
    ? process_processErrors.error('not-found', {
        message: `The program "${command}" was not found.`,
        cause,
      })
    : process_processErrors.error('not-started', {
        message: `The program "${command}" could not be started.`,
        said: messageOf(cause),
        cause,
      });
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/user-session.js
/**
 * Who runs the job, and in which of launchd's sessions: keychains belong to a user, and a process
 * that launchd started outside of any login has nobody to ask.
 */
                                                                       


/** root has another home, search list and session than the user who is to build. */
async function requireOrdinaryUser(processes           )                {
  const { stdout } = await processes.run('id', ['-u']);
  if (stdout.trim() !== '0') return;
  throw signingErrors.error('runs-as-root', {
    message: 'The job runs as root, whose keychains are not those of the user who builds.',
  });
}

/**
 * The words of macOS when it would ask the user, or write into a session's keychain, and there is
 * no session to do it in.
 */
function user_session_saysThatSessionIsMissing(said        )          {
  return /User interaction is not allowed|Write permissions error/.test(said);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/security.js
/** The Mac's `security` tool: runs a command of it, and tells in its own words when it refuses. */


                                                                                         



/** The purpose of each command, to complete "The Mac refused to …". */
const PURPOSES = {
  'create-keychain': 'create the temporary keychain',
  'set-keychain-settings': 'keep the temporary keychain open',
  'unlock-keychain': 'unlock the temporary keychain',
  import: 'import the certificate',
  'set-key-partition-list': 'open the key to codesign',
  'list-keychains': 'read or change the keychain search list',
  'default-keychain': 'read or set the default keychain',
  'find-identity': 'list the signing identities',
  'show-keychain-info': 'tell whether the temporary keychain is locked',
  'dump-keychain': 'tell who may use the key',
  'delete-keychain': 'delete the temporary keychain',
}         ;

/** Far above what any of them takes; one that waits for a dialog never ends. */
const security_SECURITY_LIMIT_MS = 2 * duration/* MINUTE */.pY;

                                                                                             

/** Runs a command that must succeed, or end with one of the exit codes in `alsoFine`. */
async function security_security(
  processes           ,
  argv                   ,
  alsoFine                    = [],
)                         {
  const result = await askSecurity(processes, argv);
  if (result.exitCode === 0 || alsoFine.includes(result.exitCode)) return result;
  throw securityRefused(argv, result);
}

/** Runs a command whose exit code the caller judges. */
async function askSecurity(
  processes           ,
  argv                   ,
)                         {
  try {
    return await processes.run('security', argv, { timeoutMs: security_SECURITY_LIMIT_MS });
  } catch (error) {
    if (!processErrors.is(error, 'timed-out')) throw error;
    const limit = formatDuration(security_SECURITY_LIMIT_MS);
    throw signingErrors.error('no-answer', {
      message: `The Mac was asked to ${PURPOSES[argv[0]]} and did not answer within ${limit}.`,
      cause: error,
    });
  }
}

function securityRefused(
  [command]                   ,
  { exitCode, stderr }               ,
)        {
  const said = stderr.trim() || `exit code ${exitCode}`;
  const message = `The Mac refused to ${PURPOSES[command]}.`;
  return saysThatSessionIsMissing(said)
    ? signingErrors.error('no-user-session', { message, said })
    : signingErrors.error('security-refused', { message, said });
}

/** The paths that a command shows: each on a line of its own, in quotes. */
function security_readKeychainPaths(stdout        )           {
  return stdout.split('\n').flatMap((line) => /^\s*"(.*)"\s*$/.exec(line)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./build/core/system/files/made-folder.js
/** Folders that are made with all that lead to them, or fail for the true reason. */





/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
async function made_folder_makeFolder(path        , mode         )                {
  try {
    await mkdir(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw diskErrorOf(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path        )                   {
  const parent = dirname(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return mkdir(path).then(
    () => undefined,
    (error         ) => (hasCode(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-folder.js
/**
 * The private folder in the runner's temporary one that holds whatever this step makes: keychain,
 * export options, and for moments the files to import. Its name is unlike any other step's.
 */




                                                            
                                                              




const STATE_KEY = 'folder';
const NAME = /^slipway-signing-\d+-\d+-[0-9a-f]{8}$/;
const KEYCHAIN = 'signing.keychain-db';
/** Names the process that lives as long as the job. */
const OWNER = 'job.pid';
/** The youngest that a leftover can be. */
const STALE_AFTER_MS = 24 * duration/* HOUR */.dp;
/** No job runs longer; a process that bears its number by then is another one. */
const LONGEST_JOB_MS = 5 * 24 * duration/* HOUR */.dp;

                                
                        
                            
 

async function createSigningFolder(machine         , state       )                         {
  const run = machine.environment['GITHUB_RUN_ID'] ?? '0';
  const attempt = machine.environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  const name = `slipway-signing-${run}-${attempt}-${randomBytes(4).toString('hex')}`;
  const folder = signingFolderAt(join(machine.temp, name));
  state.save(STATE_KEY, folder.path);
  await makeFolder(folder.path);
  // The mode that mkdir takes is cut by the user's mask.
  await chmod(folder.path, 0o700);
  await writeWholeFile(join(folder.path, OWNER), String(machine.jobProcess));
  return folder;
}

/** The folder that main made or was about to make, or why the recorded path is not followed. */
                                                                                                  

/**
 * The folder that main recorded; `undefined` when it recorded none. Whatever main printed may have
 * written into the state, so a path in it counts only where main itself would have put the folder:
 * under a name of ours, directly in the job's temporary folder.
 */
async function recordedSigningFolder(
  state       ,
  machine         ,
)                                      {
  const path = state.read(STATE_KEY);
  if (path === undefined) return undefined;
  const distrusted = await whyNotOurs(path, machine);
  return distrusted === undefined ? { folder: signingFolderAt(path) } : { distrusted };
}

async function whyNotOurs(path        , { temp }         )                              {
  if (!isSigningFolderName(basename(path))) return 'its name is not one that setup-signing gives';
  const [parent, expected] = await Promise.all([dirname(path), temp].map(realPathOf));
  if (parent === undefined || parent !== expected) {
    return 'it does not lie directly in the temporary folder of the job';
  }
  const found = await lstat(path).catch(() => undefined);
  return found === undefined || found.isDirectory() ? undefined : 'it is not a folder';
}

async function realPathOf(path        )                              {
  return realpath(path).catch(() => undefined);
}

/**
 * The signing folder of a keychain that Slipway made, in this job or another; recognised by its
 * name, `undefined` for any other keychain.
 */
function signing_folder_signingFolderOf(keychain        )                            {
  const path = dirname(keychain);
  return basename(keychain) === KEYCHAIN && isSigningFolderName(basename(path))
    ? signingFolderAt(path)
    : undefined;
}

function isSigningFolderName(name        )          {
  return NAME.test(name);
}

async function removeSigningFolder({ path }               )                   {
  const wasThere = await exists(path);
  await rm(path, { recursive: true, force: true });
  return wasThere;
}

/** Older than a day, and made by a job that has ended, as it has after five days; or gone already. */
async function isAbandoned({ path }               , now      )                   {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return true;
  const ageMs = now.getTime() - found.mtime.getTime();
  if (ageMs < STALE_AFTER_MS) return false;
  if (ageMs > LONGEST_JOB_MS) return true;
  const owner = await readFile(join(path, OWNER), 'utf8').catch(() => '');
  return !isProcessAlive(Number.parseInt(owner, 10));
}

function signingFolderAt(path        )                {
  return { path, keychain: join(path, KEYCHAIN) };
}

function exists(path        )                   {
  return access(path).then(
    () => true,
    () => false,
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/search-list.js
/**
 * The user's keychain search list, where codesign looks for identities. It belongs to everybody on
 * the machine: it is read and written in one go under a lock, and only our own entry comes and
 * goes, beside those that `isolated` hides for as long as it lasts.
 */

                                                               
                                                           



                                                                          





const SEARCH_LIST_MODES = ['prepend', 'isolated']         ;

/** How often our entry is added before it counts as refused. */
const ATTEMPTS = 3;

                                    
                                
                            
                        
                               
 

async function addToSearchList(
  keychain        ,
  mode                                    ,
  context                   ,
)                {
  // Programs that know nothing of our lock may write the list as they read it before.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await underLock(context, async () => {
      const listed = await readSearchList(context.processes);
      const kept =
        mode === 'isolated' ? await hideOthers(keychain, listed, context.machine) : listed;
      await writeSearchList(listed, [keychain, ...kept], context.processes);
    });
    if (await isSearched(keychain, context.processes)) return;
  }
  throw signingErrors.error('security-refused', {
    message: 'The Mac did not keep the temporary keychain in its search list.',
  });
}

/** Tells whether there was anything to change. */
function removeFromSearchList(
  keychain        ,
  context                   ,
)                   {
  return leaveSearchList((entry) => search_list_isSame(entry, keychain), context);
}

/** Takes every entry away that `isMeant`, and brings back what only those wanted hidden. */
async function leaveSearchList(
  isMeant                            ,
  context                   ,
)                   {
  try {
    return await leaveUnderLock(isMeant, context);
  } catch (error) {
    // Without room for the lock nothing can be changed, but then there may be no need to.
    if (diskErrors.is(error, 'full') && (await isLeft(isMeant, context))) return false;
    throw error;
  }
}

/** Whether the list holds no entry that is meant, and none waits to be brought back. */
async function isLeft(
  isMeant                            ,
  { machine, processes }                   ,
)                   {
  const { entries } = await readHiddenEntries(machine.home);
  return entries.length === 0 && !(await readSearchList(processes)).some(isMeant);
}

function leaveUnderLock(
  isMeant                            ,
  context                   ,
)                   {
  return underLock(context, async () => {
    const listed = await readSearchList(context.processes);
    const rest = listed.filter((entry) => !isMeant(entry));
    const hidden = await readHiddenEntries(context.machine.home);
    const isolated = (await stillIsolated(hidden)).filter((keychain) => !isMeant(keychain));
    const returning = isolated.length > 0 ? [] : hidden.entries;
    const wanted = [...rest, ...returning.filter((entry) => !rest.includes(entry))];
    const changed = await writeSearchList(listed, wanted, context.processes);
    await writeHiddenEntries(context.machine.home, { entries: hidden.entries, isolated });
    return changed;
  });
}

async function isSearched(keychain        , processes           )                   {
  return (await readSearchList(processes)).some((entry) => search_list_isSame(entry, keychain));
}

/** Only the user's own list: without `-d user` the system's keychain would be written into it. */
async function readSearchList(processes           )                    {
  const { stdout } = await security(processes, ['list-keychains', '-d', 'user']);
  return readKeychainPaths(stdout);
}

/** The tool may print the real path of a folder that we know by another, so names are compared. */
function search_list_isSame(entry        , keychain        )          {
  const name = (path        ) => join(basename(dirname(path)), basename(path));
  return name(entry) === name(keychain);
}

/**
 * The entries that stay: keychains of jobs that build at this moment. The rest is noted first, to
 * come back.
 */
async function hideOthers(
  keychain        ,
  listed                   ,
  { home }         ,
)                    {
  const hidden = await readHiddenEntries(home);
  const others = listed.filter((entry) => signingFolderOf(entry) === undefined);
  await writeHiddenEntries(home, {
    entries: [...hidden.entries, ...others.filter((entry) => !hidden.entries.includes(entry))],
    isolated: [...hidden.isolated.filter((known) => known !== keychain), keychain],
  });
  return listed.filter((entry) => !others.includes(entry));
}

async function writeSearchList(
  listed                   ,
  wanted                   ,
  processes           ,
)                   {
  const same = wanted.length === listed.length && wanted.every((entry, at) => entry === listed[at]);
  if (same) return false;
  await security(processes, ['list-keychains', '-d', 'user', '-s', ...wanted]);
  return true;
}

function underLock   (
  { machine, clock, signal }                   ,
  work                  ,
)             {
  const lock = join(machine.home, '.slipway-search-list.lock');
  // Each of the two commands may take its limit.
  const longestHoldMs = 2 * SECURITY_LIMIT_MS + MINUTE;
  return withLockFile(lock, { clock, signal, longestHoldMs }, work);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/inputs.js




                                                                        







const OF_ACCOUNT = ['certificate-private-key', 'register-devices', 'profile-name'];

/** Profiles come from files or, with an API key, from App Store Connect. */
const sourceOfProfiles       = (given) => {
  if (given.has('provisioning-profiles')) return undefined;
  const missing = ['api-key-id', 'api-private-key', 'bundle-ids'].filter(
    (name) => !given.has(name),
  );
  if (missing.length === 0) return undefined;
  const names = missing.map((name) => `\`${name}\``).join(', ');
  return `\`provisioning-profiles\` is needed, or ${names} to take profiles from App Store Connect`;
};

const partsOfAccount       = (given) => {
  const misplaced = OF_ACCOUNT.find((name) => given.has(name));
  return given.has('provisioning-profiles') && misplaced !== undefined
    ? `\`provisioning-profiles\` excludes \`${misplaced}\`, which is for profiles of App Store Connect`
    : undefined;
};

const inputs_inputs = (0,inputs/* inputTable */.Fu)(
  {
    certificate: (0,input_kinds/* secretLines */._o)({
      about:
        'Signing certificates with their private keys (.p12), as base64 or paths, one a line. Needed unless `certificate-private-key` is given.',
    }),
    'certificate-password': (0,input_kinds/* secretLines */._o)({
      about:
        'The password of the .p12 files: one for all, or one for each entry of `certificate`, one a line. Left out when they have none.',
    }),
    'provisioning-profiles': (0,input_kinds/* wholeLines */.zo)({
      about:
        'Provisioning profiles, as base64, paths or glob patterns, one a line. Without it they come from App Store Connect, for which an API key and `bundle-ids` are needed.',
    }),
    'preferred-profiles': (0,input_kinds/* wholeLines */.zo)({
      about:
        'UUIDs or names of the profiles to use where several cover the same bundle id, one a line.',
    }),
    entitlements: (0,input_kinds/* wholeLines */.zo)({
      about:
        'The .entitlements file of the app, and `bundle-id=path` for those of extensions, one a line: what they ask for must be allowed by the profiles.',
    }),
    'bundle-ids': bundleIdList({
      about:
        'The bundle ids that must be covered, the app first. Without it, those of the profiles are taken, the one that all others extend first.',
    }),
    'export-method': (0,export_method/* exportMethod */.Cx)({
      about:
        'What the build is for. Checked against the profiles; without it, it follows from profiles that are files, and is `app-store-connect` for profiles of App Store Connect.',
    }),
    'export-options': exportOptions({
      about:
        'Further keys for ExportOptions.plist, such as `{"testFlightInternalTestingOnly": true}`. What follows from certificate and profiles is filled in.',
    }),
    'team-id': (0,input_kinds/* text */.Qq)({ about: 'The team that certificates and profiles must belong to.' }),
    'expiry-warning-days': (0,input_kinds/* whole */.WQ)(
      0,
      365,
    )({
      about: 'Warn when a certificate or profile expires within this many days.',
      default: '30',
    }),
    'search-list': (0,input_kinds/* oneOf */.yL)(SEARCH_LIST_MODES)({
      about:
        'Where codesign looks for keys while the job runs: `prepend` puts the temporary keychain before the others, `isolated` hides the others.',
      default: 'prepend',
    }),
    'self-test': (0,input_kinds/* flag */.Jt)({
      about: 'Prove with a small signature that codesign can use the key, within 30 seconds.',
      default: 'true',
    }),
    ...credentials/* optionalCredentials */.Xz,
    'issuer-id': {
      ...credentials/* optionalCredentials */.Xz['issuer-id'],
      about:
        'Issuer id of the API key. Certificates and profiles need a team key, which always has one.',
    },
    'create-missing': (0,input_kinds/* flag */.Jt)({
      about:
        'Register bundle ids and make or renew profiles at App Store Connect where that is needed, and have a certificate issued for `certificate-private-key`. Nothing is ever revoked.',
      default: 'false',
    }),
    'profile-name': ownProfileName({
      about:
        'The name of profiles that are made. One that bears it already and cannot be used any more is replaced. With several `bundle-ids` it has `{bundle-id}` in it.',
    }),
    'certificate-private-key': certificatePrivateKey({
      about:
        'A private key (RSA, 2048 bits) instead of `certificate`: the certificate that App Store Connect holds for it is used.',
    }),
    'register-devices': deviceList({
      about:
        'Devices to register at App Store Connect where they are new. Development and ad hoc profiles that lack an enabled device are renewed.',
    }),
    'dry-run': (0,input_kinds/* flag */.Jt)({
      about:
        'Only check, and print what would be done; neither App Store Connect nor the machine is changed. Runs on any system.',
      default: 'false',
    }),
  },
  [(0,inputs/* exactlyOneOf */.Og)('certificate', 'certificate-private-key'), sourceOfProfiles, partsOfAccount],
);

                                             


/***/ }),

/***/ 72870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony exports isText, isListOf, ownValue */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/**
 * JSON from outside, read with a guard: a value of another shape than expected is refused, so that
 * no cast lets a broken answer or a half-written file through.
 */


                                                      

                          
                     
                                                                                               
                           
 

                                                                                

/** Reads `text`; gives the reason where it is not JSON or `guard` refuses it. Throws nothing. */
function readJson   (text        , guard          )                 {
  let value         ;
  try {
    value = MAY_HOLD_PROTOTYPE_KEY.test(text)
      ? JSON.parse(text, withoutPrototypeKeys)
      : JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
  }
  return guard(value) ? { ok: true, value } : { ok: false, problem: 'it has another shape' };
}

/** The value in `text`, or `undefined` where it is not JSON or `guard` refuses it. */
function jsonOrNothing   (text        , guard          )                {
  const reading = readJson(text, guard);
  return reading.ok ? reading.value : undefined;
}

const isAnything = (value         )                   => value !== undefined;

function isText(value         )                  {
  return typeof value === 'string';
}

function isJsonObject(value         )                                             {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose members all pass `guard`. */
function isListOf   (guard          )                      {
  return (value)                        => Array.isArray(value) && value.every(guard);
}

/** The members of `value` that an object has of its own; `constructor` and the like are none. */
function ownValue(value         , name        )          {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Looking at each member takes ten times as long, so it is done where the key may stand at all. */
const MAY_HOLD_PROTOTYPE_KEY = /__proto__|\\u00/;

/** `__proto__` would change what the object is as soon as somebody copies it member by member. */
function withoutPrototypeKeys(               key        , value         )          {
  return key === '__proto__' ? undefined : value;
}


/***/ })

};
