export const id = 5782;
export const ids = [5782];
export const modules = {

/***/ 50590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  Xz: () => (/* binding */ optionalCredentials)
});

// UNUSED EXPORTS: readCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js + 1 modules
var private_key_text = __webpack_require__(26499);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/private-key.js
/** The private key of an App Store Connect API key, in all shapes in which people store it. */
                                             



const { parse: contentsOf } = (0,input_kinds/* secretOrFile */.eX)({ about: '' });

/** A P-256 private key, read and checked before anything is sent. */
const apiPrivateKey = (0,input_kinds/* kind */.fM)({
  form: 'secret, or path of a .p8 file',
  secret: true,
  parse(raw, reading)            {
    const key = readPrivateKey(contentsOf(raw, reading));
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    return key;
  },
});

/** Reads the key in any of its shapes, or throws an `InputProblem`. */
function readPrivateKey(written        )            {
  const key = (0,private_key_text/* readPrivateKeyText */.K)(written, '.p8 file');
  if (key.asymmetricKeyType !== 'ec') {
    throw new input_kinds/* InputProblem */.S7(
      `is a private key of type ${key.asymmetricKeyType}, but Apple’s API keys are EC keys`,
    );
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve !== 'prime256v1') {
    throw new input_kinds/* InputProblem */.S7(`is a key on the curve ${curve}, but Apple’s API keys are on P-256`);
  }
  return key;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/credentials.js
/** The credentials of a team or a person: key id, issuer and private key. */
                                             



                              
                         
                                                                                       
                                        
                                 
 

const KEY_ID_FORM = /^[A-Z0-9]{10}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EXCHANGE =
  'Key id and issuer id seem to be exchanged: the key id, in the name of the .p8 file, belongs into `api-key-id`, the UUID above the list of keys into `issuer-id`.';
const WHERE =
  'Copy it from App Store Connect under Users and Access → Integrations: the issuer id stands above the list of keys, the key id in the row of the key.';

const keyId = (0,input_kinds/* kind */.fM)({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (KEY_ID_FORM.test(raw)) return raw;
    throw UUID.test(raw)
      ? new input_kinds/* InputProblem */.S7('is a UUID, as an issuer id is', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no key id: it has 10 capital letters and digits', WHERE);
  },
});

const issuerId = (0,input_kinds/* kind */.fM)({
  form: 'UUID',
  parse(raw) {
    if (UUID.test(raw)) return raw.toLowerCase();
    throw KEY_ID_FORM.test(raw)
      ? new input_kinds/* InputProblem */.S7('has the form of a key id, while an issuer id is a UUID', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no issuer id: it is a UUID', WHERE);
  },
});

const KEY_ID = {
  about: 'Key id of the App Store Connect API key.',
  environment: 'APP_STORE_CONNECT_KEY_IDENTIFIER',
}         ;

const ISSUER_ID = {
  about: 'Issuer id of the API key; leave it out for an individual key.',
  environment: 'APP_STORE_CONNECT_ISSUER_ID',
}         ;

const PRIVATE_KEY = {
  about: 'The .p8 private key: PEM, one-line PEM, escaped newlines, base64, or a path.',
  environment: 'APP_STORE_CONNECT_PRIVATE_KEY',
}         ;

/** The inputs that every action with App Store Connect shares. */
const appStoreConnectCredentials = {
  'api-key-id': keyId({ ...KEY_ID, required: true }),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey({ ...PRIVATE_KEY, required: true }),
}         ;

/** The credentials of an action that also works without App Store Connect. */
const optionalCredentials = {
  'api-key-id': keyId(KEY_ID),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey(PRIVATE_KEY),
}         ;

                                   
                            
                                        
                                    
 

/** The credentials out of the inputs. Throws nothing: the input kinds have checked each of them. */
function readCredentials(inputs                  )              {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ certificateSha1),
  w$: () => (/* binding */ readCertificate),
  f6: () => (/* binding */ readSigningCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/apple/certificate/certificate-subject.js
/**
 * The subject of a certificate. Node's own list of its fields, `toLegacyObject`, is not asked: it
 * ends Node 24 with a segmentation fault when the key of the certificate cannot be read, and when
 * it is asked before the first TLS connection, none can be made after it.
 */
                                                   

                                       

/** The value, the first one of several; empty when the subject has no such field. */
function subjectField({ subject }                 , field              )         {
  const line = fieldsOf(subject).find((each) => each.startsWith(`${field}=`));
  return line === undefined ? '' : unescaped(line.slice(field.length + 1));
}

/** A line a field; what X.509 calls one name of several fields is a line with ` + ` in it. */
function fieldsOf(subject                    )           {
  return (subject ?? '').split('\n').flatMap((line) => line.split(' + '));
}

/** Signs that would be mistaken for syntax follow a backslash, control characters are hexadecimal. */
function unescaped(value        )         {
  return value.replaceAll(/\\(?:([0-9A-F]{2})|(.))/gs, (_, code                    , sign) =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/certificate.js
/** A certificate for code signing, as Apple issues it. */



                                                                

                                     
                                                     
                              
                                                                                              
                          
                                                                                          
                        
                                
                                                                 
                                                   
                           
                         
                                 
 

const PURPOSES                                          = [
  ['distribution', /^(Apple|iPhone) Distribution: /],
  ['development', /^(Apple Development|iPhone Developer): /],
];

/**
 * Reads a certificate in DER or PEM. Throws when the bytes are not one, or when its key cannot be
 * read.
 */
function readCertificate(contents            )                  {
  const x509 = new external_node_crypto_.X509Certificate(contents);
  requireReadableKey(x509);
  return x509;
}

/** Node reads the key only when it is asked for, and everybody asks for it sooner or later. */
function requireReadableKey({ publicKey }                 )       {
  if (publicKey.type !== 'public') throw new TypeError('The certificate has no public key.');
}

/** Throws when the key in the certificate cannot be read. */
function readSigningCertificate(x509                 )                     {
  requireReadableKey(x509);
  const commonName = subjectField(x509, 'CN');
  return {
    commonName,
    teamId: subjectField(x509, 'OU'),
    sha1: certificateSha1(x509.raw),
    serialNumber: x509.serialNumber,
    purpose: PURPOSES.find(([, pattern]) => pattern.test(commonName))?.[0],
    validFrom: x509.validFromDate,
    expires: x509.validToDate,
    x509,
  };
}

/** The fingerprint by which Apple's tools name the certificate with these DER bytes. */
function certificateSha1(der            )         {
  return (0,external_node_crypto_.createHash)('sha1').update(der).digest('hex').toUpperCase();
}


/***/ }),

/***/ 12146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ objectIdentifier),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   bk: () => (/* binding */ writeDer),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27357);
/** Bytes to ASN.1 and back. The reader also takes BER, in which older tools write. */


                             

function readDer(bytes            )       {
  return node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.fromDer(Buffer.from(bytes).toString('binary'));
}

function writeDer(value      )         {
  return Buffer.from(node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(value).getBytes(), 'binary');
}

/** The members of a SEQUENCE, a SET or a tagged value; none for anything else. */
function members(value                  )                  {
  return value !== undefined && Array.isArray(value.value) ? value.value : [];
}

/** The bytes of a primitive value, or of one that BER wrote in pieces. */
function octets(value                  )         {
  if (value === undefined) return Buffer.alloc(0);
  return typeof value.value === 'string'
    ? Buffer.from(value.value, 'binary')
    : Buffer.concat(value.value.map(octets));
}

/** The dotted form of an object identifier; empty when the value is none. */
function objectIdentifier(value                  )         {
  return value?.type === node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.Type.OID ? node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.derToOid(octets(value).toString('binary')) : '';
}

/** The member that carries the context-specific tag `[tag]`. */
function tagged(value                  , tag           )                   {
  return members(value).find(
    (member) => member.tagClass === node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.Class.CONTEXT_SPECIFIC && member.type === tag,
  );
}


/***/ }),

/***/ 42910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ otherSigningFile),
/* harmony export */   hT: () => (/* binding */ isEncryptedByMatch),
/* harmony export */   hk: () => (/* binding */ foreignForm)
/* harmony export */ });
/* unused harmony exports pemLabel, pemText, isContainer, singlePart */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1259);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12146);
/** Files that people give in place of a .p12 file or a profile, in words that follow "but". */


                                                              



const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The label of PEM text, such as `CERTIFICATE`; `undefined` for anything else. */
function pemLabel(contents        )                     {
  return /^\s*-----BEGIN ([A-Z0-9 ]+)-----/.exec(contents.toString('latin1', 0, 100))?.[1];
}

/** PEM text by its label. `PRIVATE KEY` is also what stands in the .p8 file of an API key. */
function pemText(label        )         {
  if (label === 'PRIVATE KEY')
    return 'a private key as PEM text, as the .p8 file of an API key has';
  return `PEM text ("${label}")`;
}

/** By what the file begins with; `undefined` when it may be ASN.1, as what is wanted is. */
function foreignForm(contents        )                     {
  if (contents.length === 0) return 'an empty file';
  if (isEncryptedByMatch(contents)) return 'a file that fastlane match has encrypted';
  if (contents[0] === 0x30) return wasTreatedAsText(contents) ? TREATED_AS_TEXT : undefined;
  const label = pemLabel(contents);
  if (label !== undefined) return pemText(label);
  const start = contents.subarray(0, 1024).toString('latin1').trimStart();
  const known = FORMS.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return known[1];
  return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(contents) ? 'a file with other text' : 'a file of another kind';
}

/** Whether fastlane match encrypted the file, in its former way (as OpenSSL does) or its present one. */
function isEncryptedByMatch(contents        )          {
  return /^(?:Salted__|match_encrypted_v2__)/.test(contents.toString('latin1', 0, 24));
}

const FORMS                                         = [
  [/^[{[]/, 'JSON'],
  [/^<[^]*<plist/, 'a property list in XML, without the signature around it'],
  [/^</, 'a web page or other XML'],
  [/^bplist/, 'a property list'],
  [/^kych/, 'a whole keychain'],
  [/^PK/, 'a ZIP archive'],
  [/^\xfe\xed\xfe\xed/, 'a Java keystore'],
  [
    /^version https:\/\/git-lfs/,
    'the pointer of Git LFS; check the repository out with `lfs: true`',
  ],
];

const TREATED_AS_TEXT =
  'one that some program took for text and changed, its line ends or its letters';

/**
 * The length of any real file is written in bytes that are not UTF-8; and line ends of Windows are
 * everywhere only where something put them.
 */
function wasTreatedAsText(contents        )          {
  if (contents.length > 127 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(contents)) return true;
  const bytes = contents.toString('latin1');
  const lineEnds = bytes.split('\n').length - 1;
  return lineEnds >= 3 && bytes.split('\r\n').length - 1 === lineEnds;
}

/** Whether the ASN.1 begins as a .p12 file or as a signed message does. */
function isContainer(contents        )          {
  return isSignedMessage(contents) || isPkcs12(contents);
}

function isSignedMessage(contents        )          {
  return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIdentifier */ .RG)(structureOf(contents)[0]) === SIGNED_DATA;
}

/** By the version number that it begins with. */
function isPkcs12(contents        )          {
  return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octets */ .tu)(structureOf(contents)[0]).equals(Buffer.of(3));
}

/** The kind of file that the ASN.1 is, where it is another of those that go with signing. */
function otherSigningFile(contents        )                     {
  if (isSignedMessage(contents)) return 'a signed message, such as a provisioning profile';
  if (isPkcs12(contents)) return 'a .p12 file, as certificates come in';
  const part = singlePart(contents);
  if (part === undefined) return undefined;
  return 'subject' in part ? 'a certificate (.cer)' : 'a private key';
}

function structureOf(contents        ) {
  try {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .members */ .ol)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)(contents));
  } catch {
    return [];
  }
}

/** The certificate of a .cer file, or a key alone, which people take for the whole identity. */
function singlePart(contents        )                                          {
  const readers = [
    () => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificate */ .w$)(contents),
    () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPrivateKey)({ key: contents, format: 'der', type: 'pkcs8' }),
    () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPrivateKey)({ key: contents, format: 'der', type: 'pkcs1' }),
    () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPrivateKey)({ key: contents, format: 'der', type: 'sec1' }),
  ];
  for (const read of readers) {
    try {
      return read();
    } catch {
      continue;
    }
  }
  return undefined;
}


/***/ }),

/***/ 55546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ integerValue),
/* harmony export */   Hf: () => (/* binding */ isDictionary),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/** The values of which property lists consist, in one form for the binary and the XML format. */

/** A dictionary. It has no prototype, so that `__proto__` is a key like any other. */
                                                             

function dictionary(entries                                       = [])               {
  const list = Object.create(null)                           ;
  for (const [key, value] of entries) list[key] = value;
  return list;
}

/** A `number` where it is exact, else a `bigint`. */
function integerValue(value        )                  {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function isDictionary(value         )                        {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}


/***/ }),

/***/ 49453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ flagAt),
  Hf: () => (/* reexport */ property_list_value/* isDictionary */.Hf),
  lW: () => (/* binding */ parsePropertyList),
  $6: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list-value.js
var property_list_value = __webpack_require__(55546);
;// CONCATENATED MODULE: ./build/core/apple/property-list/binary-property-list.js
/**
 * Binary property lists (CoreFoundation, CFBinaryPList.c). Values refer to each other by number, so
 * a list of a hundred bytes can stand for more than memory holds, or contain itself; what a list
 * unfolds to is measured while it is read.
 */


const MAGIC = 'bplist00';
const TRAILER_BYTES = 32;
/** The cost of a value beside its contents, in bytes. */
const VALUE_COST = 16;
const LARGEST_COST = 16 * 1024 * 1024;
const DEEPEST = 200;
/** Seconds of dates are counted from 2001. */
const EPOCH_MS = Date.UTC(2001);

function isBinaryPropertyList(contents        )          {
  return contents.toString('latin1', 0, MAGIC.length) === MAGIC;
}

/** The value in the list. Throws a `RangeError` when the bytes are not such a list. */
function parseBinaryPropertyList(contents        )          {
  return new Parser(contents).list();
}

                  
                          
                                                        
                        
 

class Parser {
           #bytes        ;
           #offsetBytes        ;
           #referenceBytes        ;
           #valueCount        ;
           #topValue        ;
           #tableOffset        ;
           #parsed = new Map                ();
  /** The values around the one that is being read. */
           #around = new Set        ();
  #references = 0;

  constructor(bytes        ) {
    this.#bytes = bytes;
    const trailer = bytes.length - TRAILER_BYTES;
    this.#offsetBytes = bytes.readUInt8(trailer + 6);
    this.#referenceBytes = bytes.readUInt8(trailer + 7);
    this.#valueCount = this.#unsigned(trailer + 8, 8);
    this.#topValue = this.#unsigned(trailer + 16, 8);
    this.#tableOffset = this.#unsigned(trailer + 24, 8);
  }

  list()          {
    return this.#at(this.#topValue).value;
  }

  #at(index        )         {
    const known = this.#parsed.get(index);
    if (known !== undefined) return known;
    if (index >= this.#valueCount) throw new RangeError('A value that is not there.');
    if (this.#around.has(index)) throw new RangeError('A value that contains itself.');
    if (this.#around.size >= DEEPEST) throw new RangeError('Values lie too deep in each other.');
    this.#around.add(index);
    const offset = this.#unsigned(this.#tableOffset + index * this.#offsetBytes, this.#offsetBytes);
    if (offset < MAGIC.length || offset >= this.#tableOffset) {
      throw new RangeError('A value that lies outside of the values.');
    }
    const parsed = this.#value(offset);
    if (parsed.cost > LARGEST_COST) throw new RangeError('The list unfolds to too much.');
    this.#around.delete(index);
    this.#parsed.set(index, parsed);
    return parsed;
  }

  #value(offset        )         {
    const marker = this.#bytes.readUInt8(offset);
    const low = marker & 0x0f;
    const start = offset + 1;
    switch (marker >> 4) {
      case 0x0:
        return scalar(singleton(marker));
      case 0x1:
        return scalar(this.#integer(start, low));
      case 0x2:
        return scalar(this.#real(start, low));
      case 0x3:
        if (low !== 3) break;
        return scalar(new Date(EPOCH_MS + this.#bytes.readDoubleBE(start) * 1000));
      case 0x4:
        return contents(this.#slice(this.#sized(start, low)));
      case 0x5:
        return contents(ascii(this.#slice(this.#sized(start, low))));
      case 0x6:
        return contents(utf16(this.#slice(this.#sized(start, low), 2)), 2);
      case 0x8:
        return scalar((0,property_list_value/* dictionary */.zz)([['CF$UID', this.#unsigned(start, low + 1)]]));
      case 0xa:
        return this.#array(this.#sized(start, low));
      case 0xd:
        return this.#dictionary(this.#sized(start, low));
      default:
    }
    throw new RangeError(`A value of the unknown kind ${marker}.`);
  }

  /** Integers of up to four bytes are counts; the longer ones carry a sign. */
  #integer(start        , log2        )                  {
    const length = 2 ** log2;
    if (length > 16) throw new RangeError(`An integer of ${length} bytes.`);
    const value = BigInt(`0x${this.#slice({ start, length }).toString('hex')}`);
    return (0,property_list_value/* integerValue */.Gf)(length < 8 ? value : BigInt.asIntN(8 * length, value));
  }

  #real(start        , log2        )         {
    if (log2 === 2) return this.#bytes.readFloatBE(start);
    if (log2 === 3) return this.#bytes.readDoubleBE(start);
    throw new RangeError('A real number of an unknown length.');
  }

  #array({ start, length }       )         {
    let cost = VALUE_COST;
    const items = Array.from(this.#referred(start, length), (item) => {
      cost += item.cost;
      return item.value;
    });
    return { value: items, cost };
  }

  #dictionary({ start, length }       )         {
    let cost = VALUE_COST;
    const texts = [...this.#referred(start, length)];
    const values = [...this.#referred(start + length * this.#referenceBytes, length)];
    const entries = texts.map((text, index)                    => {
      const value = values[index];
      if (typeof text.value !== 'string') throw new RangeError('A key that is not a text.');
      cost += text.cost + (value?.cost ?? 0);
      return [text.value, value?.value];
    });
    return { value: (0,property_list_value/* dictionary */.zz)(entries), cost };
  }

  *#referred(start        , count        )                    {
    this.#references += count;
    if (this.#references > LARGEST_COST / VALUE_COST) {
      throw new RangeError('The list has too many values.');
    }
    for (let index = 0; index < count; index += 1) {
      yield this.#at(this.#unsigned(start + index * this.#referenceBytes, this.#referenceBytes));
    }
  }

  /** A length of 15 or more stands behind the marker, as an integer of its own. */
  #sized(start        , low        )        {
    if (low !== 0x0f) return { start, length: low };
    const marker = this.#bytes.readUInt8(start);
    const lengthBytes = 2 ** (marker & 0x0f);
    if (marker >> 4 !== 1 || lengthBytes > 8) throw new RangeError('A length that is not one.');
    return { start: start + 1 + lengthBytes, length: this.#unsigned(start + 1, lengthBytes) };
  }

  #slice({ start, length }       , unitBytes = 1)         {
    const end = start + length * unitBytes;
    if (end > this.#bytes.length) throw new RangeError('A value that reaches beyond the list.');
    return this.#bytes.subarray(start, end);
  }

  /** A whole number of 1 to 8 bytes. */
  #unsigned(start        , length        )         {
    if (length < 1 || length > 8) throw new RangeError(`A number of ${length} bytes.`);
    if (length <= 6) return this.#bytes.readUIntBE(start, length);
    const high = this.#bytes.readUIntBE(start, length - 6);
    return high * 2 ** 48 + this.#bytes.readUIntBE(start + length - 6, 6);
  }
}

                 
                         
                                                                
                          
 

function scalar(value         )         {
  return { value, cost: VALUE_COST };
}

function contents(value                 , unitBytes = 1)         {
  return { value, cost: VALUE_COST + value.length * unitBytes };
}

function singleton(marker        )                 {
  if (marker === 0x00) return null;
  if (marker === 0x08 || marker === 0x09) return marker === 0x09;
  throw new RangeError(`A value of the unknown kind ${marker}.`);
}

function ascii(bytes        )         {
  if (bytes.some((byte) => byte > 0x7f)) throw new RangeError('A text that is not in ASCII.');
  return bytes.toString('latin1');
}

function utf16(bytes        )         {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

// EXTERNAL MODULE: ./build/core/apple/property-list/xml-property-list.js + 2 modules
var xml_property_list = __webpack_require__(60820);
;// CONCATENATED MODULE: ./build/core/apple/property-list/property-list.js
/** Property lists, binary and XML alike, with values read by name and type. */


                                                             



                                                             

/** Above any list inside an app but the seal of its resources, which has a limit of its own. */
const MOST_VALUES = 100_000;

/**
 * Parses a property list with a dictionary at the top; `undefined` for any other bytes. Integers
 * beyond 2^53 are `bigint`, dates `Date`, data `Buffer`; dictionaries have no prototype.
 */
function parsePropertyList(contents            )                           {
  const value = parsed(Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength));
  return (0,property_list_value/* isDictionary */.Hf)(value) ? value : undefined;
}

function parsed(contents        )          {
  try {
    return isBinaryPropertyList(contents)
      ? parseBinaryPropertyList(contents)
      : (0,xml_property_list/* parseXmlPropertyList */.k)(contents, { mostValues: MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The value under `key` when it is a text that is not empty. */
function textAt(list              , key        )                     {
  const value = list[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value under `key` when it is true or false. */
function flagAt(list              , key        )                      {
  const value = list[key];
  return typeof value === 'boolean' ? value : undefined;
}


/***/ }),

/***/ 60820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseXmlPropertyList)
});

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list-value.js
var property_list_value = __webpack_require__(55546);
;// CONCATENATED MODULE: ./build/core/apple/property-list/xml-reader.js
/**
 * The one grammar for all XML that Slipway reads: property lists, the seals of apps, and the files
 * of an installer package. It goes through the text once and keeps nothing of it.
 *
 * It takes what Apple's format allows: a declaration, comments, processing instructions, attributes,
 * CDATA sections, and a document type with an empty internal subset. It refuses what could grow
 * without end or lead elsewhere: declarations of entities, references to any but the five that XML
 * has by itself, and elements nested without end. An external subset is never loaded.
 */

const BLANK = String.raw`[ \t\n]`;
const NAME = String.raw`[A-Za-z_:][\w:.-]*`;
const LITERAL = `(?:"[^"]*"|'[^']*')`;

/** `XMLDecl` of the XML grammar, for version 1.0. */
const DECLARATION = new RegExp(
  String.raw`^<\?xml${BLANK}+version${BLANK}*=${BLANK}*(?:"1\.0"|'1\.0')(?:${BLANK}+encoding${BLANK}*=${BLANK}*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:${BLANK}+standalone${BLANK}*=${BLANK}*(?:"(?:yes|no)"|'(?:yes|no)'))?${BLANK}*\?>`,
);
const DOCUMENT_TYPE = new RegExp(
  String.raw`<!DOCTYPE${BLANK}+(${NAME})(?:${BLANK}+(?:PUBLIC${BLANK}+${LITERAL}|SYSTEM)${BLANK}+${LITERAL})?${BLANK}*(?:\[${BLANK}*\]${BLANK}*)?>`,
  'y',
);
const INSTRUCTION = new RegExp(String.raw`<\?(${NAME})(?=${BLANK}|\?>)`, 'y');
const START = new RegExp(`<(${NAME})`, 'y');
const START_ENDS = new RegExp(String.raw`${BLANK}*(\/?)>`, 'y');
const ATTRIBUTE = new RegExp(
  String.raw`${BLANK}+(${NAME})${BLANK}*=${BLANK}*(?:"([^"<]*)"|'([^'<]*)')`,
  'y',
);
const REFERENCE = /&(?:#(\d{1,7});|#x([\da-fA-F]{1,6});|(amp|lt|gt|quot|apos);)?/g;
const ENTITIES                                   = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Apple's own documents are a handful deep. */
const DEEPEST = 200;
const GREATER_THAN = 0x3e;

/** An empty element, `<a/>`, has a start and an end like any other. */
                                                

class XmlReader {
  /** The name of the element that starts or ends. */
  name = '';
  /** The attributes of the element that starts. */
  attributes                              = NO_ATTRIBUTES;
  /** The characters of a text; an element may hold several, one behind the other. */
  text = '';

           #xml        ;
           #open           = [];
  #at = 0;
  #root                    ;
  #documentType                    ;
  #isEmpty = false;

  /** Throws a `SyntaxError` when the text begins with a damaged declaration. */
  constructor(xml        ) {
    this.#xml = (xml.includes('\r') ? xml.replaceAll(/\r\n?/g, '\n') : xml).trim();
    if (!/^<\?xml[ \t\n]/.test(this.#xml)) return;
    const declaration = DECLARATION.exec(this.#xml)?.[0];
    if (declaration === undefined) throw this.error('the declaration is damaged');
    this.#at = declaration.length;
  }

  /**
   * Moves to the next piece; `undefined` behind the whole document. Throws a `SyntaxError` for what
   * is not well-formed.
   */
  next()                       {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      return this.#closed(this.name);
    }
    for (;;) {
      if (this.#at >= this.#xml.length) return this.#finished();
      if (this.#xml.charCodeAt(this.#at) !== 0x3c) {
        if (this.#readText()) return 'text';
        continue;
      }
      const second = this.#xml[this.#at + 1];
      if (second === '/') return this.#readEnd();
      if (second !== '!' && second !== '?') return this.#readStart();
      if (second === '?') this.#passInstruction();
      else if (this.#xml.startsWith('<!--', this.#at)) this.#passComment();
      else if (!this.#xml.startsWith('<![CDATA[', this.#at)) this.#passDocumentType();
      else if (this.#readSection()) return 'text';
    }
  }

  /** The error for `what` is wrong, with the place in the text. */
  error(what        )              {
    return new SyntaxError(`The XML cannot be read at character ${this.#at}: ${what}.`);
  }

  #finished()            {
    if (this.#open.length > 0) throw this.error(`<${this.#open.at(-1)}> does not end`);
    if (this.#root === undefined) throw this.error('it has no element');
    if (this.#documentType !== undefined && this.#documentType !== this.#root) {
      throw this.error('its document type is that of another document');
    }
  }

  /** Whether there was text that belongs to an element; around the root there is none. */
  #readText()          {
    const next = this.#xml.indexOf('<', this.#at);
    const end = next < 0 ? this.#xml.length : next;
    const text = this.#xml.slice(this.#at, end);
    if (this.#open.length === 0 && text.trim() !== '') throw this.error('text outside of it');
    this.text = this.#decoded(text);
    this.#at = end;
    return this.#open.length > 0;
  }

  #readSection()          {
    if (this.#open.length === 0) throw this.error('text outside of it');
    this.text = this.#enclosed('<![CDATA[', ']]>');
    return true;
  }

  #readStart()           {
    if (this.#open.length === 0 && this.#root !== undefined) throw this.error('a second root');
    if (this.#open.length >= DEEPEST) throw this.error('elements lie too deep in each other');
    const [, name = ''] = matchAt(START, this.#xml, this.#at) ?? [];
    if (name === '') throw this.error('< without a name');
    this.#at = START.lastIndex;
    this.attributes = NO_ATTRIBUTES;
    if (this.#xml.charCodeAt(this.#at) === GREATER_THAN) this.#at += 1;
    else this.#readRestOfStart();
    this.name = name;
    this.#root ??= name;
    this.#open.push(name);
    return 'start';
  }

  /** One attribute after the other: a pattern for all of them would run out of stack. */
  #readRestOfStart()       {
    const attributes = new Map                ();
    let match = matchAt(ATTRIBUTE, this.#xml, this.#at);
    while (match) {
      const [, name = '', quoted, apostrophed = ''] = match;
      if (attributes.has(name)) throw this.error(`the attribute ${name} twice`);
      attributes.set(name, this.#decoded(quoted ?? apostrophed));
      this.#at = ATTRIBUTE.lastIndex;
      match = matchAt(ATTRIBUTE, this.#xml, this.#at);
    }
    const end = matchAt(START_ENDS, this.#xml, this.#at);
    if (!end) throw this.error('a tag does not end');
    this.#at = START_ENDS.lastIndex;
    this.attributes = attributes;
    this.#isEmpty = end[1] === '/';
  }

  #readEnd()           {
    const end = this.#xml.indexOf('>', this.#at);
    if (end < 0) throw this.error('a tag does not end');
    const name = this.#xml.slice(this.#at + 2, end).trimEnd();
    this.#at = end + 1;
    return this.#closed(name);
  }

  #closed(name        )           {
    if (this.#open.pop() !== name) throw this.error(`</${name.slice(0, 40)}> without its start`);
    this.name = name;
    return 'end';
  }

  #passInstruction()       {
    const target = matchAt(INSTRUCTION, this.#xml, this.#at)?.[1];
    if (target === undefined || /^xml$/i.test(target)) throw this.error('<? without a name');
    this.#enclosed('<?', '?>');
  }

  #passComment()       {
    if (this.#enclosed('<!--', '-->').includes('--')) throw this.error('-- within a comment');
  }

  #passDocumentType()       {
    const match = matchAt(DOCUMENT_TYPE, this.#xml, this.#at);
    if (!match || this.#root !== undefined || this.#documentType !== undefined) {
      throw this.error('a document type that declares something, or in the wrong place');
    }
    this.#documentType = match[1];
    this.#at = DOCUMENT_TYPE.lastIndex;
  }

  #enclosed(start        , end        )         {
    const from = this.#at + start.length;
    const to = this.#xml.indexOf(end, from);
    if (to < 0) throw this.error(`${start} without ${end}`);
    this.#at = to + end.length;
    return this.#xml.slice(from, to);
  }

  #decoded(text        )         {
    if (!text.includes('&')) return text;
    return text.replaceAll(
      REFERENCE,
      (_, decimal         , hexadecimal         , name         ) => {
        if (name !== undefined) return ENTITIES[name] ?? '';
        const point = Number(decimal ?? `0x${hexadecimal ?? ''}`);
        const isCharacter = point > 0 && point <= 0x10_ffff && (point & 0x1f_f800) !== 0xd800;
        if (!isCharacter) throw this.error('a reference that stands for no character');
        return String.fromCodePoint(point);
      },
    );
  }
}

const NO_ATTRIBUTES                              = new Map();

function matchAt(pattern        , xml        , at        )                         {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

;// CONCATENATED MODULE: ./build/core/apple/property-list/xml-text.js
/**
 * The text of an XML document, by the encoding that its first bytes or its declaration name (XML
 * 1.0, appendix F).
 */

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;
/** A declaration is far shorter. */
const DECLARATION_BYTES = 256;

/** Throws a `SyntaxError` when the encoding is not known, or when the bytes are not in it. */
function decodeXml(bytes            )         {
  const encoding = byteOrder(bytes) ?? declaredEncoding(bytes);
  try {
    // A byte order mark is left out by the decoder.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SyntaxError(`The XML is not in the encoding ${encoding}.`, { cause: error });
  }
}

/** UTF-16 shows itself by a mark, or by the zero byte beside the first `<`. */
function byteOrder(bytes            )                     {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** UTF-8 unless the declaration says otherwise; ASCII is a part of it. */
function declaredEncoding(bytes            )         {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared = DECLARED.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that could be read so far is not in UTF-16, whatever it says.
  if (/^utf-?(?:16|32)|^ucs/.test(declared)) {
    throw new SyntaxError(`The XML says that it is in ${declared}, and is not.`);
  }
  return declared === 'us-ascii' || declared === 'ascii' ? 'utf-8' : declared;
}

;// CONCATENATED MODULE: ./build/core/apple/property-list/xml-property-list.js
/** Property lists in XML, of a few hundred bytes up to the seal of an app with 60,000 files. */

                                                             



                                       
                                                                                                
                              
 

/** The value in the list. Throws a `SyntaxError` when the bytes are not such a list. */
function parseXmlPropertyList(
  contents            ,
  { mostValues }                      ,
)          {
  return new Parser(new XmlReader(decodeXml(contents)), mostValues).list();
}

class Parser {
           #xml           ;
  #valuesLeft        ;

  constructor(xml           , mostValues        ) {
    this.#xml = xml;
    this.#valuesLeft = mostValues;
  }

  list()          {
    if (!this.#starts() || this.#xml.name !== 'plist') throw this.#xml.error('<plist> expected');
    if (!this.#starts()) throw this.#xml.error('the list is empty');
    const value = this.#value(this.#xml.name);
    if (this.#starts()) throw this.#xml.error('the list has two values');
    // Behind the end of the list the reader refuses everything but comments.
    this.#xml.next();
    return value;
  }

  /** Moves on to the next tag, and says whether it starts an element. Text may not stand here. */
  #starts()          {
    for (;;) {
      const piece = this.#xml.next();
      if (piece !== 'text') return piece === 'start';
      if (!/^[ \t\n]*$/.test(this.#xml.text)) throw this.#xml.error('text between values');
    }
  }

  /** The value in the element `name`, which has started; reads on to its end. */
  #value(name        )          {
    this.#valuesLeft -= 1;
    if (this.#valuesLeft < 0) throw this.#xml.error('it has too many values');
    switch (name) {
      case 'dict':
        return this.#dictionary();
      case 'array':
        return this.#array();
      case 'true':
      case 'false':
        if (this.#starts()) throw this.#xml.error(`a value within <${name}>`);
        return name === 'true';
      case 'string':
        return this.#text();
      case 'data':
        return Buffer.from(this.#text(), 'base64');
      case 'integer':
        return this.#integer(this.#text().trim());
      case 'real':
        return this.#real(this.#text().trim());
      case 'date':
        return this.#date(this.#text().trim());
      default:
        throw this.#xml.error(`there are no values of the kind <${name.slice(0, 40)}>`);
    }
  }

  #dictionary()               {
    const entries                      = [];
    while (this.#starts()) {
      if (this.#xml.name !== 'key') throw this.#xml.error('<key> expected');
      const key = this.#text();
      if (!this.#starts()) throw this.#xml.error('a key without a value');
      entries.push([key, this.#value(this.#xml.name)]);
    }
    return (0,property_list_value/* dictionary */.zz)(entries);
  }

  #array()                     {
    const items            = [];
    while (this.#starts()) items.push(this.#value(this.#xml.name));
    return items;
  }

  /** The characters up to the end of the element. */
  #text()         {
    let text = '';
    for (;;) {
      const piece = this.#xml.next();
      if (piece === 'end') return text;
      if (piece !== 'text') throw this.#xml.error('a tag within a text');
      text += this.#xml.text;
    }
  }

  #integer(text        )                  {
    const [, sign, digits] = /^([+-]?)(0[xX][\da-fA-F]{1,32}|\d{1,39})$/.exec(text) ?? [];
    if (digits === undefined) throw this.#xml.error('an <integer> that is not a number');
    return (0,property_list_value/* integerValue */.Gf)(sign === '-' ? -BigInt(digits) : BigInt(digits));
  }

  #real(text        )         {
    const [, sign, word] = /^([+-]?)(?:(nan)|inf(?:inity)?)$/i.exec(text) ?? [];
    if (sign !== undefined) {
      if (word !== undefined) return Number.NaN;
      return sign === '-' ? -Infinity : Infinity;
    }
    if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
    throw this.#xml.error('a <real> that is not a number');
  }

  #date(text        )       {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime())) return date;
    throw this.#xml.error('a <date> that is not a time');
  }
}


/***/ }),

/***/ 25811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ exportMethod),
/* harmony export */   eK: () => (/* binding */ purposeOf)
/* harmony export */ });
/* unused harmony exports formerExportMethod, isExportMethod, listsDevices, exportMethodNamed */
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/** The purpose of a build: the word under which Xcode exports it and Apple issues profiles for it. */

                                                                        

const EXPORT_METHODS = ['debugging', 'release-testing', 'app-store-connect', 'enterprise']         ;

                                                           

/** The words of Xcode before 15.3, by today's. */
const FORMER_NAMES = {
  development: 'debugging',
  'ad-hoc': 'release-testing',
  'app-store': 'app-store-connect',
}                                                ;

/** The input kind for an export method; the former names are translated. */
const exportMethod = (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(EXPORT_METHODS, FORMER_NAMES);

/** How Xcode before 15.3 spells the method; what it always spelled the same stays. */
function formerExportMethod(method        )         {
  const former = Object.entries(FORMER_NAMES).find(([, name]) => name === method);
  return former?.[0] ?? method;
}

/** Whether `word`, in today's or former spelling, means this method. */
function isExportMethod(word         , method              )          {
  return word === method || word === formerExportMethod(method);
}

/** The purpose that the certificate has to be for. */
function purposeOf(method              )                     {
  return method === 'debugging' ? 'development' : 'distribution';
}

/** Whether profiles of this kind name the devices on which the app runs. */
function listsDevices(method              )          {
  return method === 'debugging' || method === 'release-testing';
}

/** The method that a word means, today's or a former one. */
function exportMethodNamed(word        )                           {
  const former                                         = FORMER_NAMES;
  return EXPORT_METHODS.find((method) => method === word) ?? former[word];
}


/***/ }),

/***/ 26499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPrivateKeyText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
;// CONCATENATED MODULE: ./build/core/runner/input/unfilled-variable.js
/** A variable where its value belongs: whoever should have replaced it did not. */

/** Which kind of variable the text is, in words that follow "holds"; `undefined` for any other text. */
function unfilledVariable(text        )                     {
  const bare = text.trim().replaceAll(/^["']|["']$/g, '');
  return FORMS.find(([form]) => form.test(bare))?.[1];
}

const SHELL =
  'the name of a shell variable instead of its value; only a shell replaces `$NAME`, in `with:` write `${{ env.NAME }}` or `${{ secrets.NAME }}`';

const FORMS                                         = [
  [
    /^\$\{\{[^{}]*\}\}$/,
    'an expression (`${{ … }}`) instead of its value; GitHub replaces expressions in workflow files only, not in secrets, variables or files',
  ],
  [/^\$\w+$|^\$\{\w+\}$/, SHELL],
  [/^%\w+%$|^\$env:\w+$/i, SHELL],
];

;// CONCATENATED MODULE: ./build/core/runner/input/private-key-text.js
/**
 * Private keys as people paste them into a secret: as the file stands, on one line, with escaped
 * newlines, as base64, without its header lines. All of it is read here; nothing of a key ever
 * stands in a message.
 */

                                             



                                              

                      
                       
                                             
 

/** By the label of their PEM text. */
const ENCODINGS                                        = {
  'PRIVATE KEY': 'pkcs8',
  'EC PRIVATE KEY': 'sec1',
  'RSA PRIVATE KEY': 'pkcs1',
};

/** Reads a key of any kind, or throws an `InputProblem`; `file` names what the secret should hold. */
function readPrivateKeyText(written        , file        )            {
  const { der, encodings } = encodedKey(withoutWrapping(written), file);
  for (const type of encodings) {
    try {
      return (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new input_kinds/* InputProblem */.S7(
    `cannot be read as a private key; store the whole ${file}, header and end lines included, in the secret`,
  );
}

/** `trim` also takes a byte order mark away. */
function withoutWrapping(written        )         {
  const unquoted = written.trim().replace(/^(["'])([^]*)\1$/, '$2');
  return unquoted.replaceAll(/\\r?\\n|\\n/g, '\n').trim();
}

/** The first key in the text between its header and end lines; `undefined` when one of them lacks. */
function pemIn(text        )                         {
  const header = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----/.exec(text);
  const [begin = '', label = ''] = header ?? [];
  const encoding = ENCODINGS[label];
  if (header === null || encoding === undefined) return undefined;
  const from = header.index + begin.length;
  const to = text.indexOf(`-----END ${label}-----`, from);
  if (to < 0) return undefined;
  return { der: Buffer.from(text.slice(from, to), 'base64'), encodings: [encoding] };
}

function encodedKey(text        , file        )             {
  const pem = pemIn(text);
  if (pem !== undefined) return pem;
  const label = /-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(text)?.[1];
  if (label !== undefined && label in ENCODINGS) {
    throw new input_kinds/* InputProblem */.S7('holds an incomplete key; its END line is missing');
  }
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new input_kinds/* InputProblem */.S7(
      'holds a key that is protected by a passphrase ("ENCRYPTED PRIVATE KEY"); store it without one',
    );
  }
  if (label !== undefined)
    throw new input_kinds/* InputProblem */.S7(`holds something else ("${label}"), not the key of a ${file}`);

  const variable = unfilledVariable(text);
  if (variable !== undefined) throw new input_kinds/* InputProblem */.S7(`holds ${variable}`);
  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new input_kinds/* InputProblem */.S7('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner), file)
    : { der, encodings: Object.values(ENCODINGS) };
}


/***/ }),

/***/ 89840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/* unused harmony export formatDuration */
/** Lengths of time as people read them. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `850 ms`, `12 s`, `3 min 20 s`, `2 h 5 min`: two units at most, the smaller left out when 0. */
function formatDuration(ms        )         {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return joined([minutes, 'min'], [seconds % 60, 's']);
  return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

function joined(...parts                    )         {
  return parts.flatMap(([amount, unit]) => (amount > 0 ? [`${amount} ${unit}`] : [])).join(' ');
}


/***/ })

};
