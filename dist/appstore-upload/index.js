import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7357:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Javascript implementation of Abstract Syntax Notation Number One.
 *
 * @author Dave Longley
 *
 * Copyright (c) 2010-2015 Digital Bazaar, Inc.
 *
 * An API for storing data using the Abstract Syntax Notation Number One
 * format using DER (Distinguished Encoding Rules) encoding. This encoding is
 * commonly used to store data for PKI, i.e. X.509 Certificates, and this
 * implementation exists for that purpose.
 *
 * Abstract Syntax Notation Number One (ASN.1) is used to define the abstract
 * syntax of information without restricting the way the information is encoded
 * for transmission. It provides a standard that allows for open systems
 * communication. ASN.1 defines the syntax of information data and a number of
 * simple data types as well as a notation for describing them and specifying
 * values for them.
 *
 * The RSA algorithm creates public and private keys that are often stored in
 * X.509 or PKCS#X formats -- which use ASN.1 (encoded in DER format). This
 * class provides the most basic functionality required to store and load DSA
 * keys that are encoded according to ASN.1.
 *
 * The most common binary encodings for ASN.1 are BER (Basic Encoding Rules)
 * and DER (Distinguished Encoding Rules). DER is just a subset of BER that
 * has stricter requirements for how data must be encoded.
 *
 * Each ASN.1 structure has a tag (a byte identifying the ASN.1 structure type)
 * and a byte array for the value of this ASN1 structure which may be data or a
 * list of ASN.1 structures.
 *
 * Each ASN.1 structure using BER is (Tag-Length-Value):
 *
 * | byte 0 | bytes X | bytes Y |
 * |--------|---------|----------
 * |  tag   | length  |  value  |
 *
 * ASN.1 allows for tags to be of "High-tag-number form" which allows a tag to
 * be two or more octets, but that is not supported by this class. A tag is
 * only 1 byte. Bits 1-5 give the tag number (ie the data type within a
 * particular 'class'), 6 indicates whether or not the ASN.1 value is
 * constructed from other ASN.1 values, and bits 7 and 8 give the 'class'. If
 * bits 7 and 8 are both zero, the class is UNIVERSAL. If only bit 7 is set,
 * then the class is APPLICATION. If only bit 8 is set, then the class is
 * CONTEXT_SPECIFIC. If both bits 7 and 8 are set, then the class is PRIVATE.
 * The tag numbers for the data types for the class UNIVERSAL are listed below:
 *
 * UNIVERSAL 0 Reserved for use by the encoding rules
 * UNIVERSAL 1 Boolean type
 * UNIVERSAL 2 Integer type
 * UNIVERSAL 3 Bitstring type
 * UNIVERSAL 4 Octetstring type
 * UNIVERSAL 5 Null type
 * UNIVERSAL 6 Object identifier type
 * UNIVERSAL 7 Object descriptor type
 * UNIVERSAL 8 External type and Instance-of type
 * UNIVERSAL 9 Real type
 * UNIVERSAL 10 Enumerated type
 * UNIVERSAL 11 Embedded-pdv type
 * UNIVERSAL 12 UTF8String type
 * UNIVERSAL 13 Relative object identifier type
 * UNIVERSAL 14-15 Reserved for future editions
 * UNIVERSAL 16 Sequence and Sequence-of types
 * UNIVERSAL 17 Set and Set-of types
 * UNIVERSAL 18-22, 25-30 Character string types
 * UNIVERSAL 23-24 Time types
 *
 * The length of an ASN.1 structure is specified after the tag identifier.
 * There is a definite form and an indefinite form. The indefinite form may
 * be used if the encoding is constructed and not all immediately available.
 * The indefinite form is encoded using a length byte with only the 8th bit
 * set. The end of the constructed object is marked using end-of-contents
 * octets (two zero bytes).
 *
 * The definite form looks like this:
 *
 * The length may take up 1 or more bytes, it depends on the length of the
 * value of the ASN.1 structure. DER encoding requires that if the ASN.1
 * structure has a value that has a length greater than 127, more than 1 byte
 * will be used to store its length, otherwise just one byte will be used.
 * This is strict.
 *
 * In the case that the length of the ASN.1 value is less than 127, 1 octet
 * (byte) is used to store the "short form" length. The 8th bit has a value of
 * 0 indicating the length is "short form" and not "long form" and bits 7-1
 * give the length of the data. (The 8th bit is the left-most, most significant
 * bit: also known as big endian or network format).
 *
 * In the case that the length of the ASN.1 value is greater than 127, 2 to
 * 127 octets (bytes) are used to store the "long form" length. The first
 * byte's 8th bit is set to 1 to indicate the length is "long form." Bits 7-1
 * give the number of additional octets. All following octets are in base 256
 * with the most significant digit first (typical big-endian binary unsigned
 * integer storage). So, for instance, if the length of a value was 257, the
 * first byte would be set to:
 *
 * 10000010 = 130 = 0x82.
 *
 * This indicates there are 2 octets (base 256) for the length. The second and
 * third bytes (the octets just mentioned) would store the length in base 256:
 *
 * octet 2: 00000001 = 1 * 256^1 = 256
 * octet 3: 00000001 = 1 * 256^0 = 1
 * total = 257
 *
 * The algorithm for converting a js integer value of 257 to base-256 is:
 *
 * var value = 257;
 * var bytes = [];
 * bytes[0] = (value >>> 8) & 0xFF; // most significant byte first
 * bytes[1] = value & 0xFF;        // least significant byte last
 *
 * On the ASN.1 UNIVERSAL Object Identifier (OID) type:
 *
 * An OID can be written like: "value1.value2.value3...valueN"
 *
 * The DER encoding rules:
 *
 * The first byte has the value 40 * value1 + value2.
 * The following bytes, if any, encode the remaining values. Each value is
 * encoded in base 128, most significant digit first (big endian), with as
 * few digits as possible, and the most significant bit of each byte set
 * to 1 except the last in each value's encoding. For example: Given the
 * OID "1.2.840.113549", its DER encoding is (remember each byte except the
 * last one in each encoding is OR'd with 0x80):
 *
 * byte 1: 40 * 1 + 2 = 42 = 0x2A.
 * bytes 2-3: 128 * 6 + 72 = 840 = 6 72 = 6 72 = 0x0648 = 0x8648
 * bytes 4-6: 16384 * 6 + 128 * 119 + 13 = 6 119 13 = 0x06770D = 0x86F70D
 *
 * The final value is: 0x2A864886F70D.
 * The full OID (including ASN.1 tag and length of 6 bytes) is:
 * 0x06062A864886F70D
 */
var forge = __nccwpck_require__(8561);
__nccwpck_require__(7456);
__nccwpck_require__(245);

/* ASN.1 API */
var asn1 = module.exports = forge.asn1 = forge.asn1 || {};

/**
 * ASN.1 classes.
 */
asn1.Class = {
  UNIVERSAL:        0x00,
  APPLICATION:      0x40,
  CONTEXT_SPECIFIC: 0x80,
  PRIVATE:          0xC0
};

/**
 * ASN.1 types. Not all types are supported by this implementation, only
 * those necessary to implement a simple PKI are implemented.
 */
asn1.Type = {
  NONE:             0,
  BOOLEAN:          1,
  INTEGER:          2,
  BITSTRING:        3,
  OCTETSTRING:      4,
  NULL:             5,
  OID:              6,
  ODESC:            7,
  EXTERNAL:         8,
  REAL:             9,
  ENUMERATED:      10,
  EMBEDDED:        11,
  UTF8:            12,
  ROID:            13,
  SEQUENCE:        16,
  SET:             17,
  PRINTABLESTRING: 19,
  IA5STRING:       22,
  UTCTIME:         23,
  GENERALIZEDTIME: 24,
  BMPSTRING:       30
};

/**
 * Sets the default maximum recursion depth when parsing ASN.1 structures.
 */
asn1.maxDepth = 256;

/**
 * Creates a new asn1 object.
 *
 * @param tagClass the tag class for the object.
 * @param type the data type (tag number) for the object.
 * @param constructed true if the asn1 object is in constructed form.
 * @param value the value for the object, if it is not constructed.
 * @param [options] the options to use:
 *          [bitStringContents] the plain BIT STRING content including padding
 *            byte.
 *
 * @return the asn1 object.
 */
asn1.create = function(tagClass, type, constructed, value, options) {
  /* An asn1 object has a tagClass, a type, a constructed flag, and a
    value. The value's type depends on the constructed flag. If
    constructed, it will contain a list of other asn1 objects. If not,
    it will contain the ASN.1 value as an array of bytes formatted
    according to the ASN.1 data type. */

  // remove undefined values
  if(forge.util.isArray(value)) {
    var tmp = [];
    for(var i = 0; i < value.length; ++i) {
      if(value[i] !== undefined) {
        tmp.push(value[i]);
      }
    }
    value = tmp;
  }

  var obj = {
    tagClass: tagClass,
    type: type,
    constructed: constructed,
    composed: constructed || forge.util.isArray(value),
    value: value
  };
  if(options && 'bitStringContents' in options) {
    // TODO: copy byte buffer if it's a buffer not a string
    obj.bitStringContents = options.bitStringContents;
    // TODO: add readonly flag to avoid this overhead
    // save copy to detect changes
    obj.original = asn1.copy(obj);
  }
  return obj;
};

/**
 * Copies an asn1 object.
 *
 * @param obj the asn1 object.
 * @param [options] copy options:
 *          [excludeBitStringContents] true to not copy bitStringContents
 *
 * @return the a copy of the asn1 object.
 */
asn1.copy = function(obj, options) {
  var copy;

  if(forge.util.isArray(obj)) {
    copy = [];
    for(var i = 0; i < obj.length; ++i) {
      copy.push(asn1.copy(obj[i], options));
    }
    return copy;
  }

  if(typeof obj === 'string') {
    // TODO: copy byte buffer if it's a buffer not a string
    return obj;
  }

  copy = {
    tagClass: obj.tagClass,
    type: obj.type,
    constructed: obj.constructed,
    composed: obj.composed,
    value: asn1.copy(obj.value, options)
  };
  if(options && !options.excludeBitStringContents) {
    // TODO: copy byte buffer if it's a buffer not a string
    copy.bitStringContents = obj.bitStringContents;
  }
  return copy;
};

/**
 * Compares asn1 objects for equality.
 *
 * Note this function does not run in constant time.
 *
 * @param obj1 the first asn1 object.
 * @param obj2 the second asn1 object.
 * @param [options] compare options:
 *          [includeBitStringContents] true to compare bitStringContents
 *
 * @return true if the asn1 objects are equal.
 */
asn1.equals = function(obj1, obj2, options) {
  if(forge.util.isArray(obj1)) {
    if(!forge.util.isArray(obj2)) {
      return false;
    }
    if(obj1.length !== obj2.length) {
      return false;
    }
    for(var i = 0; i < obj1.length; ++i) {
      if(!asn1.equals(obj1[i], obj2[i])) {
        return false;
      }
    }
    return true;
  }

  if(typeof obj1 !== typeof obj2) {
    return false;
  }

  if(typeof obj1 === 'string') {
    return obj1 === obj2;
  }

  var equal = obj1.tagClass === obj2.tagClass &&
    obj1.type === obj2.type &&
    obj1.constructed === obj2.constructed &&
    obj1.composed === obj2.composed &&
    asn1.equals(obj1.value, obj2.value);
  if(options && options.includeBitStringContents) {
    equal = equal && (obj1.bitStringContents === obj2.bitStringContents);
  }

  return equal;
};

/**
 * Gets the length of a BER-encoded ASN.1 value.
 *
 * In case the length is not specified, undefined is returned.
 *
 * @param b the BER-encoded ASN.1 byte buffer, starting with the first
 *          length byte.
 *
 * @return the length of the BER-encoded ASN.1 value or undefined.
 */
asn1.getBerValueLength = function(b) {
  // TODO: move this function and related DER/BER functions to a der.js
  // file; better abstract ASN.1 away from der/ber.
  var b2 = b.getByte();
  if(b2 === 0x80) {
    return undefined;
  }

  // see if the length is "short form" or "long form" (bit 8 set)
  var length;
  var longForm = b2 & 0x80;
  if(!longForm) {
    // length is just the first byte
    length = b2;
  } else {
    // the number of bytes the length is specified in bits 7 through 1
    // and each length byte is in big-endian base-256
    length = b.getInt((b2 & 0x7F) << 3);
  }
  return length;
};

/**
 * Check if the byte buffer has enough bytes. Throws an Error if not.
 *
 * @param bytes the byte buffer to parse from.
 * @param remaining the bytes remaining in the current parsing state.
 * @param n the number of bytes the buffer must have.
 */
function _checkBufferLength(bytes, remaining, n) {
  if(n > remaining) {
    var error = new Error('Too few bytes to parse DER.');
    error.available = bytes.length();
    error.remaining = remaining;
    error.requested = n;
    throw error;
  }
}

/**
 * Gets the length of a BER-encoded ASN.1 value.
 *
 * In case the length is not specified, undefined is returned.
 *
 * @param bytes the byte buffer to parse from.
 * @param remaining the bytes remaining in the current parsing state.
 *
 * @return the length of the BER-encoded ASN.1 value or undefined.
 */
var _getValueLength = function(bytes, remaining) {
  // TODO: move this function and related DER/BER functions to a der.js
  // file; better abstract ASN.1 away from der/ber.
  // fromDer already checked that this byte exists
  var b2 = bytes.getByte();
  remaining--;
  if(b2 === 0x80) {
    return undefined;
  }

  // see if the length is "short form" or "long form" (bit 8 set)
  var length;
  var longForm = b2 & 0x80;
  if(!longForm) {
    // length is just the first byte
    length = b2;
  } else {
    // the number of bytes the length is specified in bits 7 through 1
    // and each length byte is in big-endian base-256
    var longFormBytes = b2 & 0x7F;
    _checkBufferLength(bytes, remaining, longFormBytes);
    length = bytes.getInt(longFormBytes << 3);
  }
  // FIXME: this will only happen for 32 bit getInt with high bit set
  if(length < 0) {
    throw new Error('Negative length: ' + length);
  }
  return length;
};

/**
 * Parses an asn1 object from a byte buffer in DER format.
 *
 * @param bytes the byte buffer to parse from.
 * @param [strict] true to be strict when checking value lengths, false to
 *          allow truncated values (default: true).
 * @param [options] object with options or boolean strict flag
 *          [strict] true to be strict when checking value lengths, false to
 *            allow truncated values (default: true).
 *          [parseAllBytes] true to ensure all bytes are parsed
 *            (default: true)
 *          [decodeBitStrings] true to attempt to decode the content of
 *            BIT STRINGs (not OCTET STRINGs) using strict mode. Note that
 *            without schema support to understand the data context this can
 *            erroneously decode values that happen to be valid ASN.1. This
 *            flag will be deprecated or removed as soon as schema support is
 *            available. (default: true)
 *          [maxDepth] override asn1.maxDepth recursion limit
 *            (default: asn1.maxDepth)
 *
 * @throws Will throw an error for various malformed input conditions.
 *
 * @return the parsed asn1 object.
 */
asn1.fromDer = function(bytes, options) {
  if(options === undefined) {
    options = {
      strict: true,
      parseAllBytes: true,
      decodeBitStrings: true
    };
  }
  if(typeof options === 'boolean') {
    options = {
      strict: options,
      parseAllBytes: true,
      decodeBitStrings: true
    };
  }
  if(!('strict' in options)) {
    options.strict = true;
  }
  if(!('parseAllBytes' in options)) {
    options.parseAllBytes = true;
  }
  if(!('decodeBitStrings' in options)) {
    options.decodeBitStrings = true;
  }
  if(!('maxDepth' in options)) {
    options.maxDepth = asn1.maxDepth;
  }

  // wrap in buffer if needed
  if(typeof bytes === 'string') {
    bytes = forge.util.createBuffer(bytes);
  }

  var byteCount = bytes.length();
  var value = _fromDer(bytes, bytes.length(), 0, options);
  if(options.parseAllBytes && bytes.length() !== 0) {
    var error = new Error('Unparsed DER bytes remain after ASN.1 parsing.');
    error.byteCount = byteCount;
    error.remaining = bytes.length();
    throw error;
  }
  return value;
};

/**
 * Internal function to parse an asn1 object from a byte buffer in DER format.
 *
 * @param bytes the byte buffer to parse from.
 * @param remaining the number of bytes remaining for this chunk.
 * @param depth the current parsing depth.
 * @param options object with same options as fromDer().
 *
 * @return the parsed asn1 object.
 */
function _fromDer(bytes, remaining, depth, options) {

  // check depth limit
  if(depth >= options.maxDepth) {
    throw new Error('ASN.1 parsing error: Max depth exceeded.');
  }

  // temporary storage for consumption calculations
  var start;

  // minimum length for ASN.1 DER structure is 2
  _checkBufferLength(bytes, remaining, 2);

  // get the first byte
  var b1 = bytes.getByte();
  // consumed one byte
  remaining--;

  // get the tag class
  var tagClass = (b1 & 0xC0);

  // get the type (bits 1-5)
  var type = b1 & 0x1F;

  // get the variable value length and adjust remaining bytes
  start = bytes.length();
  var length = _getValueLength(bytes, remaining);
  remaining -= start - bytes.length();

  // ensure there are enough bytes to get the value
  if(length !== undefined && length > remaining) {
    if(options.strict) {
      var error = new Error('Too few bytes to read ASN.1 value.');
      error.available = bytes.length();
      error.remaining = remaining;
      error.requested = length;
      throw error;
    }
    // Note: be lenient with truncated values and use remaining state bytes
    length = remaining;
  }

  // value storage
  var value;
  // possible BIT STRING contents storage
  var bitStringContents;

  // constructed flag is bit 6 (32 = 0x20) of the first byte
  var constructed = ((b1 & 0x20) === 0x20);
  if(constructed) {
    // parse child asn1 objects from the value
    value = [];
    if(length === undefined) {
      // asn1 object of indefinite length, read until end tag
      for(;;) {
        _checkBufferLength(bytes, remaining, 2);
        if(bytes.bytes(2) === String.fromCharCode(0, 0)) {
          bytes.getBytes(2);
          remaining -= 2;
          break;
        }
        start = bytes.length();
        value.push(_fromDer(bytes, remaining, depth + 1, options));
        remaining -= start - bytes.length();
      }
    } else {
      // parsing asn1 object of definite length
      while(length > 0) {
        start = bytes.length();
        value.push(_fromDer(bytes, length, depth + 1, options));
        remaining -= start - bytes.length();
        length -= start - bytes.length();
      }
    }
  }

  // if a BIT STRING, save the contents including padding
  if(value === undefined && tagClass === asn1.Class.UNIVERSAL &&
    type === asn1.Type.BITSTRING) {
    bitStringContents = bytes.bytes(length);
  }

  // determine if a non-constructed value should be decoded as a composed
  // value that contains other ASN.1 objects. BIT STRINGs (and OCTET STRINGs)
  // can be used this way.
  if(value === undefined && options.decodeBitStrings &&
    tagClass === asn1.Class.UNIVERSAL &&
    // FIXME: OCTET STRINGs not yet supported here
    // .. other parts of forge expect to decode OCTET STRINGs manually
    (type === asn1.Type.BITSTRING /*|| type === asn1.Type.OCTETSTRING*/) &&
    length > 1) {
    // save read position
    var savedRead = bytes.read;
    var savedRemaining = remaining;
    var unused = 0;
    if(type === asn1.Type.BITSTRING) {
      /* The first octet gives the number of bits by which the length of the
        bit string is less than the next multiple of eight (this is called
        the "number of unused bits").

        The second and following octets give the value of the bit string
        converted to an octet string. */
      _checkBufferLength(bytes, remaining, 1);
      unused = bytes.getByte();
      remaining--;
    }
    // if all bits are used, maybe the BIT/OCTET STRING holds ASN.1 objs
    if(unused === 0) {
      try {
        // attempt to parse child asn1 object from the value
        // (stored in array to signal composed value)
        start = bytes.length();
        var subOptions = {
          // enforce strict mode to avoid parsing ASN.1 from plain data
          strict: true,
          // only decode one level of BIT STRINGs, nested decoding has
          // quadratic cost due to copies for change detection
          decodeBitStrings: false,
          maxDepth: options.maxDepth
        };
        var composed = _fromDer(bytes, remaining, depth + 1, subOptions);
        var used = start - bytes.length();
        remaining -= used;
        if(type == asn1.Type.BITSTRING) {
          used++;
        }

        // if the data all decoded and the class indicates UNIVERSAL or
        // CONTEXT_SPECIFIC then assume we've got an encapsulated ASN.1 object
        var tc = composed.tagClass;
        if(used === length &&
          (tc === asn1.Class.UNIVERSAL || tc === asn1.Class.CONTEXT_SPECIFIC)) {
          value = [composed];
        }
      } catch(ex) {
      }
    }
    if(value === undefined) {
      // restore read position
      bytes.read = savedRead;
      remaining = savedRemaining;
    }
  }

  if(value === undefined) {
    // asn1 not constructed or composed, get raw value
    // TODO: do DER to OID conversion and vice-versa in .toDer?

    if(length === undefined) {
      if(options.strict) {
        throw new Error('Non-constructed ASN.1 object of indefinite length.');
      }
      // be lenient and use remaining state bytes
      length = remaining;
    }

    if(type === asn1.Type.BMPSTRING) {
      value = '';
      for(; length > 0; length -= 2) {
        _checkBufferLength(bytes, remaining, 2);
        value += String.fromCharCode(bytes.getInt16());
        remaining -= 2;
      }
    } else {
      value = bytes.getBytes(length);
      remaining -= length;
    }
  }

  // add BIT STRING contents if available
  var asn1Options = bitStringContents === undefined ? null : {
    bitStringContents: bitStringContents
  };

  // create and return asn1 object
  return asn1.create(tagClass, type, constructed, value, asn1Options);
}

/**
 * Converts the given asn1 object to a buffer of bytes in DER format.
 *
 * @param asn1 the asn1 object to convert to bytes.
 *
 * @return the buffer of bytes.
 */
asn1.toDer = function(obj) {
  var bytes = forge.util.createBuffer();

  // build the first byte
  var b1 = obj.tagClass | obj.type;

  // for storing the ASN.1 value
  var value = forge.util.createBuffer();

  // use BIT STRING contents if available and data not changed
  var useBitStringContents = false;
  if('bitStringContents' in obj) {
    useBitStringContents = true;
    if(obj.original) {
      useBitStringContents = asn1.equals(obj, obj.original);
    }
  }

  if(useBitStringContents) {
    value.putBytes(obj.bitStringContents);
  } else if(obj.composed) {
    // if composed, use each child asn1 object's DER bytes as value
    // turn on 6th bit (0x20 = 32) to indicate asn1 is constructed
    // from other asn1 objects
    if(obj.constructed) {
      b1 |= 0x20;
    } else {
      // type is a bit string, add unused bits of 0x00
      value.putByte(0x00);
    }

    // add all of the child DER bytes together
    for(var i = 0; i < obj.value.length; ++i) {
      if(obj.value[i] !== undefined) {
        value.putBuffer(asn1.toDer(obj.value[i]));
      }
    }
  } else {
    // use asn1.value directly
    if(obj.type === asn1.Type.BMPSTRING) {
      for(var i = 0; i < obj.value.length; ++i) {
        value.putInt16(obj.value.charCodeAt(i));
      }
    } else {
      // ensure integer is minimally-encoded
      // TODO: should all leading bytes be stripped vs just one?
      // .. ex '00 00 01' => '01'?
      if(obj.type === asn1.Type.INTEGER &&
        obj.value.length > 1 &&
        // leading 0x00 for positive integer
        ((obj.value.charCodeAt(0) === 0 &&
        (obj.value.charCodeAt(1) & 0x80) === 0) ||
        // leading 0xFF for negative integer
        (obj.value.charCodeAt(0) === 0xFF &&
        (obj.value.charCodeAt(1) & 0x80) === 0x80))) {
        value.putBytes(obj.value.substr(1));
      } else {
        value.putBytes(obj.value);
      }
    }
  }

  // add tag byte
  bytes.putByte(b1);

  // use "short form" encoding
  if(value.length() <= 127) {
    // one byte describes the length
    // bit 8 = 0 and bits 7-1 = length
    bytes.putByte(value.length() & 0x7F);
  } else {
    // use "long form" encoding
    // 2 to 127 bytes describe the length
    // first byte: bit 8 = 1 and bits 7-1 = # of additional bytes
    // other bytes: length in base 256, big-endian
    var len = value.length();
    var lenBytes = '';
    do {
      lenBytes += String.fromCharCode(len & 0xFF);
      len = len >>> 8;
    } while(len > 0);

    // set first byte to # bytes used to store the length and turn on
    // bit 8 to indicate long-form length is used
    bytes.putByte(lenBytes.length | 0x80);

    // concatenate length bytes in reverse since they were generated
    // little endian and we need big endian
    for(var i = lenBytes.length - 1; i >= 0; --i) {
      bytes.putByte(lenBytes.charCodeAt(i));
    }
  }

  // concatenate value bytes
  bytes.putBuffer(value);
  return bytes;
};

/**
 * Converts an OID dot-separated string to a byte buffer. The byte buffer
 * contains only the DER-encoded value, not any tag or length bytes.
 *
 * @param oid the OID dot-separated string.
 *
 * @return the byte buffer.
 */
asn1.oidToDer = function(oid) {
  // split OID into individual values
  var values = oid.split('.');
  var bytes = forge.util.createBuffer();

  // X.660: the first arc is 0, 1 or 2, and the second arc is at most 39
  // under 0 and 1; other values would encode the same as a different OID
  var first = parseInt(values[0], 10);
  var second = parseInt(values[1], 10);
  if(!(first >= 0 && first <= 2 && second >= 0) ||
    (first < 2 && second > 39)) {
    throw new Error('Invalid OID; the first two arcs are out of range.');
  }

  // the first subidentifier is 40 * value1 + value2; the remaining
  // subidentifiers are each a single value. every subidentifier is encoded in
  // base 128 with the 8th bit set on every byte except its last.
  var last, valueBytes, value, b;
  for(var i = 1; i < values.length; ++i) {
    // produce value bytes in reverse because we don't know how many
    // bytes it will take to store the value
    last = true;
    valueBytes = [];
    value = (i === 1) ? 40 * first + second : parseInt(values[i], 10);
    // TODO: Change bitwise logic to allow larger values.
    if(value > 0xffffffff) {
      throw new Error('OID value too large; max is 32-bits.');
    }
    do {
      b = value & 0x7F;
      value = value >>> 7;
      // if value is not last, then turn on 8th bit
      if(!last) {
        b |= 0x80;
      }
      valueBytes.push(b);
      last = false;
    } while(value > 0);

    // add value bytes in reverse (needs to be in big endian)
    for(var n = valueBytes.length - 1; n >= 0; --n) {
      bytes.putByte(valueBytes[n]);
    }
  }

  return bytes;
};

/**
 * Converts a DER-encoded byte buffer to an OID dot-separated string. The
 * byte buffer should contain only the DER-encoded value, not any tag or
 * length bytes.
 *
 * @param bytes the byte buffer.
 *
 * @return the OID dot-separated string.
 */
asn1.derToOid = function(bytes) {
  var oid;

  // wrap in buffer if needed
  if(typeof bytes === 'string') {
    bytes = forge.util.createBuffer(bytes);
  }

  // each subidentifier is encoded in base 128 with the 8th bit set on every
  // byte except its last; the first subidentifier encodes the first two arcs
  // as 40 * value1 + value2.
  var b;
  var value = 0;
  var first = true;
  while(bytes.length() > 0) {
    // error if 7b shift would exceed Number.MAX_SAFE_INTEGER
    // (Number.MAX_SAFE_INTEGER / 128)
    if(value > 0x3fffffffffff) {
      throw new Error('OID value too large; max is 53-bits.');
    }
    b = bytes.getByte();
    value = value * 128;
    // not the last byte for the value
    if(b & 0x80) {
      value += b & 0x7F;
    } else {
      // last byte
      value += b;
      if(first) {
        // split the first subidentifier into the first two arcs
        oid = (value < 80) ?
          Math.floor(value / 40) + '.' + (value % 40) :
          '2.' + (value - 80);
        first = false;
      } else {
        oid += '.' + value;
      }
      value = 0;
    }
  }

  return oid;
};

/**
 * Converts a UTCTime value to a date.
 *
 * Note: GeneralizedTime has 4 digits for the year and is used for X.509
 * dates past 2049. Parsing that structure hasn't been implemented yet.
 *
 * @param utc the UTCTime value to convert.
 *
 * @return the date.
 */
asn1.utcTimeToDate = function(utc) {
  /* The following formats can be used:

    YYMMDDhhmmZ
    YYMMDDhhmm+hh'mm'
    YYMMDDhhmm-hh'mm'
    YYMMDDhhmmssZ
    YYMMDDhhmmss+hh'mm'
    YYMMDDhhmmss-hh'mm'

    Where:

    YY is the least significant two digits of the year
    MM is the month (01 to 12)
    DD is the day (01 to 31)
    hh is the hour (00 to 23)
    mm are the minutes (00 to 59)
    ss are the seconds (00 to 59)
    Z indicates that local time is GMT, + indicates that local time is
    later than GMT, and - indicates that local time is earlier than GMT
    hh' is the absolute value of the offset from GMT in hours
    mm' is the absolute value of the offset from GMT in minutes */
  var date = new Date();

  // if YY >= 50 use 19xx, if YY < 50 use 20xx
  var year = parseInt(utc.substr(0, 2), 10);
  year = (year >= 50) ? 1900 + year : 2000 + year;
  var MM = parseInt(utc.substr(2, 2), 10) - 1; // use 0-11 for month
  var DD = parseInt(utc.substr(4, 2), 10);
  var hh = parseInt(utc.substr(6, 2), 10);
  var mm = parseInt(utc.substr(8, 2), 10);
  var ss = 0;

  // not just YYMMDDhhmmZ
  if(utc.length > 11) {
    // get character after minutes
    var c = utc.charAt(10);
    var end = 10;

    // see if seconds are present
    if(c !== '+' && c !== '-') {
      // get seconds
      ss = parseInt(utc.substr(10, 2), 10);
      end += 2;
    }
  }

  // update date
  date.setUTCFullYear(year, MM, DD);
  date.setUTCHours(hh, mm, ss, 0);

  if(end) {
    // get +/- after end of time
    c = utc.charAt(end);
    if(c === '+' || c === '-') {
      // get hours+minutes offset
      var hhoffset = parseInt(utc.substr(end + 1, 2), 10);
      var mmoffset = parseInt(utc.substr(end + 4, 2), 10);

      // calculate offset in milliseconds
      var offset = hhoffset * 60 + mmoffset;
      offset *= 60000;

      // apply offset
      if(c === '+') {
        date.setTime(+date - offset);
      } else {
        date.setTime(+date + offset);
      }
    }
  }

  return date;
};

/**
 * Converts a GeneralizedTime value to a date.
 *
 * @param gentime the GeneralizedTime value to convert.
 *
 * @return the date.
 */
asn1.generalizedTimeToDate = function(gentime) {
  /* The following formats can be used:

    YYYYMMDDHHMMSS
    YYYYMMDDHHMMSS.fff
    YYYYMMDDHHMMSSZ
    YYYYMMDDHHMMSS.fffZ
    YYYYMMDDHHMMSS+hh'mm'
    YYYYMMDDHHMMSS.fff+hh'mm'
    YYYYMMDDHHMMSS-hh'mm'
    YYYYMMDDHHMMSS.fff-hh'mm'

    Where:

    YYYY is the year
    MM is the month (01 to 12)
    DD is the day (01 to 31)
    hh is the hour (00 to 23)
    mm are the minutes (00 to 59)
    ss are the seconds (00 to 59)
    .fff is the second fraction, accurate to three decimal places
    Z indicates that local time is GMT, + indicates that local time is
    later than GMT, and - indicates that local time is earlier than GMT
    hh' is the absolute value of the offset from GMT in hours
    mm' is the absolute value of the offset from GMT in minutes */
  var date = new Date();

  var YYYY = parseInt(gentime.substr(0, 4), 10);
  var MM = parseInt(gentime.substr(4, 2), 10) - 1; // use 0-11 for month
  var DD = parseInt(gentime.substr(6, 2), 10);
  var hh = parseInt(gentime.substr(8, 2), 10);
  var mm = parseInt(gentime.substr(10, 2), 10);
  var ss = parseInt(gentime.substr(12, 2), 10);
  var fff = 0;
  var offset = 0;
  var isUTC = false;

  if(gentime.charAt(gentime.length - 1) === 'Z') {
    isUTC = true;
  }

  var end = gentime.length - 5, c = gentime.charAt(end);
  if(c === '+' || c === '-') {
    // get hours+minutes offset
    var hhoffset = parseInt(gentime.substr(end + 1, 2), 10);
    var mmoffset = parseInt(gentime.substr(end + 4, 2), 10);

    // calculate offset in milliseconds
    offset = hhoffset * 60 + mmoffset;
    offset *= 60000;

    // apply offset
    if(c === '+') {
      offset *= -1;
    }

    isUTC = true;
  }

  // check for second fraction
  if(gentime.charAt(14) === '.') {
    fff = parseFloat(gentime.substr(14), 10) * 1000;
  }

  if(isUTC) {
    date.setUTCFullYear(YYYY, MM, DD);
    date.setUTCHours(hh, mm, ss, fff);

    // apply offset
    date.setTime(+date + offset);
  } else {
    date.setFullYear(YYYY, MM, DD);
    date.setHours(hh, mm, ss, fff);
  }

  return date;
};

/**
 * Converts a date to a UTCTime value.
 *
 * Note: GeneralizedTime has 4 digits for the year and is used for X.509
 * dates past 2049. Converting to a GeneralizedTime hasn't been
 * implemented yet.
 *
 * @param date the date to convert.
 *
 * @return the UTCTime value.
 */
asn1.dateToUtcTime = function(date) {
  // TODO: validate; currently assumes proper format
  if(typeof date === 'string') {
    return date;
  }

  var rval = '';

  // create format YYMMDDhhmmssZ
  var format = [];
  format.push(('' + date.getUTCFullYear()).substr(2));
  format.push('' + (date.getUTCMonth() + 1));
  format.push('' + date.getUTCDate());
  format.push('' + date.getUTCHours());
  format.push('' + date.getUTCMinutes());
  format.push('' + date.getUTCSeconds());

  // ensure 2 digits are used for each format entry
  for(var i = 0; i < format.length; ++i) {
    if(format[i].length < 2) {
      rval += '0';
    }
    rval += format[i];
  }
  rval += 'Z';

  return rval;
};

/**
 * Converts a date to a GeneralizedTime value.
 *
 * @param date the date to convert.
 *
 * @return the GeneralizedTime value as a string.
 */
asn1.dateToGeneralizedTime = function(date) {
  // TODO: validate; currently assumes proper format
  if(typeof date === 'string') {
    return date;
  }

  var rval = '';

  // create format YYYYMMDDHHMMSSZ
  var format = [];
  format.push('' + date.getUTCFullYear());
  format.push('' + (date.getUTCMonth() + 1));
  format.push('' + date.getUTCDate());
  format.push('' + date.getUTCHours());
  format.push('' + date.getUTCMinutes());
  format.push('' + date.getUTCSeconds());

  // ensure 2 digits are used for each format entry
  for(var i = 0; i < format.length; ++i) {
    if(format[i].length < 2) {
      rval += '0';
    }
    rval += format[i];
  }
  rval += 'Z';

  return rval;
};

/**
 * Converts a javascript integer to a DER-encoded byte buffer to be used
 * as the value for an INTEGER type.
 *
 * @param x the integer.
 *
 * @return the byte buffer.
 */
asn1.integerToDer = function(x) {
  var rval = forge.util.createBuffer();
  if(x >= -0x80 && x < 0x80) {
    return rval.putSignedInt(x, 8);
  }
  if(x >= -0x8000 && x < 0x8000) {
    return rval.putSignedInt(x, 16);
  }
  if(x >= -0x800000 && x < 0x800000) {
    return rval.putSignedInt(x, 24);
  }
  if(x >= -0x80000000 && x < 0x80000000) {
    return rval.putSignedInt(x, 32);
  }
  var error = new Error('Integer too large; max is 32-bits.');
  error.integer = x;
  throw error;
};

/**
 * Converts a DER-encoded byte buffer to a javascript integer. This is
 * typically used to decode the value of an INTEGER type.
 *
 * @param bytes the byte buffer.
 *
 * @return the integer.
 */
asn1.derToInteger = function(bytes) {
  // wrap in buffer if needed
  if(typeof bytes === 'string') {
    bytes = forge.util.createBuffer(bytes);
  }

  var n = bytes.length() * 8;
  if(n > 32) {
    throw new Error('Integer too large; max is 32-bits.');
  }
  return bytes.getSignedInt(n);
};

/**
 * Validates that the given ASN.1 object is at least a super set of the
 * given ASN.1 structure. Only tag classes and types are checked. An
 * optional map may also be provided to capture ASN.1 values while the
 * structure is checked.
 *
 * To capture an ASN.1 value, set an object in the validator's 'capture'
 * parameter to the key to use in the capture map. To capture the full
 * ASN.1 object, specify 'captureAsn1'. To capture BIT STRING bytes, including
 * the leading unused bits counter byte, specify 'captureBitStringContents'.
 * To capture BIT STRING bytes, without the leading unused bits counter byte,
 * specify 'captureBitStringValue'.
 *
 * Objects in the validator may set a field 'optional' to true to indicate
 * that it isn't necessary to pass validation.
 *
 * @param obj the ASN.1 object to validate.
 * @param v the ASN.1 structure validator.
 * @param capture an optional map to capture values in.
 * @param errors an optional array for storing validation errors.
 *
 * @return true on success, false on failure.
 */
asn1.validate = function(obj, v, capture, errors) {
  var rval = false;

  // ensure tag class and type are the same if specified
  if((obj.tagClass === v.tagClass || typeof(v.tagClass) === 'undefined') &&
    (obj.type === v.type || typeof(v.type) === 'undefined')) {
    // ensure constructed flag is the same if specified
    if(obj.constructed === v.constructed ||
      typeof(v.constructed) === 'undefined') {
      rval = true;

      // handle sub values
      if(v.value && forge.util.isArray(v.value)) {
        var j = 0;
        for(var i = 0; rval && i < v.value.length; ++i) {
          var schemaItem = v.value[i];
          rval = !!schemaItem.optional;

          // current child in the object
          var objChild = obj.value[j];

          // if there is no child left to match
          if(!objChild) {
            // if optional, ok (rval already true), else fail below
            if(!schemaItem.optional) {
              rval = false;
              if(errors) {
                errors.push('[' + v.name + '] ' +
                  'Missing required element. Expected tag class "' +
                  schemaItem.tagClass + '", type "' + schemaItem.type + '"');
              }
            }
            continue;
          }

          // If schema explicitly specifies tagClass/type, do a quick structural check
          // to avoid unnecessary recursion/side-effects when tags clearly don't match.
          var schemaHasTag = (typeof schemaItem.tagClass !== 'undefined' &&
            typeof schemaItem.type !== 'undefined');

          if(schemaHasTag &&
            (objChild.tagClass !== schemaItem.tagClass || objChild.type !== schemaItem.type)) {
            // Tags do not match.
            if(schemaItem.optional) {
              // Skip this schema element (don't consume objChild; don't call recursive validate).
              rval = true;
              continue;
            } else {
              // Required schema item mismatched - fail.
              rval = false;
              if(errors) {
                errors.push('[' + v.name + '] ' +
                  'Tag mismatch. Expected (' +
                  schemaItem.tagClass + ',' + schemaItem.type + '), got (' +
                  objChild.tagClass + ',' + objChild.type + ')');
              }
              break;
            }
          }

          // Tags are compatible (or schema did not declare tags) - dive into recursive validate.
          var childRval = asn1.validate(objChild, schemaItem, capture, errors);
          if(childRval) {
            // consume this child
            ++j;
            rval = true;
          } else if(schemaItem.optional) {
            // validation failed but element is optional => skip schema item (don't consume child)
            rval = true;
          } else {
            // required item failed
            rval = false;
            // errors should already be populated by recursive call; keep failing
            break;
          }
        }
      }

      if(rval && capture) {
        if(v.capture) {
          capture[v.capture] = obj.value;
        }
        if(v.captureAsn1) {
          capture[v.captureAsn1] = obj;
        }
        if(v.captureBitStringContents && 'bitStringContents' in obj) {
          capture[v.captureBitStringContents] = obj.bitStringContents;
        }
        if(v.captureBitStringValue && 'bitStringContents' in obj) {
          var value;
          if(obj.bitStringContents.length < 2) {
            capture[v.captureBitStringValue] = '';
          } else {
            // FIXME: support unused bits with data shifting
            var unused = obj.bitStringContents.charCodeAt(0);
            if(unused !== 0) {
              throw new Error(
                'captureBitStringValue only supported for zero unused bits');
            }
            capture[v.captureBitStringValue] = obj.bitStringContents.slice(1);
          }
        }
      }
    } else if(errors) {
      errors.push(
        '[' + v.name + '] ' +
        'Expected constructed "' + v.constructed + '", got "' +
        obj.constructed + '"');
    }
  } else if(errors) {
    if(obj.tagClass !== v.tagClass) {
      errors.push(
        '[' + v.name + '] ' +
        'Expected tag class "' + v.tagClass + '", got "' +
        obj.tagClass + '"');
    }
    if(obj.type !== v.type) {
      errors.push(
        '[' + v.name + '] ' +
        'Expected type "' + v.type + '", got "' +
        obj.type + '"');
    }
  }
  return rval;
};

// regex for testing for non-latin characters
var _nonLatinRegex = /[^\\u0000-\\u00ff]/;

/**
 * Pretty prints an ASN.1 object to a string.
 *
 * @param obj the object to write out.
 * @param level the level in the tree.
 * @param indentation the indentation to use.
 *
 * @return the string.
 */
asn1.prettyPrint = function(obj, level, indentation) {
  var rval = '';

  // set default level and indentation
  level = level || 0;
  indentation = indentation || 2;

  // start new line for deep levels
  if(level > 0) {
    rval += '\n';
  }

  // create indent
  var indent = '';
  for(var i = 0; i < level * indentation; ++i) {
    indent += ' ';
  }

  // print class:type
  rval += indent + 'Tag: ';
  switch(obj.tagClass) {
  case asn1.Class.UNIVERSAL:
    rval += 'Universal:';
    break;
  case asn1.Class.APPLICATION:
    rval += 'Application:';
    break;
  case asn1.Class.CONTEXT_SPECIFIC:
    rval += 'Context-Specific:';
    break;
  case asn1.Class.PRIVATE:
    rval += 'Private:';
    break;
  }

  if(obj.tagClass === asn1.Class.UNIVERSAL) {
    rval += obj.type;

    // known types
    switch(obj.type) {
    case asn1.Type.NONE:
      rval += ' (None)';
      break;
    case asn1.Type.BOOLEAN:
      rval += ' (Boolean)';
      break;
    case asn1.Type.INTEGER:
      rval += ' (Integer)';
      break;
    case asn1.Type.BITSTRING:
      rval += ' (Bit string)';
      break;
    case asn1.Type.OCTETSTRING:
      rval += ' (Octet string)';
      break;
    case asn1.Type.NULL:
      rval += ' (Null)';
      break;
    case asn1.Type.OID:
      rval += ' (Object Identifier)';
      break;
    case asn1.Type.ODESC:
      rval += ' (Object Descriptor)';
      break;
    case asn1.Type.EXTERNAL:
      rval += ' (External or Instance of)';
      break;
    case asn1.Type.REAL:
      rval += ' (Real)';
      break;
    case asn1.Type.ENUMERATED:
      rval += ' (Enumerated)';
      break;
    case asn1.Type.EMBEDDED:
      rval += ' (Embedded PDV)';
      break;
    case asn1.Type.UTF8:
      rval += ' (UTF8)';
      break;
    case asn1.Type.ROID:
      rval += ' (Relative Object Identifier)';
      break;
    case asn1.Type.SEQUENCE:
      rval += ' (Sequence)';
      break;
    case asn1.Type.SET:
      rval += ' (Set)';
      break;
    case asn1.Type.PRINTABLESTRING:
      rval += ' (Printable String)';
      break;
    case asn1.Type.IA5String:
      rval += ' (IA5String (ASCII))';
      break;
    case asn1.Type.UTCTIME:
      rval += ' (UTC time)';
      break;
    case asn1.Type.GENERALIZEDTIME:
      rval += ' (Generalized time)';
      break;
    case asn1.Type.BMPSTRING:
      rval += ' (BMP String)';
      break;
    }
  } else {
    rval += obj.type;
  }

  rval += '\n';
  rval += indent + 'Constructed: ' + obj.constructed + '\n';

  if(obj.composed) {
    var subvalues = 0;
    var sub = '';
    for(var i = 0; i < obj.value.length; ++i) {
      if(obj.value[i] !== undefined) {
        subvalues += 1;
        sub += asn1.prettyPrint(obj.value[i], level + 1, indentation);
        if((i + 1) < obj.value.length) {
          sub += ',';
        }
      }
    }
    rval += indent + 'Sub values: ' + subvalues + sub;
  } else {
    rval += indent + 'Value: ';
    if(obj.type === asn1.Type.OID) {
      var oid = asn1.derToOid(obj.value);
      rval += oid;
      if(forge.pki && forge.pki.oids) {
        if(oid in forge.pki.oids) {
          rval += ' (' + forge.pki.oids[oid] + ') ';
        }
      }
    }
    if(obj.type === asn1.Type.INTEGER) {
      try {
        rval += asn1.derToInteger(obj.value);
      } catch(ex) {
        rval += '0x' + forge.util.bytesToHex(obj.value);
      }
    } else if(obj.type === asn1.Type.BITSTRING) {
      // TODO: shift bits as needed to display without padding
      if(obj.value.length > 1) {
        // remove unused bits field
        rval += '0x' + forge.util.bytesToHex(obj.value.slice(1));
      } else {
        rval += '(none)';
      }
      // show unused bit count
      if(obj.value.length > 0) {
        var unused = obj.value.charCodeAt(0);
        if(unused == 1) {
          rval += ' (1 unused bit shown)';
        } else if(unused > 1) {
          rval += ' (' + unused + ' unused bits shown)';
        }
      }
    } else if(obj.type === asn1.Type.OCTETSTRING) {
      if(!_nonLatinRegex.test(obj.value)) {
        rval += '(' + obj.value + ') ';
      }
      rval += '0x' + forge.util.bytesToHex(obj.value);
    } else if(obj.type === asn1.Type.UTF8) {
      try {
        rval += forge.util.decodeUtf8(obj.value);
      } catch(e) {
        if(e.message === 'URI malformed') {
          rval +=
            '0x' + forge.util.bytesToHex(obj.value) + ' (malformed UTF8)';
        } else {
          throw e;
        }
      }
    } else if(obj.type === asn1.Type.PRINTABLESTRING ||
      obj.type === asn1.Type.IA5String) {
      rval += obj.value;
    } else if(_nonLatinRegex.test(obj.value)) {
      rval += '0x' + forge.util.bytesToHex(obj.value);
    } else if(obj.value.length === 0) {
      rval += '[null]';
    } else {
      rval += obj.value;
    }
  }

  return rval;
};


/***/ }),

/***/ 763:
/***/ ((module) => {

/**
 * Base-N/Base-X encoding/decoding functions.
 *
 * Original implementation from base-x:
 * https://github.com/cryptocoinjs/base-x
 *
 * Which is MIT licensed:
 *
 * The MIT License (MIT)
 *
 * Copyright base-x contributors (c) 2016
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
 * FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
 * DEALINGS IN THE SOFTWARE.
 */
var api = {};
module.exports = api;

// baseN alphabet indexes
var _reverseAlphabets = {};

/**
 * BaseN-encodes a Uint8Array using the given alphabet.
 *
 * @param input the Uint8Array to encode.
 * @param maxline the maximum number of encoded characters per line to use,
 *          defaults to none.
 *
 * @return the baseN-encoded output string.
 */
api.encode = function(input, alphabet, maxline) {
  if(typeof alphabet !== 'string') {
    throw new TypeError('"alphabet" must be a string.');
  }
  if(maxline !== undefined && typeof maxline !== 'number') {
    throw new TypeError('"maxline" must be a number.');
  }

  var output = '';

  if(!(input instanceof Uint8Array)) {
    // assume forge byte buffer
    output = _encodeWithByteBuffer(input, alphabet);
  } else {
    var i = 0;
    var base = alphabet.length;
    var first = alphabet.charAt(0);
    var digits = [0];
    for(i = 0; i < input.length; ++i) {
      for(var j = 0, carry = input[i]; j < digits.length; ++j) {
        carry += digits[j] << 8;
        digits[j] = carry % base;
        carry = (carry / base) | 0;
      }

      while(carry > 0) {
        digits.push(carry % base);
        carry = (carry / base) | 0;
      }
    }

    // deal with leading zeros
    for(i = 0; input[i] === 0 && i < input.length - 1; ++i) {
      output += first;
    }
    // convert digits to a string
    for(i = digits.length - 1; i >= 0; --i) {
      output += alphabet[digits[i]];
    }
  }

  if(maxline) {
    var regex = new RegExp('.{1,' + maxline + '}', 'g');
    output = output.match(regex).join('\r\n');
  }

  return output;
};

/**
 * Decodes a baseN-encoded (using the given alphabet) string to a
 * Uint8Array.
 *
 * @param input the baseN-encoded input string.
 *
 * @return the Uint8Array.
 */
api.decode = function(input, alphabet) {
  if(typeof input !== 'string') {
    throw new TypeError('"input" must be a string.');
  }
  if(typeof alphabet !== 'string') {
    throw new TypeError('"alphabet" must be a string.');
  }

  var table = _reverseAlphabets[alphabet];
  if(!table) {
    // compute reverse alphabet
    table = _reverseAlphabets[alphabet] = [];
    for(var i = 0; i < alphabet.length; ++i) {
      table[alphabet.charCodeAt(i)] = i;
    }
  }

  // remove whitespace characters
  input = input.replace(/\s/g, '');

  var base = alphabet.length;
  var first = alphabet.charAt(0);
  var bytes = [0];
  for(var i = 0; i < input.length; i++) {
    var value = table[input.charCodeAt(i)];
    if(value === undefined) {
      return;
    }

    for(var j = 0, carry = value; j < bytes.length; ++j) {
      carry += bytes[j] * base;
      bytes[j] = carry & 0xff;
      carry >>= 8;
    }

    while(carry > 0) {
      bytes.push(carry & 0xff);
      carry >>= 8;
    }
  }

  // deal with leading zeros
  for(var k = 0; input[k] === first && k < input.length - 1; ++k) {
    bytes.push(0);
  }

  if(typeof Buffer !== 'undefined') {
    return Buffer.from(bytes.reverse());
  }

  return new Uint8Array(bytes.reverse());
};

function _encodeWithByteBuffer(input, alphabet) {
  var i = 0;
  var base = alphabet.length;
  var first = alphabet.charAt(0);
  var digits = [0];
  for(i = 0; i < input.length(); ++i) {
    for(var j = 0, carry = input.at(i); j < digits.length; ++j) {
      carry += digits[j] << 8;
      digits[j] = carry % base;
      carry = (carry / base) | 0;
    }

    while(carry > 0) {
      digits.push(carry % base);
      carry = (carry / base) | 0;
    }
  }

  var output = '';

  // deal with leading zeros
  for(i = 0; input.at(i) === 0 && i < input.length() - 1; ++i) {
    output += first;
  }
  // convert digits to a string
  for(i = digits.length - 1; i >= 0; --i) {
    output += alphabet[digits[i]];
  }

  return output;
}


/***/ }),

/***/ 8561:
/***/ ((module) => {

/**
 * Node.js module for Forge.
 *
 * @author Dave Longley
 *
 * Copyright 2011-2016 Digital Bazaar, Inc.
 */
module.exports = {
  // default options
  options: {
    usePureJavaScript: false
  }
};


/***/ }),

/***/ 245:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Object IDs for ASN.1.
 *
 * @author Dave Longley
 *
 * Copyright (c) 2010-2013 Digital Bazaar, Inc.
 */
var forge = __nccwpck_require__(8561);

forge.pki = forge.pki || {};
var oids = module.exports = forge.pki.oids = forge.oids = forge.oids || {};

// set id to name mapping and name to id mapping
function _IN(id, name) {
  oids[id] = name;
  oids[name] = id;
}
// set id to name mapping only
function _I_(id, name) {
  oids[id] = name;
}

// algorithm OIDs
_IN('1.2.840.113549.1.1.1', 'rsaEncryption');
// Note: md2 & md4 not implemented
//_IN('1.2.840.113549.1.1.2', 'md2WithRSAEncryption');
//_IN('1.2.840.113549.1.1.3', 'md4WithRSAEncryption');
_IN('1.2.840.113549.1.1.4', 'md5WithRSAEncryption');
_IN('1.2.840.113549.1.1.5', 'sha1WithRSAEncryption');
_IN('1.2.840.113549.1.1.7', 'RSAES-OAEP');
_IN('1.2.840.113549.1.1.8', 'mgf1');
_IN('1.2.840.113549.1.1.9', 'pSpecified');
_IN('1.2.840.113549.1.1.10', 'RSASSA-PSS');
_IN('1.2.840.113549.1.1.11', 'sha256WithRSAEncryption');
_IN('1.2.840.113549.1.1.12', 'sha384WithRSAEncryption');
_IN('1.2.840.113549.1.1.13', 'sha512WithRSAEncryption');
// Edwards-curve Digital Signature Algorithm (EdDSA) Ed25519
_IN('1.3.101.112', 'EdDSA25519');

_IN('1.2.840.10040.4.3', 'dsa-with-sha1');

_IN('1.3.14.3.2.7', 'desCBC');

_IN('1.3.14.3.2.26', 'sha1');
// Deprecated equivalent of sha1WithRSAEncryption
_IN('1.3.14.3.2.29', 'sha1WithRSASignature');
_IN('2.16.840.1.101.3.4.2.1', 'sha256');
_IN('2.16.840.1.101.3.4.2.2', 'sha384');
_IN('2.16.840.1.101.3.4.2.3', 'sha512');
_IN('2.16.840.1.101.3.4.2.4', 'sha224');
_IN('2.16.840.1.101.3.4.2.5', 'sha512-224');
_IN('2.16.840.1.101.3.4.2.6', 'sha512-256');
_IN('1.2.840.113549.2.2', 'md2');
_IN('1.2.840.113549.2.5', 'md5');

// pkcs#7 content types
_IN('1.2.840.113549.1.7.1', 'data');
_IN('1.2.840.113549.1.7.2', 'signedData');
_IN('1.2.840.113549.1.7.3', 'envelopedData');
_IN('1.2.840.113549.1.7.4', 'signedAndEnvelopedData');
_IN('1.2.840.113549.1.7.5', 'digestedData');
_IN('1.2.840.113549.1.7.6', 'encryptedData');

// pkcs#9 oids
_IN('1.2.840.113549.1.9.1', 'emailAddress');
_IN('1.2.840.113549.1.9.2', 'unstructuredName');
_IN('1.2.840.113549.1.9.3', 'contentType');
_IN('1.2.840.113549.1.9.4', 'messageDigest');
_IN('1.2.840.113549.1.9.5', 'signingTime');
_IN('1.2.840.113549.1.9.6', 'counterSignature');
_IN('1.2.840.113549.1.9.7', 'challengePassword');
_IN('1.2.840.113549.1.9.8', 'unstructuredAddress');
_IN('1.2.840.113549.1.9.14', 'extensionRequest');

_IN('1.2.840.113549.1.9.20', 'friendlyName');
_IN('1.2.840.113549.1.9.21', 'localKeyId');
_IN('1.2.840.113549.1.9.22.1', 'x509Certificate');

// pkcs#12 safe bags
_IN('1.2.840.113549.1.12.10.1.1', 'keyBag');
_IN('1.2.840.113549.1.12.10.1.2', 'pkcs8ShroudedKeyBag');
_IN('1.2.840.113549.1.12.10.1.3', 'certBag');
_IN('1.2.840.113549.1.12.10.1.4', 'crlBag');
_IN('1.2.840.113549.1.12.10.1.5', 'secretBag');
_IN('1.2.840.113549.1.12.10.1.6', 'safeContentsBag');

// password-based-encryption for pkcs#12
_IN('1.2.840.113549.1.5.13', 'pkcs5PBES2');
_IN('1.2.840.113549.1.5.12', 'pkcs5PBKDF2');

_IN('1.2.840.113549.1.12.1.1', 'pbeWithSHAAnd128BitRC4');
_IN('1.2.840.113549.1.12.1.2', 'pbeWithSHAAnd40BitRC4');
_IN('1.2.840.113549.1.12.1.3', 'pbeWithSHAAnd3-KeyTripleDES-CBC');
_IN('1.2.840.113549.1.12.1.4', 'pbeWithSHAAnd2-KeyTripleDES-CBC');
_IN('1.2.840.113549.1.12.1.5', 'pbeWithSHAAnd128BitRC2-CBC');
_IN('1.2.840.113549.1.12.1.6', 'pbewithSHAAnd40BitRC2-CBC');

// hmac OIDs
_IN('1.2.840.113549.2.7', 'hmacWithSHA1');
_IN('1.2.840.113549.2.8', 'hmacWithSHA224');
_IN('1.2.840.113549.2.9', 'hmacWithSHA256');
_IN('1.2.840.113549.2.10', 'hmacWithSHA384');
_IN('1.2.840.113549.2.11', 'hmacWithSHA512');

// symmetric key algorithm oids
_IN('1.2.840.113549.3.7', 'des-EDE3-CBC');
_IN('2.16.840.1.101.3.4.1.2', 'aes128-CBC');
_IN('2.16.840.1.101.3.4.1.22', 'aes192-CBC');
_IN('2.16.840.1.101.3.4.1.42', 'aes256-CBC');

// certificate issuer/subject OIDs
_IN('2.5.4.3', 'commonName');
_IN('2.5.4.4', 'surname');
_IN('2.5.4.5', 'serialNumber');
_IN('2.5.4.6', 'countryName');
_IN('2.5.4.7', 'localityName');
_IN('2.5.4.8', 'stateOrProvinceName');
_IN('2.5.4.9', 'streetAddress');
_IN('2.5.4.10', 'organizationName');
_IN('2.5.4.11', 'organizationalUnitName');
_IN('2.5.4.12', 'title');
_IN('2.5.4.13', 'description');
_IN('2.5.4.15', 'businessCategory');
_IN('2.5.4.17', 'postalCode');
_IN('2.5.4.42', 'givenName');
_IN('2.5.4.65', 'pseudonym');
_IN('1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionOfIncorporationStateOrProvinceName');
_IN('1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionOfIncorporationCountryName');

// X.509 extension OIDs
_IN('2.16.840.1.113730.1.1', 'nsCertType');
_IN('2.16.840.1.113730.1.13', 'nsComment'); // deprecated in theory; still widely used
_I_('2.5.29.1', 'authorityKeyIdentifier'); // deprecated, use .35
_I_('2.5.29.2', 'keyAttributes'); // obsolete use .37 or .15
_I_('2.5.29.3', 'certificatePolicies'); // deprecated, use .32
_I_('2.5.29.4', 'keyUsageRestriction'); // obsolete use .37 or .15
_I_('2.5.29.5', 'policyMapping'); // deprecated use .33
_I_('2.5.29.6', 'subtreesConstraint'); // obsolete use .30
_I_('2.5.29.7', 'subjectAltName'); // deprecated use .17
_I_('2.5.29.8', 'issuerAltName'); // deprecated use .18
_I_('2.5.29.9', 'subjectDirectoryAttributes');
_I_('2.5.29.10', 'basicConstraints'); // deprecated use .19
_I_('2.5.29.11', 'nameConstraints'); // deprecated use .30
_I_('2.5.29.12', 'policyConstraints'); // deprecated use .36
_I_('2.5.29.13', 'basicConstraints'); // deprecated use .19
_IN('2.5.29.14', 'subjectKeyIdentifier');
_IN('2.5.29.15', 'keyUsage');
_I_('2.5.29.16', 'privateKeyUsagePeriod');
_IN('2.5.29.17', 'subjectAltName');
_IN('2.5.29.18', 'issuerAltName');
_IN('2.5.29.19', 'basicConstraints');
_I_('2.5.29.20', 'cRLNumber');
_I_('2.5.29.21', 'cRLReason');
_I_('2.5.29.22', 'expirationDate');
_I_('2.5.29.23', 'instructionCode');
_I_('2.5.29.24', 'invalidityDate');
_I_('2.5.29.25', 'cRLDistributionPoints'); // deprecated use .31
_I_('2.5.29.26', 'issuingDistributionPoint'); // deprecated use .28
_I_('2.5.29.27', 'deltaCRLIndicator');
_I_('2.5.29.28', 'issuingDistributionPoint');
_I_('2.5.29.29', 'certificateIssuer');
_I_('2.5.29.30', 'nameConstraints');
_IN('2.5.29.31', 'cRLDistributionPoints');
_IN('2.5.29.32', 'certificatePolicies');
_I_('2.5.29.33', 'policyMappings');
_I_('2.5.29.34', 'policyConstraints'); // deprecated use .36
_IN('2.5.29.35', 'authorityKeyIdentifier');
_I_('2.5.29.36', 'policyConstraints');
_IN('2.5.29.37', 'extKeyUsage');
_I_('2.5.29.46', 'freshestCRL');
_I_('2.5.29.54', 'inhibitAnyPolicy');

// extKeyUsage purposes
_IN('1.3.6.1.4.1.11129.2.4.2', 'timestampList');
_IN('1.3.6.1.5.5.7.1.1', 'authorityInfoAccess');
_IN('1.3.6.1.5.5.7.3.1', 'serverAuth');
_IN('1.3.6.1.5.5.7.3.2', 'clientAuth');
_IN('1.3.6.1.5.5.7.3.3', 'codeSigning');
_IN('1.3.6.1.5.5.7.3.4', 'emailProtection');
_IN('1.3.6.1.5.5.7.3.8', 'timeStamping');


/***/ }),

/***/ 7456:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Utility functions for web applications.
 *
 * @author Dave Longley
 *
 * Copyright (c) 2010-2018 Digital Bazaar, Inc.
 */
var forge = __nccwpck_require__(8561);
var baseN = __nccwpck_require__(763);

/* Utilities API */
var util = module.exports = forge.util = forge.util || {};

// define setImmediate and nextTick
(function() {
  // use native nextTick (unless we're in webpack)
  // webpack (or better node-libs-browser polyfill) sets process.browser.
  // this way we can detect webpack properly
  if(typeof process !== 'undefined' && process.nextTick && !process.browser) {
    util.nextTick = process.nextTick;
    if(typeof setImmediate === 'function') {
      util.setImmediate = setImmediate;
    } else {
      // polyfill setImmediate with nextTick, older versions of node
      // (those w/o setImmediate) won't totally starve IO
      util.setImmediate = util.nextTick;
    }
    return;
  }

  // polyfill nextTick with native setImmediate
  if(typeof setImmediate === 'function') {
    util.setImmediate = function() { return setImmediate.apply(undefined, arguments); };
    util.nextTick = function(callback) {
      return setImmediate(callback);
    };
    return;
  }

  /* Note: A polyfill upgrade pattern is used here to allow combining
  polyfills. For example, MutationObserver is fast, but blocks UI updates,
  so it needs to allow UI updates periodically, so it falls back on
  postMessage or setTimeout. */

  // polyfill with setTimeout
  util.setImmediate = function(callback) {
    setTimeout(callback, 0);
  };

  // upgrade polyfill to use postMessage
  if(typeof window !== 'undefined' &&
    typeof window.postMessage === 'function') {
    var msg = 'forge.setImmediate';
    var callbacks = [];
    util.setImmediate = function(callback) {
      callbacks.push(callback);
      // only send message when one hasn't been sent in
      // the current turn of the event loop
      if(callbacks.length === 1) {
        window.postMessage(msg, '*');
      }
    };
    function handler(event) {
      if(event.source === window && event.data === msg) {
        event.stopPropagation();
        var copy = callbacks.slice();
        callbacks.length = 0;
        copy.forEach(function(callback) {
          callback();
        });
      }
    }
    window.addEventListener('message', handler, true);
  }

  // upgrade polyfill to use MutationObserver
  if(typeof MutationObserver !== 'undefined') {
    // polyfill with MutationObserver
    var now = Date.now();
    var attr = true;
    var div = document.createElement('div');
    var callbacks = [];
    new MutationObserver(function() {
      var copy = callbacks.slice();
      callbacks.length = 0;
      copy.forEach(function(callback) {
        callback();
      });
    }).observe(div, {attributes: true});
    var oldSetImmediate = util.setImmediate;
    util.setImmediate = function(callback) {
      if(Date.now() - now > 15) {
        now = Date.now();
        oldSetImmediate(callback);
      } else {
        callbacks.push(callback);
        // only trigger observer when it hasn't been triggered in
        // the current turn of the event loop
        if(callbacks.length === 1) {
          div.setAttribute('a', attr = !attr);
        }
      }
    };
  }

  util.nextTick = util.setImmediate;
})();

// check if running under Node.js
util.isNodejs =
  typeof process !== 'undefined' && process.versions && process.versions.node;


// 'self' will also work in Web Workers (instance of WorkerGlobalScope) while
// it will point to `window` in the main thread.
// To remain compatible with older browsers, we fall back to 'window' if 'self'
// is not available.
util.globalScope = (function() {
  if(util.isNodejs) {
    return global;
  }

  return typeof self === 'undefined' ? window : self;
})();

// define isArray
util.isArray = Array.isArray || function(x) {
  return Object.prototype.toString.call(x) === '[object Array]';
};

// define isArrayBuffer
util.isArrayBuffer = function(x) {
  return typeof ArrayBuffer !== 'undefined' && x instanceof ArrayBuffer;
};

// define isArrayBufferView
util.isArrayBufferView = function(x) {
  return x && util.isArrayBuffer(x.buffer) && x.byteLength !== undefined;
};

/**
 * Ensure a bits param is 8, 16, 24, or 32. Used to validate input for
 * algorithms where bit manipulation, JavaScript limitations, and/or algorithm
 * design only allow for byte operations of a limited size.
 *
 * @param n number of bits.
 *
 * Throw Error if n invalid.
 */
function _checkBitsParam(n) {
  if(!(n === 8 || n === 16 || n === 24 || n === 32)) {
    throw new Error('Only 8, 16, 24, or 32 bits supported: ' + n);
  }
}

// TODO: set ByteBuffer to best available backing
util.ByteBuffer = ByteStringBuffer;

/** Buffer w/BinaryString backing */

/**
 * Constructor for a binary string backed byte buffer.
 *
 * @param [b] the bytes to wrap (either encoded as string, one byte per
 *          character, or as an ArrayBuffer or Typed Array).
 */
function ByteStringBuffer(b) {
  // TODO: update to match DataBuffer API

  // the data in this buffer
  this.data = '';
  // the pointer for reading from this buffer
  this.read = 0;

  if(typeof b === 'string') {
    this.data = b;
  } else if(util.isArrayBuffer(b) || util.isArrayBufferView(b)) {
    if(typeof Buffer !== 'undefined' && b instanceof Buffer) {
      this.data = b.toString('binary');
    } else {
      // convert native buffer to forge buffer
      // FIXME: support native buffers internally instead
      var arr = new Uint8Array(b);
      try {
        this.data = String.fromCharCode.apply(null, arr);
      } catch(e) {
        for(var i = 0; i < arr.length; ++i) {
          this.putByte(arr[i]);
        }
      }
    }
  } else if(b instanceof ByteStringBuffer ||
    (typeof b === 'object' && typeof b.data === 'string' &&
    typeof b.read === 'number')) {
    // copy existing buffer
    this.data = b.data;
    this.read = b.read;
  }

  // used for v8 optimization
  this._constructedStringLength = 0;
}
util.ByteStringBuffer = ByteStringBuffer;

/* Note: This is an optimization for V8-based browsers. When V8 concatenates
  a string, the strings are only joined logically using a "cons string" or
  "constructed/concatenated string". These containers keep references to one
  another and can result in very large memory usage. For example, if a 2MB
  string is constructed by concatenating 4 bytes together at a time, the
  memory usage will be ~44MB; so ~22x increase. The strings are only joined
  together when an operation requiring their joining takes place, such as
  substr(). This function is called when adding data to this buffer to ensure
  these types of strings are periodically joined to reduce the memory
  footprint. */
var _MAX_CONSTRUCTED_STRING_LENGTH = 4096;
util.ByteStringBuffer.prototype._optimizeConstructedString = function(x) {
  this._constructedStringLength += x;
  if(this._constructedStringLength > _MAX_CONSTRUCTED_STRING_LENGTH) {
    // this substr() should cause the constructed string to join
    this.data.substr(0, 1);
    this._constructedStringLength = 0;
  }
};

/**
 * Gets the number of bytes in this buffer.
 *
 * @return the number of bytes in this buffer.
 */
util.ByteStringBuffer.prototype.length = function() {
  return this.data.length - this.read;
};

/**
 * Gets whether or not this buffer is empty.
 *
 * @return true if this buffer is empty, false if not.
 */
util.ByteStringBuffer.prototype.isEmpty = function() {
  return this.length() <= 0;
};

/**
 * Puts a byte in this buffer.
 *
 * @param b the byte to put.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putByte = function(b) {
  return this.putBytes(String.fromCharCode(b));
};

/**
 * Puts a byte in this buffer N times.
 *
 * @param b the byte to put.
 * @param n the number of bytes of value b to put.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.fillWithByte = function(b, n) {
  b = String.fromCharCode(b);
  var d = this.data;
  while(n > 0) {
    if(n & 1) {
      d += b;
    }
    n >>>= 1;
    if(n > 0) {
      b += b;
    }
  }
  this.data = d;
  this._optimizeConstructedString(n);
  return this;
};

/**
 * Puts bytes in this buffer.
 *
 * @param bytes the bytes (as a binary encoded string) to put.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putBytes = function(bytes) {
  this.data += bytes;
  this._optimizeConstructedString(bytes.length);
  return this;
};

/**
 * Puts a UTF-16 encoded string into this buffer.
 *
 * @param str the string to put.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putString = function(str) {
  return this.putBytes(util.encodeUtf8(str));
};

/**
 * Puts a 16-bit integer in this buffer in big-endian order.
 *
 * @param i the 16-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt16 = function(i) {
  return this.putBytes(
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i & 0xFF));
};

/**
 * Puts a 24-bit integer in this buffer in big-endian order.
 *
 * @param i the 24-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt24 = function(i) {
  return this.putBytes(
    String.fromCharCode(i >> 16 & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i & 0xFF));
};

/**
 * Puts a 32-bit integer in this buffer in big-endian order.
 *
 * @param i the 32-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt32 = function(i) {
  return this.putBytes(
    String.fromCharCode(i >> 24 & 0xFF) +
    String.fromCharCode(i >> 16 & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i & 0xFF));
};

/**
 * Puts a 16-bit integer in this buffer in little-endian order.
 *
 * @param i the 16-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt16Le = function(i) {
  return this.putBytes(
    String.fromCharCode(i & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF));
};

/**
 * Puts a 24-bit integer in this buffer in little-endian order.
 *
 * @param i the 24-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt24Le = function(i) {
  return this.putBytes(
    String.fromCharCode(i & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i >> 16 & 0xFF));
};

/**
 * Puts a 32-bit integer in this buffer in little-endian order.
 *
 * @param i the 32-bit integer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt32Le = function(i) {
  return this.putBytes(
    String.fromCharCode(i & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i >> 16 & 0xFF) +
    String.fromCharCode(i >> 24 & 0xFF));
};

/**
 * Puts an n-bit integer in this buffer in big-endian order.
 *
 * @param i the n-bit integer.
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putInt = function(i, n) {
  _checkBitsParam(n);
  var bytes = '';
  do {
    n -= 8;
    bytes += String.fromCharCode((i >> n) & 0xFF);
  } while(n > 0);
  return this.putBytes(bytes);
};

/**
 * Puts a signed n-bit integer in this buffer in big-endian order. Two's
 * complement representation is used.
 *
 * @param i the n-bit integer.
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putSignedInt = function(i, n) {
  // putInt checks n
  if(i < 0) {
    i += 2 << (n - 1);
  }
  return this.putInt(i, n);
};

/**
 * Puts the given buffer into this buffer.
 *
 * @param buffer the buffer to put into this one.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.putBuffer = function(buffer) {
  return this.putBytes(buffer.getBytes());
};

/**
 * Gets a byte from this buffer and advances the read pointer by 1.
 *
 * @return the byte.
 */
util.ByteStringBuffer.prototype.getByte = function() {
  return this.data.charCodeAt(this.read++);
};

/**
 * Gets a uint16 from this buffer in big-endian order and advances the read
 * pointer by 2.
 *
 * @return the uint16.
 */
util.ByteStringBuffer.prototype.getInt16 = function() {
  var rval = (
    this.data.charCodeAt(this.read) << 8 ^
    this.data.charCodeAt(this.read + 1));
  this.read += 2;
  return rval;
};

/**
 * Gets a uint24 from this buffer in big-endian order and advances the read
 * pointer by 3.
 *
 * @return the uint24.
 */
util.ByteStringBuffer.prototype.getInt24 = function() {
  var rval = (
    this.data.charCodeAt(this.read) << 16 ^
    this.data.charCodeAt(this.read + 1) << 8 ^
    this.data.charCodeAt(this.read + 2));
  this.read += 3;
  return rval;
};

/**
 * Gets a uint32 from this buffer in big-endian order and advances the read
 * pointer by 4.
 *
 * @return the word.
 */
util.ByteStringBuffer.prototype.getInt32 = function() {
  var rval = (
    this.data.charCodeAt(this.read) << 24 ^
    this.data.charCodeAt(this.read + 1) << 16 ^
    this.data.charCodeAt(this.read + 2) << 8 ^
    this.data.charCodeAt(this.read + 3));
  this.read += 4;
  return rval;
};

/**
 * Gets a uint16 from this buffer in little-endian order and advances the read
 * pointer by 2.
 *
 * @return the uint16.
 */
util.ByteStringBuffer.prototype.getInt16Le = function() {
  var rval = (
    this.data.charCodeAt(this.read) ^
    this.data.charCodeAt(this.read + 1) << 8);
  this.read += 2;
  return rval;
};

/**
 * Gets a uint24 from this buffer in little-endian order and advances the read
 * pointer by 3.
 *
 * @return the uint24.
 */
util.ByteStringBuffer.prototype.getInt24Le = function() {
  var rval = (
    this.data.charCodeAt(this.read) ^
    this.data.charCodeAt(this.read + 1) << 8 ^
    this.data.charCodeAt(this.read + 2) << 16);
  this.read += 3;
  return rval;
};

/**
 * Gets a uint32 from this buffer in little-endian order and advances the read
 * pointer by 4.
 *
 * @return the word.
 */
util.ByteStringBuffer.prototype.getInt32Le = function() {
  var rval = (
    this.data.charCodeAt(this.read) ^
    this.data.charCodeAt(this.read + 1) << 8 ^
    this.data.charCodeAt(this.read + 2) << 16 ^
    this.data.charCodeAt(this.read + 3) << 24);
  this.read += 4;
  return rval;
};

/**
 * Gets an n-bit integer from this buffer in big-endian order and advances the
 * read pointer by ceil(n/8).
 *
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return the integer.
 */
util.ByteStringBuffer.prototype.getInt = function(n) {
  _checkBitsParam(n);
  var rval = 0;
  do {
    // TODO: Use (rval * 0x100) if adding support for 33 to 53 bits.
    rval = (rval << 8) + this.data.charCodeAt(this.read++);
    n -= 8;
  } while(n > 0);
  return rval;
};

/**
 * Gets a signed n-bit integer from this buffer in big-endian order, using
 * two's complement, and advances the read pointer by n/8.
 *
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return the integer.
 */
util.ByteStringBuffer.prototype.getSignedInt = function(n) {
  // getInt checks n
  var x = this.getInt(n);
  var max = 2 << (n - 2);
  if(x >= max) {
    x -= max << 1;
  }
  return x;
};

/**
 * Reads bytes out as a binary encoded string and clears them from the
 * buffer. Note that the resulting string is binary encoded (in node.js this
 * encoding is referred to as `binary`, it is *not* `utf8`).
 *
 * @param count the number of bytes to read, undefined or null for all.
 *
 * @return a binary encoded string of bytes.
 */
util.ByteStringBuffer.prototype.getBytes = function(count) {
  var rval;
  if(count) {
    // read count bytes
    count = Math.min(this.length(), count);
    rval = this.data.slice(this.read, this.read + count);
    this.read += count;
  } else if(count === 0) {
    rval = '';
  } else {
    // read all bytes, optimize to only copy when needed
    rval = (this.read === 0) ? this.data : this.data.slice(this.read);
    this.clear();
  }
  return rval;
};

/**
 * Gets a binary encoded string of the bytes from this buffer without
 * modifying the read pointer.
 *
 * @param count the number of bytes to get, omit to get all.
 *
 * @return a string full of binary encoded characters.
 */
util.ByteStringBuffer.prototype.bytes = function(count) {
  return (typeof(count) === 'undefined' ?
    this.data.slice(this.read) :
    this.data.slice(this.read, this.read + count));
};

/**
 * Gets a byte at the given index without modifying the read pointer.
 *
 * @param i the byte index.
 *
 * @return the byte.
 */
util.ByteStringBuffer.prototype.at = function(i) {
  return this.data.charCodeAt(this.read + i);
};

/**
 * Puts a byte at the given index without modifying the read pointer.
 *
 * @param i the byte index.
 * @param b the byte to put.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.setAt = function(i, b) {
  this.data = this.data.substr(0, this.read + i) +
    String.fromCharCode(b) +
    this.data.substr(this.read + i + 1);
  return this;
};

/**
 * Gets the last byte without modifying the read pointer.
 *
 * @return the last byte.
 */
util.ByteStringBuffer.prototype.last = function() {
  return this.data.charCodeAt(this.data.length - 1);
};

/**
 * Creates a copy of this buffer.
 *
 * @return the copy.
 */
util.ByteStringBuffer.prototype.copy = function() {
  var c = util.createBuffer(this.data);
  c.read = this.read;
  return c;
};

/**
 * Compacts this buffer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.compact = function() {
  if(this.read > 0) {
    this.data = this.data.slice(this.read);
    this.read = 0;
  }
  return this;
};

/**
 * Clears this buffer.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.clear = function() {
  this.data = '';
  this.read = 0;
  return this;
};

/**
 * Shortens this buffer by trimming bytes off of the end of this buffer.
 *
 * @param count the number of bytes to trim off.
 *
 * @return this buffer.
 */
util.ByteStringBuffer.prototype.truncate = function(count) {
  var len = Math.max(0, this.length() - count);
  this.data = this.data.substr(this.read, len);
  this.read = 0;
  return this;
};

/**
 * Converts this buffer to a hexadecimal string.
 *
 * @return a hexadecimal string.
 */
util.ByteStringBuffer.prototype.toHex = function() {
  var rval = '';
  for(var i = this.read; i < this.data.length; ++i) {
    var b = this.data.charCodeAt(i);
    if(b < 16) {
      rval += '0';
    }
    rval += b.toString(16);
  }
  return rval;
};

/**
 * Converts this buffer to a UTF-16 string (standard JavaScript string).
 *
 * @return a UTF-16 string.
 */
util.ByteStringBuffer.prototype.toString = function() {
  return util.decodeUtf8(this.bytes());
};

/** End Buffer w/BinaryString backing */

/** Buffer w/UInt8Array backing */

/**
 * FIXME: Experimental. Do not use yet.
 *
 * Constructor for an ArrayBuffer-backed byte buffer.
 *
 * The buffer may be constructed from a string, an ArrayBuffer, DataView, or a
 * TypedArray.
 *
 * If a string is given, its encoding should be provided as an option,
 * otherwise it will default to 'binary'. A 'binary' string is encoded such
 * that each character is one byte in length and size.
 *
 * If an ArrayBuffer, DataView, or TypedArray is given, it will be used
 * *directly* without any copying. Note that, if a write to the buffer requires
 * more space, the buffer will allocate a new backing ArrayBuffer to
 * accommodate. The starting read and write offsets for the buffer may be
 * given as options.
 *
 * @param [b] the initial bytes for this buffer.
 * @param options the options to use:
 *          [readOffset] the starting read offset to use (default: 0).
 *          [writeOffset] the starting write offset to use (default: the
 *            length of the first parameter).
 *          [growSize] the minimum amount, in bytes, to grow the buffer by to
 *            accommodate writes (default: 1024).
 *          [encoding] the encoding ('binary', 'utf8', 'utf16', 'hex') for the
 *            first parameter, if it is a string (default: 'binary').
 */
function DataBuffer(b, options) {
  // default options
  options = options || {};

  // pointers for read from/write to buffer
  this.read = options.readOffset || 0;
  this.growSize = options.growSize || 1024;

  var isArrayBuffer = util.isArrayBuffer(b);
  var isArrayBufferView = util.isArrayBufferView(b);
  if(isArrayBuffer || isArrayBufferView) {
    // use ArrayBuffer directly
    if(isArrayBuffer) {
      this.data = new DataView(b);
    } else {
      // TODO: adjust read/write offset based on the type of view
      // or specify that this must be done in the options ... that the
      // offsets are byte-based
      this.data = new DataView(b.buffer, b.byteOffset, b.byteLength);
    }
    this.write = ('writeOffset' in options ?
      options.writeOffset : this.data.byteLength);
    return;
  }

  // initialize to empty array buffer and add any given bytes using putBytes
  this.data = new DataView(new ArrayBuffer(0));
  this.write = 0;

  if(b !== null && b !== undefined) {
    this.putBytes(b);
  }

  if('writeOffset' in options) {
    this.write = options.writeOffset;
  }
}
util.DataBuffer = DataBuffer;

/**
 * Gets the number of bytes in this buffer.
 *
 * @return the number of bytes in this buffer.
 */
util.DataBuffer.prototype.length = function() {
  return this.write - this.read;
};

/**
 * Gets whether or not this buffer is empty.
 *
 * @return true if this buffer is empty, false if not.
 */
util.DataBuffer.prototype.isEmpty = function() {
  return this.length() <= 0;
};

/**
 * Ensures this buffer has enough empty space to accommodate the given number
 * of bytes. An optional parameter may be given that indicates a minimum
 * amount to grow the buffer if necessary. If the parameter is not given,
 * the buffer will be grown by some previously-specified default amount
 * or heuristic.
 *
 * @param amount the number of bytes to accommodate.
 * @param [growSize] the minimum amount, in bytes, to grow the buffer by if
 *          necessary.
 */
util.DataBuffer.prototype.accommodate = function(amount, growSize) {
  if(this.length() >= amount) {
    return this;
  }
  growSize = Math.max(growSize || this.growSize, amount);

  // grow buffer
  var src = new Uint8Array(
    this.data.buffer, this.data.byteOffset, this.data.byteLength);
  var dst = new Uint8Array(this.length() + growSize);
  dst.set(src);
  this.data = new DataView(dst.buffer);

  return this;
};

/**
 * Puts a byte in this buffer.
 *
 * @param b the byte to put.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putByte = function(b) {
  this.accommodate(1);
  this.data.setUint8(this.write++, b);
  return this;
};

/**
 * Puts a byte in this buffer N times.
 *
 * @param b the byte to put.
 * @param n the number of bytes of value b to put.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.fillWithByte = function(b, n) {
  this.accommodate(n);
  for(var i = 0; i < n; ++i) {
    this.data.setUint8(b);
  }
  return this;
};

/**
 * Puts bytes in this buffer. The bytes may be given as a string, an
 * ArrayBuffer, a DataView, or a TypedArray.
 *
 * @param bytes the bytes to put.
 * @param [encoding] the encoding for the first parameter ('binary', 'utf8',
 *          'utf16', 'hex'), if it is a string (default: 'binary').
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putBytes = function(bytes, encoding) {
  if(util.isArrayBufferView(bytes)) {
    var src = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    var len = src.byteLength - src.byteOffset;
    this.accommodate(len);
    var dst = new Uint8Array(this.data.buffer, this.write);
    dst.set(src);
    this.write += len;
    return this;
  }

  if(util.isArrayBuffer(bytes)) {
    var src = new Uint8Array(bytes);
    this.accommodate(src.byteLength);
    var dst = new Uint8Array(this.data.buffer);
    dst.set(src, this.write);
    this.write += src.byteLength;
    return this;
  }

  // bytes is a util.DataBuffer or equivalent
  if(bytes instanceof util.DataBuffer ||
    (typeof bytes === 'object' &&
    typeof bytes.read === 'number' && typeof bytes.write === 'number' &&
    util.isArrayBufferView(bytes.data))) {
    var src = new Uint8Array(bytes.data.byteLength, bytes.read, bytes.length());
    this.accommodate(src.byteLength);
    var dst = new Uint8Array(bytes.data.byteLength, this.write);
    dst.set(src);
    this.write += src.byteLength;
    return this;
  }

  if(bytes instanceof util.ByteStringBuffer) {
    // copy binary string and process as the same as a string parameter below
    bytes = bytes.data;
    encoding = 'binary';
  }

  // string conversion
  encoding = encoding || 'binary';
  if(typeof bytes === 'string') {
    var view;

    // decode from string
    if(encoding === 'hex') {
      this.accommodate(Math.ceil(bytes.length / 2));
      view = new Uint8Array(this.data.buffer, this.write);
      this.write += util.binary.hex.decode(bytes, view, this.write);
      return this;
    }
    if(encoding === 'base64') {
      this.accommodate(Math.ceil(bytes.length / 4) * 3);
      view = new Uint8Array(this.data.buffer, this.write);
      this.write += util.binary.base64.decode(bytes, view, this.write);
      return this;
    }

    // encode text as UTF-8 bytes
    if(encoding === 'utf8') {
      // encode as UTF-8 then decode string as raw binary
      bytes = util.encodeUtf8(bytes);
      encoding = 'binary';
    }

    // decode string as raw binary
    if(encoding === 'binary' || encoding === 'raw') {
      // one byte per character
      this.accommodate(bytes.length);
      view = new Uint8Array(this.data.buffer, this.write);
      this.write += util.binary.raw.decode(view);
      return this;
    }

    // encode text as UTF-16 bytes
    if(encoding === 'utf16') {
      // two bytes per character
      this.accommodate(bytes.length * 2);
      view = new Uint16Array(this.data.buffer, this.write);
      this.write += util.text.utf16.encode(view);
      return this;
    }

    throw new Error('Invalid encoding: ' + encoding);
  }

  throw Error('Invalid parameter: ' + bytes);
};

/**
 * Puts the given buffer into this buffer.
 *
 * @param buffer the buffer to put into this one.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putBuffer = function(buffer) {
  this.putBytes(buffer);
  buffer.clear();
  return this;
};

/**
 * Puts a string into this buffer.
 *
 * @param str the string to put.
 * @param [encoding] the encoding for the string (default: 'utf16').
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putString = function(str) {
  return this.putBytes(str, 'utf16');
};

/**
 * Puts a 16-bit integer in this buffer in big-endian order.
 *
 * @param i the 16-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt16 = function(i) {
  this.accommodate(2);
  this.data.setInt16(this.write, i);
  this.write += 2;
  return this;
};

/**
 * Puts a 24-bit integer in this buffer in big-endian order.
 *
 * @param i the 24-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt24 = function(i) {
  this.accommodate(3);
  this.data.setInt16(this.write, i >> 8 & 0xFFFF);
  this.data.setInt8(this.write, i >> 16 & 0xFF);
  this.write += 3;
  return this;
};

/**
 * Puts a 32-bit integer in this buffer in big-endian order.
 *
 * @param i the 32-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt32 = function(i) {
  this.accommodate(4);
  this.data.setInt32(this.write, i);
  this.write += 4;
  return this;
};

/**
 * Puts a 16-bit integer in this buffer in little-endian order.
 *
 * @param i the 16-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt16Le = function(i) {
  this.accommodate(2);
  this.data.setInt16(this.write, i, true);
  this.write += 2;
  return this;
};

/**
 * Puts a 24-bit integer in this buffer in little-endian order.
 *
 * @param i the 24-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt24Le = function(i) {
  this.accommodate(3);
  this.data.setInt8(this.write, i >> 16 & 0xFF);
  this.data.setInt16(this.write, i >> 8 & 0xFFFF, true);
  this.write += 3;
  return this;
};

/**
 * Puts a 32-bit integer in this buffer in little-endian order.
 *
 * @param i the 32-bit integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt32Le = function(i) {
  this.accommodate(4);
  this.data.setInt32(this.write, i, true);
  this.write += 4;
  return this;
};

/**
 * Puts an n-bit integer in this buffer in big-endian order.
 *
 * @param i the n-bit integer.
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putInt = function(i, n) {
  _checkBitsParam(n);
  this.accommodate(n / 8);
  do {
    n -= 8;
    this.data.setInt8(this.write++, (i >> n) & 0xFF);
  } while(n > 0);
  return this;
};

/**
 * Puts a signed n-bit integer in this buffer in big-endian order. Two's
 * complement representation is used.
 *
 * @param i the n-bit integer.
 * @param n the number of bits in the integer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.putSignedInt = function(i, n) {
  _checkBitsParam(n);
  this.accommodate(n / 8);
  if(i < 0) {
    i += 2 << (n - 1);
  }
  return this.putInt(i, n);
};

/**
 * Gets a byte from this buffer and advances the read pointer by 1.
 *
 * @return the byte.
 */
util.DataBuffer.prototype.getByte = function() {
  return this.data.getInt8(this.read++);
};

/**
 * Gets a uint16 from this buffer in big-endian order and advances the read
 * pointer by 2.
 *
 * @return the uint16.
 */
util.DataBuffer.prototype.getInt16 = function() {
  var rval = this.data.getInt16(this.read);
  this.read += 2;
  return rval;
};

/**
 * Gets a uint24 from this buffer in big-endian order and advances the read
 * pointer by 3.
 *
 * @return the uint24.
 */
util.DataBuffer.prototype.getInt24 = function() {
  var rval = (
    this.data.getInt16(this.read) << 8 ^
    this.data.getInt8(this.read + 2));
  this.read += 3;
  return rval;
};

/**
 * Gets a uint32 from this buffer in big-endian order and advances the read
 * pointer by 4.
 *
 * @return the word.
 */
util.DataBuffer.prototype.getInt32 = function() {
  var rval = this.data.getInt32(this.read);
  this.read += 4;
  return rval;
};

/**
 * Gets a uint16 from this buffer in little-endian order and advances the read
 * pointer by 2.
 *
 * @return the uint16.
 */
util.DataBuffer.prototype.getInt16Le = function() {
  var rval = this.data.getInt16(this.read, true);
  this.read += 2;
  return rval;
};

/**
 * Gets a uint24 from this buffer in little-endian order and advances the read
 * pointer by 3.
 *
 * @return the uint24.
 */
util.DataBuffer.prototype.getInt24Le = function() {
  var rval = (
    this.data.getInt8(this.read) ^
    this.data.getInt16(this.read + 1, true) << 8);
  this.read += 3;
  return rval;
};

/**
 * Gets a uint32 from this buffer in little-endian order and advances the read
 * pointer by 4.
 *
 * @return the word.
 */
util.DataBuffer.prototype.getInt32Le = function() {
  var rval = this.data.getInt32(this.read, true);
  this.read += 4;
  return rval;
};

/**
 * Gets an n-bit integer from this buffer in big-endian order and advances the
 * read pointer by n/8.
 *
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return the integer.
 */
util.DataBuffer.prototype.getInt = function(n) {
  _checkBitsParam(n);
  var rval = 0;
  do {
    // TODO: Use (rval * 0x100) if adding support for 33 to 53 bits.
    rval = (rval << 8) + this.data.getInt8(this.read++);
    n -= 8;
  } while(n > 0);
  return rval;
};

/**
 * Gets a signed n-bit integer from this buffer in big-endian order, using
 * two's complement, and advances the read pointer by n/8.
 *
 * @param n the number of bits in the integer (8, 16, 24, or 32).
 *
 * @return the integer.
 */
util.DataBuffer.prototype.getSignedInt = function(n) {
  // getInt checks n
  var x = this.getInt(n);
  var max = 2 << (n - 2);
  if(x >= max) {
    x -= max << 1;
  }
  return x;
};

/**
 * Reads bytes out as a binary encoded string and clears them from the
 * buffer.
 *
 * @param count the number of bytes to read, undefined or null for all.
 *
 * @return a binary encoded string of bytes.
 */
util.DataBuffer.prototype.getBytes = function(count) {
  // TODO: deprecate this method, it is poorly named and
  // this.toString('binary') replaces it
  // add a toTypedArray()/toArrayBuffer() function
  var rval;
  if(count) {
    // read count bytes
    count = Math.min(this.length(), count);
    rval = this.data.slice(this.read, this.read + count);
    this.read += count;
  } else if(count === 0) {
    rval = '';
  } else {
    // read all bytes, optimize to only copy when needed
    rval = (this.read === 0) ? this.data : this.data.slice(this.read);
    this.clear();
  }
  return rval;
};

/**
 * Gets a binary encoded string of the bytes from this buffer without
 * modifying the read pointer.
 *
 * @param count the number of bytes to get, omit to get all.
 *
 * @return a string full of binary encoded characters.
 */
util.DataBuffer.prototype.bytes = function(count) {
  // TODO: deprecate this method, it is poorly named, add "getString()"
  return (typeof(count) === 'undefined' ?
    this.data.slice(this.read) :
    this.data.slice(this.read, this.read + count));
};

/**
 * Gets a byte at the given index without modifying the read pointer.
 *
 * @param i the byte index.
 *
 * @return the byte.
 */
util.DataBuffer.prototype.at = function(i) {
  return this.data.getUint8(this.read + i);
};

/**
 * Puts a byte at the given index without modifying the read pointer.
 *
 * @param i the byte index.
 * @param b the byte to put.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.setAt = function(i, b) {
  this.data.setUint8(i, b);
  return this;
};

/**
 * Gets the last byte without modifying the read pointer.
 *
 * @return the last byte.
 */
util.DataBuffer.prototype.last = function() {
  return this.data.getUint8(this.write - 1);
};

/**
 * Creates a copy of this buffer.
 *
 * @return the copy.
 */
util.DataBuffer.prototype.copy = function() {
  return new util.DataBuffer(this);
};

/**
 * Compacts this buffer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.compact = function() {
  if(this.read > 0) {
    var src = new Uint8Array(this.data.buffer, this.read);
    var dst = new Uint8Array(src.byteLength);
    dst.set(src);
    this.data = new DataView(dst);
    this.write -= this.read;
    this.read = 0;
  }
  return this;
};

/**
 * Clears this buffer.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.clear = function() {
  this.data = new DataView(new ArrayBuffer(0));
  this.read = this.write = 0;
  return this;
};

/**
 * Shortens this buffer by trimming bytes off of the end of this buffer.
 *
 * @param count the number of bytes to trim off.
 *
 * @return this buffer.
 */
util.DataBuffer.prototype.truncate = function(count) {
  this.write = Math.max(0, this.length() - count);
  this.read = Math.min(this.read, this.write);
  return this;
};

/**
 * Converts this buffer to a hexadecimal string.
 *
 * @return a hexadecimal string.
 */
util.DataBuffer.prototype.toHex = function() {
  var rval = '';
  for(var i = this.read; i < this.data.byteLength; ++i) {
    var b = this.data.getUint8(i);
    if(b < 16) {
      rval += '0';
    }
    rval += b.toString(16);
  }
  return rval;
};

/**
 * Converts this buffer to a string, using the given encoding. If no
 * encoding is given, 'utf8' (UTF-8) is used.
 *
 * @param [encoding] the encoding to use: 'binary', 'utf8', 'utf16', 'hex',
 *          'base64' (default: 'utf8').
 *
 * @return a string representation of the bytes in this buffer.
 */
util.DataBuffer.prototype.toString = function(encoding) {
  var view = new Uint8Array(this.data, this.read, this.length());
  encoding = encoding || 'utf8';

  // encode to string
  if(encoding === 'binary' || encoding === 'raw') {
    return util.binary.raw.encode(view);
  }
  if(encoding === 'hex') {
    return util.binary.hex.encode(view);
  }
  if(encoding === 'base64') {
    return util.binary.base64.encode(view);
  }

  // decode to text
  if(encoding === 'utf8') {
    return util.text.utf8.decode(view);
  }
  if(encoding === 'utf16') {
    return util.text.utf16.decode(view);
  }

  throw new Error('Invalid encoding: ' + encoding);
};

/** End Buffer w/UInt8Array backing */

/**
 * Creates a buffer that stores bytes. A value may be given to populate the
 * buffer with data. This value can either be string of encoded bytes or a
 * regular string of characters. When passing a string of binary encoded
 * bytes, the encoding `raw` should be given. This is also the default. When
 * passing a string of characters, the encoding `utf8` should be given.
 *
 * @param [input] a string with encoded bytes to store in the buffer.
 * @param [encoding] (default: 'raw', other: 'utf8').
 */
util.createBuffer = function(input, encoding) {
  // TODO: deprecate, use new ByteBuffer() instead
  encoding = encoding || 'raw';
  if(input !== undefined && encoding === 'utf8') {
    input = util.encodeUtf8(input);
  }
  return new util.ByteBuffer(input);
};

/**
 * Fills a string with a particular value. If you want the string to be a byte
 * string, pass in String.fromCharCode(theByte).
 *
 * @param c the character to fill the string with, use String.fromCharCode
 *          to fill the string with a byte value.
 * @param n the number of characters of value c to fill with.
 *
 * @return the filled string.
 */
util.fillString = function(c, n) {
  var s = '';
  while(n > 0) {
    if(n & 1) {
      s += c;
    }
    n >>>= 1;
    if(n > 0) {
      c += c;
    }
  }
  return s;
};

/**
 * Performs a per byte XOR between two byte strings and returns the result as a
 * string of bytes.
 *
 * @param s1 first string of bytes.
 * @param s2 second string of bytes.
 * @param n the number of bytes to XOR.
 *
 * @return the XOR'd result.
 */
util.xorBytes = function(s1, s2, n) {
  var s3 = '';
  var b = '';
  var t = '';
  var i = 0;
  var c = 0;
  for(; n > 0; --n, ++i) {
    b = s1.charCodeAt(i) ^ s2.charCodeAt(i);
    if(c >= 10) {
      s3 += t;
      t = '';
      c = 0;
    }
    t += String.fromCharCode(b);
    ++c;
  }
  s3 += t;
  return s3;
};

/**
 * Converts a hex string into a 'binary' encoded string of bytes.
 *
 * @param hex the hexadecimal string to convert.
 *
 * @return the binary-encoded string of bytes.
 */
util.hexToBytes = function(hex) {
  // TODO: deprecate: "Deprecated. Use util.binary.hex.decode instead."
  var rval = '';
  var i = 0;
  if(hex.length & 1 == 1) {
    // odd number of characters, convert first character alone
    i = 1;
    rval += String.fromCharCode(parseInt(hex[0], 16));
  }
  // convert 2 characters (1 byte) at a time
  for(; i < hex.length; i += 2) {
    rval += String.fromCharCode(parseInt(hex.substr(i, 2), 16));
  }
  return rval;
};

/**
 * Converts a 'binary' encoded string of bytes to hex.
 *
 * @param bytes the byte string to convert.
 *
 * @return the string of hexadecimal characters.
 */
util.bytesToHex = function(bytes) {
  // TODO: deprecate: "Deprecated. Use util.binary.hex.encode instead."
  return util.createBuffer(bytes).toHex();
};

/**
 * Converts an 32-bit integer to 4-big-endian byte string.
 *
 * @param i the integer.
 *
 * @return the byte string.
 */
util.int32ToBytes = function(i) {
  return (
    String.fromCharCode(i >> 24 & 0xFF) +
    String.fromCharCode(i >> 16 & 0xFF) +
    String.fromCharCode(i >> 8 & 0xFF) +
    String.fromCharCode(i & 0xFF));
};

// base64 characters, reverse mapping
var _base64 =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
var _base64Idx = [
/*43 -43 = 0*/
/*'+',  1,  2,  3,'/' */
   62, -1, -1, -1, 63,

/*'0','1','2','3','4','5','6','7','8','9' */
   52, 53, 54, 55, 56, 57, 58, 59, 60, 61,

/*15, 16, 17,'=', 19, 20, 21 */
  -1, -1, -1, 64, -1, -1, -1,

/*65 - 43 = 22*/
/*'A','B','C','D','E','F','G','H','I','J','K','L','M', */
   0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12,

/*'N','O','P','Q','R','S','T','U','V','W','X','Y','Z' */
   13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,

/*91 - 43 = 48 */
/*48, 49, 50, 51, 52, 53 */
  -1, -1, -1, -1, -1, -1,

/*97 - 43 = 54*/
/*'a','b','c','d','e','f','g','h','i','j','k','l','m' */
   26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,

/*'n','o','p','q','r','s','t','u','v','w','x','y','z' */
   39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51
];

// base58 characters (Bitcoin alphabet)
var _base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Base64 encodes a 'binary' encoded string of bytes.
 *
 * @param input the binary encoded string of bytes to base64-encode.
 * @param maxline the maximum number of encoded characters per line to use,
 *          defaults to none.
 *
 * @return the base64-encoded output.
 */
util.encode64 = function(input, maxline) {
  // TODO: deprecate: "Deprecated. Use util.binary.base64.encode instead."
  var line = '';
  var output = '';
  var chr1, chr2, chr3;
  var i = 0;
  while(i < input.length) {
    chr1 = input.charCodeAt(i++);
    chr2 = input.charCodeAt(i++);
    chr3 = input.charCodeAt(i++);

    // encode 4 character group
    line += _base64.charAt(chr1 >> 2);
    line += _base64.charAt(((chr1 & 3) << 4) | (chr2 >> 4));
    if(isNaN(chr2)) {
      line += '==';
    } else {
      line += _base64.charAt(((chr2 & 15) << 2) | (chr3 >> 6));
      line += isNaN(chr3) ? '=' : _base64.charAt(chr3 & 63);
    }

    if(maxline && line.length > maxline) {
      output += line.substr(0, maxline) + '\r\n';
      line = line.substr(maxline);
    }
  }
  output += line;
  return output;
};

/**
 * Base64 decodes a string into a 'binary' encoded string of bytes.
 *
 * @param input the base64-encoded input.
 *
 * @return the binary encoded string.
 */
util.decode64 = function(input) {
  // TODO: deprecate: "Deprecated. Use util.binary.base64.decode instead."

  // remove all non-base64 characters
  input = input.replace(/[^A-Za-z0-9\+\/\=]/g, '');

  var output = '';
  var enc1, enc2, enc3, enc4;
  var i = 0;

  while(i < input.length) {
    enc1 = _base64Idx[input.charCodeAt(i++) - 43];
    enc2 = _base64Idx[input.charCodeAt(i++) - 43];
    enc3 = _base64Idx[input.charCodeAt(i++) - 43];
    enc4 = _base64Idx[input.charCodeAt(i++) - 43];

    output += String.fromCharCode((enc1 << 2) | (enc2 >> 4));
    if(enc3 !== 64) {
      // decoded at least 2 bytes
      output += String.fromCharCode(((enc2 & 15) << 4) | (enc3 >> 2));
      if(enc4 !== 64) {
        // decoded 3 bytes
        output += String.fromCharCode(((enc3 & 3) << 6) | enc4);
      }
    }
  }

  return output;
};

/**
 * Encodes the given string of characters (a standard JavaScript
 * string) as a binary encoded string where the bytes represent
 * a UTF-8 encoded string of characters. Non-ASCII characters will be
 * encoded as multiple bytes according to UTF-8.
 *
 * @param str a standard string of characters to encode.
 *
 * @return the binary encoded string.
 */
util.encodeUtf8 = function(str) {
  return unescape(encodeURIComponent(str));
};

/**
 * Decodes a binary encoded string that contains bytes that
 * represent a UTF-8 encoded string of characters -- into a
 * string of characters (a standard JavaScript string).
 *
 * @param str the binary encoded string to decode.
 *
 * @return the resulting standard string of characters.
 */
util.decodeUtf8 = function(str) {
  return decodeURIComponent(escape(str));
};

// binary encoding/decoding tools
// FIXME: Experimental. Do not use yet.
util.binary = {
  raw: {},
  hex: {},
  base64: {},
  base58: {},
  baseN : {
    encode: baseN.encode,
    decode: baseN.decode
  }
};

/**
 * Encodes a Uint8Array as a binary-encoded string. This encoding uses
 * a value between 0 and 255 for each character.
 *
 * @param bytes the Uint8Array to encode.
 *
 * @return the binary-encoded string.
 */
util.binary.raw.encode = function(bytes) {
  return String.fromCharCode.apply(null, bytes);
};

/**
 * Decodes a binary-encoded string to a Uint8Array. This encoding uses
 * a value between 0 and 255 for each character.
 *
 * @param str the binary-encoded string to decode.
 * @param [output] an optional Uint8Array to write the output to; if it
 *          is too small, an exception will be thrown.
 * @param [offset] the start offset for writing to the output (default: 0).
 *
 * @return the Uint8Array or the number of bytes written if output was given.
 */
util.binary.raw.decode = function(str, output, offset) {
  var out = output;
  if(!out) {
    out = new Uint8Array(str.length);
  }
  offset = offset || 0;
  var j = offset;
  for(var i = 0; i < str.length; ++i) {
    out[j++] = str.charCodeAt(i);
  }
  return output ? (j - offset) : out;
};

/**
 * Encodes a 'binary' string, ArrayBuffer, DataView, TypedArray, or
 * ByteBuffer as a string of hexadecimal characters.
 *
 * @param bytes the bytes to convert.
 *
 * @return the string of hexadecimal characters.
 */
util.binary.hex.encode = util.bytesToHex;

/**
 * Decodes a hex-encoded string to a Uint8Array.
 *
 * @param hex the hexadecimal string to convert.
 * @param [output] an optional Uint8Array to write the output to; if it
 *          is too small, an exception will be thrown.
 * @param [offset] the start offset for writing to the output (default: 0).
 *
 * @return the Uint8Array or the number of bytes written if output was given.
 */
util.binary.hex.decode = function(hex, output, offset) {
  var out = output;
  if(!out) {
    out = new Uint8Array(Math.ceil(hex.length / 2));
  }
  offset = offset || 0;
  var i = 0, j = offset;
  if(hex.length & 1) {
    // odd number of characters, convert first character alone
    i = 1;
    out[j++] = parseInt(hex[0], 16);
  }
  // convert 2 characters (1 byte) at a time
  for(; i < hex.length; i += 2) {
    out[j++] = parseInt(hex.substr(i, 2), 16);
  }
  return output ? (j - offset) : out;
};

/**
 * Base64-encodes a Uint8Array.
 *
 * @param input the Uint8Array to encode.
 * @param maxline the maximum number of encoded characters per line to use,
 *          defaults to none.
 *
 * @return the base64-encoded output string.
 */
util.binary.base64.encode = function(input, maxline) {
  var line = '';
  var output = '';
  var chr1, chr2, chr3;
  var i = 0;
  while(i < input.byteLength) {
    chr1 = input[i++];
    chr2 = input[i++];
    chr3 = input[i++];

    // encode 4 character group
    line += _base64.charAt(chr1 >> 2);
    line += _base64.charAt(((chr1 & 3) << 4) | (chr2 >> 4));
    if(isNaN(chr2)) {
      line += '==';
    } else {
      line += _base64.charAt(((chr2 & 15) << 2) | (chr3 >> 6));
      line += isNaN(chr3) ? '=' : _base64.charAt(chr3 & 63);
    }

    if(maxline && line.length > maxline) {
      output += line.substr(0, maxline) + '\r\n';
      line = line.substr(maxline);
    }
  }
  output += line;
  return output;
};

/**
 * Decodes a base64-encoded string to a Uint8Array.
 *
 * @param input the base64-encoded input string.
 * @param [output] an optional Uint8Array to write the output to; if it
 *          is too small, an exception will be thrown.
 * @param [offset] the start offset for writing to the output (default: 0).
 *
 * @return the Uint8Array or the number of bytes written if output was given.
 */
util.binary.base64.decode = function(input, output, offset) {
  var out = output;
  if(!out) {
    out = new Uint8Array(Math.ceil(input.length / 4) * 3);
  }

  // remove all non-base64 characters
  input = input.replace(/[^A-Za-z0-9\+\/\=]/g, '');

  offset = offset || 0;
  var enc1, enc2, enc3, enc4;
  var i = 0, j = offset;

  while(i < input.length) {
    enc1 = _base64Idx[input.charCodeAt(i++) - 43];
    enc2 = _base64Idx[input.charCodeAt(i++) - 43];
    enc3 = _base64Idx[input.charCodeAt(i++) - 43];
    enc4 = _base64Idx[input.charCodeAt(i++) - 43];

    out[j++] = (enc1 << 2) | (enc2 >> 4);
    if(enc3 !== 64) {
      // decoded at least 2 bytes
      out[j++] = ((enc2 & 15) << 4) | (enc3 >> 2);
      if(enc4 !== 64) {
        // decoded 3 bytes
        out[j++] = ((enc3 & 3) << 6) | enc4;
      }
    }
  }

  // make sure result is the exact decoded length
  return output ? (j - offset) : out.subarray(0, j);
};

// add support for base58 encoding/decoding with Bitcoin alphabet
util.binary.base58.encode = function(input, maxline) {
  return util.binary.baseN.encode(input, _base58, maxline);
};
util.binary.base58.decode = function(input, maxline) {
  return util.binary.baseN.decode(input, _base58, maxline);
};

// text encoding/decoding tools
// FIXME: Experimental. Do not use yet.
util.text = {
  utf8: {},
  utf16: {}
};

/**
 * Encodes the given string as UTF-8 in a Uint8Array.
 *
 * @param str the string to encode.
 * @param [output] an optional Uint8Array to write the output to; if it
 *          is too small, an exception will be thrown.
 * @param [offset] the start offset for writing to the output (default: 0).
 *
 * @return the Uint8Array or the number of bytes written if output was given.
 */
util.text.utf8.encode = function(str, output, offset) {
  str = util.encodeUtf8(str);
  var out = output;
  if(!out) {
    out = new Uint8Array(str.length);
  }
  offset = offset || 0;
  var j = offset;
  for(var i = 0; i < str.length; ++i) {
    out[j++] = str.charCodeAt(i);
  }
  return output ? (j - offset) : out;
};

/**
 * Decodes the UTF-8 contents from a Uint8Array.
 *
 * @param bytes the Uint8Array to decode.
 *
 * @return the resulting string.
 */
util.text.utf8.decode = function(bytes) {
  return util.decodeUtf8(String.fromCharCode.apply(null, bytes));
};

/**
 * Encodes the given string as UTF-16 in a Uint8Array.
 *
 * @param str the string to encode.
 * @param [output] an optional Uint8Array to write the output to; if it
 *          is too small, an exception will be thrown.
 * @param [offset] the start offset for writing to the output (default: 0).
 *
 * @return the Uint8Array or the number of bytes written if output was given.
 */
util.text.utf16.encode = function(str, output, offset) {
  var out = output;
  if(!out) {
    out = new Uint8Array(str.length * 2);
  }
  var view = new Uint16Array(out.buffer);
  offset = offset || 0;
  var j = offset;
  var k = offset;
  for(var i = 0; i < str.length; ++i) {
    view[k++] = str.charCodeAt(i);
    j += 2;
  }
  return output ? (j - offset) : out;
};

/**
 * Decodes the UTF-16 contents from a Uint8Array.
 *
 * @param bytes the Uint8Array to decode.
 *
 * @return the resulting string.
 */
util.text.utf16.decode = function(bytes) {
  return String.fromCharCode.apply(null, new Uint16Array(bytes.buffer));
};

/**
 * Deflates the given data using a flash interface.
 *
 * @param api the flash interface.
 * @param bytes the data.
 * @param raw true to return only raw deflate data, false to include zlib
 *          header and trailer.
 *
 * @return the deflated data as a string.
 */
util.deflate = function(api, bytes, raw) {
  bytes = util.decode64(api.deflate(util.encode64(bytes)).rval);

  // strip zlib header and trailer if necessary
  if(raw) {
    // zlib header is 2 bytes (CMF,FLG) where FLG indicates that
    // there is a 4-byte DICT (alder-32) block before the data if
    // its 5th bit is set
    var start = 2;
    var flg = bytes.charCodeAt(1);
    if(flg & 0x20) {
      start = 6;
    }
    // zlib trailer is 4 bytes of adler-32
    bytes = bytes.substring(start, bytes.length - 4);
  }

  return bytes;
};

/**
 * Inflates the given data using a flash interface.
 *
 * @param api the flash interface.
 * @param bytes the data.
 * @param raw true if the incoming data has no zlib header or trailer and is
 *          raw DEFLATE data.
 *
 * @return the inflated data as a string, null on error.
 */
util.inflate = function(api, bytes, raw) {
  // TODO: add zlib header and trailer if necessary/possible
  var rval = api.inflate(util.encode64(bytes)).rval;
  return (rval === null) ? null : util.decode64(rval);
};

/**
 * Sets a storage object.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 * @param obj the storage object, null to remove.
 */
var _setStorageObject = function(api, id, obj) {
  if(!api) {
    throw new Error('WebStorage not available.');
  }

  var rval;
  if(obj === null) {
    rval = api.removeItem(id);
  } else {
    // json-encode and base64-encode object
    obj = util.encode64(JSON.stringify(obj));
    rval = api.setItem(id, obj);
  }

  // handle potential flash error
  if(typeof(rval) !== 'undefined' && rval.rval !== true) {
    var error = new Error(rval.error.message);
    error.id = rval.error.id;
    error.name = rval.error.name;
    throw error;
  }
};

/**
 * Gets a storage object.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 *
 * @return the storage object entry or null if none exists.
 */
var _getStorageObject = function(api, id) {
  if(!api) {
    throw new Error('WebStorage not available.');
  }

  // get the existing entry
  var rval = api.getItem(id);

  /* Note: We check api.init because we can't do (api == localStorage)
    on IE because of "Class doesn't support Automation" exception. Only
    the flash api has an init method so this works too, but we need a
    better solution in the future. */

  // flash returns item wrapped in an object, handle special case
  if(api.init) {
    if(rval.rval === null) {
      if(rval.error) {
        var error = new Error(rval.error.message);
        error.id = rval.error.id;
        error.name = rval.error.name;
        throw error;
      }
      // no error, but also no item
      rval = null;
    } else {
      rval = rval.rval;
    }
  }

  // handle decoding
  if(rval !== null) {
    // base64-decode and json-decode data
    rval = JSON.parse(util.decode64(rval));
  }

  return rval;
};

/**
 * Stores an item in local storage.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 * @param key the key for the item.
 * @param data the data for the item (any javascript object/primitive).
 */
var _setItem = function(api, id, key, data) {
  // get storage object
  var obj = _getStorageObject(api, id);
  if(obj === null) {
    // create a new storage object
    obj = {};
  }
  // update key
  obj[key] = data;

  // set storage object
  _setStorageObject(api, id, obj);
};

/**
 * Gets an item from local storage.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 * @param key the key for the item.
 *
 * @return the item.
 */
var _getItem = function(api, id, key) {
  // get storage object
  var rval = _getStorageObject(api, id);
  if(rval !== null) {
    // return data at key
    rval = (key in rval) ? rval[key] : null;
  }

  return rval;
};

/**
 * Removes an item from local storage.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 * @param key the key for the item.
 */
var _removeItem = function(api, id, key) {
  // get storage object
  var obj = _getStorageObject(api, id);
  if(obj !== null && key in obj) {
    // remove key
    delete obj[key];

    // see if entry has no keys remaining
    var empty = true;
    for(var prop in obj) {
      empty = false;
      break;
    }
    if(empty) {
      // remove entry entirely if no keys are left
      obj = null;
    }

    // set storage object
    _setStorageObject(api, id, obj);
  }
};

/**
 * Clears the local disk storage identified by the given ID.
 *
 * @param api the storage interface.
 * @param id the storage ID to use.
 */
var _clearItems = function(api, id) {
  _setStorageObject(api, id, null);
};

/**
 * Calls a storage function.
 *
 * @param func the function to call.
 * @param args the arguments for the function.
 * @param location the location argument.
 *
 * @return the return value from the function.
 */
var _callStorageFunction = function(func, args, location) {
  var rval = null;

  // default storage types
  if(typeof(location) === 'undefined') {
    location = ['web', 'flash'];
  }

  // apply storage types in order of preference
  var type;
  var done = false;
  var exception = null;
  for(var idx in location) {
    type = location[idx];
    try {
      if(type === 'flash' || type === 'both') {
        if(args[0] === null) {
          throw new Error('Flash local storage not available.');
        }
        rval = func.apply(this, args);
        done = (type === 'flash');
      }
      if(type === 'web' || type === 'both') {
        args[0] = localStorage;
        rval = func.apply(this, args);
        done = true;
      }
    } catch(ex) {
      exception = ex;
    }
    if(done) {
      break;
    }
  }

  if(!done) {
    throw exception;
  }

  return rval;
};

/**
 * Stores an item on local disk.
 *
 * The available types of local storage include 'flash', 'web', and 'both'.
 *
 * The type 'flash' refers to flash local storage (SharedObject). In order
 * to use flash local storage, the 'api' parameter must be valid. The type
 * 'web' refers to WebStorage, if supported by the browser. The type 'both'
 * refers to storing using both 'flash' and 'web', not just one or the
 * other.
 *
 * The location array should list the storage types to use in order of
 * preference:
 *
 * ['flash']: flash only storage
 * ['web']: web only storage
 * ['both']: try to store in both
 * ['flash','web']: store in flash first, but if not available, 'web'
 * ['web','flash']: store in web first, but if not available, 'flash'
 *
 * The location array defaults to: ['web', 'flash']
 *
 * @param api the flash interface, null to use only WebStorage.
 * @param id the storage ID to use.
 * @param key the key for the item.
 * @param data the data for the item (any javascript object/primitive).
 * @param location an array with the preferred types of storage to use.
 */
util.setItem = function(api, id, key, data, location) {
  _callStorageFunction(_setItem, arguments, location);
};

/**
 * Gets an item on local disk.
 *
 * Set setItem() for details on storage types.
 *
 * @param api the flash interface, null to use only WebStorage.
 * @param id the storage ID to use.
 * @param key the key for the item.
 * @param location an array with the preferred types of storage to use.
 *
 * @return the item.
 */
util.getItem = function(api, id, key, location) {
  return _callStorageFunction(_getItem, arguments, location);
};

/**
 * Removes an item on local disk.
 *
 * Set setItem() for details on storage types.
 *
 * @param api the flash interface.
 * @param id the storage ID to use.
 * @param key the key for the item.
 * @param location an array with the preferred types of storage to use.
 */
util.removeItem = function(api, id, key, location) {
  _callStorageFunction(_removeItem, arguments, location);
};

/**
 * Clears the local disk storage identified by the given ID.
 *
 * Set setItem() for details on storage types.
 *
 * @param api the flash interface if flash is available.
 * @param id the storage ID to use.
 * @param location an array with the preferred types of storage to use.
 */
util.clearItems = function(api, id, location) {
  _callStorageFunction(_clearItems, arguments, location);
};

/**
 * Check if an object is empty.
 *
 * Taken from:
 * http://stackoverflow.com/questions/679915/how-do-i-test-for-an-empty-javascript-object-from-json/679937#679937
 *
 * @param object the object to check.
 */
util.isEmpty = function(obj) {
  for(var prop in obj) {
    if(obj.hasOwnProperty(prop)) {
      return false;
    }
  }
  return true;
};

/**
 * Format with simple printf-style interpolation.
 *
 * %%: literal '%'
 * %s,%o: convert next argument into a string.
 *
 * @param format the string to format.
 * @param ... arguments to interpolate into the format string.
 */
util.format = function(format) {
  var re = /%./g;
  // current match
  var match;
  // current part
  var part;
  // current arg index
  var argi = 0;
  // collected parts to recombine later
  var parts = [];
  // last index found
  var last = 0;
  // loop while matches remain
  while((match = re.exec(format))) {
    part = format.substring(last, re.lastIndex - 2);
    // don't add empty strings (ie, parts between %s%s)
    if(part.length > 0) {
      parts.push(part);
    }
    last = re.lastIndex;
    // switch on % code
    var code = match[0][1];
    switch(code) {
    case 's':
    case 'o':
      // check if enough arguments were given
      if(argi < arguments.length) {
        parts.push(arguments[argi++ + 1]);
      } else {
        parts.push('<?>');
      }
      break;
    // FIXME: do proper formatting for numbers, etc
    //case 'f':
    //case 'd':
    case '%':
      parts.push('%');
      break;
    default:
      parts.push('<%' + code + '?>');
    }
  }
  // add trailing part of format string
  parts.push(format.substring(last));
  return parts.join('');
};

/**
 * Formats a number.
 *
 * http://snipplr.com/view/5945/javascript-numberformat--ported-from-php/
 */
util.formatNumber = function(number, decimals, dec_point, thousands_sep) {
  // http://kevin.vanzonneveld.net
  // +   original by: Jonas Raoni Soares Silva (http://www.jsfromhell.com)
  // +   improved by: Kevin van Zonneveld (http://kevin.vanzonneveld.net)
  // +     bugfix by: Michael White (http://crestidg.com)
  // +     bugfix by: Benjamin Lupton
  // +     bugfix by: Allan Jensen (http://www.winternet.no)
  // +    revised by: Jonas Raoni Soares Silva (http://www.jsfromhell.com)
  // *     example 1: number_format(1234.5678, 2, '.', '');
  // *     returns 1: 1234.57

  var n = number, c = isNaN(decimals = Math.abs(decimals)) ? 2 : decimals;
  var d = dec_point === undefined ? ',' : dec_point;
  var t = thousands_sep === undefined ?
   '.' : thousands_sep, s = n < 0 ? '-' : '';
  var i = parseInt((n = Math.abs(+n || 0).toFixed(c)), 10) + '';
  var j = (i.length > 3) ? i.length % 3 : 0;
  return s + (j ? i.substr(0, j) + t : '') +
    i.substr(j).replace(/(\d{3})(?=\d)/g, '$1' + t) +
    (c ? d + Math.abs(n - i).toFixed(c).slice(2) : '');
};

/**
 * Formats a byte size.
 *
 * http://snipplr.com/view/5949/format-humanize-file-byte-size-presentation-in-javascript/
 */
util.formatSize = function(size) {
  if(size >= 1073741824) {
    size = util.formatNumber(size / 1073741824, 2, '.', '') + ' GiB';
  } else if(size >= 1048576) {
    size = util.formatNumber(size / 1048576, 2, '.', '') + ' MiB';
  } else if(size >= 1024) {
    size = util.formatNumber(size / 1024, 0) + ' KiB';
  } else {
    size = util.formatNumber(size, 0) + ' bytes';
  }
  return size;
};

/**
 * Converts an IPv4 or IPv6 string representation into bytes (in network order).
 *
 * @param ip the IPv4 or IPv6 address to convert.
 *
 * @return the 4-byte IPv6 or 16-byte IPv6 address or null if the address can't
 *         be parsed.
 */
util.bytesFromIP = function(ip) {
  if(ip.indexOf('.') !== -1) {
    return util.bytesFromIPv4(ip);
  }
  if(ip.indexOf(':') !== -1) {
    return util.bytesFromIPv6(ip);
  }
  return null;
};

/**
 * Converts an IPv4 string representation into bytes (in network order).
 *
 * @param ip the IPv4 address to convert.
 *
 * @return the 4-byte address or null if the address can't be parsed.
 */
util.bytesFromIPv4 = function(ip) {
  ip = ip.split('.');
  if(ip.length !== 4) {
    return null;
  }
  var b = util.createBuffer();
  for(var i = 0; i < ip.length; ++i) {
    var num = parseInt(ip[i], 10);
    if(isNaN(num)) {
      return null;
    }
    b.putByte(num);
  }
  return b.getBytes();
};

/**
 * Converts an IPv6 string representation into bytes (in network order).
 *
 * @param ip the IPv6 address to convert.
 *
 * @return the 16-byte address or null if the address can't be parsed.
 */
util.bytesFromIPv6 = function(ip) {
  var blanks = 0;
  ip = ip.split(':').filter(function(e) {
    if(e.length === 0) ++blanks;
    return true;
  });
  var zeros = (8 - ip.length + blanks) * 2;
  var b = util.createBuffer();
  for(var i = 0; i < 8; ++i) {
    if(!ip[i] || ip[i].length === 0) {
      b.fillWithByte(0, zeros);
      zeros = 0;
      continue;
    }
    var bytes = util.hexToBytes(ip[i]);
    if(bytes.length < 2) {
      b.putByte(0);
    }
    b.putBytes(bytes);
  }
  return b.getBytes();
};

/**
 * Converts 4-bytes into an IPv4 string representation or 16-bytes into
 * an IPv6 string representation. The bytes must be in network order.
 *
 * @param bytes the bytes to convert.
 *
 * @return the IPv4 or IPv6 string representation if 4 or 16 bytes,
 *         respectively, are given, otherwise null.
 */
util.bytesToIP = function(bytes) {
  if(bytes.length === 4) {
    return util.bytesToIPv4(bytes);
  }
  if(bytes.length === 16) {
    return util.bytesToIPv6(bytes);
  }
  return null;
};

/**
 * Converts 4-bytes into an IPv4 string representation. The bytes must be
 * in network order.
 *
 * @param bytes the bytes to convert.
 *
 * @return the IPv4 string representation or null for an invalid # of bytes.
 */
util.bytesToIPv4 = function(bytes) {
  if(bytes.length !== 4) {
    return null;
  }
  var ip = [];
  for(var i = 0; i < bytes.length; ++i) {
    ip.push(bytes.charCodeAt(i));
  }
  return ip.join('.');
};

/**
 * Converts 16-bytes into an IPv16 string representation. The bytes must be
 * in network order.
 *
 * @param bytes the bytes to convert.
 *
 * @return the IPv16 string representation or null for an invalid # of bytes.
 */
util.bytesToIPv6 = function(bytes) {
  if(bytes.length !== 16) {
    return null;
  }
  var ip = [];
  var zeroGroups = [];
  var zeroMaxGroup = 0;
  for(var i = 0; i < bytes.length; i += 2) {
    var hex = util.bytesToHex(bytes[i] + bytes[i + 1]);
    // canonicalize zero representation
    while(hex[0] === '0' && hex !== '0') {
      hex = hex.substr(1);
    }
    if(hex === '0') {
      var last = zeroGroups[zeroGroups.length - 1];
      var idx = ip.length;
      if(!last || idx !== last.end + 1) {
        zeroGroups.push({start: idx, end: idx});
      } else {
        last.end = idx;
        if((last.end - last.start) >
          (zeroGroups[zeroMaxGroup].end - zeroGroups[zeroMaxGroup].start)) {
          zeroMaxGroup = zeroGroups.length - 1;
        }
      }
    }
    ip.push(hex);
  }
  if(zeroGroups.length > 0) {
    var group = zeroGroups[zeroMaxGroup];
    // only shorten group of length > 0
    if(group.end - group.start > 0) {
      ip.splice(group.start, group.end - group.start + 1, '');
      if(group.start === 0) {
        ip.unshift('');
      }
      if(group.end === 7) {
        ip.push('');
      }
    }
  }
  return ip.join(':');
};

/**
 * Estimates the number of processes that can be run concurrently. If
 * creating Web Workers, keep in mind that the main JavaScript process needs
 * its own core.
 *
 * @param options the options to use:
 *          update true to force an update (not use the cached value).
 * @param callback(err, max) called once the operation completes.
 */
util.estimateCores = function(options, callback) {
  if(typeof options === 'function') {
    callback = options;
    options = {};
  }
  options = options || {};
  if('cores' in util && !options.update) {
    return callback(null, util.cores);
  }
  if(typeof navigator !== 'undefined' &&
    'hardwareConcurrency' in navigator &&
    navigator.hardwareConcurrency > 0) {
    util.cores = navigator.hardwareConcurrency;
    return callback(null, util.cores);
  }
  if(typeof Worker === 'undefined') {
    // workers not available
    util.cores = 1;
    return callback(null, util.cores);
  }
  if(typeof Blob === 'undefined') {
    // can't estimate, default to 2
    util.cores = 2;
    return callback(null, util.cores);
  }

  // create worker concurrency estimation code as blob
  var blobUrl = URL.createObjectURL(new Blob(['(',
    function() {
      self.addEventListener('message', function(e) {
        // run worker for 4 ms
        var st = Date.now();
        var et = st + 4;
        while(Date.now() < et);
        self.postMessage({st: st, et: et});
      });
    }.toString(),
  ')()'], {type: 'application/javascript'}));

  // take 5 samples using 16 workers
  sample([], 5, 16);

  function sample(max, samples, numWorkers) {
    if(samples === 0) {
      // get overlap average
      var avg = Math.floor(max.reduce(function(avg, x) {
        return avg + x;
      }, 0) / max.length);
      util.cores = Math.max(1, avg);
      URL.revokeObjectURL(blobUrl);
      return callback(null, util.cores);
    }
    map(numWorkers, function(err, results) {
      max.push(reduce(numWorkers, results));
      sample(max, samples - 1, numWorkers);
    });
  }

  function map(numWorkers, callback) {
    var workers = [];
    var results = [];
    for(var i = 0; i < numWorkers; ++i) {
      var worker = new Worker(blobUrl);
      worker.addEventListener('message', function(e) {
        results.push(e.data);
        if(results.length === numWorkers) {
          for(var i = 0; i < numWorkers; ++i) {
            workers[i].terminate();
          }
          callback(null, results);
        }
      });
      workers.push(worker);
    }
    for(var i = 0; i < numWorkers; ++i) {
      workers[i].postMessage(i);
    }
  }

  function reduce(numWorkers, results) {
    // find overlapping time windows
    var overlaps = [];
    for(var n = 0; n < numWorkers; ++n) {
      var r1 = results[n];
      var overlap = overlaps[n] = [];
      for(var i = 0; i < numWorkers; ++i) {
        if(n === i) {
          continue;
        }
        var r2 = results[i];
        if((r1.st > r2.st && r1.st < r2.et) ||
          (r2.st > r1.st && r2.st < r1.et)) {
          overlap.push(i);
        }
      }
    }
    // get maximum overlaps ... don't include overlapping worker itself
    // as the main JS process was also being scheduled during the work and
    // would have to be subtracted from the estimate anyway
    return overlaps.reduce(function(max, overlap) {
      return Math.max(max, overlap.length);
    }, 0);
  }
};


/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/apple/checks/require-sound-ipa.js + 7 modules
var require_sound_ipa = __nccwpck_require__(1823);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 3 modules
var credentials = __nccwpck_require__(6250);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
;// CONCATENATED MODULE: ./build/core/app-store-connect/wait-inputs.js
/** The inputs of every action that waits for Apple. */


/** The inputs of every action that waits for a build. */
const buildWaits = {
  'appear-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to process the build, once it is listed.',
    default: '120',
  }),
  'on-timeout': (0,input_kinds/* oneOf */.yL)(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
}         ;

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 1 modules
var inputs = __nccwpck_require__(3919);
;// CONCATENATED MODULE: ./build/actions/appstore-upload/inputs.js





                                                                  

const inputs_inputs = (0,inputs/* inputTable */.Fu)({
  ...credentials/* appStoreConnectCredentials */.fh,
  'ipa-path': (0,input_kinds/* text */.Qq)({
    about:
      'The .ipa to upload, or the .pkg of a Mac app: a path, or a glob that matches exactly one file.',
    required: true,
    defaultFrom: { action: 'flet-build-ipa', output: 'ipa-path', isFile: true },
  }),
  'app-id': (0,input_kinds/* text */.Qq)({
    about:
      'Apple id of the app in App Store Connect; by default the app with the bundle id of the file.',
  }),
  check: (0,require_sound_ipa/* checkLevel */.h)({
    about:
      'What to do about what App Store Connect would refuse, be it in the .ipa or as its version is closed: fail before anything is sent, warn, or do not look.',
    default: 'error',
  }),
  'if-exists': (0,input_kinds/* oneOf */.yL)(['fail', 'skip'])({
    about:
      'What to do when Apple already holds this version and build number: fail, or skip the upload and go on with the build that is there.',
    default: 'fail',
  }),
  'wait-for-processing': (0,input_kinds/* flag */.Jt)({
    about: 'Wait until Apple has accepted the upload and processed the build.',
    default: 'true',
  }),
  ...buildWaits,
  'parallel-parts': (0,input_kinds/* whole */.WQ)(
    1,
    16,
  )({
    about: 'How many parts of the file are sent at the same time.',
    default: '6',
  }),
  checksum: (0,input_kinds/* flag */.Jt)({
    about:
      'Send a SHA-256 checksum of the whole file with the commit, for Apple to compare. Hardly any client sends one; that Apple takes it is not proven.',
    default: 'false',
  }),
  'uses-non-exempt-encryption': (0,input_kinds/* flag */.Jt)({
    about:
      'Answer to Apple’s question about export compliance, set on the build when the .ipa leaves it open.',
  }),
  'dry-run': (0,input_kinds/* flag */.Jt)({
    about: 'Check everything that can be checked without changing anything at Apple.',
    default: 'false',
  }),
});

                                             


/***/ }),

/***/ 9804:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6441);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1776);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7659);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6611);





await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'appstore-upload', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputs */ .V, handedOn: _outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .handedOn */ .U, run: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ handedOn),
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5347);


const outputs = (0,_core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i)({
  'app-id': 'Apple id of the app.',
  'build-upload-id': 'Id of the upload at Apple.',
  'build-id': 'Id of the build that Apple made of the upload; input of testflight-distribute.',
  'bundle-id': 'Bundle id, read from the file.',
  version: 'Marketing version, read from the file.',
  'build-number': 'Build number, read from the file.',
  'processing-state':
    'Last state that Apple gave: of the build, or of the upload before there is one.',
  'already-uploaded': '`true` when Apple held the build before this step.',
  'app-store-connect-url': 'Page of the build in App Store Connect.',
});

/** Defaults of testflight-distribute and appstore-release. */
const handedOn = ['build-id', 'build-upload-id']         ;


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/errors.js
/** Everything App Store Connect can answer that stops an action. */


const appStoreConnectErrors = (0,errors/* catalogue */.sW)('app-store-connect', {
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/apps.js
/** Apps in App Store Connect, found by id or by bundle id. */
                                                                 

                                                               

                      
                      
                            
                        
                                             
 

                                                                                

/** The number of apps for which an annotation has room. */
const MOST_TOLD = 20;

const APP_ATTRIBUTES = ['bundleId', 'name', 'primaryLocale']         ;
const FIELDS        = { 'fields[apps]': APP_ATTRIBUTES };

/** Finds one app. Throws `app-store-connect/app-not-found`, and what the client throws. */
async function findApp(api                 , wanted           )               {
  const { resource } = await findAppRecord(api, wanted);
  return readApp(resource);
}

                            
                              
                                                                             
                                       
 

/**
 * The app as Apple's answer holds it. `query` may ask for more than the app, by `include` and
 * `fields[…]`, of which `fields[apps]` has to name the relationships. Throws as `findApp` does.
 */
async function findAppRecord(
  api                 ,
  wanted           ,
  query        = FIELDS,
)                     {
  const found =
    'id' in wanted ? await byId(api, wanted.id, query) : await byBundleId(api, wanted, query);
  return found ?? (await nothingFound(api, wanted));
}

async function byId(
  api                 ,
  id        ,
  query       ,
)                                 {
  const document = await api.find(`/v1/apps/${encodeURIComponent(id)}`, query);
  return document && { resource: document.data, document };
}

/** Apple's filter matches loosely, so the exact one is picked here. */
async function byBundleId(
  api                 ,
  { bundleId }                               ,
  query       ,
)                                 {
  const document = await api.getAll('/v1/apps', { 'filter[bundleId]': bundleId, ...query });
  const resource = document.data.find((app) => readApp(app).bundleId === bundleId);
  return resource && { resource, document };
}

async function nothingFound(api                 , wanted           )                 {
  const { data } = await api.getAll('/v1/apps', FIELDS);
  const visible = data.map(readApp).map(({ id, bundleId, name }) => `${bundleId} (${name}, ${id})`);
  const sought = 'id' in wanted ? `the id ${wanted.id}` : `the bundle id ${wanted.bundleId}`;
  throw appStoreConnectErrors.error('app-not-found', {
    message: `The API key sees no app with ${sought}.\n${itSees(visible.toSorted())}`,
    details: visible.length > MOST_TOLD ? ['Apps that the key can see:', ...visible.sort()] : [],
  });
}

function itSees(apps                   )         {
  if (apps.length === 0) return 'It sees no app at all.';
  const more = apps.length - MOST_TOLD;
  return `It sees ${apps.slice(0, MOST_TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The app of a record. Throws `app-store-connect/surprising-answer` without a bundle id. */
function readApp({ id, attributes }          )      {
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale'),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/versions.js
/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

/** Whether both are one version to Apple. */
function sameVersion(one        , other        )          {
  return canonical(one) === canonical(other);
}

/** The spellings under which Apple may hold a version. */
function versions_spellings(version        )                    {
  const short = canonical(version);
  const parts = short.split('.');
  const padded = [1, 2, 3].map((length) =>
    [...parts, '0', '0'].slice(0, Math.max(length, parts.length)).join('.'),
  );
  return [...new Set([version, short, ...padded])];
}

/** Whether the version can be compared: whole numbers with dots between them. */
function isVersionNumber(version        )          {
  return /^\d+(\.\d+)*$/.test(version);
}

/**
 * Below 0 when `one` is the lower version number, above 0 when it is the higher one, 0 when they
 * are the same to Apple. Part by part; a part that is missing counts as 0. Throws a `SyntaxError`
 * for a part that is not a whole number.
 */
function compareVersions(one        , other        )         {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [our, their] = [ours[place] ?? 0n, theirs[place] ?? 0n];
    if (our !== their) return our < their ? -1 : 1;
  }
  return 0;
}

/**
 * The parts as big integers: a date and time written as one number exceeds what a floating-point
 * number holds.
 */
function numbersOf(version        )           {
  return version.split('.').map(BigInt);
}

/** The version without leading zeros and without `.0` at the end. Other text stays as it is. */
function canonical(version        )         {
  if (!isVersionNumber(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/closed-versions.js
/**
 * Versions that take no more builds. Apple closes a version when it is approved, and with it all
 * lower ones; it says so only after the upload (ITMS-90062, 90186, 90478). Its record of the
 * versions in the store tells it before.
 */
                                                          

                                                     


                                 
                                                                                
                           
                                                       
                         
     
                                                                                                
                
     
                              
 

/** The states of versions in the store, or replaced there by a newer one. */
const RELEASED                      = new Set([
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);
/** The states of versions that are approved, but not released. */
const APPROVED                      = new Set([
  'ACCEPTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
]);

/**
 * The version in the store that closes `version` of the app; `undefined` when none is known.
 * `known` are all versions of the app where the caller has listed them already. A key that may not
 * read versions closes nothing. Throws whatever else the client throws.
 */
async function findClosingVersion(
  api                 ,
  {
    appId,
    platform,
    version,
  }                                                                                 ,
  known                          ,
)                                      {
  if (!isVersionNumber(version)) return undefined;
  const ofPlatform = known?.filter((store) => store.platform === platform);
  const closing = (ofPlatform ?? (await listStoreVersions(api, appId, platform)))
    .filter((store) => isVersionNumber(store.version) && isClosed(store.state))
    .filter((store) => compareVersions(store.version, version) >= 0)
    .toSorted((one, other) => compareVersions(other.version, one.version))
    .map(({ version: closed, state }) => ({
      version: closed,
      state,
      isCertain: RELEASED.has(state),
    }));
  return closing.find(({ isCertain }) => isCertain) ?? closing[0];
}

function isClosed(state        )          {
  return RELEASED.has(state) || APPROVED.has(state);
}

/** A version in the store, or on its way there. */
                               
                           
                         
                            
 

const STORE_VERSION_ATTRIBUTES = ['versionString', 'appVersionState', 'platform']         ;

/**
 * The version of a record. Throws `app-store-connect/surprising-answer` for other types of values.
 */
function readStoreVersion({ attributes }          )               {
  return {
    version: attributes.text('versionString') ?? '',
    state: attributes.text('appVersionState') ?? '',
    platform: attributes.text('platform') ?? '',
  };
}

async function listStoreVersions(
  api                 ,
  appId        ,
  platform        ,
)                                   {
  try {
    const { data } = await api.getAll(`/v1/apps/${appId}/appStoreVersions`, {
      'filter[platform]': platform,
      'fields[appStoreVersions]': STORE_VERSION_ATTRIBUTES,
    });
    return data.map(readStoreVersion);
  } catch (error) {
    // Whether every role that may upload may read this is not known; then Apple decides later.
    if (appStoreConnectErrors.is(error, 'role-too-small')) return [];
    throw error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/app-overview.js
/** An app together with its builds and its versions in the store, in one request. */

                                                
                                                                 


                                                         

                              
                    
     
                                                                                                
                                                        
     
                                                       
                                                                                        
                                                              
 

/** The number of resources of one list that Apple includes at most. */
const LARGEST_INCLUDED_LIST = 50;

/**
 * Reads the app with its lists. Throws `app-store-connect/app-not-found`, and what the client
 * throws.
 */
async function findAppOverview(
  api                 ,
  wanted           ,
  { storeVersions: withVersions }                                     ,
)                       {
  const lists = ['builds', ...(withVersions ? ['appStoreVersions'] : [])];
  const query        = {
    include: lists,
    'fields[apps]': [...APP_ATTRIBUTES, ...lists],
    'fields[builds]': 'version',
    'limit[builds]': LARGEST_INCLUDED_LIST,
    ...(withVersions
      ? {
          'fields[appStoreVersions]': STORE_VERSION_ATTRIBUTES,
          'limit[appStoreVersions]': LARGEST_INCLUDED_LIST,
        }
      : {}),
  };
  try {
    const { resource, document } = await findAppRecord(api, wanted, query);
    const listed = (name        , type        ) => {
      if (!resource.listsAll(name)) return undefined;
      const found = resource.relatedIds(name).map((id) => document.find(type, id));
      return found.every((one) => one !== undefined) ? found : undefined;
    };
    return {
      app: readApp(resource),
      buildNumbers: listed('builds', 'builds')?.map(({ attributes }) =>
        attributes.requiredText('version'),
      ),
      storeVersions: withVersions
        ? listed('appStoreVersions', 'appStoreVersions')?.map(readStoreVersion)
        : undefined,
    };
  } catch (error) {
    // Whether every role that may upload may read the lists is not known.
    if (!appStoreConnectErrors.is(error, 'role-too-small')) throw error;
    const app = await findApp(api, wanted);
    return { app, buildNumbers: undefined, storeVersions: undefined };
  }
}

// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/address.js
/** The address of App Store Connect: Apple's host, or another one that the environment names. */
                                                                    



const APPLE = 'https://api.appstoreconnect.apple.com';
const VARIABLE = 'APP_STORE_CONNECT_API_URL';

/**
 * The origin to which requests go; no token is sent anywhere else. Throws
 * `app-store-connect/address-invalid` for a variable that holds no https address; http is for
 * loopback.
 */
function apiOrigin({ machine, log }                                        )         {
  const named = machine.environment[VARIABLE]?.trim();
  if (!named) return APPLE;
  const url = URL.parse(named);
  if (!url || url.pathname !== '/' || !(0,address/* isConfidential */.FX)(url)) {
    throw appStoreConnectErrors.error('address-invalid', {
      message: `The environment variable ${VARIABLE} is no address that a token may be sent to.`,
    });
  }
  log.notice(`Requests to App Store Connect go to ${url.origin} (${VARIABLE}).`);
  return url.origin;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/apple-clock.js
/** Apple's clock, as the Date header of each answer shows it. */
                                                                 

class AppleClock {
  #aheadMs = 0;

  /** Compares an answer with the runner's time at its arrival; one without a date changes nothing. */
  see({ headers }              , now      )       {
    const apple = Date.parse(headers['date'] ?? '');
    if (!Number.isNaN(apple)) this.#aheadMs = apple - now.getTime();
  }

  /** The later of the runner's time `now` and Apple's; the runner's before the first answer. */
  laterOf(now      )       {
    return new Date(now.getTime() + Math.max(0, this.#aheadMs));
  }
}

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/json-api.js
/**
 * Apple's answers (JSON:API documents), read without trust: what is absent or null is `undefined`,
 * what has another type than Apple's specification says is a coded error. Enumerations stay open:
 * Apple adds members without notice, so a state is text.
 */



                             
                        
                      
 

                                                   

function isWholeNumber(value         )                  {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * Ids become parts of the paths that are asked for next: one with a slash, or one that is `..`,
 * would lead a request with the token elsewhere.
 */
function isId(value         )                  {
  return typeof value === 'string' && /^(?!\.{1,2}$)[\w.~:@!$'()*,;=+&-]{1,500}$/.test(value);
}

function isRecordList(value         )                       {
  return Array.isArray(value) && value.every(json/* isJsonObject */.OW);
}

/** The members of one JSON object; `place` says in an error where it stood. */
class Fields {
           #raw           ;
           #place        ;

  constructor(raw           , place        ) {
    this.#raw = raw;
    this.#place = place;
  }

  text(name        )                     {
    return this.#member(name, 'text', (value) => typeof value === 'string');
  }

  flag(name        )                      {
    return this.#member(name, 'true or false', (value) => typeof value === 'boolean');
  }

  /** A count, size or place: a whole number from 0 that JavaScript holds exactly. */
  wholeNumber(name        )                     {
    return this.#member(name, 'a whole number', isWholeNumber);
  }

  /** A date and time; Apple writes them with an offset and with or without fractions. */
  date(name        )                   {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const date = new Date(written);
    if (Number.isNaN(date.getTime())) throw this.#surprise(name, 'a date');
    return date;
  }

  fields(name        )                     {
    const value = this.#member(name, 'an object', json/* isJsonObject */.OW);
    return value && new Fields(value, `${this.#place}.${name}`);
  }

  /** A list of objects; absent = empty. */
  list(name        )                    {
    const values = this.#member(name, 'a list of objects', isRecordList) ?? [];
    return values.map((value, index) => new Fields(value, `${this.#place}.${name}[${index}]`));
  }

  /** The member `id`, fit to be a part of a path. */
  id()         {
    const value = this.#member('id', 'an id', isId);
    if (value === undefined) throw this.#surprise('id', 'there');
    return value;
  }

  /** The names of the members that Apple sent without a value. */
  emptyNames()                    {
    return Object.entries(this.#raw).flatMap(([name, value]) => (value === null ? [name] : []));
  }

  requiredText(name        )         {
    const value = this.text(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  requiredWholeNumber(name        )         {
    const value = this.wholeNumber(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  #member   (name        , expected        , accepts          )                {
    const value = this.#raw[name];
    if (value === undefined || value === null) return undefined;
    if (accepts(value)) return value;
    throw this.#surprise(name, expected);
  }

  #surprise(name        , expected        )        {
    return surprisingAnswer(`${this.#place}.${name} is not ${expected}`);
  }
}

                                               

/** A resource of an answer. Throws `app-store-connect/surprising-answer` when `raw` is not one. */
class Resource                       {
           type        ;
           id        ;
           attributes        ;
           #relationships        ;

  constructor(raw         , place        ) {
    if (!(0,json/* isJsonObject */.OW)(raw) || typeof raw['type'] !== 'string' || !isId(raw['id'])) {
      throw surprisingAnswer(`${place} is no resource`);
    }
    this.type = raw['type'];
    this.id = raw['id'];
    const members = new Fields(raw, this.type);
    this.attributes = members.fields('attributes') ?? new Fields({}, `${this.type}.attributes`);
    this.#relationships =
      members.fields('relationships') ?? new Fields({}, `${this.type}.relationships`);
  }

  /** The id of the one resource that a relationship leads to, where the answer tells it. */
  relatedId(name        )                     {
    return this.#relationships.fields(name)?.fields('data')?.id();
  }

  /** How many resources a relationship leads to, where the answer tells it. */
  relatedTotal(name        )                     {
    return this.#relationships.fields(name)?.fields('meta')?.fields('paging')?.wholeNumber('total');
  }

  /** The ids of the resources that a relationship leads to, as far as the answer lists them. */
  relatedIds(name        )                    {
    const linked = this.#relationships.fields(name)?.list('data') ?? [];
    return linked.map((fields) => fields.id());
  }

  /**
   * Whether the answer lists all that a relationship leads to. Apple cuts what it includes after 50
   * resources, and tells the whole number beside them.
   */
  listsAll(name        )          {
    const relationship = this.#relationships.fields(name);
    const total = relationship?.fields('meta')?.fields('paging')?.wholeNumber('total');
    return total !== undefined && this.relatedIds(name).length >= total;
  }
}

/** An answer: its resource or resources, and those that were asked for with `include`. */
class Document       {
           data      ;
           included                     ;

  constructor(data      , included                     ) {
    this.data = data;
    this.included = included;
  }

  /** An included resource. */
  find(type        , id                    )                       {
    return this.included.find((resource) => resource.type === type && resource.id === id);
  }
}

/** A page as Apple sends it. */
                                                             
                                     
                                    
                                           
                                     
 

/**
 * The document of one resource; `undefined` when a to-one relationship leads to nothing. Throws
 * `app-store-connect/surprising-answer` for a body of another form.
 */
function readDocument(body        , place        )                                 {
  const raw = readObject(body, place);
  if (raw['data'] === null) return undefined;
  return new Document(new Resource(raw['data'], `${place}: data`), includedOf(raw, place));
}

/** One page of a list. Throws `app-store-connect/surprising-answer` for a body of another form. */
function readPage(body        , place        )       {
  const raw = readObject(body, place);
  const data = raw['data'];
  if (!Array.isArray(data)) throw surprisingAnswer(`${place}: data is no list`);
  const resources = data.map((item) => new Resource(item, `${place}: data`));
  const members = new Fields(raw, place);
  return Object.assign(new Document(resources, includedOf(raw, place)), {
    next: members.fields('links')?.text('next'),
    total: members.fields('meta')?.fields('paging')?.wholeNumber('total'),
  });
}

function includedOf(raw           , place        )             {
  const included = raw['included'] ?? [];
  if (!Array.isArray(included)) throw surprisingAnswer(`${place}: included is no list`);
  return included.map((item) => new Resource(item, `${place}: included`));
}

function readObject(body        , place        )            {
  const parsed = (0,json/* jsonOrNothing */.dn)(body.toString('utf8'), json/* isJsonObject */.OW);
  if (parsed !== undefined) return parsed;
  throw surprisingAnswer(`${place} did not answer with a JSON object`);
}

/** The error for an answer that is not as Apple's specification has it. */
function surprisingAnswer(what        )        {
  return appStoreConnectErrors.error('surprising-answer', {
    message: `App Store Connect’s answer is not understood: ${what}.`,
  });
}

// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/rate-limit.js
/** The hourly rate limit of the API key, which Apple sends with each answer. */
                                                                 

                                                   

/** The share of the limit that waits leave alone, so that changes find requests. */
const KEPT_FOR_CHANGES = 0.1;
/** The pause when half of the requests that waits may use are used. */
const PAUSE_AT_HALF_MS = duration/* MINUTE */.pY;
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
    this.#limit = readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${sayLeft(this.#limit)}; all jobs with this key share them. Waits look every 10 minutes until there are more.`,
    );
  }
}

/** `3481 of 3600 requests left this hour`. */
function sayLeft({ left, perHour }           )         {
  return `${left} of ${perHour} requests left this hour`;
}

/**
 * Reads the header, as in `user-hour-lim:3500;user-hour-rem:500;`; `undefined` when it has another
 * form.
 */
function readRateLimit(header = '')                        {
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
  return Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs / duration/* SECOND */.Z2) * duration/* SECOND */.Z2);
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
    const words = errors.length > 0 ? errors.map(sentence).join('\n') : plainText(body);
    const ids = requestIds(headers).join(', ');
    super([words, ids && `[request id ${ids}]`].filter((part) => part !== '').join('\n'));
    this.status = status;
    this.errors = errors;
    this.retryAfter = headers['retry-after'];
    this.rateLimit = readRateLimit(headers['x-rate-limit']);
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
function refusalOf(error         )                      {
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

function sentence(error            )         {
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
      ? errors.filter(json/* isJsonObject */.OW).map((raw) => `${path}: ${sentence(appleError(raw))}`)
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/paging.js
/**
 * Lists of App Store Connect, read to their end. Apple's links lead from page to page; they are
 * followed as they stand, but the token goes to no other host.
 */

                                                    


/** The limit on pages: 100,000 resources where a page holds 200, more than any account has. */
const MOST_PAGES = 500;

                       
                                                  
                        
                        
                    
                                                 
 

/**
 * Reads all pages of a list. Throws `app-store-connect/…` when a page repeats, leads to another
 * host or the list does not end, and what `readPage` throws.
 */
async function readAllPages(list      )                                         {
  const { path, readPage } = list;
  const found = new GatheredResources();
  const seen = new Set        ();
  const pages = new Set        ();
  for (let { url } = list; ;) {
    if (seen.size >= MOST_PAGES) throw surprisingAnswer(`GET ${path}: the list does not end`);
    seen.add(url.href);
    let page      ;
    try {
      page = await readPage(url);
    } catch (error) {
      if (seen.size > 1 && isBrokenCursor(error)) return readFromBothEnds(list, error);
      throw error;
    }
    found.add(page);
    const contents = page.data.map(({ type, id }) => `${type} ${id}`).join('\n');
    const isRepeated = pages.has(contents);
    pages.add(contents);
    if (page.next === undefined || isLastPage(page, found.size)) return found.document();
    url = nextPage(page.next, list);
    if (isRepeated || seen.has(url.href)) {
      throw surprisingAnswer(`GET ${path}: the pages go in a circle`);
    }
  }
}

/** A list may grow while it is read, and shift what was read into the next page. */
class GatheredResources {
           #data = new Map                  ();
           #included             = [];

  get size()         {
    return this.#data.size;
  }

  add({ data, included }                                 )       {
    for (const resource of data) this.#data.set(`${resource.type} ${resource.id}`, resource);
    for (const resource of included) this.#included.push(resource);
  }

  document()                                {
    return new Document([...this.#data.values()], this.#included);
  }
}

/** Whether the list ends here: Apple may link to a next page although nothing follows. */
function isLastPage({ data, total = Infinity }      , read        )          {
  return data.length === 0 || read >= total;
}

function nextPage(link        , { path, url: { origin } }      )      {
  const url = URL.parse(link, origin);
  if (url?.origin === origin) return url;
  throw surprisingAnswer(`GET ${path}: the next page is on another host`);
}

function isBrokenCursor(error         )          {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(
    ({ code, detail }) => code === 'PARAMETER_ERROR.INVALID' && /\bcursor\b/.test(detail),
  );
}

/** The order in which a list can be read when its query names none. */
const SORTS                              = new Map([
  ['/v1/apps', 'bundleId'],
  ['/v1/betaGroups', 'name'],
  ['/v1/betaTesters', 'email'],
  ['/v1/builds', '-uploadedDate'],
  ['/v1/bundleIds', 'id'],
  ['/v1/certificates', 'id'],
  ['/v1/devices', 'id'],
  ['/v1/preReleaseVersions', 'version'],
  ['/v1/profiles', 'id'],
]);

/**
 * Apple now and then refuses the cursor that it has just given. The first page needs none, and the
 * first page of the opposite order is the last one: together they hold 400 resources.
 */
async function readFromBothEnds(
  { path, url, readPage }      ,
  cause         ,
)                                         {
  const sort = url.searchParams.get('sort') ?? SORTS.get(path);
  if (sort === undefined) throw cause;
  const opposite = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
  const found = new GatheredResources();
  const first = await readPage(withSort(url, sort));
  found.add(first);
  const last = await readPage(withSort(url, opposite));
  found.add({ ...last, data: last.data.toReversed() });
  if (first.total !== undefined && found.size >= first.total) return found.document();
  throw surprisingAnswer(
    `GET ${path}: Apple does not accept its own cursor, and the list is too long to be read from both ends (${found.size} of ${first.total ?? 'unknown'})`,
  );
}

function withSort(url     , sort        )      {
  const sorted = new URL(url);
  sorted.searchParams.set('sort', sort);
  return sorted;
}

// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var http = __nccwpck_require__(8239);
;// CONCATENATED MODULE: ./build/core/system/retry.js
/** Trying again: when to wait how long. The caller decides which failures may be tried again. */

                                        


                          
                                              
                         
                                
                                  
 

                                               
                        
                                
     
                                                                                                   
            
     
                                                                
                                                                                  
                                                                                        
                                        
                                   
                                 
 

/** Calls `attempt` until it succeeds, its error may not be retried, or the tries are used up. */
async function retry   (
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
      if (least === undefined || least > (options.longestRetryAfterMs ?? 2 * duration/* MINUTE */.pY)) throw error;
      const delayMs = Math.max(least, backoffDelayMs(options, number, random()));
      options.onRetry?.(error, delayMs, tries - number);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** The line that people read between two tries. */
function retryLine(error         , delayMs        )         {
  return `${retry_sentence((0,errors/* messageOf */.bD)(error))} Trying again in ${(0,duration/* formatDuration */.a3)(delayMs)}.`;
}

/** The words of a service often end without a stop. */
function retry_sentence(words        )         {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Doubles from the first to the longest delay; `random` spreads it over its upper half. */
function backoffDelayMs(backoff         , failures        , random        )         {
  const full = Math.min(backoff.longestDelayMs, backoff.firstDelayMs * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random / 2));
}

/**
 * The pause that a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it is absent or makes no sense.
 */
function retryAfterHeaderMs(value                    , now      )                     {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */

                                                              




/** Whether Apple's servers failed (5xx), or gave up on the request (408). */
function isFaultOfApple(error         )          {
  return appStoreConnectErrors.is(error, 'unavailable') || refusalOf(error)?.status === 408;
}

/** Whether the hourly limit of the API key is used up. */
function isRateLimit(error         )          {
  return appStoreConnectErrors.is(error, 'rate-limited');
}

/**
 * The pause that Apple asked for by `Retry-After`, in milliseconds; `undefined` when it did not.
 */
function askedPauseMs(error         , now      )                     {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/**
 * The failure of one look that is no reason to end a wait, in words for people; `undefined` for any
 * other.
 */
function passingFailure(error         , now      )                             {
  const state = stateOf(error);
  return state === undefined ? undefined : { state, retryAfterMs: askedPauseMs(error, now) };
}

function stateOf(error         )                     {
  if (http/* networkErrors */.A.is(error, 'unreachable') || http/* networkErrors */.A.is(error, 'interrupted')) {
    return 'no connection to App Store Connect';
  }
  if (isRateLimit(error)) return 'the rate limit of the API key is used up';
  if (isFaultOfApple(error)) return 'App Store Connect is out of order';
  // Apple itself named the awaited thing; its servers learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
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
const enclosingEnd = new external_node_async_hooks_namespaceObject.AsyncLocalStorage        ();

/**
 * Calls `attempt` with the number of the try, from 1, until it succeeds. Throws its error when no
 * kind takes it, the tries of its kind are used up, Apple asks for a pause of more than two
 * minutes, or the next try would begin after the limit of this call or of one around it; and the
 * signal's reason on cancel.
 */
function withRetries   (
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal-remedies.js
/**
 * Remedies for refusals, by Apple's code. The codes go from the general to the particular
 * with dots between, so the longest row that a code begins with is the one that fits.
 */
                                            

const AGAIN_LATER =
  'Run the step again after some minutes: Apple now and then is not ready for it yet.';

const REMEDIES                                                         = [
  [
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
    'Give the value that Apple asks for, in the input that stands for it or in App Store Connect, and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG',
    'Shorten the text that Apple names and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE',
    `The value cannot be changed in the present state. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
  ['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE', 'Give another value: Apple already holds this one.'],
  ['ENTITY_ERROR.ATTRIBUTE', 'Correct the value that Apple names and run the step again.'],
  [
    'ENTITY_ERROR.RELATIONSHIP',
    'Check that the id of the thing that Apple names is right, that it still exists, and that it belongs to the same app.',
  ],
  ['ENTITY_ERROR', 'Correct what Apple names and run the step again.'],
  [
    'STATE_ERROR.VALIDATION_ERROR',
    'Correct what Apple names; a new build may be needed. Then run the step again.',
  ],
  [
    'STATE_ERROR',
    `The state of the item does not allow the change; what is missing stands in Apple’s words. ${AGAIN_LATER}`,
  ],
  [
    'ENTITY_UNPROCESSABLE',
    `Apple understood the request but cannot do it now. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
];

const MEMBERSHIP =
  'The Account Holder renews the membership of the Apple Developer Program at developer.apple.com/account; until then no key of the team works.';
const PROVISIONING_KEY =
  'Certificates, profiles, bundle ids and devices need a team key with the role Admin; an individual key is never allowed to touch them.';

const PROVISIONING = /^\/v\d+\/(certificates|profiles|devices|bundleIds|bundleIdCapabilities)\b/;

/** Whether the path belongs to the resources that Apple reserves for team keys. */
function isProvisioning(path        )          {
  return PROVISIONING.test(path);
}

/**
 * A better remedy than the catalogue's, where the refusal holds more than its code; else
 * `undefined`.
 */
function remedyFor(refusal         , path        )                     {
  if (refusal.status === 403) {
    if (isAboutMembership(refusal)) return MEMBERSHIP;
    return isProvisioning(path) && !isAboutAgreements(refusal) ? PROVISIONING_KEY : undefined;
  }
  const fitting = REMEDIES.find(([prefix]) => refusal.has(prefix));
  return fitting?.[1];
}

function isAboutAgreements(refusal         )          {
  return (
    refusal.has('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED') ||
    refusal.has('FORBIDDEN_ERROR.CONTRACT_NOT_VALID') ||
    refusal.errors.some(({ detail }) => /\bagreement\b/i.test(detail)) ||
    isAboutMembership(refusal)
  );
}

function isAboutMembership({ errors }         )          {
  return errors.some(({ detail }) => /\bmembership\b/i.test(detail));
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal-error.js
/** Coded errors for answers of App Store Connect that are not a success. */
                                                      



                                                        

                                                       

                                 
                          
                        
                                                                                              
                                            
                                  
 

/** The coded error for a refusal, which is its cause. */
function refusalError(refusal         , request                )              {
  const code = codeOf(refusal, request);
  const { method, path } = request;
  const remedy = HAS_ROWS.has(code) ? remedyFor(refusal, path) : undefined;
  return appStoreConnectErrors.error(code, {
    message: `${sentenceOf(code, refusal)} (${refusal.status} for ${method} ${path}).`,
    said: refusal.message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(code === 'unauthorized' ? { details: keyHints(request) } : {}),
    cause: refusal,
  });
}

/** The codes that stand for several rows of Apple's codes, with a remedy of their own each. */
const HAS_ROWS                    = new Set(['refused', 'role-too-small', 'agreement-missing']);

const SENTENCES                                = {
  unauthorized: 'App Store Connect did not accept the API key',
  'role-too-small': 'The role of the API key does not allow this',
  'individual-key': 'An individual key cannot do this',
  'agreement-missing': 'An agreement with Apple is missing or expired',
  'not-found': 'App Store Connect has no such resource for this key',
  'duplicate-build': 'The build number is used up',
  'request-invalid': 'App Store Connect did not understand the request',
  'operation-unknown': 'App Store Connect does not offer this operation',
  'rate-limited': 'The hourly rate limit of the API key is used up',
  unavailable: 'App Store Connect is out of order',
};

function sentenceOf(code      , { rateLimit, errors }         )         {
  const sentence = SENTENCES[code] ?? 'App Store Connect refused';
  const more =
    code === 'rate-limited'
      ? rateLimit && sayLeft(rateLimit)
      : code === 'duplicate-build'
        ? previousNumber(errors)
        : undefined;
  return more === undefined ? sentence : `${sentence}: ${more}`;
}

function previousNumber(errors                       )                     {
  const [previous] = errors.map(({ meta }) => meta['previousBundleVersion']);
  return typeof previous === 'string' ? `the last one that Apple holds is ${previous}` : undefined;
}

/** The statuses of requests that the API does not know, or no longer. */
const UNKNOWN_OPERATION                      = new Set([405, 406, 410, 415]);

function codeOf(refusal         , { path, individualKey }                )       {
  const { status } = refusal;
  if (status === 400) return 'request-invalid';
  if (status === 401) return 'unauthorized';
  if (status === 403 && isAboutAgreements(refusal)) return 'agreement-missing';
  if (status === 403) {
    return individualKey && isProvisioning(path) ? 'individual-key' : 'role-too-small';
  }
  if (status === 404) return refusal.has('PATH_ERROR') ? 'operation-unknown' : 'not-found';
  if (UNKNOWN_OPERATION.has(status)) return 'operation-unknown';
  if (status === 409 && isDuplicateBuild(refusal)) return 'duplicate-build';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'refused';
}

function isDuplicateBuild({ errors }         )          {
  return errors.some(
    ({ code, source }) =>
      code.startsWith('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE') &&
      source === '/data/attributes/cfBundleVersion',
  );
}

/** The error of the clock up to which tokens are accepted. */
const TOLERATED_SKEW_MS = 60_000;

function keyHints({ clockAheadMs, individualKey }                )           {
  const hints = [];
  if (clockAheadMs !== undefined && Math.abs(clockAheadMs) > TOLERATED_SKEW_MS) {
    const seconds = Math.round(Math.abs(clockAheadMs) / 1000);
    hints.push(
      `The clock of this machine is ${seconds} s ${clockAheadMs > 0 ? 'ahead of' : 'behind'} Apple’s.`,
    );
  }
  if (individualKey) {
    hints.push('`issuer-id` is empty, so the key was used as an individual key.');
  }
  return hints;
}

;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder(), decoder = new TextDecoder(), buffer_utils_strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function buffer_utils_encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function base64url_decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class errors_JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class errors_JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_ALG_NOT_ALLOWED"));
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class errors_JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function validate_isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!validate_isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!validate_isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js



const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (validate_isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return base64url_decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_sign.js






async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = base64url_encode(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= base64url_encode(payload), signingPayload = encodedPayloadCache[1] ??= buffer_utils_encode(encodedPayload)) : (encodedPayload = base64url_encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(buffer_utils_encode(encodedProtectedHeader), buffer_utils_encode("."), signingPayload);
  const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
  const jws = {
    signature: base64url_encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!validate_isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js




const SignJWT_base = JWTClaimsBuilder;
class SignJWT extends SignJWT_base {
  #protectedHeader;
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
      throw new errors_JWTInvalid("JWTs MUST NOT use unencoded payload");
    });
  }
}


;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/token.js
/**
 * Bearer tokens. Apple refuses a token that lives longer than 20 minutes, and a wait for a build
 * is longer than that; so each request asks for the token, which is signed anew in time.
 */

                                                                       

                                                    

const AUDIENCE = 'appstoreconnect-v1';
/** The time by which tokens are dated back, as Apple refuses one from a clock ahead of its own. */
const DATED_BACK_MS = duration/* MINUTE */.pY;
const LIFETIME_MS = 19 * duration/* MINUTE */.pY;
const RENEWED_BEFORE_END_MS = 60 * duration/* SECOND */.Z2;

                              
                             
                                                                                 
                               
 

/** A source of signed tokens; each is used until shortly before it ends. */
function createTokenSource(
  credentials             ,
  { clock, secrets }                                          ,
)              {
  let signed                                                                  ;
  return {
    async current() {
      const now = clock.now().getTime();
      if (signed && signed.expires - now >= RENEWED_BEFORE_END_MS) return signed.token;
      const issued = now - DATED_BACK_MS;
      const expires = issued + LIFETIME_MS;
      const token = await signToken(credentials, { issued, expires });
      secrets.mask(token);
      signed = { token, expires };
      return token;
    },
    discard(token) {
      if (signed?.token === token) signed = undefined;
    },
  };
}

function signToken(
  { keyId, issuerId, privateKey }             ,
  { issued, expires }                                                       ,
)                  {
  const speaker = issuerId === undefined ? { sub: 'user' } : { iss: issuerId };
  return new SignJWT(speaker)
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
    .setIssuedAt(Math.floor(issued / duration/* SECOND */.Z2))
    .setExpirationTime(Math.floor(expires / duration/* SECOND */.Z2))
    .setAudience(AUDIENCE)
    .sign(privateKey);
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/request.js
/**
 * One request to App Store Connect and its answer. It signs, repeats where a repetition cannot do
 * harm, and turns every refusal into a coded error.
 */

                                                   
                                                                    

                                                                              
                                                           


                                                     






                              
                
                                                             
  

                                                  

                             
                          
                    
                          
                                              
 

/**
 * Whether passing failures of a request are repeated with it, or left to a caller that repeats
 * more.
 */
                                            

                                                                                             

/**
 * Sends requests with one set of credentials. A request throws `app-store-connect/…` for a refusal,
 * `network/…` without an answer, and the signal's reason on cancel.
 */
function createRequestSender(
  credentials             ,
  context                                                                                  ,
)              {
  const { appleClock, budget, clock, http, log, signal } = context;
  const tokens = createTokenSource(credentials, context);

  async function send(request            , token        )                        {
    const started = clock.now().getTime();
    const response = await http
      .send({ ...signed(request, token), signal })
      .catch((error         ) => {
        const { method, url } = request;
        log.debug(`${method} ${url.pathname}: no answer. ${(0,errors/* messageOf */.bD)(error)}`);
        throw error;
      });
    const milliseconds = clock.now().getTime() - started;
    log.debug(requestLine({ ...request, milliseconds }, response));
    budget.see(response);
    appleClock.see(response, clock.now());
    return response;
  }

  /** One try; a refused token is replaced once, as Apple now and then refuses a good one. */
  async function attempt(request            )                        {
    const token = await tokens.current();
    let response = await send(request, token);
    if (response.status === 401) {
      tokens.discard(token);
      response = await send(request, await tokens.current());
    }
    if (response.status >= 200 && response.status < 300) return response;
    throw refusalError(new Refusal(response), {
      method: request.method,
      path: request.url.pathname,
      clockAheadMs: clockAheadMs(response, clock.now()),
      individualKey: credentials.issuerId === undefined,
    });
  }

  return (request, retrying) =>
    withRetries(() => attempt(request), {
      repeated: [
        {
          ...REQUEST_RETRIES,
          isOf: (error) => isWorthRepeating(error, request.method, retrying),
        },
      ],
      context,
    });
}

function signed({ method, url, body, idleTimeoutMs }            , token        )              {
  return {
    method,
    url: url.href,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
  };
}

function clockAheadMs({ headers }              , now      )                     {
  const apple = Date.parse(headers['date'] ?? '');
  return Number.isNaN(apple) ? undefined : now.getTime() - apple;
}

/**
 * Whether the request may be sent again. A write may only when it had no effect for certain: it
 * never left, or Apple turned it away before looking at it.
 */
function isWorthRepeating(error         , method        , retrying          )          {
  // Apple is known to claim this for some seconds while all agreements are in force.
  if (appStoreConnectErrors.is(error, 'agreement-missing')) return true;
  if (retrying === 'by-caller') return false;
  if (http/* networkErrors */.A.is(error, 'unreachable') || isRateLimit(error)) return true;
  const isHarmless = method === 'GET' || method === 'DELETE';
  return isHarmless && (http/* networkErrors */.A.is(error, 'interrupted') || isFaultOfApple(error));
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/client.js
/**
 * The client of App Store Connect: resources and lists of them, read and written, page by page. The
 * files beside it know what an answer means.
 */
                                                                 


                                                           


                                                                          



                                                                                  

                             
                                                                           
  

/** A resource to be made or changed, as Apple's request bodies hold it under `data`. */
                               
                        
                       
                                                          
                                                                                                  
 

                               
                                                                                         
                                  
 

const LARGEST_PAGE = 200;

/** The client for one key. Throws what `apiOrigin` throws; nothing is requested yet. */
function connectToAppStoreConnect(options   
                                    
                               
 )                  {
  const { credentials, context } = options;
  const budget = new RequestBudget(context.log);
  const appleClock = new AppleClock();
  const send = createRequestSender(credentials, { ...context, budget, appleClock });
  const origin = apiOrigin(context);
  const connect = () => context.http.connect(origin);
  const connection = { origin, connect, send, budget, appleClock };
  return new AppStoreConnect(connection, 'here');
}

                      
                          
                               
                             
                                 
                                  
 

/**
 * All methods throw `app-store-connect/…` for answers that refuse or cannot be read, `network/…`
 * where there is no answer, and the signal's reason on cancel.
 */
class AppStoreConnect {
  /** The origin of the API, `https://host`. */
           origin        ;
           #connection            ;
           #retrying          ;

  constructor(connection            , retrying          ) {
    this.origin = connection.origin;
    this.#connection = connection;
    this.#retrying = retrying;
  }

  /**
   * The shortest pause between two looks of a wait: above 0 when little is left of the hourly
   * limit.
   */
  get pauseMs()         {
    return this.#connection.budget.pauseMs;
  }

  /** Opens the connection of the first request while there is something else to do before it. */
  connect()       {
    this.#connection.connect();
  }

  /** The later of the runner's time `now` and the time at Apple. */
  laterTime(now      )       {
    return this.#connection.appleClock.laterOf(now);
  }

  /**
   * A client of this connection for a caller who repeats more than the one request: failures that
   * pass by themselves are thrown at once, so that retries do not multiply.
   */
  withoutRetries()                  {
    return new AppStoreConnect(this.#connection, 'by-caller');
  }

  /** Reads a resource. Throws `app-store-connect/not-found` where there is none. */
  async get(path        , query        = {})                              {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return present(readDocument(body, `GET ${path}`), `GET ${path}`);
  }

  /** Reads a resource; `undefined` when there is none (404, or an empty to-one relationship). */
  async find(path        , query        = {})                                          {
    try {
      const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
      return readDocument(body, `GET ${path}`);
    } catch (error) {
      if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** Reads the first page of a list, where the rest is of no interest. */
  async getPage(path        , query        = {})                {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return readPage(body, `GET ${path}`);
  }

  /** Reads a list with all of its pages. */
  getAll(path        , query        = {})                                         {
    return readAllPages({
      path,
      url: this.#url(path, { limit: LARGEST_PAGE, ...query }),
      readPage: async (url) => {
        const { body } = await this.#exchange({ method: 'GET', url });
        return readPage(body, `GET ${path}`);
      },
    });
  }

  /** Creates a resource. */
  async post(path        , data              )                              {
    const { body } = await this.#exchange({
      method: 'POST',
      url: this.#url(path),
      body: { data },
    });
    return present(readDocument(body, `POST ${path}`), `POST ${path}`);
  }

  /** Changes a resource. */
  async patch(
    path        ,
    data              ,
    { idleTimeoutMs }               = {},
  )                              {
    const { body } = await this.#exchange({
      method: 'PATCH',
      url: this.#url(path),
      body: { data },
      idleTimeoutMs,
    });
    return present(readDocument(body, `PATCH ${path}`), `PATCH ${path}`);
  }

  /** Adds to a to-many relationship (`/v1/…/{id}/relationships/…`); its other members stay. */
  async link(path        , identifiers                       )                {
    const data = identifiers.map(({ type, id }) => ({ type, id }));
    await this.#exchange({ method: 'POST', url: this.#url(path), body: { data } });
  }

  /** Deletes a resource; one that is already gone is no error. */
  async delete(path        )                {
    try {
      await this.#exchange({ method: 'DELETE', url: this.#url(path) });
    } catch (error) {
      if (!appStoreConnectErrors.is(error, 'not-found')) throw error;
    }
  }

  #url(path        , query        = {})      {
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url;
  }

  #exchange(request            )                        {
    return this.#connection.send(request, this.#retrying);
  }
}

function present(document                                , place        )                     {
  if (document) return document;
  throw surprisingAnswer(`${place} holds no data`);
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 3 modules
var access_credentials = __nccwpck_require__(6250);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/pages.js
/** Addresses of pages of App Store Connect that people open. */

const PLATFORM_PATHS                                   = {
  IOS: 'ios',
  MAC_OS: 'macos',
  TV_OS: 'tvos',
  VISION_OS: 'visionos',
};

/** The TestFlight page of an app, or of one of its builds. */
function testFlightPage(
  appId        ,
  build                                                                 ,
)         {
  const app = `https://appstoreconnect.apple.com/apps/${appId}/testflight`;
  return build ? `${app}/${PLATFORM_PATHS[build.platform ?? 'IOS'] ?? 'ios'}/${build.id}` : app;
}

/** The page of a submission to App Review, or of the app where there is none. */
function appReviewPage(appId        , submissionId         )         {
  const app = `https://appstoreconnect.apple.com/apps/${appId}`;
  return submissionId === undefined
    ? `${app}/distribution`
    : `${app}/appstore/reviewsubmissions/details/${submissionId}`;
}

;// CONCATENATED MODULE: ./build/core/runner/input/naming-input.js
/** Errors of code that knows nothing of inputs, thrown again with the input that led to them. */


/**
 * Does `work` with `input`, e.g. `` `file` ``. Throws what `work` throws; an error that is the
 * input’s fault names the input first.
 */
async function namingInput   (
  input        ,
  isItsFault                                 ,
  work                  ,
)             {
  try {
    return await work();
  } catch (error) {
    throw error instanceof errors/* ActionError */.lZ && isItsFault(error)
      ? error.with({ message: `${input}: ${error.message}` })
      : error;
  }
}

;// CONCATENATED MODULE: ./build/core/system/size.js
/** `850 kB`, `42.1 MB`. */
function formatSize(bytes        )         {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/processing-messages.js
/** Apple's messages about uploads, files and builds that it has processed. */
                                                    

/** A message of Apple about an upload; the code is an ITMS number without its prefix. */
                                    
                        
                               
 

/**
 * Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. Throws
 * `app-store-connect/surprising-answer` where they are no list.
 */
function processingMessages(
  state                    ,
  name        ,
)                               {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

/** The message with its code, as people read it. */
function sayMessage({ code, description }                   )         {
  return [code, description].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/upload-files.js
/** The file of a build upload: announced, stored in pieces, and committed. */
                                                                  
                                                           
                                                              

                                                                  

/** The package of an upload as Apple's list of uploads shows it. */
                                   
                      
                                         
                                                                                
                                              
 

/** One piece of the file and the request that stores it. */
                                                    
                          
                                                                                  
                       
                             
                                                     
                                                         
                                      
                                                                                               
                                          
 

                                  
                      
                                                                                        
                                     
                                                
                                        
                                         
                                                                                 
                                   
                                                                   
                                                  
 

const ALGORITHMS = ['MD5', 'SHA_256']         ;

/** The checksum of a whole file, in lower-case hex. */
                               
                                                  
                        
 

/** The packages that Apple takes: an .ipa, or a Mac's installer package. */
                                                           

                                
                            
                             
                           
 

/**
 * Announces the file of an upload; the answer holds the requests that store its pieces. Throws what
 * the client throws.
 */
async function reserveUploadFile(
  api                 ,
  upload                         ,
  { fileName, sizeBytes, uti }               ,
)                           {
  const document = await api.post('/v1/buildUploadFiles', {
    type: 'buildUploadFiles',
    attributes: { assetType: 'ASSET', fileName, fileSize: sizeBytes, uti },
    relationships: { buildUpload: { data: { type: 'buildUploads', id: upload.id } } },
  });
  return fileOf(document.data);
}

/** Reads the announced file. Throws `app-store-connect/not-found`, and what the client throws. */
async function readUploadFile(api                 , id        )                           {
  const document = await api.get(`/v1/buildUploadFiles/${id}`);
  return fileOf(document.data);
}

/**
 * Declares all pieces stored, which cannot be undone. Apple puts them together before it answers,
 * which may take minutes. Throws what the client throws; after a lost answer the file has to be
 * read.
 */
async function commitUploadFile(
  api                 ,
  { id }                 ,
  {
    checksum,
    ...options
  }                                                                                  ,
)                           {
  const sourceFileChecksums = checksum && { file: checksum };
  const attributes = { uploaded: true, ...(sourceFileChecksums && { sourceFileChecksums }) };
  const document = await api.patch(
    `/v1/buildUploadFiles/${id}`,
    { type: 'buildUploadFiles', id, attributes },
    options,
  );
  return fileOf(document.data);
}

/**
 * The package of an upload, out of the `file` that the answer includes. Throws
 * `app-store-connect/surprising-answer` for members of another form.
 */
function packageOf(
  id                    ,
  file                      ,
)                               {
  if (id === undefined) return undefined;
  const whole = file?.attributes.fields('sourceFileChecksums')?.fields('file');
  const hash = whole?.text('hash')?.toLowerCase();
  const algorithm = ALGORITHMS.find((name) => name === whole?.text('algorithm'));
  return {
    id,
    sizeBytes: file?.attributes.wholeNumber('fileSize'),
    checksum: hash && algorithm ? { hash, algorithm } : undefined,
  };
}

function fileOf({ id, attributes }          )                  {
  const delivery = attributes.fields('assetDeliveryState');
  return {
    id,
    state: delivery?.text('state'),
    errors: processingMessages(delivery, 'errors'),
    fileName: attributes.text('fileName'),
    sizeBytes: attributes.wholeNumber('fileSize'),
    uti: attributes.text('uti'),
    operations: attributes.list('uploadOperations').map(operationOf),
  };
}

function operationOf(operation        )                  {
  const headers = operation
    .list('requestHeaders')
    .map((header) => [header.requiredText('name').toLowerCase(), header.requiredText('value')]);
  return {
    method: operation.requiredText('method'),
    url: operation.requiredText('url'),
    offset: operation.requiredWholeNumber('offset'),
    length: operation.requiredWholeNumber('length'),
    headers: Object.fromEntries(headers),
    expires: operation.date('expiration'),
    // Storages quote an entity tag as HTTP does.
    storedMd5: operation.text('entityTag')?.replaceAll('"', '').toUpperCase(),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/build-uploads.js
/** Build uploads: the record of a package at Apple, from the reservation to the accepted build. */
                                                           
                                                                


                                                                  

                                                          

                              
                      
                           
                               
                                                                                   
                         
                                                
                                                  
                                               
                                                            
                                     
                                      
                                                  
                                       
                                               
                                              
 

                                 
                         
                           
                               
                            
 

const WHOLE_UPLOAD = {
  include: ['build', 'assetFile'],
  'fields[buildUploads]': [
    'cfBundleShortVersionString',
    'cfBundleVersion',
    'state',
    'createdDate',
    'uploadedDate',
    'build',
    'assetFile',
  ],
  'fields[builds]': ['processingState'],
  'fields[buildUploadFiles]': ['assetDeliveryState', 'fileSize', 'sourceFileChecksums'],
};

/** Reads one upload. Throws `app-store-connect/not-found`, and what the client throws. */
async function readBuildUpload(api                 , id        )                       {
  const document = await api.get(`/v1/buildUploads/${id}`, WHOLE_UPLOAD);
  return uploadOf(document.data, document);
}

/**
 * All uploads under one version and build number, finished or not, in whatever spelling. Throws
 * what the client throws.
 */
async function findBuildUploads(
  api                 ,
  identity                ,
)                         {
  const uploads = await listBuildUploads(api, identity);
  return uploads.filter((upload) => isOfIdentity(upload, identity));
}

/**
 * All uploads of a platform, or of one version of it, finished or not. Throws what the client
 * throws.
 */
async function listBuildUploads(
  api                 ,
  { appId, version, platform }                                                                   ,
)                         {
  const document = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': versions_spellings(version) }),
    'filter[platform]': platform,
    ...WHOLE_UPLOAD,
  });
  return document.data
    .map((resource) => uploadOf(resource, document))
    .filter((upload) => version === undefined || sameVersion(upload.version, version));
}

/** Whether both name one build to Apple, in whatever spelling. */
function isOfIdentity(
  { version, buildNumber }                                                            ,
  wanted                                                 ,
)          {
  return sameVersion(version, wanted.version) && sameVersion(buildNumber, wanted.buildNumber);
}

/** The size of a page of the newest uploads; more are not under way at one time. */
const RECENT_UPLOADS = 50;

                              
                         
                                        
                                         
 

/**
 * The last uploads of an app, the newest first, whatever has become of them. Throws what the client
 * throws.
 */
async function findRecentUploads(
  api                 ,
  { appId, version, platform }             ,
)                         {
  const document = await api.getPage(`/v1/apps/${encodeURIComponent(appId)}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': spellings(version) }),
    'filter[platform]': platform,
    sort: '-uploadedDate',
    limit: RECENT_UPLOADS,
    ...WHOLE_UPLOAD,
  });
  return document.data.map((resource) => uploadOf(resource, document));
}

/** Reserves a version and build number. Throws Apple's refusal (409) when it is used up. */
async function reserveBuildUpload(
  api                 ,
  { appId, version, buildNumber, platform }                ,
)                       {
  const document = await api.post('/v1/buildUploads', {
    type: 'buildUploads',
    attributes: { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  });
  return uploadOf(document.data, document);
}

/**
 * Deletes an upload that is unfinished or failed; one that is gone is no error. Throws Apple's
 * refusal of any other.
 */
async function deleteBuildUpload(api                 , id        )                {
  await api.delete(`/v1/buildUploads/${id}`);
}

function uploadOf(resource          , document                   )              {
  const { attributes } = resource;
  const state = attributes.fields('state');
  const file = document.find('buildUploadFiles', resource.relatedId('assetFile'));
  const delivery = file?.attributes.fields('assetDeliveryState');
  // Apple names a file that it could not put together on the file alone.
  const fileFailed = delivery?.text('state') === 'FAILED';
  return {
    id: resource.id,
    version: attributes.requiredText('cfBundleShortVersionString'),
    buildNumber: attributes.requiredText('cfBundleVersion'),
    state: fileFailed ? 'FAILED' : (state?.requiredText('state') ?? 'AWAITING_UPLOAD'),
    errors: [
      ...processingMessages(state, 'errors'),
      ...(fileFailed ? processingMessages(delivery, 'errors') : []),
    ],
    warnings: processingMessages(state, 'warnings'),
    infos: processingMessages(state, 'infos'),
    created: attributes.date('createdDate'),
    uploaded: attributes.date('uploadedDate'),
    buildId: resource.relatedId('build'),
    file: packageOf(resource.relatedId('assetFile'), file),
  };
}

;// CONCATENATED MODULE: ./build/core/system/poll.js
/**
 * Waiting for a service: the first look is taken at once, the pauses grow, progress is logged at
 * least once a minute, and the wait ends at its limit with the last state that was seen.
 */
                                        


/** The result of one look: the thing itself, or the state that people read while waiting. */
                         
                                              
     
                           
                             
                                                          
                                                 
      

/** The service does not answer just now; the wait goes on. */
                                 
                                              
                         
                                                     
                                             
 

                                 
                                                  
                        
     
                                                                                                 
                                          
     
                                                               
                                                                                        
                                                                    
                           
                                                                                           
                                 
                                   
                        
                                
                                              
 

/** The wait came to its limit; `state` is the last one seen. */
class PollTimeout extends Error {
                    name = 'PollTimeout';
           state        ;
           waitedMs        ;

  constructor(what        , state        , waitedMs        ) {
    super(`Waited ${(0,duration/* formatDuration */.a3)(waitedMs)} for ${what}; last seen: ${state}.`);
    this.state = state;
    this.waitedMs = waitedMs;
  }
}

/**
 * The last look, at the limit itself, gets as much; so does the only one of a wait without time.
 */
const LEAST_LOOK_MS = 30 * duration/* SECOND */.Z2;

/**
 * Looks until the thing is there. Throws `PollTimeout` at the limit (a look that is under way by
 * then gets 30 seconds in all), the abort reason on cancel, and whatever `look` throws unless it is
 * passing.
 */
async function poll   (options                )             {
  const { clock, signal, what, limitMs } = options;
  const longestPauseMs = options.longestPauseMs ?? 30 * duration/* SECOND */.Z2;
  const started = clock.now().getTime();
  let pauseMs = options.firstPauseMs ?? 2 * duration/* SECOND */.Z2;
  let told                                           ;

  for (;;) {
    signal?.throwIfAborted();
    const leftMs = limitMs - (clock.now().getTime() - started);
    const sighting = await lookOnce(options, Math.max(leftMs, LEAST_LOOK_MS));
    if (sighting === 'too-late') {
      const waitedMs = clock.now().getTime() - started;
      throw new PollTimeout(what, told?.state ?? 'no answer', waitedMs);
    }
    if (sighting.done) return sighting.value;

    const now = clock.now().getTime();
    const waitedMs = now - started;
    if (told?.state !== sighting.state || now - told.at >= duration/* MINUTE */.pY - longestPauseMs / 2) {
      options.onProgress(`Waiting for ${what}: ${sighting.state} (${(0,duration/* formatDuration */.a3)(waitedMs)})`);
      told = { state: sighting.state, at: now };
    }
    if (waitedMs >= limitMs) throw new PollTimeout(what, sighting.state, waitedMs);

    const wished = Math.max(pauseMs, sighting.retryAfterMs ?? 0);
    await clock.sleep(Math.min(wished, limitMs - waitedMs), signal);
    pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
  }
}

async function lookOnce   (
  { look, passing, signal, clock }                ,
  limitMs        ,
)                                    {
  const late = new AbortController();
  const tooLate = new Promise            ((resolve) => {
    late.signal.addEventListener('abort', () => resolve('too-late'));
  });
  const stop = clock.every(limitMs, () => late.abort());
  try {
    const signals = [late.signal, signal].filter((given) => given !== undefined);
    return await Promise.race([look(AbortSignal.any(signals)), tooLate]);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) return 'too-late';
    const failure = passing?.(error);
    if (failure === undefined) throw error;
    return { done: false, ...failure };
  } finally {
    stop();
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/apple-wait.js
/**
 * Waits for Apple: they last as long as their limit says, also while App Store Connect is out of
 * order. A look that fails is not repeated by itself, as the next look follows within the limit.
 */

                                                
                                                                 

                                                  
                                                          


                            
                           
                                                                    
 

                                                 
                                                          
                        
                                                   
                                                                
                                                     
                                                                                      
 

/**
 * Looks until the thing is there. Throws the timeout error at the limit, the reason on cancel, and
 * errors of a look that do not pass by themselves.
 */
async function waitForApple   (
  api                 ,
  { what, look, limitMs, context, timeoutError }              ,
)             {
  const { clock, log, signal } = context;
  const lookingApi = api.withoutRetries();
  let lastSeen = 'nothing';
  /** The pause after a look, stretched as little is left of the hourly limit. */
  const sparing =                                                              (look      ) => ({
    ...look,
    retryAfterMs: Math.max(look.retryAfterMs ?? 0, api.pauseMs),
  });
  try {
    return await poll({
      what,
      look: async () => {
        const sighting = await look(lookingApi);
        if (sighting.done) return sighting;
        lastSeen = sighting.state;
        return sparing(sighting);
      },
      passing: (error) => {
        const failure = passingFailure(error, clock.now());
        return failure && sparing(failure);
      },
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (error instanceof errors/* CancelledError */.cc) {
      log.info(`Stopped waiting for ${what}; last seen: ${lastSeen}.`);
    }
    throw error instanceof PollTimeout ? await timeoutError(error) : error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/builds.js
/** Builds, which Apple makes of accepted uploads. */
                                                
                                                     

                                                 

                                                                                
                                                                 

                                                               


                        
                      
                                                           
                                       
                                                               
                               
                                        
                                                                                    
                                   
                                      
                                                                           
                                                        
                                                         
                                                
                                                                                        
                                           
 

                              
                              
                                       
 

const WHOLE_BUILD = {
  include: ['preReleaseVersion', 'buildUpload'],
  'fields[builds]': [
    'version',
    'uploadedDate',
    'processingState',
    'usesNonExemptEncryption',
    'preReleaseVersion',
    'buildUpload',
  ],
  'fields[preReleaseVersions]': ['version', 'platform'],
  'fields[buildUploads]': ['state'],
};

/**
 * Reads one build, in one request with whatever `beside` asks for. Throws
 * `app-store-connect/not-found`, and what the client throws.
 */
async function readBuild(api                 , id        , beside        )                 {
  const query = joined(WHOLE_BUILD, beside);
  const document = await api.get(`/v1/builds/${encodeURIComponent(id)}`, query);
  return buildOf(document.data, document, beside !== undefined);
}

/** Both queries in one; lists of the same name are joined. */
function joined(query       , beside        = {})        {
  const shared = Object.entries(beside).map(([name, value]) => {
    const own = query[name];
    const isList = Array.isArray(own) && Array.isArray(value);
    return [name, isList ? [...new Set([...own, ...value])] : value]         ;
  });
  return { ...query, ...Object.fromEntries(shared) };
}

                               
                         
                            
                                
                             
 

/**
 * The builds of an app that match, the newest first, in whatever spelling their numbers are. Throws
 * what the client throws.
 */
async function findBuilds(api                 , wanted              )                   {
  const { version, buildNumber } = wanted;
  const document = await api.getAll('/v1/builds', buildQuery(wanted));
  return document.data
    .map((resource) => buildOf(resource, document))
    .filter(
      (build) =>
        (buildNumber === undefined || sameVersion(build.buildNumber, buildNumber)) &&
        (version === undefined || sameVersion(build.version ?? '', version)),
    );
}

/**
 * The build that was uploaded last of those that match, in one request with whatever `beside` asks
 * for. Throws what the client throws.
 */
async function findNewestBuild(
  api                 ,
  wanted              ,
  beside        ,
)                             {
  const query = joined(buildQuery(wanted), beside);
  const page = await api.getPage('/v1/builds', { ...query, limit: 1 });
  const [newest] = page.data;
  return newest && buildOf(newest, page, beside !== undefined);
}

/**
 * The last `most` matching builds (at most 200), the newest first, in one request. Throws what the
 * client throws.
 */
async function findNewestBuilds(
  api                 ,
  wanted              ,
  most        ,
)                                                                              {
  const page = await api.getPage('/v1/builds', { ...buildQuery(wanted), limit: most });
  return {
    builds: page.data.map((resource) => buildOf(resource, page)),
    thatIsAll: page.next === undefined,
  };
}

/**
 * Apple drops leading zeros, however many, but lists a build under the number as it was uploaded.
 * Where a version keeps the list short, it is not asked for by number at all.
 */
function buildQuery({ appId, version, buildNumber, platform }              )        {
  return {
    'filter[app]': appId,
    ...(buildNumber === undefined || version !== undefined
      ? {}
      : { 'filter[version]': versions_spellings(buildNumber) }),
    ...(version === undefined ? {} : { 'filter[preReleaseVersion.version]': versions_spellings(version) }),
    ...(platform === undefined ? {} : { 'filter[preReleaseVersion.platform]': platform }),
    sort: '-uploadedDate',
    ...WHOLE_BUILD,
  };
}

                                                   
                                                                         
                                           
 

/**
 * Waits until Apple has processed the build. Throws `app-store-connect/build-refused`, at the limit
 * `app-store-connect/build-not-processed`, and what the client throws.
 */
function awaitProcessedBuild(
  api                 ,
  id        ,
  { limitMs, context, onLook }                ,
)                 {
  return waitForApple(api, {
    what: 'Apple to process the build',
    look: async (api) => {
      const build = await readBuild(api, id);
      onLook?.(build);
      const { processingState } = requireNotRefused(build);
      return processingState === 'VALID'
        ? { done: true, value: build }
        : { done: false, state: processingState };
    },
    limitMs,
    context,
    timeoutError: (timeout) => buildNotProcessed(id, timeout),
  });
}

/** The error for a wait for the build that came to its limit. */
function buildNotProcessed(id        , timeout             )              {
  return appStoreConnectErrors.error('build-not-processed', {
    message: `${timeout.message} The build is ${id}.`,
    cause: timeout,
  });
}

function requireNotRefused(build       )        {
  const { processingState, errors } = build;
  if (processingState !== 'INVALID' && processingState !== 'FAILED') return build;
  throw appStoreConnectErrors.error('build-refused', {
    message: `Apple processed build ${build.buildNumber} and found it ${processingState}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}

function buildOf(resource          , document                   , keepsAnswer = false)        {
  const { attributes } = resource;
  const version = document.find('preReleaseVersions', resource.relatedId('preReleaseVersion'));
  const upload = document.find('buildUploads', resource.relatedId('buildUpload'));
  return {
    id: resource.id,
    version: version?.attributes.text('version'),
    buildNumber: attributes.requiredText('version'),
    platform: version?.attributes.text('platform'),
    processingState: attributes.text('processingState') ?? 'no state',
    uploaded: attributes.date('uploadedDate'),
    usesNonExemptEncryption: attributes.flag('usesNonExemptEncryption'),
    errors: processingMessages(upload?.attributes.fields('state'), 'errors'),
    answer: keepsAnswer ? { resource, document } : undefined,
  };
}

// EXTERNAL MODULE: ./build/core/apple/checks/all-rules.js + 23 modules
var all_rules = __nccwpck_require__(3837);
;// CONCATENATED MODULE: ./build/core/apple/checks/left-to-apple.js
/**
 * Refusals that an .ipa alone does not tell, so that no rule looks for them: with the rules, all
 * numbers of Apple's that are publicly known. Collected from refusals that developers have
 * published; Apple publishes no such list.
 */

                               
                                         
                                    
                                                                                 
                       
                          
 

const BY_THE_READER = 'told by the reader of the .ipa, before any rule is asked';
const BY_STORE_STATE =
  'depends on the builds that App Store Connect already has; appstore-upload asks for them';
const HIGHER_VERSION =
  'Raise the version (CFBundleShortVersionString): this one is already released, or closed for new builds.';
const EXPORT_WITH_XCODE =
  'Export the archive again with Xcode and the method app-store-connect, without changing the .ipa afterwards.';

const leftToApple                          = [
  {
    codes: ['90017'],
    why: BY_THE_READER,
    remedy: 'Give the .ipa that Xcode exported: an archive with one app under Payload/.',
  },
  { codes: ['90062', '90186', '90478'], why: BY_STORE_STATE, remedy: HIGHER_VERSION },
  {
    codes: ['90189'],
    why: BY_STORE_STATE,
    remedy:
      'Raise the build number (CFBundleVersion): it is used up for this version. An earlier attempt may have arrived; look for the build in App Store Connect first.',
  },
  {
    codes: ['90061'],
    why: BY_STORE_STATE,
    remedy:
      'Raise the build number (CFBundleVersion) above every earlier one of the app: on the Mac a new version does not let it start again.',
  },
  {
    codes: ['90054', '90055'],
    why: 'depends on the app’s record',
    remedy:
      'Correct the bundle id that Apple names. That of the app was compared with its record before the upload, so look at its extensions and watch apps.',
  },
  {
    codes: ['90129'],
    why: 'depends on other people’s apps',
    remedy:
      'Choose another name for the app (CFBundleDisplayName, CFBundleName): another app has this one.',
  },
  {
    codes: ['90068'],
    why: 'announces an oldest MinimumOSVersion, in the one public report iOS 15 from 2027; Apple’s own text was not seen',
    remedy: 'Raise IPHONEOS_DEPLOYMENT_TARGET to the iOS that Apple names, in every target.',
  },
  {
    codes: ['90209'],
    why: 'concerns the alignment of segments; which ones, public sources do not say',
    remedy:
      'Build the executable that Apple names again with Xcode’s linker; tools that strip, pack or join binaries after linking break its segments.',
  },
  {
    codes: ['90210'],
    why: 'concerns load commands that are missing or in disorder; which ones, public sources do not say',
    remedy:
      'Leave out the Python package or framework that Apple names, or use one built for iOS: a native module was packed that was not linked for iOS.',
  },
  {
    codes: ['90283'],
    why: 'has no meaning that public sources agree on',
    remedy:
      'Download the provisioning profile again and build again; where Apple’s text names nothing, upload once more under a new build number.',
  },
  {
    codes: ['90301'],
    why: 'concerns apps for the Mac that were built on a beta of macOS; for iOS, `ITMS-90111` looks at it',
    remedy: 'Build with released versions of Xcode and macOS.',
  },
  {
    codes: ['90338'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Rename or take out the methods and symbols that Apple names: they are called like private ones of Apple’s. In a package of somebody else take a newer release.',
  },
  {
    codes: ['90429'],
    why: 'means a SwiftSupport that is invalid, in which way public sources do not say; it is also reported for loose libraries, which `ITMS-90171` finds',
    remedy: EXPORT_WITH_XCODE,
  },
  {
    codes: ['90626'],
    why: 'concerns texts inside compiled App Intents and string catalogues',
    remedy: 'Correct the Siri intents that Apple names; their titles may not speak of Apple.',
  },
  {
    codes: ['90683'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Add the purpose string (NS…UsageDescription) that Apple names to Info.plist; flet-build-ipa takes it as `info-plist`.',
  },
  {
    codes: ['90689'],
    why: 'contradicts `ITMS-90502` in public reports: one forbids what the other demands',
    remedy:
      'Leave UIRequiredDeviceCapabilities to Xcode, and take out what a script or template adds to it.',
  },
  {
    codes: ['90717'],
    why: 'concerns images inside Assets.car, whose format is closed, as the smaller icon sizes there do',
    remedy:
      'Save the icon of 1024×1024 pixels without an alpha channel: an opaque PNG, such as `sips -s format jpeg` and back makes.',
  },
  {
    codes: ['90721'],
    why: 'depends on whether Apple has revoked the certificate meanwhile',
    remedy:
      'Sign with a certificate that is not revoked, and do not revoke it before processing ends.',
  },
  {
    codes: ['90809'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Replace UIWebView by WKWebView; Apple names the executable. In a package of somebody else take a newer release.',
  },
  {
    codes: ['90905'],
    why: 'has in public reports the words of `ITMS-90713`, which looks at it',
    remedy:
      'Name the icon of the asset catalogue in CFBundleIconName; Xcode does so for ASSETCATALOG_COMPILER_APPICON_NAME.',
  },
  {
    codes: ['91053'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Declare the API that Apple names in PrivacyInfo.xcprivacy of the app, under NSPrivacyAccessedAPITypes with one of Apple’s reasons, or use a release of the framework that does.',
  },
  {
    codes: ['91107'],
    why: 'concerns privacy manifests outside the standard places, which are not read',
    remedy:
      'Correct the PrivacyInfo.xcprivacy that Apple names: its keys and the types of their values. A framework needs a newer release.',
  },
];

;// CONCATENATED MODULE: ./build/core/apple/checks/refusal-remedies.js
/**
 * The remedies of refusals, by Apple's number: the one catalogue for what the checks find before
 * an upload and for what Apple says after it.
 */



/** A message of App Store Connect about an upload. */
                                 
                                                                                     
                        
                               
 

/** Refusals that are known by their words, where they bear no number that is known. */
const REMEDIES_BY_WORDS                                                        = [
  [
    /export compliance code/i,
    'Make ITSEncryptionExportComplianceCode in Info.plist the code of an approved declaration in App Store Connect.',
  ],
];

/** The remedies for all messages, each once; none for a refusal that is not known. */
function refusalRemedies(messages                           )                    {
  return [...new Set(messages.flatMap(remediesFor))];
}

function remediesFor(message                )                    {
  const known = CATALOGUE.get(appleNumber(message) ?? '');
  if (known !== undefined) return known;
  return REMEDIES_BY_WORDS.filter(([words]) => words.test(message.description)).map(
    ([, remedy]) => remedy,
  );
}

/** Where a message bears no code of its own, its text begins with one. */
function appleNumber({ code, description }                )                     {
  const [, number] = /(?:^|[^0-9])(9\d{4})$/.exec(code.trim()) ?? [];
  return number ?? /ITMS-(9\d{4})(?!\d)/.exec(description)?.[1];
}

/** A number may stand for several causes, of which Apple's own text tells one. */
const CATALOGUE                                         = catalogue();

function catalogue()                                         {
  const remedies = new Map                           ();
  const add = (number        , remedy        ) =>
    remedies.set(number, [...new Set([...(remedies.get(number) ?? []), remedy])]);
  for (const { code, remedy } of all_rules/* allRules */.V) {
    if (code.startsWith('ITMS-')) add(code.slice('ITMS-'.length), remedy);
  }
  for (const { codes, remedy } of leftToApple) for (const code of codes) add(code, remedy);
  return remedies;
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/errors.js


const uploadErrors = (0,errors/* catalogue */.sW)('upload', {
  'ipa-not-found': {
    meaning: '`ipa-path` is a glob that matches no file.',
    remedy:
      'Correct `ipa-path`; in a second job, download the artifact first. flet-build-ipa gives the exact path as its output `ipa-path`.',
  },
  'ipa-ambiguous': {
    meaning: '`ipa-path` is a glob that matches several files.',
    remedy: 'Narrow `ipa-path` so that it matches one file.',
  },
  'other-app': {
    meaning: 'The app with the given `app-id` has another bundle id than the file.',
    remedy: 'Leave `app-id` out, or give the file that belongs to the app.',
  },
  'build-exists': {
    meaning: 'Apple already holds a build, or an upload under way, with this build number.',
    remedy:
      'Raise the build number, or set `if-exists: skip` to go on with the build that is there.',
  },
  'build-number-too-low': {
    meaning:
      'A Mac app’s build number is not above every earlier one, of whatever version; Apple refuses such a file after the upload (ITMS-90061).',
    remedy: 'Raise the build number (CFBundleVersion) and build again.',
  },
  'build-number-too-long': {
    meaning: 'The build number (CFBundleVersion) has more than 18 characters.',
    remedy: 'Build with a shorter build number that is above the earlier ones.',
  },
  'other-file': {
    meaning:
      'With `if-exists: skip`, Apple already holds this version and build number, but of a file that differs in size or checksum.',
    remedy:
      'Raise the build number, so that this file is sent too; two flavours of one app need a number each. To go on with the build that is there, leave this step out and give its number to testflight-distribute.',
  },
  'file-changed': {
    meaning: 'Somebody wrote to the file after it was checked, while it was being sent.',
    remedy:
      'Nothing was committed. Let nothing else touch the file while this step runs, and run it again.',
  },
  'version-closed': {
    meaning:
      'The version, or a higher one, is in the App Store already, so that Apple takes no more builds of it.',
    remedy:
      'Raise the version (CFBundleShortVersionString) and build again. With `check: warn` the file is sent even so.',
  },
  'parts-invalid': {
    meaning: 'Apple’s plan for the parts of the file has a gap, an overlap or an unsafe address.',
    remedy:
      'Run the step again; nothing was sent. If it stays, report it with the log of this step.',
  },
  'part-failed': {
    meaning: 'A part of the file could not be stored, although it was sent several times.',
    remedy: 'Run the step again; it goes on with the parts that are stored and sends the rest.',
  },
  dropped: {
    meaning:
      'Another run with the same build number dropped the upload, or finished it, while this one was sending.',
    remedy:
      'Let one job upload a build number: give the jobs a common `concurrency` group. Run the step again with `if-exists: skip` to go on with what the other run uploaded.',
  },
  refused: {
    meaning: 'Apple looked at the uploaded file and refused it.',
    remedy: 'Correct what Apple names and build again; the build number may be used again.',
  },
  'not-accepted': {
    meaning: 'Apple did not make a build of the upload within the time limit.',
    remedy:
      'Nothing is lost: run the step again with `if-exists: skip` to wait without uploading, or raise `appear-timeout-minutes`.',
  },
});

;// CONCATENATED MODULE: ./build/actions/appstore-upload/after/acceptance.js
/** The wait until Apple has made a build of an upload, or refused it. */


                                                                               


                                                                                                  
                                                                                        


                                                     
                           
 

                                                   
                                                                         
                                                 
 

async function awaitAcceptance(
  api                 ,
  uploadId        ,
  { limitMs, context, onLook }                ,
)                          {
  let last                         ;
  const accepted = await waitForApple                (api, {
    what: 'Apple to accept the upload',
    look: async (api) => {
      const upload = await readBuildUpload(api, uploadId);
      onLook(upload);
      last = upload;
      const { state, buildId } = acceptance_requireNotRefused(upload);
      return state === 'COMPLETE' && buildId !== undefined
        ? { done: true, value: { ...upload, buildId } }
        : { done: false, state: state === 'COMPLETE' ? 'COMPLETE, but no build yet' : state };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      uploadErrors.error('not-accepted', {
        message: `${timeout.message} The upload is ${uploadId}.`,
        ...saidSoFar(last),
        cause: timeout,
      }),
  });
  accepted.warnings.forEach((message) =>
    context.log.warning(`Apple warns: ${sayMessage(message)}`),
  );
  accepted.infos.forEach((message) => context.log.info(`Apple notes: ${sayMessage(message)}`));
  return accepted;
}

/** Apple's messages about an upload of which it has not yet made a build. */
function saidSoFar(upload                         )                    {
  const messages = upload ? [...upload.errors, ...upload.warnings, ...upload.infos] : [];
  return messages.length > 0 ? { said: messages.map(sayMessage).join('\n') } : {};
}

/** Returns the upload. Throws `upload/refused` when Apple refused it. */
function acceptance_requireNotRefused(upload             )              {
  const { state, errors, warnings, buildNumber } = upload;
  if (state !== 'FAILED') return upload;
  const codes = errors.map(({ code }) => code);
  const remedies = refusalRemedies(errors);
  throw uploadErrors.error('refused', {
    message: `Apple refused build ${buildNumber}${codes.length > 0 ? ` (${codes.slice(0, 10).join(', ')})` : ''}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
    ...(remedies.length > 0 ? { remedy: remedies.join(' ') } : {}),
    details: warnings.map((warning) => `Apple also warns: ${sayMessage(warning)}`),
  });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/lost-answer.js
/** Writes whose answer may be lost, so that nobody knows whether they took effect. */



                                                   

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, its caller has to look.
 */
function isLostAnswer(error         )          {
  return http/* networkErrors */.A.is(error, 'interrupted') || isFaultOfApple(error);
}

const LOST_ANSWER           = { ...WRITE_RETRIES, isOf: isLostAnswer };

                          
                                                                                
                              
                                                              
                            
 

/**
 * Writes, and writes again where the answer was lost. The write must do no harm when it is done
 * twice, or else look first: it gets the number of its attempt, the first being 1. Throws the error
 * of the last attempt, as `withRetries` does.
 */
function writeUntilAnswered   (
  write                                 ,
  context                 ,
  { refused, limitMs }          = {},
)             {
  const repeated = refused === undefined ? [LOST_ANSWER] : [LOST_ANSWER, refused];
  return withRetries(write, { repeated, limitMs, context });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/export-compliance.js
/** Apple's question whether an app uses encryption that is not exempt. It takes one answer. */
                                                                 
                                                
                                         
                                                          



/**
 * Answers the question for one build. An answer that Apple holds by then stays, and is no error:
 * the next look shows it. Throws whatever else the client throws.
 */
async function answerExportCompliance(
  api                 ,
  { id }                   ,
  usesNonExemptEncryption         ,
  context                                                 ,
)                {
  const change = { type: 'builds', id, attributes: { usesNonExemptEncryption } };
  try {
    await writeUntilAnswered(() => api.patch(`/v1/builds/${id}`, change), context);
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
}

function isAnswered(error         )          {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(({ source }) => source === '/data/attributes/usesNonExemptEncryption');
}

/** Warns when Apple holds another answer than the wanted one, as it cannot be replaced. */
function warnOfOtherAnswer(
  { usesNonExemptEncryption: held }                                        ,
  answer                     ,
  log                      ,
)       {
  if (held === undefined || answer === undefined || held === answer) return;
  log.warning(
    `Apple already holds another answer about export compliance (${held}); \`uses-non-exempt-encryption: ${answer}\` was not applied.`,
  );
}

;// CONCATENATED MODULE: ./build/core/reconcile.js
/**
 * observe → plan → apply → observe, until nothing is left to change.
 *
 * A plan is a pure function of what is there and what is wanted. Some changes make sense only after
 * others, and services lag behind their own answers, so this goes in rounds. It ends when the plan
 * is empty: the state that was asked for has then been read back. A change that was applied and is
 * still planned when its allowance is over is an error that names it.
 */

                                               
                                               


                         
                                                                                                   
                               
                                                                                
                                        
                         
 

                                           
                                               
                            
                                                          
                              
                                                                               
                                      
 

                                             
                                                                    
                                            
                                                           
                           
                                                                                  
                                
                        
                    
                                
 

const reconcileErrors = (0,errors/* catalogue */.sW)('reconcile', {
  'not-settled': {
    meaning: 'A change was accepted by the service, but reading back never showed it.',
    remedy:
      'Run the step again; if it stays, look at the item in the service’s own console and report it.',
  },
});

const FIRST_PAUSE_MS = duration/* SECOND */.Z2;
const reconcile_LONGEST_PAUSE_MS = 15 * duration/* SECOND */.Z2;

async function reconcile          (
  options                            ,
)                                    {
  const { observe, plan, clock, log, signal, allowanceMs = duration/* MINUTE */.pY } = options;
  const before = await observe();
  if (options.dryRun) {
    const changes = plan(before).map(({ description }) => description);
    changes.forEach((change) => log.info(`Would: ${change}`));
    if (changes.length === 0) log.info('Nothing to change.');
    return { before, observed: before, changes };
  }

  const appliedAt = new Map                ();
  let pauseMs = FIRST_PAUSE_MS;
  for (let observed = before; ; observed = await observe()) {
    signal?.throwIfAborted();
    const planned = plan(observed);
    if (planned.length === 0) return { before, observed, changes: [...appliedAt.keys()] };

    const due = untilOneSettlesFirst(planned);
    const fresh = due.filter(({ description }) => !appliedAt.has(description));
    for (const change of fresh) {
      log.info(change.description);
      await change.apply();
      appliedAt.set(change.description, clock.now().getTime());
    }
    if (fresh.length > 0) {
      pauseMs = FIRST_PAUSE_MS;
      continue;
    }

    const [lagging] = due;
    if (lagging) {
      stopWhenOverdue(lagging, appliedAt, clock.now().getTime(), allowanceMs);
      log.info(
        `Not visible yet, looking again in ${(0,duration/* formatDuration */.a3)(pauseMs)}: ${lagging.description}`,
      );
    }
    await clock.sleep(pauseMs, signal);
    pauseMs = Math.min(reconcile_LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

function untilOneSettlesFirst(planned                   )                    {
  const last = planned.findIndex(({ mustShowBeforeNext }) => mustShowBeforeNext);
  return last === -1 ? planned : planned.slice(0, last + 1);
}

function stopWhenOverdue(
  { description }        ,
  appliedAt                             ,
  now        ,
  allowanceMs        ,
)       {
  const waitedMs = now - (appliedAt.get(description) ?? now);
  if (waitedMs < allowanceMs) return;
  throw reconcileErrors.error('not-settled', {
    message: `Applied, but not visible after ${(0,duration/* formatDuration */.a3)(waitedMs)}: ${description}.`,
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/after/export-compliance.js
/** Export compliance of the uploaded build. */

                                                                       
                                                                                        


                                                                            

/**
 * Answers Apple's question about export compliance when the .ipa left it open. An answer that
 * Apple holds stays; without any, testers do not get the build, so that is never passed in silence.
 */
async function settleExportCompliance(
  api                 ,
  build       ,
  answer                     ,
  context                                                 ,
)                {
  const { clock, log, signal } = context;
  if (answer === undefined) {
    if (build.usesNonExemptEncryption === undefined) {
      log.notice(
        'The build waits for an answer about export compliance; no tester gets it before. Set ITSAppUsesNonExemptEncryption in Info.plist, or `uses-non-exempt-encryption` here or in testflight-distribute.',
      );
    }
    return;
  }
  const { observed } = await reconcile({
    observe: () => readBuild(api, build.id),
    plan: (seen) =>
      seen.usesNonExemptEncryption === undefined
        ? [
            {
              description: `answer export compliance: uses non-exempt encryption = ${answer}`,
              apply: () => answerExportCompliance(api, seen, answer, context),
            },
          ]
        : [],
    dryRun: false,
    clock,
    log,
    signal,
  });
  warnOfOtherAnswer(observed, answer, log);
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/after/follow.js
/** The time after the commit: acceptance, processing, and the answers that a build needs. */


                                                                       





                                                  

/** The upload at Apple, and the build once there is one. */
                      
                                                              
                                                                        

/** Waits for as much of the delivery as the inputs ask for. */
async function follow(delivery          , run           )                {
  const { inputs, context } = run;
  if (!inputs.waitForProcessing) return follow_lookOnce(delivery, run);
  try {
    const build = await processedBuild(delivery, run);
    await settleExportCompliance(run.api, build, inputs.usesNonExemptEncryption, context);
  } catch (error) {
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${(0,errors/* messageOf */.bD)(error)}\n${run.progress.whatIsLeft()}`);
  }
}

async function processedBuild(delivery          , run           )                 {
  const { api, inputs, progress, context } = run;
  const id =
    delivery.buildId === undefined
      ? await acceptedBuildId(delivery.uploadId, run)
      : delivery.buildId;
  progress.accepted(id);
  return awaitProcessedBuild(api, id, {
    limitMs: inputs.processingTimeoutMs,
    context,
    onLook: ({ processingState }) => progress.seen(processingState),
  });
}

async function acceptedBuildId(
  uploadId        ,
  { api, inputs, progress, context }           ,
)                  {
  const accepted = await awaitAcceptance(api, uploadId, {
    limitMs: inputs.appearTimeoutMs,
    context,
    onLook: ({ state }) => progress.seen(state),
  });
  return accepted.buildId;
}

/**
 * The upload is read back even when nobody waits: a file that Apple refuses at once is an error.
 */
async function follow_lookOnce(
  { uploadId, buildId }          ,
  { api, inputs, progress, context }           ,
)                {
  if (buildId === undefined) {
    const upload = await readBuildUpload(api, uploadId);
    progress.seen(upload.state);
    acceptance_requireNotRefused(upload);
    if (upload.buildId !== undefined) progress.accepted(upload.buildId);
  }
  context.log.notice(progress.whatIsLeft());
  if (inputs.usesNonExemptEncryption !== undefined) {
    context.log.warning(
      '`uses-non-exempt-encryption` was not applied: that needs the processed build, and `wait-for-processing` is false.',
    );
  }
}

/** Whether the upload has come to its end, so that nothing is left at Apple to go on with. */
function isVerdict(error         )          {
  return (
    uploadErrors.is(error, 'refused') ||
    uploadErrors.is(error, 'dropped') ||
    appStoreConnectErrors.is(error, 'build-refused')
  );
}

function isTimeout(error         )          {
  return (
    uploadErrors.is(error, 'not-accepted') || appStoreConnectErrors.is(error, 'build-not-processed')
  );
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/next-build-number.js
/**
 * The next build number that Apple takes for an app. Apple compares build numbers as whole
 * numbers with dots between them, and wants each to be higher than the last one: within one
 * version on iOS, tvOS and visionOS, across all versions on the Mac (Technical Note TN2420).
 */
                                                          



                                   
                             
                         
     
                                                                                                   
                                       
     
                                        
                                                                         
                            
                                         
                                        
 

                                  
     
                                                                                                    
                                                                                                  
                                               
     
                        
                                                                                           
                                       
                                                                                                    
                                       
                                                                                                    
                                         
 

/** The most characters of a build number (CFBundleVersion) that Apple takes. */
const LONGEST_BUILD_NUMBER = 18;

/**
 * Looks at builds and at uploads under way, of which Apple knows before there is a build. Costs two
 * requests for each 200 of them. Throws `app-store-connect/build-number-too-long`, and what the
 * client throws (`app-store-connect/…`, `network/…`).
 */
async function nextBuildNumber(
  api                 ,
  scope                  ,
)                           {
  const { appId, platform, minimum } = scope;
  const version = platform === 'MAC_OS' ? undefined : scope.version;
  const uploads = await uploadNumbers(api, { appId, platform, version });
  // Read last: an upload that becomes a build meanwhile is then seen twice rather than never.
  const builds = await usedNumbers(api, { appId, platform, version });
  const all = [...new Set([...builds, ...uploads])];
  const [highest] = descending(all);
  return {
    next: fitting(atLeast(highest === undefined ? '1' : nextAfter(highest), minimum), highest),
    highest,
    inFlight: descending([...new Set(uploads)].filter((number) => !builds.includes(number))),
    unreadable: all.filter((number) => !isVersionNumber(number)),
  };
}

                                                                        

async function usedNumbers(
  api                 ,
  { appId, platform, version }         ,
)                    {
  const { data } = await api.getAll('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion.platform]': platform,
    ...(version === undefined ? {} : { 'filter[preReleaseVersion.version]': versions_spellings(version) }),
    'fields[builds]': 'version',
    sort: '-uploadedDate',
  });
  return data.map(({ attributes }) => attributes.requiredText('version'));
}

/** A reservation counts although it is no upload yet: another job may be sending its file now. */
async function uploadNumbers(
  api                 ,
  { appId, platform, version }         ,
)                    {
  const { data } = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    'filter[platform]': platform,
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': versions_spellings(version) }),
    'fields[buildUploads]': ['cfBundleVersion', 'state'],
  });
  return data
    .filter(({ attributes }) => attributes.fields('state')?.text('state') !== 'FAILED')
    .map(({ attributes }) => attributes.requiredText('cfBundleVersion'));
}

function descending(numbers                   )           {
  return numbers.filter(isVersionNumber).toSorted((one, other) => compareVersions(other, one));
}

/**
 * The number that follows in the same form: the last part counts up. `number` is a version number.
 */
function nextAfter(number        )         {
  const parts = number.split('.');
  const last = BigInt(parts.pop() ?? 0) + 1n;
  return [...parts, last].join('.');
}

function fitting(next        , highest                    )         {
  if (next.length <= LONGEST_BUILD_NUMBER) return next;
  throw appStoreConnectErrors.error('build-number-too-long', {
    message: `The next build number would be ${next}${highest === undefined ? '' : ` after ${highest}`}, which has ${next.length} characters; Apple takes at most ${LONGEST_BUILD_NUMBER}.`,
  });
}

function atLeast(next        , minimum                    )         {
  return minimum !== undefined && compareVersions(minimum, next) > 0 ? minimum : next;
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/build-number.js
/** Build numbers that Apple refuses after the upload, or takes without offering the build. */
                                                                                  
                                                                                                     


                                                           


/** Throws `upload/build-number-too-long` for a number of more characters than Apple takes. */
function requireShortBuildNumber(
  { buildNumber }                                     ,
  level            ,
  log                      ,
)       {
  if (level === 'off' || buildNumber.length <= LONGEST_BUILD_NUMBER) return;
  const message = `The build number ${buildNumber} has ${buildNumber.length} characters; Apple takes at most ${LONGEST_BUILD_NUMBER}.`;
  if (level === 'error') throw uploadErrors.error('build-number-too-long', { message });
  log.warning(message);
}

/**
 * Compares with the highest number that Apple holds. On the Mac every build needs a higher number
 * than all before it, whatever their versions (ITMS-90061). Elsewhere Apple takes a lower number in
 * a version, but offers the build to no tester as an update.
 */
function requireHigherBuildNumber(
  { version, buildNumber, platform }                ,
  highest                    ,
  level            ,
  log                      ,
)       {
  if (level === 'off' || highest === undefined) return;
  if (!isVersionNumber(buildNumber) || compareVersions(buildNumber, highest) > 0) return;
  const free = `The next free build number is ${nextAfter(highest)}.`;
  if (platform === 'MAC_OS') {
    const message = `Build number ${buildNumber} is not above ${highest}, the highest of all versions of this Mac app.`;
    if (level === 'error') {
      throw uploadErrors.error('build-number-too-low', {
        message,
        remedy: `${uploadErrors.entries['build-number-too-low'].remedy} ${free}`,
      });
    }
    log.warning(`${message} Apple refuses that (ITMS-90061). ${free}`);
    return;
  }
  log.warning(
    `Build number ${buildNumber} is below ${highest}, the highest of version ${version}: Apple takes the build, but does not offer it as an update to testers who have that one. ${free}`,
  );
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/count.js
var count = __nccwpck_require__(6593);
;// CONCATENATED MODULE: ./build/actions/appstore-upload/package/open-file.js
/** The announced file as long as its parts may be sent, and the errors when they may not. */

                                                                                                     
                                                                                        



/** Whether bytes may still be stored; a file without a state is one that was just announced. */
function isOpen({ state }                 )          {
  return state === undefined || state === 'AWAITING_UPLOAD';
}

/**
 * Reads the announced file again. Throws `upload/dropped` when another run has deleted or finished
 * it.
 */
async function readOpenFile(api                 , id        )                           {
  const file = await readUploadFile(api, id).catch((error         ) => {
    throw appStoreConnectErrors.is(error, 'not-found') ? dropped(error) : error;
  });
  if (!isOpen(file)) throw finishedByAnother(file);
  return file;
}

function dropped(cause       )        {
  return uploadErrors.error('dropped', {
    message: 'The upload is gone: another run dropped it while this one was sending.',
    said: cause.message,
    cause,
  });
}

function finishedByAnother({ state }                 , cause        )        {
  return uploadErrors.error('dropped', {
    message: `The upload is finished (${state}), but not by this run: another one went on with it.`,
    ...(cause ? { said: cause.message, cause } : {}),
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/part-plan.js
/** The parts of the file as Apple wants them, checked before a byte leaves. */
             
                  
                  
                                                                       


                                                               
                                          
                          
 

                              
                             
                                                                                    
                             
 

/**
 * Puts Apple's operations, which come in any order, in order and checks that they cover the file
 * once. Throws `upload/parts-invalid`.
 */
function planParts(
  operations                            ,
  { sizeBytes, apiOrigin }             ,
)                  {
  const inOrder = operations.toSorted((one, other) => one.offset - other.offset);
  let covered = 0;
  for (const { offset, length, method, url } of inOrder) {
    if (offset !== covered || !Number.isSafeInteger(length) || length < 1) {
      const defect = offset > covered ? 'leaves out' : 'repeats';
      throw part_plan_invalid(`it ${defect} bytes at ${Math.min(offset, covered)}`);
    }
    if (method !== 'PUT') throw part_plan_invalid(`it uses the method ${method}`);
    if (!isSafe(url, apiOrigin)) throw part_plan_invalid('it sends bytes over an unprotected connection');
    covered = offset + length;
  }
  if (covered !== sizeBytes) {
    throw part_plan_invalid(`it covers ${covered} bytes, but the file has ${sizeBytes}`);
  }
  return inOrder.map(({ method: _put, ...operation }, index) => ({
    number: index + 1,
    ...operation,
  }));
}

/**
 * The parts with the addresses of a later look. Throws `upload/parts-invalid` when anything else
 * about them has changed.
 */
function planAgain(
  parts                 ,
  { operations }                 ,
  file             ,
)                  {
  const again = planParts(operations, file);
  const isSame = parts.every(({ offset }, index) => again[index]?.offset === offset);
  if (again.length === parts.length && isSame) return again;
  throw part_plan_invalid('it was changed while the parts were sent');
}

/** Whether the address uses https, or the origin of the API, which may be http on loopback. */
function isSafe(address        , apiOrigin        )          {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.origin === apiOrigin);
}

function part_plan_invalid(defect        )        {
  return uploadErrors.error('parts-invalid', {
    message: `Apple’s plan for the parts of the file is unusable: ${defect}.`,
  });
}

// EXTERNAL MODULE: ./build/core/system/files/digest-threads.js + 1 modules
var digest_threads = __nccwpck_require__(4558);
;// CONCATENATED MODULE: ./build/actions/appstore-upload/package/range-hashes.js
/** Hashes of pieces of a file, on as many threads as the machine has cores. */
                                                   

                                                                          
                                                                            

                          
                                       
                               
 

/** The hash of the whole file, in lower-case hex. */
async function hashWhole(
  { handle, sizeBytes }            ,
  hashing         ,
)                  {
  const [hash = ''] = await hashRanges(handle, [{ offset: 0, length: sizeBytes }], hashing);
  return hash;
}

/**
 * The hash of every range, in lower-case hex and in the order of the ranges. A range beyond the end
 * of the file gets the hash of the bytes that are there. When it ends, also with an error, no
 * thread reads the file any more.
 */
function hashRanges(
  file            ,
  ranges                      ,
  { algorithm, signal }         ,
)                    {
  const bytes = ranges.reduce((sum, { length }) => sum + length, 0);
  return (0,digest_threads/* withDigestThreads */.q)({ fd: file.fd, bytes, mostThreads: ranges.length, signal }, (threads) =>
    Promise.all(
      ranges.map(async ({ offset, length }) => {
        const { hashes } = await threads.digest({ offset, length, algorithms: [algorithm] });
        return hashes.join('');
      }),
    ),
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/send-progress.js
/** Lines in the log about how much of the file has left. */
                                                           
                                                           

                                                                          

                                           

const TOLD_EVERY_MS = 5 * duration/* SECOND */.Z2;
const TOLD_EVERY_PERCENT = 10;

                               
     
                                                                                                   
           
     
                                          
 

/** The bytes that this run has sent, and the time it took. */
                       
                         
                                
 

/**
 * Logs how far the sending of these parts is: at every tenth, or five seconds after the last line.
 */
function createSendProgress(
  parts                 ,
  { clock, log }                                                            ,
)               {
  const total = sizeOf(parts);
  const started = clock.now().getTime();
  const bytesOf = new Map              ();
  let bytes = 0;
  let told = { percent: 0, at: started };
  return {
    sentOf(part, sent) {
      bytes += sent - (bytesOf.get(part) ?? 0);
      bytesOf.set(part, sent);
      const percent = Math.floor((bytes / total) * 100);
      const at = clock.now().getTime();
      const due = percent - told.percent >= TOLD_EVERY_PERCENT || at - told.at >= TOLD_EVERY_MS;
      const isLast = percent === 100 && told.percent < 100;
      if (!due && !isLast) return;
      told = { percent, at };
      log.info(
        `Sent ${percent} % (${formatSize(bytes)} of ${formatSize(total)})${pace({ bytes, milliseconds: at - started })}.`,
      );
    },
  };
}

function sizeOf(parts                                      )         {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** ` in 12 s, 8.1 MB/s`; nothing before time has passed. */
function pace({ bytes, milliseconds }      )         {
  if (milliseconds <= 0) return '';
  const perSecond = (bytes / milliseconds) * duration/* SECOND */.Z2;
  return ` in ${(0,duration/* formatDuration */.a3)(milliseconds)}, ${formatSize(perSecond)}/s`;
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/resume.js
/**
 * Uploads that a run left unfinished when it died. Such an upload is continued when it was reserved
 * for the same file: then the parts that the storage holds need not be sent again.
 */


                                                                                                  
                                                                                                     
                                                                                        

                                                                            






                                           


                                                                            
                                                                  
                                                  

/** An upload that is reserved, and the parts of its file that the storage does not hold. */
                            
                               
                                 
                                  
                                    
 

                                                                     
                                                                                

/** The youngest of the unfinished uploads that can be continued; nothing is changed. */
async function findResumable(
  run           ,
  unfinished                        ,
)                                 {
  const age = ({ created }             )         => created?.getTime() ?? 0;
  const open = unfinished
    .filter(({ state }) => state === 'AWAITING_UPLOAD')
    .toSorted((one, other) => age(other) - age(one));
  for (const upload of open) {
    const found = await look(run, upload);
    if (typeof found !== 'string') return found;
    run.context.log.info(`The unfinished upload ${upload.id} cannot be gone on with: ${found}.`);
  }
  return undefined;
}

/** The upload with the parts that are left to send, or the reason why it is of no use. */
async function look(
  { api, identity: { version, buildNumber }, appPackage, context }           ,
  upload             ,
)                              {
  if (upload.version !== version || upload.buildNumber !== buildNumber) {
    return 'its version or build number is written differently';
  }
  if (upload.file === undefined) return 'no file was announced';
  const file = await readFileIfThere(api, upload.file.id);
  if (file === undefined) return 'its file is gone';
  if (!isOpen(file)) return `its file is ${file.state}`;
  if (file.sizeBytes !== appPackage.sizeBytes) return 'its file has another size';
  const name = (0,external_node_path_.basename)(appPackage.path);
  if (file.fileName !== name || file.uti !== appPackage.uti) return `its file is not ${name}`;

  const parts = plannedParts(file, appPackage, api);
  if (parts === undefined) return 'its parts do not fit the file';
  const stored = parts.filter(({ storedMd5 }) => storedMd5 !== undefined);
  if (stored.length === 0) return 'none of its parts is stored';
  const kept = await holdingOurBytes(appPackage.opened, stored, context);
  // Another run sent another file under this number, and may be sending it still.
  if (kept.size === 0) return 'what is stored are the bytes of another file';
  const missing = parts.filter((part) => !kept.has(part));
  const now = context.clock.now();
  if (missing.some(({ expires = now }) => expires < now))
    return 'the addresses of its parts are over';

  tellFindings({ upload, parts, missing, stored }, context);
  return { upload, file, parts, missing };
}

async function readFileIfThere(
  api                 ,
  id        ,
)                                       {
  try {
    return await readUploadFile(api, id);
  } catch (error) {
    if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
    throw error;
  }
}

function plannedParts(
  { operations }                 ,
  { sizeBytes }               ,
  { origin }                 ,
)                              {
  try {
    return planParts(operations, { sizeBytes, apiOrigin: origin });
  } catch (error) {
    if (uploadErrors.is(error, 'parts-invalid')) return undefined;
    throw error;
  }
}

async function holdingOurBytes(
  { handle }            ,
  stored                 ,
  { log, signal }               ,
)                     {
  log.info(
    `Comparing ${(0,count/* counted */.h)(stored.length, 'stored part')} (${formatSize(sizeOf(stored))}) with the file.`,
  );
  const hashes = await hashRanges(handle, stored, { algorithm: 'md5', signal });
  return new Set(
    stored.filter(({ storedMd5 }, index) => storedMd5 === hashes[index]?.toUpperCase()),
  );
}

function tellFindings(
  {
    upload: { id, created },
    parts,
    missing,
    stored,
  }                                                       ,
  { clock, log }               ,
)       {
  const age = created && (0,duration/* formatDuration */.a3)(Math.max(0, clock.now().getTime() - created.getTime()));
  const kept = parts.length - missing.length;
  const others = stored.length - kept;
  log.info(
    [
      `Going on with the upload ${id}${age === undefined ? '' : ` that was reserved ${age} ago`}:`,
      `${kept} of ${(0,count/* counted */.h)(parts.length, 'part')} are stored (${formatSize(sizeOf(parts) - sizeOf(missing))}),`,
      `${missing.length} are left to send (${formatSize(sizeOf(missing))}).`,
      ...(others > 0 ? [`${(0,count/* counted */.h)(others, 'stored part')} held other bytes.`] : []),
    ].join(' '),
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/dry-run.js
/** The dry run: a description of the upload that would follow. */


                                                  
                                                           

/** Logs what an upload would do. Nothing is changed. */
async function describeUpload(
  run           ,
  { same, unfinished }                ,
)                {
  const { app, appPackage, context } = run;
  const { log, summary } = context;
  const title = `${app.name} ${appPackage.version} (${appPackage.buildNumber})`;
  summary.result(
    `Dry run: ${title} ${same ? `is with Apple already (${same.state})` : 'would be uploaded'}.`,
  );
  if (same) {
    log.info(`Would: go on with the build that is there (${same.state})`);
    return;
  }
  const found = await findResumable(run, unfinished);
  for (const { id, state } of unfinished) {
    const deed = id === found?.upload.id ? 'go on with' : 'drop';
    log.info(`Would: ${deed} the unfinished upload ${id} (${state})`);
  }
  const size = formatSize(appPackage.sizeBytes);
  log.info(
    `Would: upload build ${appPackage.buildNumber} of ${appPackage.version} to ${app.name} (${size})`,
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/early-end.js
/** Steps that end before Apple has accepted the upload, by a failure or by a cancel. */

                                                           


/**
 * Names the upload or reservation that a step leaves at Apple when it ends early. One failure is
 * one annotation, so it becomes part of the error's remedy; a cancelled step has no annotation, and
 * gets a notice.
 */
function withWhatIsLeft(error         , left        , log     )          {
  if (error instanceof errors/* CancelledError */.cc) {
    log.notice(left);
    return error;
  }
  log.info(left);
  // The remedies of this action's own errors say how to go on.
  return error instanceof errors/* ActionError */.lZ && !uploadErrors.owns(error)
    ? error.with({ remedy: `${error.remedy} ${left}` })
    : error;
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/existing-builds.js
/** Builds and uploads that Apple already holds, as far as they matter for the file to upload. */
                                                                                   

             
              
                 
                                                                        
                                                                                                      

                                                                       
                                                                                        


                                                   


/** A build with the version and build number of the file, or an upload that may become one. */
                                        
                         
                                      
                                              
  

                                 
                                           
     
                                                                                                   
                                               
     
                                              
     
                                                                                                  
                                                                                          
     
                                       
 

const UNFINISHED_STATES                      = new Set(['AWAITING_UPLOAD', 'FAILED']);

/**
 * Most often the overview's build numbers show that no build can be in the way, so that no list of
 * builds has to be read.
 */
async function lookUpExistingBuilds(
  api                 ,
  identity                ,
  overview                                            ,
)                          {
  const { appId, version, buildNumber, platform } = identity;
  const compared = platform === 'MAC_OS' ? { appId, platform } : { appId, platform, version };
  const mayBeInTheWay = (number        )          =>
    sameVersion(number, buildNumber) || isAtLeast(number, buildNumber);
  const [uploads, builds] = await Promise.all([
    listBuildUploads(api, compared),
    overview.then(({ buildNumbers }) =>
      buildNumbers?.some(mayBeInTheWay) === false ? [] : findBuilds(api, compared),
    ),
  ]);
  const standing = uploads.filter(({ state }) => !UNFINISHED_STATES.has(state));
  const sameUploads = standing.filter((upload) => isOfIdentity(upload, identity));
  const build = builds.find((one) =>
    isOfIdentity({ ...one, version: one.version ?? version }, identity),
  );
  const upload = sameUploads.find(({ buildId }) => buildId === build?.id) ?? sameUploads[0];
  return {
    same: build ? existingBuild(build, upload) : upload && existingUpload(upload),
    unfinished: uploads.filter(
      (one) => UNFINISHED_STATES.has(one.state) && isOfIdentity(one, identity),
    ),
    highest: highestOf([...builds, ...standing].map((one) => one.buildNumber)),
  };
}

function isAtLeast(one        , other        )          {
  return isVersionNumber(one) && isVersionNumber(other) && compareVersions(one, other) >= 0;
}

function highestOf(numbers                   )                     {
  return numbers.filter(isVersionNumber).toSorted((one, other) => compareVersions(other, one))[0];
}

function existingBuild(
  { id, processingState, uploaded }       ,
  upload                         ,
)                {
  return {
    buildId: id,
    uploadId: upload?.id,
    state: processingState,
    uploaded,
    file: upload?.file,
  };
}

function existingUpload({ id, buildId, state, uploaded, file }             )                {
  const known = { uploadId: id, state, uploaded, file };
  // Two shapes to the compiler: only an upload without a build has to be followed by its own id.
  return buildId === undefined ? { ...known, buildId } : { ...known, buildId };
}

/** The error for a build number that is taken, with the next one that is free. */
async function buildExists(
  api                 ,
  identity                ,
  { state, uploaded }               ,
)                 {
  const { version, buildNumber } = identity;
  const when = uploaded ? `, uploaded ${uploaded.toISOString()}` : '';
  const { next } = await nextBuildNumber(api, identity);
  return uploadErrors.error('build-exists', {
    message: `Build ${buildNumber} of version ${version} already exists (${state}${when}).`,
    remedy: `${uploadErrors.entries['build-exists'].remedy} The next free build number is ${next}.`,
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/open-version.js
/** The check that Apple still takes builds of the version of the file. */
                                                                                  
                                                                                                     
                                                                                        

                                                                                       
                                                           


                               
                             
                                                                           
                                                              
                                     
 

/**
 * Apple refuses a build of a closed version only after the upload. A version that is closed for
 * certain, by Apple's record of the store, is an error before it; a likely one is a warning.
 */
async function requireOpenVersion(
  api                 ,
  identity                ,
  { level, storeVersions, log }              ,
)                {
  if (level === 'off') return;
  const { version } = identity;
  const closing = await findClosingVersion(api, identity, storeVersions);
  if (!closing) return;
  const why = `version ${closing.version} is ${closing.state}`;
  if (closing.isCertain && level === 'error') {
    throw uploadErrors.error('version-closed', {
      message: `Version ${version} takes no more builds: ${why}.`,
      remedy: `Use a version above ${closing.version}. ${uploadErrors.entries['version-closed'].remedy}`,
    });
  }
  log.warning(
    `Apple ${closing.isCertain ? 'takes' : 'probably takes'} no more builds of version ${version}: ${why}. If it refuses this one, use a version above ${closing.version}.`,
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/before/skipped-file.js
/** With `if-exists: skip`: whether Apple holds this file, or another one under its number. */
                                                                                                      


                                                  
                                                          

/**
 * Says that the file is not sent. Throws `upload/other-file` when its size or checksum differs from
 * what Apple holds: then the build that the step would go on with was made of another file.
 */
async function tellSkippedFile(
  { identity, appPackage, context }                             ,
  { state, file }               ,
)                {
  const { log, signal } = context;
  const build = `Build ${identity.buildNumber} of ${identity.version}`;
  const difference = await differenceFrom(appPackage, file, signal);
  if (difference !== 'none' && difference !== 'unknown') {
    throw uploadErrors.error('other-file', {
      message: `${build} is already with Apple (${state}), but was made of another file than this one: ${difference}.`,
    });
  }
  if (difference === 'none') {
    log.info(`${build} is already with Apple (${state}), made of this very file.`);
    return;
  }
  log.warning(
    `${build} is already with Apple (${state}), so this file was not sent. Whether that build was made of this file is not known.`,
  );
}

                                                     

async function differenceFrom(
  { opened, sizeBytes }                         ,
  held                              ,
  signal             ,
)                      {
  if (held?.sizeBytes === undefined) return 'unknown';
  if (held.sizeBytes !== sizeBytes) {
    return `that one has ${held.sizeBytes} bytes, this one ${sizeBytes}`;
  }
  if (!held.checksum) return 'unknown';
  const { algorithm, hash } = held.checksum;
  const ours = await hashWhole(opened, {
    algorithm: algorithm === 'MD5' ? 'md5' : 'sha256',
    signal,
  });
  return ours === hash ? 'none' : `they have the same size, but not the same ${algorithm} checksum`;
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/commit.js
/** The commit, by which Apple learns that the whole file is stored. */

             
                  
               
                                                                       
                                                                                        



                                                                            



/**
 * The longest silence before the answer: Apple puts the parts together first, and its own client
 * waits as long.
 */
const LONGEST_SILENCE_MS = 15 * duration/* MINUTE */.pY;
/** The limit on all tries of the commit: Apple may stay silent in more than one. */
const COMMIT_LIMIT_MS = 4 * LONGEST_SILENCE_MS;

                         
                                                              
                                               
                                                                    
 

/**
 * Tells Apple that all parts are there. This cannot be undone, so a lost answer is followed by a
 * look at the file, and the commit is repeated only when it had no effect. Throws `upload/dropped`
 * when the file is gone or another run has finished it, and what the client throws.
 */
async function commit(
  api                 ,
  file                 ,
  { checksum, context }        ,
)                {
  const { clock, log } = context;
  log.info(
    `Committing. Apple answers when it has put the parts together, within ${(0,duration/* formatDuration */.a3)(LONGEST_SILENCE_MS)}.`,
  );
  const started = clock.now().getTime();
  const stop = clock.every(duration/* MINUTE */.pY, () =>
    log.info(
      `Apple is still putting the parts together (${(0,duration/* formatDuration */.a3)(clock.now().getTime() - started)}).`,
    ),
  );
  let answerWasLost = false;
  const commitOnce = async ()                => {
    try {
      await commitUploadFile(api, file, { idleTimeoutMs: LONGEST_SILENCE_MS, checksum });
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
      answerWasLost = true;
      log.info('The answer to the commit was lost; looking at the file.');
      if (isOpen(await readUploadFile(api, file.id))) throw error;
    }
  };
  try {
    await writeUntilAnswered(commitOnce, context, { limitMs: COMMIT_LIMIT_MS });
  } catch (error) {
    if (appStoreConnectErrors.is(error, 'not-found')) throw dropped(error);
    if (!(Error.isError(error) && refusalOf(error)?.status === 409)) throw error;
    const found = await readUploadFile(api, file.id);
    if (isOpen(found)) throw error;
    // A commit whose answer was lost may have been slower than the look that followed it.
    if (!answerWasLost) throw finishedByAnother(found, error);
  } finally {
    stop();
  }
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/storage-refusal.js
/** Refusals of the storage that takes the parts; App Store Connect has its own. */
                                                                         

const WORDS = [/<Code>([^<]*)<\/Code>/, /<Message>([^<]*)<\/Message>/];

/**
 * An answer of the storage in XML. Only its code and message are shown, as the rest quotes the
 * address.
 */
class StorageRefusal extends Error {
                    name = 'StorageRefusal';
           status        ;
           retryAfter                    ;

  constructor({ status, headers, body }                                                   ) {
    const xml = body.toString('utf8');
    const words = WORDS.flatMap((element) => element.exec(xml)?.[1] ?? []);
    super(`The storage answered ${[status, ...words].join(' ')}.`);
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/part-delivery.js
/**
 * The delivery of one part to Apple's storage, repeated where it fails. A part that is stored twice
 * does no harm.
 */
                                                   




                                                           
                                                                            




                                                         
                                           
                                                   
                                                       


                               
                            
                             
                                    
                              
                               
                                                                                         
                                                   
                                                                    
 

/** The number of refused addresses after which fresh ones are not worth asking for. */
const MOST_REFUSALS = 3;
/**
 * The number of broken connections from which on a refusal is suspected whose answer was cut off.
 */
const SUSPICIOUS_BREAKS = 2;
/** The limit on all tries of one part. On the slowest of lines a part takes many minutes. */
const PART_LIMIT_MS = 120 * duration/* MINUTE */.pY;

/**
 * Delivers the part. Throws `upload/part-failed` with the last failure as its cause, and errors of
 * this action that reading fresh addresses raised.
 */
async function deliverPart(part      , delivery              )                {
  const { file, partCount, addresses, sender, slots, onProgress, context } = delivery;
  const { clock, log, signal } = context;
  const name = `Part ${part.number} of ${partCount}`;
  const seen = { tries: 0, refusals: 0, breaks: 0 };
  let addressed = part;
  let isDoubtful = false;

  async function attempt()                {
    seen.tries += 1;
    addressed = await (isDoubtful ? addresses.renewed(addressed) : addresses.current(addressed));
    isDoubtful = false;
    const freeSlot = await slots.take();
    const started = clock.now().getTime();
    const sent = (bytes        )       => {
      if (bytes === part.length) freeSlot();
      onProgress(bytes);
    };
    try {
      signal.throwIfAborted();
      const sending = { file, signal, onProgress: sent };
      const { status, headers } = await sender.send(addressed, sending);
      const ids = requestIds(headers).join(', ');
      log.debug(
        `${name}: ${status} in ${clock.now().getTime() - started} ms${ids && `, request id ${ids}`}`,
      );
    } catch (error) {
      log.debug(`${name}: ${(0,errors/* messageOf */.bD)(error)}`);
      onProgress(0);
      if (isAddressRefusal(error)) seen.refusals += 1;
      if (isBreak(error)) seen.breaks += 1;
      isDoubtful = isAddressRefusal(error) || (isBreak(error) && seen.breaks >= SUSPICIOUS_BREAKS);
      throw error;
    } finally {
      freeSlot();
    }
  }

  try {
    await withRetries(attempt, {
      repeated: [
        {
          ...REQUEST_RETRIES,
          isOf: (error) =>
            isAddressRefusal(error) ? seen.refusals < MOST_REFUSALS : isPassing(error, clock.now()),
          askedMs,
          line: (error, delayMs) => `${name}: ${retryLine(error, delayMs)}`,
        },
      ],
      limitMs: PART_LIMIT_MS,
      context,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw uploadErrors.owns(error) ? error : partFailed(name, seen.tries, error);
  }
}

/** Whether the storage does not know the address, or no longer. */
function isAddressRefusal(error         )          {
  return error instanceof StorageRefusal && (error.status === 403 || error.status === 404);
}

function isBreak(error         )          {
  return http/* networkErrors */.A.is(error, 'unreachable') || http/* networkErrors */.A.is(error, 'interrupted');
}

/** A failure of the storage, or of App Store Connect when it was asked for a fresh address. */
function isPassing(error         , now      )          {
  return error instanceof StorageRefusal
    ? error.status === 408 || error.status === 429 || error.status >= 500
    : passingFailure(error, now) !== undefined;
}

function askedMs(error         , now      )                     {
  return error instanceof StorageRefusal
    ? retryAfterHeaderMs(error.retryAfter, now)
    : passingFailure(error, now)?.retryAfterMs;
}

function partFailed(name        , tries        , cause         )              {
  return uploadErrors.error('part-failed', {
    message: `${name} could not be stored (${tries === 1 ? '1 try' : `${tries} tries`}).`,
    said: (0,errors/* messageOf */.bD)(cause),
    cause,
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/reservation.js
/** The reservation of a build number, and the removal of reservations that nobody finishes. */



             
              
                 
                                                                        
                                                                                                     
                                                                                        



                                                                            

                                                  

                              
                               
                                 
 

                                                                          

/**
 * Reserves the build number and announces the file. When an answer is lost, it is unknown which of
 * the two happened: then every unfinished upload under the number is dropped, and the reservation
 * made anew. Throws as `writeUntilAnswered` does.
 */
async function reserve(
  { api, identity, appPackage, context }           ,
  leftovers                        ,
)                       {
  warnOfOtherRun(leftovers, context);
  return writeUntilAnswered(async (attempt) => {
    const unfinished = attempt === 1 ? leftovers : await unfinishedUploads(api, identity);
    await dropAll({ api, context }, unfinished);
    const upload = await reserveBuildUpload(api, identity);
    const announced = {
      fileName: (0,external_node_path_.basename)(appPackage.path),
      sizeBytes: appPackage.sizeBytes,
      uti: appPackage.uti,
    };
    return { upload, file: await reserveUploadFile(api, upload, announced) };
  }, context);
}

/** The age up to which a reservation may well belong to a run that is sending its parts. */
const OFTEN_UNDER_WAY_MS = 15 * duration/* MINUTE */.pY;

/**
 * A reservation does not tell whether its run is alive. It is dropped all the same, as otherwise
 * nobody could run a step again; but people with two such runs learn of it here.
 */
function warnOfOtherRun(
  leftovers                        ,
  { clock, log }                    ,
)       {
  for (const { id, state, created } of leftovers) {
    const ageMs = created ? clock.now().getTime() - created.getTime() : Infinity;
    if (state !== 'AWAITING_UPLOAD' || ageMs > OFTEN_UNDER_WAY_MS) continue;
    log.warning(
      `The upload ${id} was reserved only ${(0,duration/* formatDuration */.a3)(Math.max(0, ageMs))} ago. If another run is still sending it, that run will fail, as this one takes the build number over. Give jobs that upload the same build number a common \`concurrency\` group.`,
    );
  }
}

/**
 * Deletes uploads. One that Apple does not let go is left: the reservation shows whether the build
 * number is free. Throws network errors and those of a key without access.
 */
async function dropAll(
  { api, context }                                                                           ,
  uploads                        ,
)                {
  for (const upload of uploads) await drop(api, upload, context);
}

async function drop(
  api                 ,
  { id, state }             ,
  { log }                            ,
)                {
  log.info(`Dropping the unfinished upload ${id} of an earlier try (${state}).`);
  try {
    await deleteBuildUpload(api, id);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    log.info(`It stays: ${(0,errors/* messageOf */.bD)(error)} ${refusal.message}`.trimEnd());
  }
}

async function unfinishedUploads(
  api                 ,
  identity                ,
)                         {
  const uploads = await findBuildUploads(api, identity);
  return uploads.filter(({ state }) => state === 'AWAITING_UPLOAD');
}

// EXTERNAL MODULE: ./build/core/system/parallel.js
var system_parallel = __nccwpck_require__(6879);
;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/part-addresses.js
/**
 * The addresses to which the parts go. They are valid for a while only, so they are read
 * again when their time is over, or when the storage refuses them. However many
 * parts are under way then, Apple is asked once for all of them.
 */
                                                           
                                           

                                
                                                               
                                     
                                                                               
                                     
 

                                
                                  
                                                 
                                                     
                        
 

/** The time that an address must be valid for at least, as it could end on the way. */
const MARGIN_MS = 30_000;

function createPartAddresses({ parts, readAgain, clock }               )                {
  let known = parts;
  let reading                           ;
  // A clock that is wrong takes fresh addresses for old ones; then the storage alone decides.
  let ownClockIsRight = true;

  const isOver = ({ expires }      )          =>
    expires !== undefined && expires.getTime() - clock.now().getTime() < MARGIN_MS;
  const knownAs = (part      )       => known[part.number - 1] ?? part;

  async function read()                {
    try {
      known = await readAgain();
    } finally {
      reading = undefined;
    }
  }

  async function renewed(part      )                {
    if (knownAs(part) === part) await (reading ??= read());
    return knownAs(part);
  }

  return {
    renewed,
    async current(part) {
      const held = knownAs(part);
      if (!isOver(held) || !ownClockIsRight) return held;
      const fresh = await renewed(held);
      if (isOver(fresh)) ownClockIsRight = false;
      return fresh;
    },
  };
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/part-sender.js
/**
 * Sends the bytes of one part to Apple's storage, once. Retries are for the caller: a failure
 * is a network error or a `StorageRefusal`. The storage gets the headers that Apple named
 * and never a token: what allows the writing is the address itself.
 */
                                                                            

                                                                          
                                                                         
                                           


                             
                                                                                                
                                                                
 

                              
                                                                                                
                                   
                               
                                                                                              
                                                    
 

/**
 * The time without a byte taken after which the storage has stalled. It must not be shorter: on a
 * slow line the system buffers some megabytes for each connection, which leave without a sign.
 */
const STALL_LIMIT_MS = duration/* MINUTE */.pY;

function createPartSender(
  { http }                             ,
  { stallLimitMs = STALL_LIMIT_MS }                                     = {},
)             {
  return {
    async send({ offset, length, url, headers }, { file, signal, onProgress }) {
      const response = await http.send({
        method: 'PUT',
        url,
        headers,
        body: { file, offset, length, onSent: onProgress },
        idleTimeoutMs: stallLimitMs,
        signal,
      });
      if (response.status < 200 || response.status >= 300) throw new StorageRefusal(response);
      return response;
    },
  };
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/sending-slots.js
/**
 * Limits how many parts send bytes at the same time. A part that has left and waits for its answer
 * holds no slot: with answers from far away the line would be idle meanwhile.
 */

                               
                                                                                                 
                              
 

function createSendingSlots(count        )               {
  const waiting                 = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise      ((resolve) => waiting.push(resolve));
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      };
    },
  };
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/send-parts.js
/**
 * Sends parts of the file to Apple's storage: several at a time, each read from disk as it is sent,
 * so that memory does not grow with the file.
 */
                                                   
                                                                            




                                           



                                               

                          
                            
                               
                                  
                                                                      
                                     
                                                                                                 
                            
                                                 
                                                     
                                                                                         
 

/**
 * Sends the missing parts and returns when the storage has answered for all of them. Throws
 * `upload/part-failed` for the first part that is given up, and, where fresh addresses are read,
 * `upload/parts-invalid` and `upload/dropped`; the other parts are stopped then.
 */
async function sendParts(sending         )                {
  const { file, parts, missing = parts, parallel, context } = sending;
  const { clock, log, secrets } = context;
  const started = clock.now().getTime();
  hideAddresses(parts, secrets);
  const addresses = createPartAddresses({
    parts,
    clock,
    async readAgain() {
      log.info('Asking Apple for fresh addresses of the parts.');
      const again = await sending.readAgain();
      hideAddresses(again, secrets);
      return again;
    },
  });
  const progress = createSendProgress(missing, context);
  const sender = createPartSender(context);
  const slots = createSendingSlots(parallel);
  await log.group(`Sending ${(0,count/* counted */.h)(missing.length, 'part')}, at most ${parallel} at a time`, () =>
    (0,system_parallel/* inParallel */.H)(
      missing,
      { atOnce: underWay(parallel), signal: context.signal },
      async (part, signal) => {
        await deliverPart(part, {
          file,
          partCount: parts.length,
          addresses,
          sender,
          slots,
          onProgress: (bytes) => progress.sentOf(part, bytes),
          context: { clock, log, signal },
        });
        progress.sentOf(part, part.length);
      },
    ),
  );
  return { bytes: sizeOf(missing), milliseconds: clock.now().getTime() - started };
}

/** The limit on parts that have not been answered: each of them keeps a connection to itself. */
const MOST_UNDER_WAY = 24;

/** With one at a time, each part waits for the answer of the one before. */
function underWay(parallel        )         {
  return parallel === 1 ? 1 : Math.min(4 * parallel, MOST_UNDER_WAY);
}

/**
 * A pre-signed address lets everybody write who knows it, and its query is the signature: both are
 * masked.
 */
function hideAddresses(parts                 , secrets                          )       {
  for (const { url } of parts) {
    secrets.mask(url);
    secrets.mask(new URL(url).search);
  }
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/delivery/delivery.js
/**
 * The delivery of the file: a reservation, new or left by an earlier run, its parts, and the
 * commit.
 */
                                                                                                  
                                                                                                  


                                                   



                                                  





                                             



/**
 * Goes on with an unfinished upload, where that is possible, or starts anew. Throws
 * `upload/file-changed` when the file is not the one that was checked any more.
 */
async function deliver(
  run           ,
  unfinished                        ,
)                    {
  const ended = new AbortController();
  const checksum = run.inputs.checksum ? checksumOf(run, ended.signal) : undefined;
  // The commit awaits it and throws its failure, unless something else fails before.
  checksum?.catch(() => {});
  try {
    return await deliverWith(checksum, run, unfinished);
  } finally {
    // The file is closed after this, and must not be read any more by then.
    ended.abort();
    await checksum?.catch(() => {});
  }
}

                                                  

async function deliverWith(
  checksum          ,
  run           ,
  unfinished                        ,
)                    {
  const { api, appPackage, progress, context } = run;
  const found = await findResumable(run, unfinished);
  if (found) {
    progress.reserved(found.upload.id);
    await dropAll(
      run,
      unfinished.filter(({ id }) => id !== found.upload.id),
    );
    try {
      return await sendAndCommit(found, checksum, run);
    } catch (error) {
      if (!isDeadEnd(error)) throw error;
      context.log.info(`It cannot be gone on with after all: ${(0,errors/* messageOf */.bD)(error)}`);
    }
  }
  const { upload, file } = await reserve(run, found ? [found.upload] : unfinished);
  progress.reserved(upload.id);
  const { sizeBytes } = appPackage;
  const parts = planParts(file.operations, { sizeBytes, apiOrigin: api.origin });
  return sendAndCommit({ upload, file, parts, missing: parts }, checksum, run);
}

async function sendAndCommit(
  { upload, file, parts, missing }           ,
  checksum          ,
  { api, appPackage, inputs, progress, context }           ,
)                    {
  const { opened, sizeBytes } = appPackage;
  const lookingApi = api.withoutRetries();
  const sent = await sendParts({
    file: opened.handle,
    parts,
    missing,
    parallel: inputs.parallelParts,
    readAgain: async () =>
      planAgain(parts, await readOpenFile(lookingApi, file.id), {
        sizeBytes,
        apiOrigin: api.origin,
      }),
    context,
  });
  progress.sent({ ...sent, keptBytes: sizeBytes - sizeOf(missing) });
  const whole = await checksum;
  if (!(await opened.isUnchanged())) {
    throw uploadErrors.error('file-changed', {
      message: `${opened.path} was written to after it was checked, so what was sent is not what was checked.`,
    });
  }
  progress.committing();
  await commit(api, file, { checksum: whole, context });
  progress.withApple(upload.id, 'PROCESSING');
  return { uploadId: upload.id, buildId: undefined };
}

/**
 * The checksum, taken in a thread of its own while the number is reserved and the parts are sent.
 */
async function checksumOf(
  { appPackage, context }           ,
  ended             ,
)                        {
  const signal = AbortSignal.any([context.signal, ended]);
  return {
    algorithm: 'SHA_256',
    hash: await hashWhole(appPackage.opened, { algorithm: 'sha256', signal }),
  };
}

/** Whether the unfinished upload turned out to be unusable, so that a new reservation is needed. */
function isDeadEnd(error         )          {
  const cause = Error.isError(error) ? error.cause : undefined;
  return (
    isAddressRefusal(cause) ||
    refusalOf(error)?.status === 409 ||
    uploadErrors.is(error, 'parts-invalid')
  );
}

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/core/system/files/matching-files.js
/** The files that a path or a pattern means. */



/**
 * The files that `pattern` means, as absolute paths in order: the one with exactly that name, or
 * else all that match it as a glob.
 */
async function matchingFiles(pattern        , folder        )                             {
  const exact = (0,external_node_path_.resolve)(folder, pattern);
  if (await isFile(exact)) return [exact];
  const matches           = [];
  for await (const match of (0,promises_.glob)(pattern, { cwd: folder })) {
    const path = (0,external_node_path_.resolve)(folder, match);
    if (await isFile(path)) matches.push(path);
  }
  return matches.sort();
}

async function isFile(path        )                   {
  return (0,promises_.stat)(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/package/ipa-file.js
/** The input `ipa-path`: a path, or a pattern that one file matches. */




/**
 * The one file that `ipa-path` means. A plain path to no file passes: the reader of the package
 * reports it.
 */
async function findIpaFile(pathOrGlob        , workspace        )                  {
  const matches = await matchingFiles(pathOrGlob, workspace);
  const [path] = matches;
  if (path !== undefined && matches.length === 1) return path;
  if (path === undefined && !/[*?[{]/.test(pathOrGlob)) return (0,input_kinds/* inWorkspace */.ve)(pathOrGlob, workspace);
  if (path === undefined) {
    throw uploadErrors.error('ipa-not-found', {
      message: `\`ipa-path\` matches no file: ${pathOrGlob}`,
    });
  }
  throw uploadErrors.error('ipa-ambiguous', {
    message: `\`ipa-path\` matches ${matches.length} files: ${pathOrGlob}`,
    details: matches,
  });
}

// EXTERNAL MODULE: ./build/core/apple/checks/require-sound-ipa.js + 7 modules
var require_sound_ipa = __nccwpck_require__(1823);
// EXTERNAL MODULE: ./build/core/apple/archive/archive-errors.js
var archive_errors = __nccwpck_require__(8340);
;// CONCATENATED MODULE: ./build/core/apple/package/package-errors.js
/** Why an archive that can be read is not a package with one app. */


const ipaErrors = (0,errors/* catalogue */.sW)('ipa', {
  missing: {
    meaning: 'There is no file at the path of the .ipa, or a folder.',
    remedy:
      'Check the path; in a second job, download the artifact first. The build step’s output `ipa-path` names the file.',
  },
  'not-an-ipa': {
    meaning: 'The archive does not hold exactly one app under Payload/.',
    remedy:
      'Give the .ipa that Xcode exported. Neither a zipped .app nor an .xcarchive nor a simulator build is an .ipa.',
  },
  'info-plist-unreadable': {
    meaning: 'The app’s Info.plist is missing, damaged, or lacks a key that every app needs.',
    remedy: 'Build and export the app again; the three keys are set by the build.',
  },
});

const pkgErrors = (0,errors/* catalogue */.sW)('pkg', {
  'identity-unknown': {
    meaning: 'The .pkg does not say which app it installs, or installs more than one.',
    remedy:
      'Make the .pkg with `productbuild --component` or with the export of an archive for App Store Connect: both write the app’s bundle id, version and build number into it.',
  },
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/core/apple/property-list/xml-reader.js
var xml_reader = __nccwpck_require__(8603);
// EXTERNAL MODULE: ./build/core/apple/property-list/xml-text.js
var xml_text = __nccwpck_require__(1811);
;// CONCATENATED MODULE: ./build/core/apple/property-list/xml-elements.js
/** A small XML document as a tree of elements, as the files of an installer package are read. */



                             
                        
                                                   
                                           
                                 
                        
 

const MOST_ELEMENTS = 250_000;

                       
                        
                                                   
                                   
               
 

/** The root element; `undefined` when the bytes are not XML, or of more than 250,000 elements. */
function readXml(bytes            )                         {
  try {
    return treeOf(new xml_reader/* XmlReader */.F((0,xml_text/* decodeXml */.y)(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function treeOf(xml           )                         {
  const top              = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  let elements = 0;
  for (let piece = xml.next(); piece !== undefined; piece = xml.next()) {
    const inside = open.at(-1) ?? top;
    if (piece === 'text') {
      inside.text += xml.text;
    } else if (piece === 'end') {
      open.pop();
    } else {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw xml.error('it has too many elements');
      const element = { name: xml.name, attributes: xml.attributes, children: [], text: '' };
      inside.children.push(element);
      open.push(element);
    }
  }
  return top.children[0];
}

/** The children of that name. */
function childrenOf(element                        , name        )               {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element itself and everything in it. */
function* withDescendants(element            )                        {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

;// CONCATENATED MODULE: ./build/core/apple/archive/xar-archive.js
/**
 * A xar archive, the form of an installer package: a head, a table of contents in compressed XML,
 * and a heap with the files. Only the table and the files that are asked for are read.
 */
                                                   


                                                                    


                                                                   

                             
                                                                        
                                    
                                                                                    
                             
                                                                                   
                                                  
 

const MAGIC = 'xar!';
const HEAD_BYTES = 28;
/** The limit of the table, and of a file that is read: both are a few kilobytes of XML. */
const MOST_BYTES = 4 * 1024 * 1024;

const inflated = (0,external_node_util_.promisify)                                             (external_node_zlib_.inflate);

/** Whether the file begins like a xar archive. */
async function isXar({ handle }            )                   {
  return (await readBytes(handle, 0, MAGIC.length)).toString('latin1') === MAGIC;
}

/** Reads the archive's table; its files are read while `file` stays open. Throws `pkg/damaged`. */
async function readXar({ handle: file, path }            )                      {
  const head = await readBytes(file, 0, HEAD_BYTES);
  if (head.length < HEAD_BYTES || head.toString('latin1', 0, 4) !== MAGIC) {
    throw (0,archive_errors/* damagedPackage */.G6)(path, 'it does not begin like one');
  }
  const tableStart = head.readUInt16BE(4);
  const packed = await piece(file, path, {
    offset: tableStart,
    length: Number(head.readBigUInt64BE(8)),
  });
  const xml = await unpacked(packed, path);
  const root = readXml(xml);
  const [toc] = childrenOf(root, 'toc');
  if (root?.name !== 'xar' || !toc) throw (0,archive_errors/* damagedPackage */.G6)(path, 'its table of contents is no XML');

  const heapStart = tableStart + packed.length;
  const entries = new Map(filesOf(toc, ''));
  return {
    names: [...entries.keys()],
    isSigned: childrenOf(toc, 'signature').length + childrenOf(toc, 'x-signature').length > 0,
    async read(name) {
      const data = entries.get(name);
      if (!data) return undefined;
      const offset = heapStart + numberIn(data, 'offset', path);
      const length = numberIn(data, 'length', path);
      const bytes = await piece(file, path, { offset, length });
      const style = childrenOf(data, 'encoding')[0]?.attributes.get('style');
      if (style === undefined || style === 'application/octet-stream') return bytes;
      // Named after gzip, but in the zlib form.
      if (style === 'application/x-gzip') return unpacked(bytes, path);
      throw (0,archive_errors/* damagedPackage */.G6)(path, `${name} is packed in a way that is not known (${style})`);
    },
  };
}

function* filesOf(parent            , folder        )                                  {
  for (const file of childrenOf(parent, 'file')) {
    const path = folder + (childrenOf(file, 'name')[0]?.text ?? '');
    const [data] = childrenOf(file, 'data');
    if (data) yield [path, data];
    yield* filesOf(file, `${path}/`);
  }
}

function numberIn(data            , name        , path        )         {
  const text = childrenOf(data, name)[0]?.text.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw (0,archive_errors/* damagedPackage */.G6)(path, `its table of contents has no ${name} where there must be one`);
}

async function piece(
  file            ,
  path        ,
  { offset, length }                                    ,
)                  {
  if (length > MOST_BYTES)
    throw (0,archive_errors/* damagedPackage */.G6)(path, `a piece of ${length} bytes is larger than any is`);
  const bytes = await readBytes(file, offset, length);
  if (bytes.length === length) return bytes;
  throw (0,archive_errors/* damagedPackage */.G6)(path, 'it ends too early');
}

async function readBytes(file            , offset        , length        )                  {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

async function unpacked(packed        , path        )                  {
  try {
    return await inflated(packed, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw (0,archive_errors/* damagedPackage */.G6)(path, 'its compression is damaged', error);
  }
}

;// CONCATENATED MODULE: ./build/core/apple/package/installer-package.js
/**
 * A Mac app as it is uploaded: an installer package (.pkg) with one app. Its Distribution file says
 * what it installs; the app itself lies compressed in an inner archive and is not looked at.
 */
                                         



                                                            

                                                                   
                                                                    

                                   
                        
                             
                            
                                                 
                           
                                      
                               
                              
                                                                      
                             
 

const DISTRIBUTION = 'Distribution';

/** Reads the .pkg. Throws `pkg/…` errors. */
async function readInstallerPackage(file            )                            {
  const { path, sizeBytes } = file;
  const archive = await readXar(file);
  const { isSigned } = archive;
  const identity = identityOf(await distributionOf(archive, path), path);
  return Object.freeze({ path, sizeBytes, platform: 'MAC_OS', isSigned, ...identity });
}

async function distributionOf(archive            , path        )                      {
  const bytes = await archive.read(DISTRIBUTION);
  if (!bytes) {
    throw pkgErrors.error('identity-unknown', {
      message: `${path} has no ${DISTRIBUTION} file; a component package alone is not for the store.`,
      details: archive.names,
    });
  }
  const root = readXml(bytes);
  if (root) return root;
  throw (0,archive_errors/* damagedPackage */.G6)(path, `its ${DISTRIBUTION} file is no XML`);
}

                    
                            
                           
                               
 

/** The app among the bundles: what lies in another bundle is a part of it. */
function identityOf(distribution            , path        )           {
  const bundles = [...withDescendants(distribution)].filter(({ name }) => name === 'bundle');
  const apps = bundles.filter(({ attributes }) => isApp(attributes.get('path') ?? ''));
  const identities = apps.map(({ attributes }) => ({
    bundleId: attributes.get('id') ?? '',
    version: attributes.get('CFBundleShortVersionString') ?? '',
    buildNumber: attributes.get('CFBundleVersion') ?? '',
  }));
  const [identity] = identities;
  const isOne = new Set(identities.map(({ bundleId }) => bundleId)).size === 1;
  if (identity && isOne && Object.values(identity).every((value) => value !== '')) return identity;
  throw pkgErrors.error('identity-unknown', {
    message:
      apps.length > 0 && !isOne
        ? `${path} installs ${apps.length} apps, where the store takes one.`
        : `${path} does not tell bundle id, version and build number of its app.`,
    details: bundles.map(({ attributes }) =>
      [...attributes].map(([name, value]) => `${name}=${value}`).join(' '),
    ),
  });
}

/** `Tea.app`, `Applications/Tea.app`; not `Tea.app/Contents/Helper.app`. */
function isApp(path        )          {
  return /\.app\/?$/.test(path) && !/\.app\/./.test(path);
}

// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
;// CONCATENATED MODULE: ./build/core/system/files/opened-file.js
/**
 * A file that is opened once and read by many: all of them get the same bytes, whatever file its
 * name leads to meanwhile.
 */
                                           

                                                   

class OpenedFile {
           path        ;
  /** Readers give the place that they read from; the handle's own place means nothing. */
           handle            ;
           #opened             ;

          constructor(path        , handle            , opened             ) {
    this.path = path;
    this.handle = handle;
    this.#opened = opened;
  }

  /** Throws what the system says, such as `ENOENT` or `EACCES`. Waits for ever on a pipe. */
  static async open(path        )                      {
    const handle = await (0,promises_.open)(path);
    try {
      return new OpenedFile(path, handle, await handle.stat({ bigint: true }));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The state when the file was opened. */
  get sizeBytes()         {
    return Number(this.#opened.size);
  }

  /**
   * Whether nobody wrote to the file since it was opened, judged by its size and times. A file that
   * lost its name to another one counts as unchanged: that touches no byte of it.
   */
  async isUnchanged()                   {
    const now = await this.handle.stat({ bigint: true });
    const then = this.#opened;
    if (now.size !== then.size || now.mtimeNs !== then.mtimeNs) return false;
    // Who sets the time of writing back cannot set the time of change back; yet renaming sets it
    // too.
    return now.ctimeNs === then.ctimeNs || !(await this.#hasItsName());
  }

  async close()                {
    await this.handle.close();
  }

  async #hasItsName()                   {
    const named = await (0,promises_.stat)(this.path, { bigint: true }).catch(() => undefined);
    return named?.ino === this.#opened.ino && named.dev === this.#opened.dev;
  }
}

// EXTERNAL MODULE: ./build/core/apple/package/icon-list.js
var icon_list = __nccwpck_require__(4478);
;// CONCATENATED MODULE: ./build/core/apple/package/app-icons.js
/** The icon files beside an app's Info.plist, with their sizes. */
                                          

                                                            

                          
                                              
                             
                                                                          
                                                                                 
 

/** Far above any icon; a larger file is none. */
const LARGEST_ICON_BYTES = 8 * 1024 * 1024;

/** Reads the icon files that the app's Info.plist names and the archive holds. */
async function readAppIcons(archive            , app        )                              {
  const icons            = [];
  for (const entryName of listedFiles(app)) {
    const entry = archive.entries.get(entryName);
    if (entry === undefined) continue;
    icons.push({ entryName, size: pngSize(await archive.read(entry, LARGEST_ICON_BYTES)) });
  }
  return Object.freeze(icons);
}

function listedFiles({ path, infoPlist = {} }        )                      {
  const listed = (0,icon_list/* iconLists */.d)(infoPlist).flatMap(({ files }) => files);
  return new Set(listed.flatMap(icon_list/* iconFileNames */.I).map((name) => `${path}/${name}`));
}

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const CHUNK_FRAME_BYTES = 12;

/**
 * Xcode puts a chunk of Apple's own, `CgBI`, in front of the header of the images it compresses.
 */
function pngSize(image        )                  {
  if (!image.subarray(0, PNG_START.length).equals(PNG_START)) return undefined;
  let at = PNG_START.length;
  if (image.toString('latin1', at + 4, at + 8) === 'CgBI') {
    at += CHUNK_FRAME_BYTES + image.readUInt32BE(at);
  }
  const isHeader = image.toString('latin1', at + 4, at + 8) === 'IHDR';
  if (!isHeader || image.length < at + 16) return undefined;
  return { width: image.readUInt32BE(at + 8), height: image.readUInt32BE(at + 12) };
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/code-resources.js
var code_resources = __nccwpck_require__(6951);
// EXTERNAL MODULE: ./build/core/apple/code-signature/code-signature.js + 1 modules
var code_signature = __nccwpck_require__(6036);
// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __nccwpck_require__(9453);
// EXTERNAL MODULE: ./build/core/apple/code-signature/signed-executable.js + 6 modules
var signed_executable = __nccwpck_require__(9308);
;// CONCATENATED MODULE: ./build/core/apple/package/bundle.js
/** The bundles with code of which an app consists: itself, apps inside it, extensions, frameworks. */


                                                                

                                                                      
                                                                       

                                                                               
                                                                      

/** `embedded-app`: a watch app or an App Clip. */
                                                                            

                              
                            
                                                                                     
                        
 

                                                           
                     
                        
                                                             
                                               
     
                                                                                              
                                                              
     
                                               
                                                                    
                                      
 

/** Far above any real Info.plist or profile; an entry beyond it is refused, not read. */
const LARGEST_LIST_BYTES = 8 * 1024 * 1024;
/** Apple takes apps of at most 4 GB, unpacked. */
const LARGEST_EXECUTABLE_BYTES = 4 * 1024 ** 3;

/**
 * Reads what stands for the bundle; its executable is streamed, its resources are left alone.
 * `onInfoPlist` is called with an Info.plist that can be read, before the executable is.
 */
async function readBundle(
  archive            ,
  place             ,
  memory              ,
  onInfoPlist                               ,
)                  {
  const at = (inside        ) => archive.entries.get(`${place.path}/${inside}`);
  const contentsOf = async (inside        ) => {
    const entry = at(inside);
    if (entry === undefined) return undefined;
    memory.spend(entry.sizeBytes);
    return archive.read(entry, LARGEST_LIST_BYTES);
  };

  const infoPlistBytes = await contentsOf('Info.plist');
  const infoPlist = infoPlistBytes && (0,property_list/* parsePropertyList */.lW)(infoPlistBytes);
  if (infoPlist) onInfoPlist?.(infoPlist);
  const executableName = infoPlist && (0,property_list/* textAt */.$6)(infoPlist, 'CFBundleExecutable');
  const executable = await executableOf(
    archive,
    executableName === undefined ? undefined : at(executableName),
  );
  for (const { codeSignature } of executable?.slices ?? []) memory.spend(codeSignature?.size ?? 0);
  const signatures = executable?.slices.flatMap(({ signature }) => signature ?? []) ?? [];
  const sealEntry = at('_CodeSignature/CodeResources');
  const seal = sealEntry && (await archive.read(sealEntry, code_resources/* LARGEST_SEAL_BYTES */.l));
  const privacyBytes = await contentsOf('PrivacyInfo.xcprivacy');

  return Object.freeze({
    ...place,
    name: place.path.slice(place.path.lastIndexOf('/') + 1),
    infoPlist,
    executableName,
    executable,
    embeddedProfile:
      place.kind === 'framework' ? undefined : await contentsOf('embedded.mobileprovision'),
    privacyManifest: privacyBytes && ((0,property_list/* parsePropertyList */.lW)(privacyBytes) ?? 'unreadable'),
    hasAssetCatalogue: at('Assets.car') !== undefined,
    hashes: Object.freeze({
      infoPlist: infoPlistBytes && (0,code_signature/* contentHashes */.Y)(infoPlistBytes, signatures),
      codeResources: seal && (0,code_signature/* contentHashes */.Y)(seal, signatures),
    }),
  });
}

/**
 * Intact code needs no checksum, which would take a third as long as the hashes of its pages. Where
 * it is not intact, the checksum tells what was damaged on the way from what was changed.
 */
async function executableOf(
  archive            ,
  entry                      ,
)                                        {
  if (entry === undefined) return undefined;
  const executable = await (0,signed_executable/* readSignedExecutable */.P)(() =>
    archive.streamUnverified(entry, LARGEST_EXECUTABLE_BYTES),
  );
  if (!isIntact(executable)) for await (const piece of archive.stream(entry)) void piece;
  return executable;
}

/** Whether the page hashes cover the file and fit; only a thin file has nothing beside its code. */
function isIntact({ slices, damage }                  )          {
  const [slice, ...others] = slices;
  const isThin = others.length === 0 && slice?.fileOffset === 0 && damage === undefined;
  return isThin && slice.pagesIntact === true && slice.trailingBytes === 0;
}

// EXTERNAL MODULE: ./build/core/apple/archive/entry-name.js
var entry_name = __nccwpck_require__(10);
;// CONCATENATED MODULE: ./build/core/apple/archive/memory-budget.js
/**
 * The limit on everything that is kept in memory of one archive, over all the bundles in it. An app
 * of 4 GB has signatures of some 32 MB, and lists of far less.
 */


const MOST_KEPT_BYTES = 64 * 1024 * 1024;

class MemoryBudget {
           #archivePath        ;
  #bytes = 0;

  constructor(archivePath        ) {
    this.#archivePath = archivePath;
  }

  /** Throws `ipa/hostile-archive` when all that was spent is more than any app needs. */
  spend(bytes        )       {
    this.#bytes += bytes;
    if (this.#bytes <= MOST_KEPT_BYTES) return;
    throw (0,archive_errors/* hostileArchive */.Ni)(
      this.#archivePath,
      `its property lists, profiles and signatures come to more than ${MOST_KEPT_BYTES} bytes`,
    );
  }
}

;// CONCATENATED MODULE: ./build/core/apple/package/loose-code.js
/**
 * Compiled code that is not the executable of a bundle. Only files that look like code by name or
 * permission are opened, and of those only the first bytes are asked for.
 */
                                          
                                                                      

                            
                                              
                             
                                                    
 

const LIBRARY_NAME = /\.(?:dylib|so|a|o)$/;
const NAME_WITHOUT_EXTENSION = /(?:^|\/)[^/.]+$/;
const ANYBODY_MAY_EXECUTE = 0o111;

async function readLooseCode(
  archive            ,
  bundles                   ,
)                                {
  const executables = new Set(
    bundles.flatMap(({ path, executableName }) =>
      executableName === undefined ? [] : `${path}/${executableName}`,
    ),
  );
  const found              = [];
  for (const entry of archive.entries.values()) {
    if (!looksLikeCode(entry) || executables.has(entry.name)) continue;
    const kind = kindOf(await firstBytes(archive, entry));
    if (kind !== undefined) found.push({ entryName: entry.name, kind });
  }
  return Object.freeze(found);
}

function looksLikeCode({ name, sizeBytes, unixMode = 0 }          )          {
  if (!name.startsWith('Payload/') || sizeBytes < 8) return false;
  const mayRun = (unixMode & ANYBODY_MAY_EXECUTE) !== 0 && NAME_WITHOUT_EXTENSION.test(name);
  return mayRun || LIBRARY_NAME.test(name);
}

async function firstBytes(archive            , entry          )                  {
  for await (const chunk of archive.stream(entry)) return chunk;
  return Buffer.alloc(0);
}

const MACH_O_MAGICS                      = new Set([
  0xfeed_face, 0xfeed_facf, 0xcefa_edfe, 0xcffa_edfe,
]);
const UNIVERSAL_MAGIC = 0xcafe_babe;
/** A compiled Java class starts with the same word, and then with a version above this. */
const MOST_ARCHITECTURES = 30;

function kindOf(start        )                                {
  if (start.length < 8) return undefined;
  if (start.toString('latin1', 0, 8) === '!<arch>\n') return 'static library';
  const magic = start.readUInt32BE(0);
  const isUniversal = magic === UNIVERSAL_MAGIC && start.readUInt32BE(4) <= MOST_ARCHITECTURES;
  return MACH_O_MAGICS.has(magic) || isUniversal ? 'Mach-O binary' : undefined;
}

// EXTERNAL MODULE: ./build/core/apple/package/package-layout.js
var package_layout = __nccwpck_require__(7401);
;// CONCATENATED MODULE: ./build/core/apple/package/resource-bundle.js
/** Bundles of resources, `….bundle`: folders with an Info.plist and, as a rule, without code. */
                                                                
                                                            

                                                                      

                                 
                                                               
                        
                                                                                 
                                   
                              
                                              
                                  
 

const resource_bundle_LARGEST_LIST_BYTES = 1024 * 1024;

/** Reads the Info.plist in the folder `path`. Throws `ipa/…` errors of the archive. */
async function readResourceBundle(
  archive            ,
  path        ,
  memory              ,
)                          {
  const entry = archive.entries.get(`${path}/Info.plist`);
  memory.spend(entry?.sizeBytes ?? 0);
  const contents = entry && (await archive.read(entry, resource_bundle_LARGEST_LIST_BYTES));
  const infoPlist = (contents && (0,property_list/* parsePropertyList */.lW)(contents)) ?? {};
  const executableName = (0,property_list/* textAt */.$6)(infoPlist, 'CFBundleExecutable');
  return Object.freeze({
    path,
    infoPlist,
    executableName,
    hasExecutable: executableName !== undefined && archive.entries.has(`${path}/${executableName}`),
  });
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/sdk-signature.js
/**
 * The receipts under `Signatures/`, in which Xcode notes who signed an .xcframework that went into
 * the app. Apple documents neither the files nor their keys; they are read as they were seen.
 */
                                                                

                                                                      
                                                            

                               
                                                                   
                        
                             
                                                                 
                                       
                                          
 

const LARGEST_RECEIPT_BYTES = 1024 * 1024;

async function readSdkSignature(
  archive            ,
  entryName        ,
  memory              ,
)                        {
  const entry = archive.entries.get(entryName);
  memory.spend(entry?.sizeBytes ?? 0);
  const contents = entry && (await archive.read(entry, LARGEST_RECEIPT_BYTES));
  const list = contents && (0,property_list/* parsePropertyList */.lW)(contents);
  return Object.freeze({
    name: entryName
      .replace(/^Signatures\//, '')
      .replace(/\.signature$/, '')
      .replace(/\.xcframework[^]*/, ''),
    entryName,
    signed: list && (0,property_list/* flagAt */.Qc)(list, 'signed'),
    list,
  });
}

// EXTERNAL MODULE: ./build/core/apple/archive/zip-archive.js + 7 modules
var zip_archive = __nccwpck_require__(5707);
;// CONCATENATED MODULE: ./build/core/apple/package/ipa.js
/**
 * An .ipa, read without unpacking it: a ZIP archive with exactly one `Payload/<Name>.app/`. Only
 * the central directory and the few entries that are needed are read, on any operating system.
 */





                                              

                                                       





                                                 

                                                         

                                                           

                                                                      

                                                                       
                                                                

                                                                      

                                                                

                      
                        
                                                                           
                                 
                             
                                                    
                           
                              
                            
                                                                  
                           
                           
                               
                              
                                                
                                             
                                       
                                                                                       
                                                        
                                   
                                                                                         
                                               
                                     
                       
                                                                                                     
                                      
                                                      
                                                       
                                        
                                                                                    
                                                  
                                                            
                                     
                                                                        
                                           
                                                  
                                    
                               
 

const PLATFORMS                                = new Map([
  ['iphoneos', 'IOS'],
  ['appletvos', 'TV_OS'],
  ['xros', 'VISION_OS'],
  ['macosx', 'MAC_OS'],
]);

const SUPPORTED_PLATFORMS                                 = new Map([
  ['iPhoneOS', 'IOS'],
  ['AppleTVOS', 'TV_OS'],
  ['XROS', 'VISION_OS'],
  ['MacOSX', 'MAC_OS'],
]);

/** Apps of hundreds of frameworks take long to start; none has as many as this. */
const MOST_BUNDLES = 2000;

/** The facts by which Apple knows a package. */
                                                                                             

                             
     
                                                                                                 
                                                  
     
                                                            
 

/** Reads the .ipa at an absolute path, or one that is open. Throws `ipa/…` errors. */
async function readIpa(
  source               ,
  { onIdentity }             = {},
)               {
  const path = typeof source === 'string' ? source : source.path;
  const sizeBytes = typeof source === 'string' ? await ipa_sizeOf(source) : source.sizeBytes;
  const archive = await (0,zip_archive/* openZip */.Q)(source);
  try {
    const layout = (0,package_layout/* packageLayout */.p)(archive.entries.keys());
    const appPlace = onlyApp(layout, archive, path);
    const { nested: nestedPlaces, resourceBundles, sdkSignatures } = layout;
    if (nestedPlaces.length + resourceBundles.length + sdkSignatures.length > MOST_BUNDLES) {
      throw (0,archive_errors/* hostileArchive */.Ni)(path, `it holds more than ${MOST_BUNDLES} bundles`);
    }
    const memory = new MemoryBudget(path);
    const onInfoPlist = (list              )       => {
      onIdentity?.({ ...ipa_identityOf(list, path), platform: platformOf(list) });
    };
    const app = await readBundle(archive, appPlace, memory, onInfoPlist);
    const infoPlist = appInfoPlist(app, archive, path);
    const identity = ipa_identityOf(infoPlist, path);
    const nested = await inTurn(nestedPlaces, (place) => readBundle(archive, place, memory));
    const bundles = [app, ...nested];
    return Object.freeze({
      path,
      source,
      sizeBytes,
      appName: app.name.slice(0, -'.app'.length),
      ...identity,
      platform: platformOf(infoPlist),
      minimumOsVersion: (0,property_list/* textAt */.$6)(infoPlist, 'MinimumOSVersion'),
      sdkName: (0,property_list/* textAt */.$6)(infoPlist, 'DTSDKName'),
      usesNonExemptEncryption: (0,property_list/* flagAt */.Qc)(infoPlist, 'ITSAppUsesNonExemptEncryption'),
      infoPlist,
      embeddedProfile: app.embeddedProfile,
      hasCodeSignature: app.hashes.codeResources !== undefined,
      app,
      bundles: Object.freeze(bundles),
      resourceBundles: Object.freeze(
        await inTurn(resourceBundles, (place) => readResourceBundle(archive, place, memory)),
      ),
      strayApps: layout.strayApps,
      entries: archive.entries,
      icons: await readAppIcons(archive, app),
      looseCode: await readLooseCode(archive, bundles),
      sdkSignatures: Object.freeze(
        await inTurn(sdkSignatures, (name) => readSdkSignature(archive, name, memory)),
      ),
      hasSwiftSupport: layout.hasSwiftSupport,
      hasSymbols: layout.hasSymbols,
    });
  } finally {
    await archive.close();
  }
}

/**
 * Opens the package at an absolute path for all who read it. Throws `ipa/missing` where there is no
 * file, an error of the catalogue `disk` where the job may not open it, `ipa/not-an-archive` where it
 * cannot be opened for another reason.
 */
async function openPackage(path        )                      {
  // A pipe would keep whoever opens it waiting.
  await ipa_sizeOf(path);
  return OpenedFile.open(path).catch((error         ) => {
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? (0,archive_errors/* damagedArchive */.Qk)(path, (0,errors/* messageOf */.bD)(error), error);
  });
}

/** One after the other, so that never more than one executable is on its way through memory. */
async function inTurn          (
  items                 ,
  read                             ,
)                {
  const results       = [];
  for (const item of items) results.push(await read(item));
  return results;
}

async function ipa_sizeOf(path        )                  {
  const found = await (0,promises_.stat)(path).catch(() => undefined);
  if (found?.isFile()) return found.size;
  throw ipaErrors.error('missing', {
    message: found?.isDirectory() ? `${path} is a folder.` : `There is no file at ${path}.`,
  });
}

function onlyApp({ apps }               , { entries }            , path        )              {
  const [app, ...others] = apps;
  if (app && others.length === 0) return app;
  const inside = entries.keys().find((name) => name.toLowerCase().endsWith('.ipa'));
  if (!app && inside !== undefined) {
    throw ipaErrors.error('not-an-ipa', {
      message: `${path} is not an .ipa, but an archive with the .ipa ${(0,entry_name/* printableName */.N)(inside)} in it, as GitHub hands out an artifact.`,
      remedy:
        'Unpack the archive and give the .ipa in it. actions/download-artifact unpacks an artifact by itself.',
    });
  }
  throw ipaErrors.error('not-an-ipa', {
    message: app
      ? `${path} holds ${apps.length} apps under Payload/, where an .ipa holds one.`
      : `${path} is an archive, but holds no Payload/<Name>.app folder.`,
    details: apps.map((place) => place.path),
  });
}

function appInfoPlist(app        , archive            , path        )               {
  if (app.infoPlist) return app.infoPlist;
  throw ipaErrors.error('info-plist-unreadable', {
    message: archive.entries.has(`${app.path}/Info.plist`)
      ? `The app in ${path} has an Info.plist that is no property list.`
      : `The app in ${path} has no Info.plist.`,
  });
}

/** The platform that built the app, or else the one that it names; without either, iOS. */
function platformOf(infoPlist              )           {
  const supported          = infoPlist['CFBundleSupportedPlatforms'];
  const [first] = Array.isArray(supported) ? supported : [];
  return (
    PLATFORMS.get((0,property_list/* textAt */.$6)(infoPlist, 'DTPlatformName') ?? '') ??
    SUPPORTED_PLATFORMS.get(first) ??
    'IOS'
  );
}

function ipa_identityOf(infoPlist              , path        ) {
  const bundleId = (0,property_list/* textAt */.$6)(infoPlist, 'CFBundleIdentifier');
  const version = (0,property_list/* textAt */.$6)(infoPlist, 'CFBundleShortVersionString');
  const buildNumber = (0,property_list/* textAt */.$6)(infoPlist, 'CFBundleVersion');
  if (bundleId && version && buildNumber) return { bundleId, version, buildNumber };
  const missing = [
    bundleId ? [] : 'CFBundleIdentifier',
    version ? [] : 'CFBundleShortVersionString',
    buildNumber ? [] : 'CFBundleVersion',
  ].flat();
  throw ipaErrors.error('info-plist-unreadable', {
    message: `The Info.plist of the app in ${path} lacks ${missing.join(', ')}.`,
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/package/upload-package.js
/** The file to upload: an .ipa for iOS, tvOS and visionOS, an installer package for the Mac. */

                                                                                  



                                                                                      

                                                                                                

                                                                            
                                                                            

/** The facts about the package that Apple asks for. */
                                                        
                        
                             
                                                                 
                              
                           
 

                              
                               
     
                                                                                                    
     
                                                                 
 

                                                                                

/**
 * Opens the file at `path`, hands it to `work`, and closes it when that ends: whatever is read or
 * sent of it comes from this one opening. Throws `ipa/…` errors.
 */
async function withPackage   (
  path        ,
  work                                    ,
)             {
  const opened = await namingInput('`ipa-path`', ipaErrors.owns, () => openPackage(path));
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/**
 * Reads the package, whatever it is called, and tells its identity once as soon as that is known.
 * Throws `ipa/…` and `pkg/…` errors, also after that.
 */
function readPackage(
  opened            ,
  reading                      ,
)                       {
  const isItsFault = (error         ) => ipaErrors.owns(error) || pkgErrors.owns(error);
  return namingInput('`ipa-path`', isItsFault, async () =>
    (await isXar(opened)) ? macPackage(opened, reading) : ipaPackage(opened, reading),
  );
}

async function ipaPackage(opened            , reading            )                       {
  const ipa = await readIpa(opened, reading);
  return {
    file: { ...ipa, opened, uti: 'com.apple.ipa' },
    check: (level, context) =>
      (0,require_sound_ipa/* requireSoundIpa */.A)(ipa, { level, exportMethod: 'app-store-connect' }, context),
  };
}

async function macPackage(
  opened            ,
  { onIdentity }                      ,
)                       {
  const installer = await readInstallerPackage(opened);
  onIdentity(installer);
  return {
    file: { ...installer, opened, uti: 'com.apple.pkg' },
    async check(level, { log }) {
      if (level === 'off') return;
      log.info('The checks are made for an .ipa; of a .pkg only its identity is read.');
      if (installer.isSigned) return;
      log.warning(
        'The .pkg carries no signature. Apple takes only what is signed with a Mac Installer Distribution certificate.',
      );
    },
  };
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/progress.js
/**
 * The progress of one upload: outputs for later steps, and the facts of the summary and of an early
 * end.
 */
                                                                                                  

                                                                         
                                            

                                                                                

                                                                    

/** The amounts of one sending. */
                           
                                      
                         
                                
                                                                            
                             
 

/** A state, and when it was first seen. */
                            
                                  
                         
                       
 

/** The progress of the upload. Later steps get it as outputs at once, people when the step ends. */
class Progress {
           #identity                ;
           #context                 ;
           #states              = [];
  #stage        = 'untouched';
  #uploadId                    ;
  #buildId                    ;
  #sent                      ;

  constructor(identity                , context                 ) {
    this.#identity = identity;
    this.#context = context;
  }

  get uploadId()                     {
    return this.#uploadId;
  }

  get buildId()                     {
    return this.#buildId;
  }

  /** The last state that Apple gave, of the upload or of its build. */
  get state()                     {
    return this.#states.at(-1)?.state;
  }

  /** Every state that was seen, in order. */
  get states()                       {
    return this.#states;
  }

  /** The amounts that were sent; `undefined` when no byte had to be. */
  get sentFile()                       {
    return this.#sent;
  }

  reserved(uploadId        )       {
    this.#stage = 'reserved';
    this.#upload(uploadId);
    this.seen('AWAITING_UPLOAD');
  }

  sent(file          )       {
    this.#sent = file;
  }

  /** Notes that the commit begins: from here on Apple may have the file. */
  committing()       {
    this.#stage = 'committing';
  }

  /** Notes that Apple has the file, from this run or an earlier one, and goes on by itself. */
  withApple(uploadId                    , state        )       {
    this.#stage = 'with-apple';
    this.#upload(uploadId);
    this.seen(state);
  }

  accepted(id        )       {
    const { appId, platform } = this.#identity;
    this.#buildId = id;
    this.#context.outputs.set({
      'build-id': id,
      'app-store-connect-url': testFlightPage(appId, { id, platform }),
    });
  }

  seen(state        )       {
    const of = this.#buildId === undefined ? 'upload' : 'build';
    const last = this.#states.at(-1);
    if (last?.state !== state || last.of !== of) {
      this.#states.push({ of, state, since: this.#context.clock.now() });
    }
    this.#context.outputs.set({ 'processing-state': state });
  }

  /** The words for people about what a step that ends now leaves at Apple, and how to go on. */
  whatIsLeft()         {
    const left                        = {
      untouched: 'Nothing was uploaded.',
      reserved: `The upload ${this.#uploadId} is reserved but not finished. The next run of this step goes on with it: parts that are stored by then are not sent again.`,
      committing: `All parts of the upload ${this.#uploadId} are stored; whether Apple has put them together is not known. Run the step again with \`if-exists: skip\`: it goes on from whatever Apple has.`,
      'with-apple': `The file is with Apple (${this.state}), which goes on by itself. Run the step again with \`if-exists: skip\` to go on waiting without a second upload, or let testflight-distribute wait: give it ${this.#handle()}.`,
    };
    return left[this.#stage];
  }

  /** The inputs by which testflight-distribute finds the build. */
  #handle()         {
    const { appId, version, buildNumber } = this.#identity;
    return this.#buildId === undefined
      ? `\`app-id: ${appId}\`, \`version: ${version}\` and \`build-number: ${buildNumber}\``
      : `\`build-id: ${this.#buildId}\``;
  }

  #upload(id                    )       {
    this.#uploadId = id;
    this.#context.outputs.set({ 'build-upload-id': id });
  }
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/summary.js
/** The summary of an upload on the page of the run. */



                                                         
                                                 

/** Writes the summary of an upload, whether it came to its end or not. */
function summarize(
  { app, appPackage, progress, context: { summary } }           ,
  { alreadyUploaded }                                       ,
)       {
  const { uploadId, buildId, state, states, sentFile } = progress;
  const build = buildId === undefined ? undefined : { id: buildId, platform: appPackage.platform };
  const title = `${app.name} ${appPackage.version} (${appPackage.buildNumber})`;
  const sent = alreadyUploaded ? 'was with Apple already' : 'was uploaded';
  summary.result(`${title} ${sent}; its state is ${state ?? 'unknown'}.`);
  summary.table(title, [
    ['what', 'value'],
    ['Bundle id', appPackage.bundleId],
    ['Platform', appPackage.platform],
    ['Size', formatSize(appPackage.sizeBytes)],
    ['Sent', alreadyUploaded ? 'nothing, as Apple held the build already' : saySent(sentFile)],
    ['Upload', uploadId ?? 'none seen'],
    ['Build', buildId ?? 'none seen yet'],
    ['Last state', state ?? 'unknown'],
    ['Page', testFlightPage(app.id, build)],
  ]);
  summary.table('States', [['of', 'state', 'first seen', 'after'], ...states.map(stateRow)]);
}

/**
 * The amount and pace, `42.1 MB in 12 s (3.5 MB/s)`, and the bytes that an earlier run had sent.
 */
function saySent(file                      )         {
  if (!file) return 'nothing';
  const { bytes, milliseconds, keptBytes } = file;
  const rate =
    milliseconds > 0
      ? ` in ${(0,duration/* formatDuration */.a3)(milliseconds)} (${formatSize((bytes / milliseconds) * duration/* SECOND */.Z2)}/s)`
      : '';
  const kept = keptBytes > 0 ? `; ${formatSize(keptBytes)} were stored by an earlier run` : '';
  return `${formatSize(bytes)}${rate}${kept}`;
}

function stateRow(
  { of, state, since }           ,
  index        ,
  states                      ,
)                    {
  const before = states[index - 1];
  return [
    of,
    state,
    since.toISOString(),
    before ? (0,duration/* formatDuration */.a3)(since.getTime() - before.since.getTime()) : '',
  ];
}

;// CONCATENATED MODULE: ./build/actions/appstore-upload/run.js

                                                                                

                                                                                     



                                                                       

                                                                         






                                                                  




                                          


                                                                 


                                                                

async function run(inputs        , context               )                {
  const path = await findIpaFile(inputs.ipaPath, context.machine.workspace);
  await withPackage(path, (opened) => upload(opened, inputs, context));
}

async function upload(opened            , inputs        , context               )                {
  const ended = new AbortController();
  const signal = AbortSignal.any([context.signal, ended.signal]);
  const credentials = (0,access_credentials/* readCredentials */.L1)(inputs);
  try {
    const api = connectToAppStoreConnect({ credentials, context: { ...context, signal } });
    // The file is read meanwhile.
    api.connect();
    await checkAndUpload(opened, { api, inputs, context });
  } finally {
    // A file that is refused leaves look-ups under way.
    ended.abort();
  }
}

async function checkAndUpload(
  opened            ,
  { api, inputs, context }                                               ,
)                {
  // Apple is asked while the file is read and checked; nothing is changed before all have ended.
  const identified = Promise.withResolvers        ();
  const found = await readPackage(opened, {
    onIdentity(identity) {
      requireShortBuildNumber(identity, inputs.check, context.log);
      identified.resolve(lookUpApp(api, identity, inputs));
    },
  });
  const appPackage = found.file;
  tellPackage(appPackage, context);
  const lookUp = await identified.promise;
  await found.check(inputs.check, context);

  const { app, storeVersions } = await lookUp.overview;
  context.outputs.set({ 'app-id': app.id, 'app-store-connect-url': testFlightPage(app.id) });
  const { version, buildNumber, platform } = appPackage;
  const identity = { appId: app.id, version, buildNumber, platform };
  const existing = await lookUp.existing;
  const { same, highest } = existing;
  context.outputs.set({ 'already-uploaded': same !== undefined });
  if (same && inputs.ifExists === 'fail') throw await buildExists(api, identity, same);

  const progress = new Progress(identity, context);
  const uploadRun            = { api, app, appPackage, identity, inputs, progress, context };
  if (same) {
    await tellSkippedFile(uploadRun, same);
  } else {
    requireHigherBuildNumber(identity, highest, inputs.check, context.log);
    await requireOpenVersion(api, identity, {
      level: inputs.check,
      storeVersions,
      log: context.log,
    });
  }
  if (inputs.dryRun) await describeUpload(uploadRun, existing);
  else await deliverAndFollow(uploadRun, existing);
}

async function deliverAndFollow(
  uploadRun           ,
  { same, unfinished }                ,
)                {
  const { progress, context } = uploadRun;
  try {
    if (same?.buildId !== undefined) progress.accepted(same.buildId);
    if (same) progress.withApple(same.uploadId, same.state);
    await follow(same ?? (await deliver(uploadRun, unfinished)), uploadRun);
  } catch (error) {
    throw isVerdict(error) ? error : withWhatIsLeft(error, progress.whatIsLeft(), context.log);
  } finally {
    summarize(uploadRun, { alreadyUploaded: same !== undefined });
  }
}

function tellPackage(appPackage               , { log, outputs }               )       {
  const { bundleId, version, buildNumber, platform, sizeBytes, path } = appPackage;
  outputs.set({ 'bundle-id': bundleId, version, 'build-number': buildNumber });
  log.info(
    `${bundleId} ${version} (${buildNumber}) for ${platform}, ${formatSize(sizeBytes)}: ${path}`,
  );
}

                  
                                          
                                             
 

/** Starts both look-ups at once where `app-id` is given; else Apple has to name the app first. */
function lookUpApp(
  api                 ,
  { bundleId, version, buildNumber, platform }                 ,
  inputs        ,
)         {
  const overview = overviewOf(api, bundleId, inputs);
  const existingOf = (appId        ) =>
    lookUpExistingBuilds(api, { appId, version, buildNumber, platform }, overview);
  const { appId } = inputs;
  const existing =
    appId === undefined ? overview.then(({ app }) => existingOf(app.id)) : existingOf(appId);
  // A file that is refused meanwhile is the error; else whoever awaits them learns of theirs.
  existing.catch(() => {});
  overview.catch(() => {});
  return { overview, existing };
}

/** The app that the file belongs to; an `app-id` must not lead to another one. */
async function overviewOf(
  api                 ,
  bundleId        ,
  { appId, check }        ,
)                       {
  const overview = await namingInput(
    appId === undefined ? 'The bundle id of the file in `ipa-path`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () =>
      findAppOverview(api, appId === undefined ? { bundleId } : { id: appId }, {
        storeVersions: check !== 'off',
      }),
  );
  const { app } = overview;
  if (app.bundleId === bundleId) return overview;
  throw uploadErrors.error('other-app', {
    message: `The app ${app.id} has the bundle id ${app.bundleId}, but the file in \`ipa-path\` has ${bundleId}.`,
  });
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  L1: () => (/* binding */ readCredentials)
});

// UNUSED EXPORTS: optionalCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
  const key = readPrivateKeyText(written, '.p8 file');
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

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ damagedPackage),
/* harmony export */   Ni: () => (/* binding */ hostileArchive),
/* harmony export */   Qk: () => (/* binding */ damagedArchive)
/* harmony export */ });
/* unused harmony exports zipErrors, xarErrors */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/** Why an archive is not read: it is damaged, or it is built to mislead. */


const zipErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('ipa', {
  'not-an-archive': {
    meaning: 'The file is not a ZIP archive, or it is a damaged one.',
    remedy: 'Give the .ipa that the build exported; a download that broke off must be repeated.',
  },
  'hostile-archive': {
    meaning:
      'The archive holds what no export writes: a path or link that leads outside, a name twice, overlapping or encrypted contents, or sizes that lie.',
    remedy:
      'Do not unpack the file. Export the app again, with Xcode or flet-build-ipa, and find out who changed this one.',
  },
});

const xarErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('pkg', {
  damaged: {
    meaning:
      'The .pkg cannot be read: it is cut off, damaged, or not in the form of an installer package.',
    remedy:
      'Give the .pkg that `productbuild` or the export of the archive made; a download that broke off must be repeated.',
  },
});

/** The error for an archive at `path` that cannot be read; `reason` is a sentence. */
function damagedArchive(path        , reason        , cause          )        {
  return zipErrors.error('not-an-archive', {
    message: `${path} cannot be read as a ZIP archive.`,
    said: reason,
    cause,
  });
}

/** The error for an archive at `path` that is built to mislead; `reason` is a clause. */
function hostileArchive(path        , reason        )        {
  return zipErrors.error('hostile-archive', {
    message: `${path} is refused: ${reason}.`,
  });
}

/** The error for an installer package at `path` that cannot be read; `reason` is a clause. */
function damagedPackage(path        , reason        , cause          )        {
  return xarErrors.error('damaged', {
    message: `${path} cannot be read as an installer package: ${reason}.`,
    cause,
  });
}


/***/ }),

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameFault),
/* harmony export */   N: () => (/* binding */ printableName)
/* harmony export */ });
/** Names of entries: which of them no export writes, and how a message shows one. */

/** Matches far more names than are refused, but few real ones, and costs one pass over the name. */
const NEEDS_A_CLOSER_LOOK = /[\0\\]|\/[./]|^[./]|^[a-z]:|^$/i;
const STEP_OF_NO_NAME = new Set(['', '.', '..']);

/** The longest path that Apple's systems open. */
const LONGEST_NAME_BYTES = 1024;
/** The limit on the folders around a file: a reader that follows them takes a step for each. */
const DEEPEST = 64;

/** The fault of the name, in words that follow it; `undefined` for a name without one. */
function nameFault(name        )                     {
  return stepFault(name) ?? lengthFault(name);
}

function lengthFault(name        )                     {
  // Shorter than any name with too many steps, as nearly all are.
  if (name.length <= 2 * DEEPEST) return undefined;
  if (Buffer.byteLength(name) > LONGEST_NAME_BYTES) return 'has too long a name';
  return name.split('/').length > DEEPEST ? 'lies too deep in folders' : undefined;
}

function stepFault(name        )                     {
  if (!NEEDS_A_CLOSER_LOOK.test(name)) return undefined;
  if (name === '') return 'has no name';
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (/^\/|^[a-z]:/i.test(name)) return 'has an absolute path';
  const steps = name.replace(/\/$/, '').split('/');
  if (steps.includes('..')) return 'has a path that leads upwards';
  if (steps.some((step) => STEP_OF_NO_NAME.has(step))) return 'has a path with an empty step';
  return undefined;
}

/** A name for a message: nothing in it can end the line or write another one. */
function printableName(name        )         {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openZip)
});

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/core/apple/archive/archive-errors.js
var archive_errors = __nccwpck_require__(8340);
;// CONCATENATED MODULE: ./build/core/apple/archive/archive-file.js
/** The bytes of an archive on disk, read from any place in it. */

                                                   

                                                                    


const FIRST_PIECE_BYTES = 64 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** A path, or a file that somebody else opened and closes. */
                                                

class ArchiveFile {
           path        ;
           sizeBytes        ;
           #handle            ;
           #isOurs         ;

          constructor(path        , sizeBytes        , handle            , isOurs         ) {
    this.path = path;
    this.sizeBytes = sizeBytes;
    this.#handle = handle;
    this.#isOurs = isOurs;
  }

  /** Throws `ipa/not-an-archive` where the file cannot be opened. */
  static async open(source               )                       {
    if (typeof source !== 'string') {
      return new ArchiveFile(source.path, source.sizeBytes, source.handle, false);
    }
    try {
      const handle = await (0,promises_.open)(source);
      return new ArchiveFile(source, (await handle.stat()).size, handle, true);
    } catch (error) {
      throw (0,archive_errors/* damagedArchive */.Qk)(source, (0,errors/* messageOf */.bD)(error), error);
    }
  }

  /** The number under which the process has the file open. */
  get fd()         {
    return this.#handle.fd;
  }

  /** Exactly `length` bytes from `offset`; refuses the archive when it ends before. */
  async read(offset        , length        )                  {
    this.#mustReach(offset + length);
    return this.#fill(Buffer.allocUnsafe(length), offset);
  }

  /**
   * `length` bytes from `offset` piece by piece: a short one for those who want no more than the
   * start, then long ones, each read while the one before is being used. **A piece is gone when the
   * next one is asked for**: two pieces of memory serve the whole stream, since collecting a new
   * one for each takes as long as hashing it.
   */
  async *stream(offset        , length        )                                          {
    this.#mustReach(offset + length);
    const end = offset + length;
    const first = Math.min(offset + FIRST_PIECE_BYTES, end);
    if (first > offset) yield this.read(offset, first - offset);

    const memory           = [];
    let at = first;
    let turn = 0;
    const readAhead = () => {
      if (at === end) return undefined;
      const room = (memory[turn] ??= Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - first)));
      const filling = this.#fill(room.subarray(0, end - at), at);
      at = Math.min(at + PIECE_BYTES, end);
      turn = 1 - turn;
      return filling;
    };
    let ahead = readAhead();
    try {
      while (ahead !== undefined) {
        const piece         = await ahead;
        ahead = readAhead();
        yield piece;
      }
    } finally {
      // Whoever stops early leaves a read under way, which must not end as an unhandled rejection.
      await ahead?.catch(() => undefined);
    }
  }

  #mustReach(end        )       {
    if (end <= this.sizeBytes) return;
    throw (0,archive_errors/* damagedArchive */.Qk)(
      this.path,
      `The file ends at byte ${this.sizeBytes}, before byte ${end} that it refers to.`,
    );
  }

  async #fill(bytes        , offset        )                  {
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.#handle
        .read(bytes, filled, bytes.length - filled, offset + filled)
        .catch((error         ) => {
          throw (0,archive_errors/* damagedArchive */.Qk)(this.path, (0,errors/* messageOf */.bD)(error), error);
        });
      if (bytesRead === 0) throw (0,archive_errors/* damagedArchive */.Qk)(this.path, 'The file became shorter meanwhile.');
      filled += bytesRead;
    }
    return bytes;
  }

  /** A file that was handed over open stays open. */
  async close()                {
    if (this.#isOurs) await this.#handle.close();
  }
}

// EXTERNAL MODULE: ./build/core/apple/archive/entry-name.js
var entry_name = __nccwpck_require__(10);
// EXTERNAL MODULE: ./build/core/apple/archive/zip-entry.js
var zip_entry = __nccwpck_require__(8806);
;// CONCATENATED MODULE: ./build/core/apple/archive/hostile-archive.js
/**
 * Contents that are refused before anything is read from an archive: those that would land outside
 * when somebody unpacks it, that two readers would understand differently, or that never end.
 */
                                                     



                                                             

const IN_AN_APP = /^Payload\/[^/]+\.app\//i;

/** The entries by name. One name twice is refused: readers differ in which of the two they take. */
function entriesByName(
  { entries, unusualNames }              ,
  path        ,
)                                {
  const byName = new Map                  ();
  for (const entry of entries) {
    const before = byName.size;
    byName.set(entry.name, entry);
    if (byName.size === before) throw twice(entry.name, path);
  }
  // Apple's file systems take differently composed letters for the same name.
  const recomposed = new Set        ();
  for (const name of unusualNames) {
    const composed = name.normalize('NFC');
    if (composed === name) continue;
    if (byName.has(composed) || recomposed.has(composed)) throw twice(composed, path);
    recomposed.add(composed);
  }
  refuseOtherCase(byName, path);
  refuseFilesThatAreFolders(byName, path);
  return byName;
}

/** A letter that another one may stand for. */
const MAY_BE_SPELLED_OTHERWISE = /[A-Z\u0080-\uffff]/;

/**
 * A Mac unpacks `INFO.PLIST` over `Info.plist`, while an iPhone has both. Only an app is held to
 * this: it was built on a Mac. Two names that differ only in case differ in a letter that is not
 * lower case, and most names have no such letter behind the folder of the app; so few are folded.
 */
function refuseOtherCase(byName                              , path        )       {
  const folded = new Set        ();
  let app = '';
  let foldedApp = '';
  const appsByFoldedName = new Map                ();
  for (const name of byName.keys()) {
    if (app === '' || !name.startsWith(app)) {
      const found = IN_AN_APP.exec(name)?.[0];
      if (found === undefined) continue;
      app = found;
      foldedApp = fold(app);
      const same = appsByFoldedName.get(foldedApp) ?? app;
      // The folder itself in two spellings makes each name in it stand beside those of the other.
      if (same !== app) return refuseOtherCaseOfAny(byName.keys(), path);
      appsByFoldedName.set(foldedApp, app);
    }
    const inside = name.slice(app.length);
    if (!MAY_BE_SPELLED_OTHERWISE.test(inside)) continue;
    const small = fold(inside);
    const known = folded.size;
    folded.add(foldedApp + small);
    if (folded.size === known || (small !== inside && byName.has(app + small))) {
      throw inOtherLetters(name, path);
    }
  }
}

function refuseOtherCaseOfAny(names                  , path        )       {
  const folded = new Set        ();
  for (const name of names) {
    if (!IN_AN_APP.test(name)) continue;
    const known = folded.size;
    folded.add(fold(name));
    if (folded.size === known) throw inOtherLetters(name, path);
  }
}

function fold(name        )         {
  return name.normalize('NFC').toLowerCase();
}

function inOtherLetters(name        , path        )        {
  return (0,archive_errors/* hostileArchive */.Ni)(path, `it holds ${(0,entry_name/* printableName */.N)(name)} again in other letters`);
}

/** Names like `a` beside `a/b` are refused: one reader unpacks the file and another the folder. */
function refuseFilesThatAreFolders(byName                               , path        )       {
  const folders = new Set        ();
  for (const name of byName.keys()) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const around = name.slice(0, end);
      const known = folders.size;
      folders.add(around);
      // The folders around it were looked at with it.
      if (folders.size === known) break;
      const file = byName.get(around);
      // A file beneath a link is reported as that.
      if (file === undefined || (0,zip_entry/* isLink */.P)(file)) continue;
      throw (0,archive_errors/* hostileArchive */.Ni)(path, `it holds ${(0,entry_name/* printableName */.N)(around)} as a file and as a folder`);
    }
  }
}

function twice(name        , path        )        {
  return (0,archive_errors/* hostileArchive */.Ni)(path, `it holds ${(0,entry_name/* printableName */.N)(name)} twice`);
}

/** The least that deflate needs: 258 bytes in two bits. */
const MOST_BYTES_A_DEFLATED_BYTE = 1032;
const LARGEST_EXPANSION = 100;
const NO_BOMB_BYTES = 1024 ** 3;
const LOCAL_HEADER_BYTES = 30;

/** Refuses sizes that cannot be true, contents that share bytes, and bombs. */
function refuseImpossibleSizes(
  { entries, startsAt }              ,
  { path, sizeBytes }             ,
)       {
  let unpackedBytes = 0;
  for (const entry of entries) {
    unpackedBytes += entry.sizeBytes;
    const lies =
      entry.method === 'stored'
        ? entry.sizeBytes !== entry.compressedBytes
        : entry.sizeBytes > entry.compressedBytes * MOST_BYTES_A_DEFLATED_BYTE;
    if (lies) {
      throw (0,archive_errors/* hostileArchive */.Ni)(path, `the entry ${(0,entry_name/* printableName */.N)(entry.name)} lies about its size`);
    }
  }
  if (unpackedBytes > NO_BOMB_BYTES && unpackedBytes > sizeBytes * LARGEST_EXPANSION) {
    throw (0,archive_errors/* hostileArchive */.Ni)(path, `its ${sizeBytes} bytes unpack to ${unpackedBytes}`);
  }

  let before                      ;
  for (const entry of entries.toSorted((a, b) => a.localHeaderOffset - b.localHeaderOffset)) {
    if (before && leastEnd(before) > entry.localHeaderOffset) {
      throw overlap(before, `the entry ${(0,entry_name/* printableName */.N)(entry.name)}`, path);
    }
    before = entry;
  }
  if (before && leastEnd(before) > startsAt) throw overlap(before, 'the directory', path);
}

/** Where the entry ends when its own header holds no more than it must. */
function leastEnd({ localHeaderOffset, name, compressedBytes }          )         {
  return localHeaderOffset + LOCAL_HEADER_BYTES + name.length + compressedBytes;
}

function overlap({ name }          , other        , path        )        {
  return (0,archive_errors/* hostileArchive */.Ni)(path, `the entry ${(0,entry_name/* printableName */.N)(name)} overlaps ${other}`);
}

;// CONCATENATED MODULE: ./build/core/apple/archive/symbolic-links.js
/** Links inside an archive: whoever unpacks it would follow them, so none may lead outside. */



                                               

const MOST_LINKS = 1000;

/** The symbolic links, and an error when anything is stored beneath one. */
function symbolicLinks(
  entries                               ,
  path        ,
)                      {
  const links = [...entries.values()].filter(zip_entry/* isLink */.P);
  if (links.length === 0) return links;
  if (links.length > MOST_LINKS) throw (0,archive_errors/* hostileArchive */.Ni)(path, `it holds ${links.length} links`);

  const names = new Set(links.map(({ name }) => name));
  for (const name of entries.keys()) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      if (!names.has(name.slice(0, end))) continue;
      throw (0,archive_errors/* hostileArchive */.Ni)(path, `the entry ${(0,entry_name/* printableName */.N)(name)} lies beneath a link`);
    }
  }
  return links;
}

/**
 * Refuses a link that leads out of its .app, or out of its top folder where there is no app. A
 * target that goes up after it has gone down is refused too: it may have gone down through a link.
 */
function refuseLinkOut({ name }          , target        , path        )       {
  const folders = name.split('/').slice(0, -1);
  const own = folders[0] === 'Payload' && folders[1]?.endsWith('.app') ? 2 : 1;
  const steps = target.split('/').filter((step) => step !== '.' && step !== '');
  const upwards = steps.findIndex((step) => step !== '..');
  const ups = upwards < 0 ? steps.length : upwards;
  const stays =
    !target.startsWith('/') &&
    !/[\0\\]/.test(target) &&
    folders.length - ups >= own &&
    !steps.slice(ups).includes('..');
  if (stays) return;
  throw (0,archive_errors/* hostileArchive */.Ni)(
    path,
    `the link ${(0,entry_name/* printableName */.N)(name)} leads out, to ${(0,entry_name/* printableName */.N)(target)}`,
  );
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-end.js
/**
 * The place of the central directory, by the record at the very end of the file, and by its
 * 64-bit form where a number does not fit that one.
 */
                                                     


                                 
                            
                             
                              
                                                           
                                 
 

const END = 0x06054b50;
const END_BYTES = 22;
const LARGEST_COMMENT_BYTES = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;

/**
 * The place of the central directory, by the end records of a ZIP file. Throws `ipa/not-an-archive`
 * when there is none, it is damaged or lies on several disks, and `ipa/hostile-archive` when two
 * end records could each be taken for the real one.
 */
async function findDirectory(file             )                          {
  const tailBytes = Math.min(file.sizeBytes, LOCATOR_BYTES + END_BYTES + LARGEST_COMMENT_BYTES);
  const tailStart = file.sizeBytes - tailBytes;
  const tail = await file.read(tailStart, tailBytes);
  const at = endRecord(tail, file.path);

  const short = {
    startsAt: tail.readUInt32LE(at + 16),
    sizeBytes: tail.readUInt32LE(at + 12),
    entryCount: tail.readUInt16LE(at + 10),
  };
  const hasLocator = at >= LOCATOR_BYTES && tail.readUInt32LE(at - LOCATOR_BYTES) === LOCATOR;
  if (!hasLocator) {
    onOneDisk(file.path, tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 6));
    return inFront(file.path, { ...short, countIsWhole: false }, tailStart + at);
  }

  const endsAt = Number(tail.readBigUInt64LE(at - LOCATOR_BYTES + 8));
  const record = await file.read(endsAt, END_64_BYTES);
  if (record.readUInt32LE(0) !== END_64) {
    throw (0,archive_errors/* damagedArchive */.Qk)(file.path, 'The 64-bit end of the directory is not where it should be.');
  }
  onOneDisk(file.path, record.readUInt32LE(16), record.readUInt32LE(20));
  const long = {
    startsAt: Number(record.readBigUInt64LE(48)),
    sizeBytes: Number(record.readBigUInt64LE(40)),
    entryCount: Number(record.readBigUInt64LE(32)),
  };
  // Two readers that each believe another record would see two different archives.
  const agree =
    [long.startsAt, 0xffffffff].includes(short.startsAt) &&
    [long.sizeBytes, 0xffffffff].includes(short.sizeBytes) &&
    [long.entryCount, 0xffff].includes(short.entryCount);
  if (!agree) throw (0,archive_errors/* hostileArchive */.Ni)(file.path, 'its two end records tell of different directories');
  return inFront(file.path, { ...long, countIsWhole: true }, endsAt);
}

/** The offset of the end record, whose comment must reach exactly to the end of the file. */
function endRecord(tail        , path        )         {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const found           = [];
  let at = tail.lastIndexOf(signature, tail.length - END_BYTES);
  while (at >= 0) {
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) found.push(at);
    at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1);
  }
  const [last, another] = found;
  if (last === undefined) {
    throw (0,archive_errors/* damagedArchive */.Qk)(
      path,
      'There is no end of a directory: this is no ZIP archive, or it was cut off, or something was added to it.',
    );
  }
  if (another !== undefined) {
    throw (0,archive_errors/* hostileArchive */.Ni)(path, 'its comment holds the end of another directory');
  }
  return last;
}

function onOneDisk(path        , ...disks                   )       {
  if (disks.every((disk) => disk === 0)) return;
  throw (0,archive_errors/* damagedArchive */.Qk)(path, 'The archive is split over several files.');
}

function inFront(path        , place                , endsAt        )                 {
  if (place.startsAt + place.sizeBytes <= endsAt) return place;
  throw (0,archive_errors/* damagedArchive */.Qk)(path, 'The directory would reach beyond its own end.');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/core/apple/archive/zip-name.js
/** File names as archives store them: UTF-8, or the code page of the first PC. */


/** Code page 437 from 0x80 on; below, it is ASCII. */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name in these bytes. Archives made on a Mac hold UTF-8 without saying so; text in code page
 * 437 that happens to be valid UTF-8 is next to impossible, so the bytes decide and not the flag.
 */
function decodeZipName(bytes        )         {
  if ((0,external_node_buffer_.isUtf8)(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (UPPER_HALF[byte - 0x80] ?? ''),
  ).join('');
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-directory.js
/**
 * The central directory of a ZIP archive (PKWARE's APPNOTE §4.3.12 to §4.3.16): found from the end
 * of the file, read as one piece, walked once.
 */
                                                     



                                                             


const HEADER = 0x02014b50;
const HEADER_BYTES = 46;
const ENCRYPTED = 0x2041; // Bits 0, 6 and 13: encrypted, strongly, and with masked headers.
const UNIX_HOSTS = new Set([3, 19]);
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_FIELD = 0xffffffff;

/** Above both, no app that Apple takes: its limits end far below. */
const MOST_ENTRIES = 250_000;
const LARGEST_DIRECTORY_BYTES = 24 * 1024 * 1024;

/**
 * The entries of a ZIP file, by its central directory. Throws `ipa/not-an-archive` when the
 * directory is damaged, and `ipa/hostile-archive` when it is larger than any app's, contradicts
 * itself, or has an entry that is encrypted or that readers would unpack differently.
 */
async function readZipDirectory(file             )                        {
  const { startsAt, sizeBytes, entryCount, countIsWhole } = await findDirectory(file);
  if (entryCount > MOST_ENTRIES || sizeBytes > LARGEST_DIRECTORY_BYTES) {
    throw (0,archive_errors/* hostileArchive */.Ni)(file.path, `it claims ${entryCount} entries in ${sizeBytes} bytes`);
  }
  const bytes = await file.read(startsAt, sizeBytes);
  // Names are slices of this one text, which is cheaper than a conversion for each.
  const text = bytes.toString('latin1');

  const entries             = [];
  const unusualNames           = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (offset + HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== HEADER) {
      throw (0,archive_errors/* damagedArchive */.Qk)(file.path, `Entry ${entries.length + 1} of the directory is damaged.`);
    }
    const end =
      offset +
      HEADER_BYTES +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
    if (end > bytes.length) {
      throw (0,archive_errors/* damagedArchive */.Qk)(file.path, `Entry ${entries.length + 1} of the directory is cut off.`);
    }
    const nameStart = offset + HEADER_BYTES;
    const nameEnd = nameStart + bytes.readUInt16LE(offset + 28);
    let name = text.slice(nameStart, nameEnd);
    if (!PRINTABLE_ASCII.test(name)) {
      name = decodeZipName(bytes.subarray(nameStart, nameEnd));
      unusualNames.push(name);
    }
    entries.push(readEntry(bytes, offset, name, file.path));
    offset = end;
  }
  // Tools of macOS write the count modulo 65,536 and no zip64 record beside it.
  const counted = countIsWhole ? entries.length : entries.length & 0xffff;
  if (counted !== entryCount) {
    throw (0,archive_errors/* hostileArchive */.Ni)(
      file.path,
      `its directory lists ${entries.length} entries and claims ${entryCount}`,
    );
  }
  return { entries, unusualNames, startsAt };
}

function readEntry(bytes        , at        , name        , path        )           {
  const fault = (0,entry_name/* nameFault */.I)(name);
  if (fault !== undefined) {
    throw (0,archive_errors/* hostileArchive */.Ni)(path, `the entry ${(0,entry_name/* printableName */.N)(name)} ${fault}`);
  }
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) {
    throw (0,archive_errors/* hostileArchive */.Ni)(path, `the entry ${(0,entry_name/* printableName */.N)(name)} is encrypted`);
  }
  const method = bytes.readUInt16LE(at + 10);
  const entry           = {
    name,
    sizeBytes: bytes.readUInt32LE(at + 24),
    compressedBytes: bytes.readUInt32LE(at + 20),
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
    crc32: bytes.readUInt32LE(at + 16),
    unixMode: UNIX_HOSTS.has(bytes.readUInt8(at + 5)) ? bytes.readUInt16LE(at + 40) : undefined,
    localHeaderOffset: bytes.readUInt32LE(at + 42),
  };
  const disk = bytes.readUInt16LE(at + 34);
  const isWhole =
    disk === 0 &&
    entry.sizeBytes !== IN_ZIP64_FIELD &&
    entry.compressedBytes !== IN_ZIP64_FIELD &&
    entry.localHeaderOffset !== IN_ZIP64_FIELD;
  return isWhole ? entry : withLargeNumbers(entry, disk, zip64Field(bytes, at), path);
}

/** The numbers that did not fit the entry, in the order that the format fixes. */
function withLargeNumbers(
  entry          ,
  disk        ,
  field                    ,
  path        ,
)           {
  let read = 0;
  const numberOf = (value        )         => {
    if (value !== IN_ZIP64_FIELD) return value;
    if (field === undefined || read + 8 > field.length) {
      const told = `The sizes of ${(0,entry_name/* printableName */.N)(entry.name)} are missing.`;
      throw (0,archive_errors/* damagedArchive */.Qk)(path, told);
    }
    read += 8;
    return Number(field.readBigUInt64LE(read - 8));
  };
  const sizeBytes = numberOf(entry.sizeBytes);
  const compressedBytes = numberOf(entry.compressedBytes);
  const localHeaderOffset = numberOf(entry.localHeaderOffset);
  const onDisk =
    disk === 0xffff && field !== undefined && read + 4 <= field.length
      ? field.readUInt32LE(read)
      : disk;
  if (onDisk !== 0) throw (0,archive_errors/* damagedArchive */.Qk)(path, 'The archive is split over several files.');
  return { ...entry, sizeBytes, compressedBytes, localHeaderOffset };
}

function zip64Field(bytes        , at        )                     {
  const start = at + HEADER_BYTES + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(start, start + bytes.readUInt16LE(at + 30));
  let offset = 0;
  while (offset + 4 <= extra.length) {
    const length = extra.readUInt16LE(offset + 2);
    const data = extra.subarray(offset + 4, offset + 4 + length);
    if (extra.readUInt16LE(offset) === ZIP64_FIELD) return data;
    offset += 4 + length;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-archive.js
/**
 * A ZIP archive, read by entry and never unpacked. Opening it reads the central directory once and
 * refuses what no honest tool writes; contents are held against their size and CRC as they pass.
 */





                                                       





                                               


                                               

                             
                                                  
                                                                                                   
                                                              
     
                                                                                                
                                                    
     
                                                                      
                                                                                            
                                                                                
                                                                                                   
                      
                                                                                                   
                                           
                         
 

const LOCAL_HEADER = 0x04034b50;
const zip_archive_LOCAL_HEADER_BYTES = 30;
/** Read along with the header, so that a small entry takes one read. */
const USUAL_EXTRA_BYTES = 64;
const INFLATED_PIECE_BYTES = 256 * 1024;
const LARGEST_PIECE_BYTES = 64 * 1024 * 1024;
const LARGEST_LINK_BYTES = 1024;

/** Opens the archive. Throws `ipa/not-an-archive` and `ipa/hostile-archive`. */
async function openZip(source               )                      {
  const file = await ArchiveFile.open(source);
  const { path } = file;
  try {
    const directory = await readZipDirectory(file);
    const entries = entriesByName(directory, path);
    refuseImpossibleSizes(directory, file);
    const archive = new OpenArchive(file, entries, directory.startsAt);
    for (const link of symbolicLinks(entries, path)) {
      const target = await archive.read(link, LARGEST_LINK_BYTES);
      refuseLinkOut(link, target.toString('utf8'), path);
    }
    return archive;
  } catch (error) {
    await file.close();
    throw error;
  }
}

class OpenArchive                       {
           entries                               ;
           #file             ;
           #contentsEnd        ;

  constructor(file             , entries                               , contentsEnd        ) {
    this.#file = file;
    this.entries = entries;
    this.#contentsEnd = contentsEnd;
  }

  async read(entry          , limitBytes = LARGEST_PIECE_BYTES)                  {
    this.#limit(entry, limitBytes);
    const { start, ahead } = await this.#locate(entry, entry.compressedBytes);
    const stored =
      ahead.length < entry.compressedBytes
        ? await this.#file.read(start, entry.compressedBytes)
        : ahead.subarray(0, entry.compressedBytes);
    const contents = entry.method === 'stored' ? stored : this.#inflate(entry, stored);
    this.#verifyLength(entry, contents.length);
    this.#verifyChecksum(entry, (0,external_node_zlib_.crc32)(contents));
    return contents;
  }

  async *stream(entry          , limitBytes         )                                          {
    let checksum = 0;
    for await (const piece of this.streamUnverified(entry, limitBytes)) {
      checksum = (0,external_node_zlib_.crc32)(piece, checksum);
      yield piece;
    }
    this.#verifyChecksum(entry, checksum);
  }

  async *streamUnverified(
    entry          ,
    limitBytes = Infinity,
  )                                          {
    this.#limit(entry, limitBytes);
    const { start } = await this.#locate(entry, 0);
    const stored = this.#file.stream(start, entry.compressedBytes);
    let passedBytes = 0;
    for await (const piece of entry.method === 'stored' ? stored : this.#inflating(entry, stored)) {
      passedBytes += piece.length;
      if (passedBytes > entry.sizeBytes) throw this.#tooLong(entry);
      yield piece;
    }
    this.#verifyLength(entry, passedBytes);
  }

  get fd()         {
    return this.#file.fd;
  }

  async locate(entry          )                  {
    return (await this.#locate(entry, 0)).start;
  }

  async close()                {
    await this.#file.close();
  }

  #limit(entry          , limitBytes        )       {
    const bytes = Math.max(entry.sizeBytes, entry.compressedBytes);
    if (bytes > limitBytes) throw this.#damaged(entry, `claims ${bytes} bytes`);
  }

  /** Where the contents start, and what was read of them together with the local header. */
  async #locate(entry          , wantedBytes        )                                            {
    if (entry.method === 'unknown') {
      throw this.#damaged(entry, 'is compressed in a way that no export uses');
    }
    const at = entry.localHeaderOffset;
    const headerBytes = zip_archive_LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + USUAL_EXTRA_BYTES;
    const bytes = await this.#file.read(
      at,
      Math.min(headerBytes + wantedBytes, this.#contentsEnd - at),
    );
    if (bytes.readUInt32LE(0) !== LOCAL_HEADER) {
      throw this.#damaged(entry, 'is not where the directory says');
    }
    if (contradicts(bytes, entry)) {
      throw this.#hostile(entry, 'has other facts in front of its contents than in the directory');
    }
    const nameEnd = zip_archive_LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    if (decodeZipName(bytes.subarray(zip_archive_LOCAL_HEADER_BYTES, nameEnd)) !== entry.name) {
      throw this.#hostile(entry, 'has another name in front of its contents');
    }
    const headerEnd = nameEnd + bytes.readUInt16LE(28);
    if (at + headerEnd + entry.compressedBytes > this.#contentsEnd) {
      throw this.#hostile(entry, 'overlaps the directory');
    }
    return { start: at + headerEnd, ahead: bytes.subarray(headerEnd) };
  }

  #inflate(entry          , stored        )         {
    try {
      return (0,external_node_zlib_.inflateRawSync)(stored, { maxOutputLength: Math.max(entry.sizeBytes, 1) });
    } catch (error) {
      throw isTooLong(error) ? this.#tooLong(entry) : this.#undeflatable(entry, error);
    }
  }

  async *#inflating(
    entry          ,
    stored                       ,
  )                                          {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: INFLATED_PIECE_BYTES });
    // A piece is longer than what zlib takes in ahead, so that the next is only asked for when it
    // is used up. A failure of either side also ends the loop below, which throws it.
    const fed = (0,promises_namespaceObject.pipeline)(stored, inflate).catch(() => undefined);
    try {
      yield* inflate                         ;
    } catch (error) {
      throw error instanceof errors/* ActionError */.lZ ? error : this.#undeflatable(entry, error);
    } finally {
      inflate.destroy();
      await fed;
    }
  }

  #verifyLength(entry          , sizeBytes        )       {
    if (sizeBytes === entry.sizeBytes) return;
    throw this.#damaged(entry, `holds ${sizeBytes} bytes instead of ${entry.sizeBytes}`);
  }

  #verifyChecksum(entry          , checksum        )       {
    if (checksum !== entry.crc32) throw this.#damaged(entry, 'does not fit its checksum');
  }

  #tooLong(entry          )        {
    return this.#hostile(entry, `holds more than the ${entry.sizeBytes} bytes that it claims`);
  }

  #undeflatable(entry          , error         )        {
    return this.#damaged(entry, `cannot be inflated: ${(0,errors/* messageOf */.bD)(error)}`, error);
  }

  #damaged({ name }          , how        , cause          )        {
    return (0,archive_errors/* damagedArchive */.Qk)(this.#file.path, `The entry ${(0,entry_name/* printableName */.N)(name)} ${how}.`, cause);
  }

  #hostile({ name }          , how        )        {
    return (0,archive_errors/* hostileArchive */.Ni)(this.#file.path, `the entry ${(0,entry_name/* printableName */.N)(name)} ${how}`);
  }
}

const METHODS                                                           = {
  stored: 0,
  deflated: 8,
  unknown: undefined,
};
const zip_archive_ENCRYPTED = 0x0001;
/** The facts stand behind the contents, and may be zero in front of them. */
const HAS_DESCRIPTOR = 0x0008;
/** The number stands in a field of 64 bits. */
const ELSEWHERE = 0xffff_ffff;

/**
 * Whether the header in front of the contents says something else than the directory. Readers that
 * go through the file from its start believe the header.
 */
function contradicts(header        , entry          )          {
  const flags = header.readUInt16LE(6);
  if ((flags & zip_archive_ENCRYPTED) !== 0 || header.readUInt16LE(8) !== METHODS[entry.method]) return true;
  const facts = [
    [header.readUInt32LE(14), entry.crc32],
    [header.readUInt32LE(18), entry.compressedBytes],
    [header.readUInt32LE(22), entry.sizeBytes],
  ]         ;
  const mayBeZero = (flags & HAS_DESCRIPTOR) !== 0;
  return facts.some(
    ([said, listed], index) =>
      said !== listed && !(mayBeZero && said === 0) && !(index > 0 && said === ELSEWHERE),
  );
}

function isTooLong(error         )          {
  return (0,system_code/* hasCode */.u)(error, 'ERR_BUFFER_TOO_LARGE');
}


/***/ }),

/***/ 8806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isLink)
/* harmony export */ });
/** One file or folder of a ZIP archive, as the archive's directory lists it. */
                           
                                                                                
                        
                             
                                   
                                                     
                         
                                                                                          
                                        
                                     
 

                               
                                        
                                                                                 
                                           
                                               
                            
 

const KIND = 0o170000;
const LINK = 0o120000;

/** Whether the entry is a symbolic link, whose contents are the path that it leads to. */
function isLink({ unixMode = 0 }          )          {
  return (unixMode & KIND) === LINK;
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ certificateSha1),
  w$: () => (/* binding */ readCertificate),
  f6: () => (/* binding */ readSigningCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readSignedData)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __nccwpck_require__(7357);
;// CONCATENATED MODULE: ./build/core/apple/certificate/apple-root.js
/**
 * Apple's root certificates, as far as they stand above signers of provisioning profiles and of
 * code. Apple publishes them at https://www.apple.com/certificateauthority/.
 */


/** SHA-256 of "Apple Root CA", and of "Apple Root Certificate Authority", which older profiles carry. */
const APPLE_ROOT_FINGERPRINTS                      = new Set([
  'B0B1730ECBC7FF4505142C49F1295E6EDA6BCAED7E2C68C5BE91B5A11001F024',
  '0D83B611B648A1A75EB8558400795375CAD92E264ED8E9D7A757C1F5EE2BB22D',
]);

/** Whether Apple's root, or a certificate right below it, is this one; the message around it may lack the root. */
function leadsToApple(x509                 )          {
  if (APPLE_ROOT_FINGERPRINTS.has(x509.fingerprint256.replaceAll(':', ''))) return true;
  const root = new external_node_crypto_.X509Certificate(Buffer.from(APPLE_ROOT_CA, 'base64'));
  return x509.checkIssued(root) && x509.verify(root.publicKey);
}

/** "Apple Root CA", valid until 2035-02-09; DER in base64. */
const APPLE_ROOT_CA = `
  MIIEuzCCA6OgAwIBAgIBAjANBgkqhkiG9w0BAQUFADBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQG
  A1UECxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwHhcNMDYwNDI1MjE0
  MDM2WhcNMzUwMjA5MjE0MDM2WjBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUg
  Q2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAw
  ggEKAoIBAQDkkakJH5HbHkdQ6wXtXnmELes2oldMVeyLGYne+Uts9QerIjAC6Bg++FAJ039BqJj50cpmnCRrEdCju+QbKsMf
  lZ56DKRHi1vUFjczy8QPTc4UadHJGXL1XQ7Vf1+b8iUDulWPTV0N8WQ1IxVLFVkds5T39pyez1C6wVhQZ48ItCD3y6wsIG9w
  tj8BMIy3Q88PnT3zK0koGsj+zrW5DtleHNbLPbU6rfQPDgCSC7EhFi501TwN22IWq6NxkkdTVcGvL0Gz+PvjcM3mo0xFfh9M
  a1CWQYnEdGILEINBhzOKgbEwWOxaBDKMaLOPHd5lc/9nXmW8Sdh2nzMUZaF3lMktAgMBAAGjggF6MIIBdjAOBgNVHQ8BAf8E
  BAMCAQYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUK9BpR5R2Cf70a40uQKb3R01/CF4wHwYDVR0jBBgwFoAUK9BpR5R2
  Cf70a40uQKb3R01/CF4wggERBgNVHSAEggEIMIIBBDCCAQAGCSqGSIb3Y2QFATCB8jAqBggrBgEFBQcCARYeaHR0cHM6Ly93
  d3cuYXBwbGUuY29tL2FwcGxlY2EvMIHDBggrBgEFBQcCAjCBthqBs1JlbGlhbmNlIG9uIHRoaXMgY2VydGlmaWNhdGUgYnkg
  YW55IHBhcnR5IGFzc3VtZXMgYWNjZXB0YW5jZSBvZiB0aGUgdGhlbiBhcHBsaWNhYmxlIHN0YW5kYXJkIHRlcm1zIGFuZCBj
  b25kaXRpb25zIG9mIHVzZSwgY2VydGlmaWNhdGUgcG9saWN5IGFuZCBjZXJ0aWZpY2F0aW9uIHByYWN0aWNlIHN0YXRlbWVu
  dHMuMA0GCSqGSIb3DQEBBQUAA4IBAQBcNplMLXi37Yyb3PN3m/J20ncwT8EfhYOFG5k9RzfyqZtAjizUsZAS2L70c5vu0mQP
  y3lPNNiiPvl4/2vIB+x9OYOLUyDTOMSxv5pPCmv/K/xZpwUJfBdAVhEedNO3iyM7R6PVbyTi69G3cN8PReEnyvFteO3ntRcX
  qNx+IjXKJdXZD9Zr1KIkIxH3oayPc4FgxhtbCS+SsvhESPBgOJ4V9T0mZyCKM2r3DYLP3uujL/lTaltkwGMzd/c6ByxW69oP
  IQ7aunMZT7XZNn/Bh1XZp5m5MkL72NVxnn6hUrcbvZNCJBIqxw8dtk2cXmPIS4AXUKqK1drk/NAJBzewdXUh`;

// EXTERNAL MODULE: ./build/core/apple/certificate/der.js
var der = __nccwpck_require__(2146);
;// CONCATENATED MODULE: ./build/core/apple/certificate/cms.js
/**
 * CMS SignedData: around its contents, as Apple wraps provisioning profiles, or apart from them, as
 * in a code signature. node-forge reads the structure but cannot verify it, so the signature is
 * checked with node:crypto (RFC 5652 §5.6).
 */




                                     

                             
                            
                                                                                                  
                                               
                                                                       
                              
                                                                             
                                                               
                                                                                          
                                                    
                                                                                               
                                                                  
 

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** Apple signs profiles with SHA-1 to this day. */
const DIGESTS                              = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Far above a profile for a hundred certificates and thousands of devices. */
const LARGEST_MESSAGE_BYTES = 2 * 1024 * 1024;

/** Apple's messages carry three: each more is asked for its name and key. */
const MOST_CERTIFICATES = 20;

/**
 * Reads a CMS SignedData. Throws when the bytes are not one; a signature that does not fit is in
 * the result. `detached` are the contents of a signature that does not carry them.
 */
function readSignedData(bytes            , detached         )             {
  if (bytes.length > LARGEST_MESSAGE_BYTES) {
    throw new RangeError(`The CMS message has ${bytes.length} bytes.`);
  }
  const message = (0,der/* readDer */.SU)(bytes);
  const [type, body] = (0,der/* members */.ol)(message);
  if ((0,der/* objectIdentifier */.RG)(type) !== SIGNED_DATA) throw new TypeError('The file is no CMS SignedData.');
  const [signedData] = (0,der/* members */.ol)(body);
  const [, , encapsulated] = (0,der/* members */.ol)(signedData);
  const contents = detached ?? (0,der/* octets */.tu)((0,der/* tagged */.VK)(encapsulated, 0));
  const carried = (0,der/* members */.ol)((0,der/* tagged */.VK)(signedData, 0));
  if (carried.length > MOST_CERTIFICATES) {
    throw new RangeError(`The CMS message carries ${carried.length} certificates.`);
  }
  const certificates = carried.map((certificate) => ({
    x509: new external_node_crypto_.X509Certificate((0,der/* writeDer */.bk)(certificate)),
    issuer: issuerOf(certificate),
  }));
  const all = certificates.map(({ x509 }) => x509);
  const [signerInfo] = (0,der/* members */.ol)((0,der/* members */.ol)(signedData).at(-1));
  const signer = signerOf(signerInfo, contents, all);
  const chain = signer && chainOf(signer, all);
  return {
    contents,
    signer,
    fromApple: chain === 'apple',
    chain,
    namedSigner: namedIn(signerInfo, certificates),
    signedAttributes: new Map(
      (0,der/* members */.ol)((0,der/* tagged */.VK)(signerInfo, 0)).map((attribute) => {
        const [name, values] = (0,der/* members */.ol)(attribute);
        return [(0,der/* objectIdentifier */.RG)(name), (0,der/* members */.ol)(values)];
      }),
    ),
  };
}

                             
                                 
                                          
                          
 

/** TBSCertificate: [0] version, serialNumber, signature, issuer … Apple writes no version 1. */
function issuerOf(certificate      )         {
  const [tbsCertificate] = (0,der/* members */.ol)(certificate);
  const [, , , issuer] = (0,der/* members */.ol)(tbsCertificate);
  return issuer === undefined ? Buffer.alloc(0) : (0,der/* writeDer */.bk)(issuer);
}

/** The sid of a SignerInfo: the issuer's name and the serial number. */
function namedIn(
  signerInfo                  ,
  certificates                              ,
)                              {
  const [, sid] = (0,der/* members */.ol)(signerInfo);
  const [name, serial] = (0,der/* members */.ol)(sid);
  if (name === undefined || serial === undefined) return undefined;
  const issuer = (0,der/* writeDer */.bk)(name);
  const number = BigInt(`0x0${(0,der/* octets */.tu)(serial).toString('hex')}`);
  return certificates.find(
    (found) => found.issuer.equals(issuer) && BigInt(`0x${found.x509.serialNumber}`) === number,
  )?.x509;
}

/** SignerInfo: version, sid, digestAlgorithm, [0] signedAttrs, signatureAlgorithm, signature. */
function signerOf(
  signerInfo                  ,
  contents        ,
  certificates                            ,
)                              {
  const [, , digestAlgorithm, ...rest] = (0,der/* members */.ol)(signerInfo);
  const digest = DIGESTS.get((0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(digestAlgorithm)[0]));
  const attributes = (0,der/* tagged */.VK)(signerInfo, 0);
  const signature = (0,der/* octets */.tu)(rest[attributes === undefined ? 1 : 2]);
  if (digest === undefined) return undefined;

  let signed = contents;
  if (attributes !== undefined) {
    const expected = (0,external_node_crypto_.createHash)(digest).update(contents).digest();
    if (!messageDigest(attributes).equals(expected)) return undefined;
    // The attributes are signed as the SET they are, not under the tag that they carry here.
    const { UNIVERSAL } = asn1.Class;
    signed = (0,der/* writeDer */.bk)(asn1.create(UNIVERSAL, asn1.Type.SET, true, [...(0,der/* members */.ol)(attributes)]));
  }
  return certificates.find(({ publicKey }) => (0,external_node_crypto_.verify)(digest, signed, publicKey, signature));
}

function messageDigest(attributes      )         {
  const attribute = (0,der/* members */.ol)(attributes).find(
    (candidate) => (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(candidate)[0]) === MESSAGE_DIGEST,
  );
  return (0,der/* octets */.tu)((0,der/* members */.ol)((0,der/* members */.ol)(attribute)[1])[0]);
}

/**
 * Validity dates are left out on purpose: the certificates that signed profiles in use today have
 * expired since.
 */
function chainOf(
  signer                 ,
  certificates                            ,
)                      {
  let last = signer;
  for (let steps = 0; steps <= certificates.length; steps += 1) {
    if (leadsToApple(last)) return 'apple';
    const named = certificates.filter((candidate) => last.checkIssued(candidate));
    const issuer = named.find(({ publicKey }) => last.verify(publicKey));
    if (issuer === undefined) return named.length > 0 ? 'broken' : 'elsewhere';
    // A certificate that signed itself leads no further.
    if (issuer === last) return 'elsewhere';
    last = issuer;
  }
  return 'elsewhere';
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ objectIdentifier),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   bk: () => (/* binding */ writeDer),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7357);
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

/***/ 3837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules)
});

// UNUSED EXPORTS: subjects

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/nested-place.js
/** Where an entry lies within the framework or extension around it. */
                              
                                                                                          
                          
                                                                           
                                    
 

const FRAMEWORK_OR_EXTENSION = /\.(?:framework|appex)$/;
const BUNDLE = /\.(?:framework|appex|app)$/;
/** Watch apps and App Clips, which follow rules of their own on what may lie in them. */
const OTHER_PRODUCTS = /^Payload\/[^/]+\.app\/(?:Watch|AppClips)\//;

/** Whether the entry or bundle lies in a watch app or App Clip. */
function isOfOtherProduct(entryName        )          {
  return OTHER_PRODUCTS.test(entryName);
}

/** Whether the entry or bundle lies in a watch app. */
function isForWatch(entryName        )          {
  return /^Payload\/[^/]+\.app\/Watch\//.test(entryName);
}

/** `undefined` for what lies in the app itself, or outside it. */
function nestedPlace(entryName        )                          {
  // Nearly all entries lie in neither, and an app has tens of thousands.
  if (!entryName.includes('.framework/') && !entryName.includes('.appex/')) return undefined;
  if (!entryName.startsWith('Payload/') || isOfOtherProduct(entryName)) return undefined;
  const steps = entryName.split('/');
  const outermost = steps.findIndex((step) => FRAMEWORK_OR_EXTENSION.test(step));
  if (outermost < 0) return undefined;
  return {
    bundle: steps.slice(0, outermost + 1).join('/'),
    steps: steps.slice(outermost + 1),
  };
}

/** Whether yet another bundle is around the entry. */
function isInInnerBundle({ steps }             )          {
  return steps.slice(0, -1).some((step) => BUNDLE.test(step));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __nccwpck_require__(9453);
;// CONCATENATED MODULE: ./build/core/apple/checks/shown-value.js
/** A value of a property list, as a finding names it. */



const LONGEST = 160;
/** A value that lies deeper is only named by its kind. */
const DEEPEST = 1;

/** The value on one line of at most 160 characters; `absent` for `undefined`. */
function shown(value         )         {
  if (value === undefined) return 'absent';
  const text = (0,external_node_util_.inspect)(withPrototypes(value, DEEPEST), {
    breakLength: Infinity,
    compact: true,
    depth: DEEPEST,
    maxArrayLength: 8,
    maxStringLength: 80,
  });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Dictionaries of a property list have no prototype, which Node would mention each time. */
function withPrototypes(value         , depth        )          {
  if (typeof value === 'bigint') return value.toString();
  const inner = (each         ) => (depth < 0 ? each : withPrototypes(each, depth - 1));
  if (Array.isArray(value)) return value.slice(0, 9).map(inner);
  if (!(0,property_list/* isDictionary */.Hf)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
}

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/bundle-structure.js
/** Rules on what lies where in the app. */

                                                     
                                                


const infoPlistUnreadable       = {
  code: 'ITMS-90036',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'Info.plist of each extension and of each framework',
  meaning:
    'An extension or a framework has no Info.plist, or one that is no property list. (For the app itself: `ipa/info-plist-unreadable`.)',
  remedy: 'Let Xcode embed the bundle. A folder that only looks like a framework has to go.',
  *find({ bundles, entries }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist !== undefined) continue;
      const isThere = entries.has(`${path}/Info.plist`);
      yield isThere ? `Info.plist of ${path} is no property list.` : `${path} has no Info.plist.`;
    }
  },
};

const staticLibrary       = {
  code: 'slipway/static-library',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the first bytes of the executable of each bundle',
  meaning:
    'The executable of a bundle, mostly of a framework, is a static library: an archive of object files that no device can load or sign.',
  remedy:
    'Link the library into the app and do not embed the framework (in Xcode: “Do Not Embed”), or take its dynamic variant.',
  *find({ bundles }) {
    for (const { path, executable } of bundles) {
      if (executable?.isStaticLibrary) yield `The executable of ${path} is a static library.`;
    }
  },
};

const strayApp       = {
  code: 'slipway/app-in-app',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'folders with the ending .app and an Info.plist, wherever they are',
  meaning: 'The app holds another app where none belongs. Only Watch and AppClips may hold one.',
  remedy: 'Take the folder out of the target’s resources; it is mostly a product of another build.',
  *find({ strayApps }) {
    for (const path of strayApps) {
      // An app within a framework or extension is reported as a bundle within another.
      if (nestedPlace(`${path}/Info.plist`) === undefined) yield `${path} is an app.`;
    }
  },
};

const resourcesNameExecutable       = {
  code: 'ITMS-90535',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleExecutable` in Info.plist of each .bundle, and its file',
  meaning: 'A bundle of resources names an executable that it does not hold.',
  remedy:
    'Take CFBundleExecutable out of the bundle’s Info.plist (in Xcode: empty EXECUTABLE_NAME and GENERATE_INFOPLIST_FILE off). For a package of somebody else take a newer release.',
  *find({ resourceBundles }) {
    for (const { path, executableName, hasExecutable } of resourceBundles) {
      if (executableName === undefined || hasExecutable) continue;
      yield `${path} has no file ${shown(executableName)}, which its CFBundleExecutable names.`;
    }
  },
};

const executableMissing       = {
  code: 'ITMS-90207',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`CFBundleExecutable` of each bundle with code, and its file',
  meaning: 'A bundle has no executable: Info.plist names none, or one that is not there.',
  remedy:
    'Export the app again. A framework that carries only resources belongs into the app as a .bundle.',
  *find({ bundles }) {
    for (const { path, infoPlist, executableName, executable } of bundles) {
      if (infoPlist === undefined) continue;
      if (executableName === undefined) yield `Info.plist of ${path} has no CFBundleExecutable.`;
      else if (executable === undefined) yield `${path} has no file ${executableName}.`;
    }
  },
};

/** Swift's own libraries, which Xcode embeds for old systems. */
const SWIFT_RUNTIME = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
/** DriverKit's drivers for iPad, which are bundles of a kind of their own. */
const DRIVER = /^Payload\/[^/]+\.app\/SystemExtensions\/[^/]+\.dext\/[^/]+$/;

const looseCode       = {
  code: 'ITMS-90171',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'files with the name of a library (.dylib, .so, .a, .o) or permission to run, when they hold compiled code and are no `CFBundleExecutable`',
  meaning: 'The app holds a library or program outside a framework.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of their .so files; static libraries and object files do not belong into an app.',
  *find(ipa) {
    for (const { entryName, kind } of ipa.looseCode) {
      if (isOfOtherProduct(entryName)) continue;
      if (SWIFT_RUNTIME.test(entryName) || DRIVER.test(entryName)) continue;
      const place = nestedPlace(entryName);
      // Code of a bundle in the wrong place is reported as that.
      if (place !== undefined && isInInnerBundle(place)) continue;
      yield `${entryName} is a ${kind} outside a framework, or beside a framework’s own.`;
    }
  },
};

const nestedBundle       = {
  code: 'ITMS-90205',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folders within each framework and extension',
  meaning: 'A framework or extension holds a framework, extension or app of its own.',
  remedy:
    'Embed all frameworks in the app alone: with CocoaPods or Carthage, let only the app’s target copy them.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), isInInnerBundle).map(
      ([bundle, entryName]) => `${bundle} holds another bundle: ${entryName}`,
    ),
};

const frameworksFolder       = {
  code: 'ITMS-90206',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'an entry `Frameworks` at the top of each framework and extension',
  meaning: 'A framework or extension has a folder Frameworks, which only an app may have.',
  remedy:
    'Set ALWAYS_EMBED_SWIFT_STANDARD_LIBRARIES to NO for the framework or extension, and embed its frameworks in the app.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), ({ steps }) => steps[0] === 'Frameworks').map(
      ([bundle, entryName]) => `${bundle} holds a folder Frameworks: ${entryName}`,
    ),
};

/** The outermost bundles in which an entry is amiss, each with the first such entry. */
function bundlesWith(
  entryNames                  ,
  isAmiss                                 ,
)                                                            {
  const found = new Map                ();
  for (const entryName of entryNames) {
    const place = nestedPlace(entryName);
    if (place === undefined || found.has(place.bundle) || !isAmiss(place)) continue;
    found.set(place.bundle, entryName);
  }
  return [...found];
}

const bundleStructure          = {
  title: 'Bundle structure',
  rules: [
    infoPlistUnreadable,
    executableMissing,
    resourcesNameExecutable,
    staticLibrary,
    looseCode,
    nestedBundle,
    frameworksFolder,
    strayApp,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/mach-o/os-version.js
/** Versions of iOS as Info.plist and load commands write them: `13.0`, `16.4.1`. */

/**
 * The order of two versions: below zero when `one` is the older; `undefined` when one of them is
 * not a version.
 */
function compareOsVersions(one        , other        )                     {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left === undefined || right === undefined) return undefined;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `version` is older than `floor`; no version is older than nothing. */
function isOlder(version        , floor        )          {
  return (compareOsVersions(version, floor) ?? 0) < 0;
}

function partsOf(version        )                       {
  return /^\d{1,9}(\.\d{1,9}){0,3}$/.test(version) ? version.split('.').map(Number) : undefined;
}

// EXTERNAL MODULE: ./build/core/apple/checks/signature/bundle-signatures.js
var bundle_signatures = __nccwpck_require__(8938);
;// CONCATENATED MODULE: ./build/core/apple/checks/structure/container-app.js
/** Apps that are nothing but a wrapping: nobody can open them, and Xcode adds a stub as executable. */
                                                

                                                                         

/** Around an app for the watch alone, and around stickers or an app for Messages. */
const CONTAINER_KEYS = ['ITSWatchOnlyContainer', 'LSApplicationLaunchProhibited'];

function isContainer(infoPlist              )          {
  return CONTAINER_KEYS.some((key) => (0,property_list/* flagAt */.Qc)(infoPlist, key) === true);
}

/** Whether the app shows an icon and a screen of its own on an iPhone or iPad. */
function isOpenedOnIOS({ platform, infoPlist }     )          {
  return platform === 'IOS' && !isContainer(infoPlist);
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/device-family.js
/** The kinds of device that an app says it runs on. */
                                                

                                                                         


const NUMBERS = { iPhone: 1, iPad: 2 }         ;

/** `UIDeviceFamily`; an app that does not say is one for iPhone. */
function runsOn(infoPlist              , device                      )          {
  const families          = infoPlist['UIDeviceFamily'] ?? [NUMBERS.iPhone];
  const number = NUMBERS[device];
  // Tools other than Xcode also write the numbers as texts.
  return Array.isArray(families) && (families.includes(number) || families.includes(`${number}`));
}

function sharesIPadScreen(ipa     )          {
  const { infoPlist } = ipa;
  const needsItAlone =
    (0,property_list/* flagAt */.Qc)(infoPlist, 'UIRequiresFullScreen~ipad') ?? (0,property_list/* flagAt */.Qc)(infoPlist, 'UIRequiresFullScreen');
  return isOpenedOnIOS(ipa) && runsOn(infoPlist, 'iPad') && needsItAlone !== true;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/required-capabilities.js
/** The values of `UIRequiredDeviceCapabilities` (Apple's documentation of the key, 2025). */

                                                                         

const CAPABILITIES_KEY = 'UIRequiredDeviceCapabilities';

/** The capabilities, each with the iOS that introduced it where that matters to an app of today. */
const DOCUMENTED                                               = {
  accelerometer: undefined,
  arkit: '11.0',
  arm64: undefined,
  armv7: undefined,
  'auto-focus-camera': undefined,
  'bluetooth-le': undefined,
  'camera-flash': undefined,
  driverkit: '16.0',
  'front-facing-camera': undefined,
  gamekit: undefined,
  gps: undefined,
  gyroscope: undefined,
  healthkit: undefined,
  'iphone-ipad-minimum-performance-a12': '12.0',
  'iphone-performance-gaming-tier': '17.0',
  'location-services': undefined,
  magnetometer: undefined,
  metal: undefined,
  microphone: undefined,
  nfc: '11.0',
  'opengles-1': undefined,
  'opengles-2': undefined,
  'opengles-3': undefined,
  'peer-peer': undefined,
  sms: undefined,
  'still-camera': undefined,
  telephony: undefined,
  'video-camera': undefined,
  wifi: undefined,
};

function isDocumented(capability        )          {
  return Object.hasOwn(DOCUMENTED, capability);
}

function introducedWith(capability        )                     {
  return isDocumented(capability) ? DOCUMENTED[capability] : undefined;
}

/** The capabilities that a device must have; `undefined` when the value is of a wrong type. */
function requiredCapabilities(infoPlist              )                                {
  const value = infoPlist[CAPABILITIES_KEY];
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    return texts.length === value.length ? texts : undefined;
  }
  if (!(0,property_list/* isDictionary */.Hf)(value)) return undefined;
  const isSound = Object.values(value).every((item) => typeof item === 'boolean');
  return isSound ? Object.keys(value).filter((name) => value[name] === true) : undefined;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/devices.js
/** Rules on the devices that the app is for, and on how it fits their screens. */
                                                





                                                


const ORIENTATIONS = ['Portrait', 'PortraitUpsideDown', 'LandscapeLeft', 'LandscapeRight'].map(
  (direction) => `UIInterfaceOrientation${direction}`,
);

const iPadOrientationsMissing       = {
  code: 'ITMS-90474',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UISupportedInterfaceOrientations~ipad`, else `UISupportedInterfaceOrientations`, of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen does not support all four orientations.',
  remedy:
    'Allow all four under UISupportedInterfaceOrientations~ipad, or set UIRequiresFullScreen to true.',
  *find(ipa) {
    if (!sharesIPadScreen(ipa)) return;
    const { app, infoPlist } = ipa;
    const key = ['UISupportedInterfaceOrientations~ipad', 'UISupportedInterfaceOrientations'].find(
      (name) => infoPlist[name] !== undefined,
    );
    const supported          = key === undefined ? [] : infoPlist[key];
    const missing = ORIENTATIONS.filter(
      (orientation) => !Array.isArray(supported) || !supported.includes(orientation),
    );
    if (missing.length === 0) return;
    yield `${key ?? 'UISupportedInterfaceOrientations~ipad'} in Info.plist of ${app.path} lacks ${missing.join(', ')}.`;
  },
};

const REQUIRE_ARM64 = `Add arm64 to ${CAPABILITIES_KEY}. Xcode does so by itself; look for a script that rewrites Info.plist.`;
/** The first iOS without a device of another processor. */
const FIRST_FOR_64_BITS_ALONE = '11.0';

const arm64NotRequired       = {
  code: 'ITMS-90502',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS older than ${FIRST_FOR_64_BITS_ALONE}, and the slices of its executable`,
  meaning: 'The app is made for arm64 alone, but does not require it.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (!needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

const arm64NotNamed       = {
  code: 'ITMS-90502',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS ${FIRST_FOR_64_BITS_ALONE} or newer, and the slices of its executable`,
  meaning:
    'The app is made for arm64 alone and does not say so, though all devices with its oldest iOS are arm64.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

function needsArm64Anyway({ minimumOsVersion }     )          {
  return minimumOsVersion !== undefined && !isOlder(minimumOsVersion, FIRST_FOR_64_BITS_ALONE);
}

function* unrequiredArm64(ipa     )                   {
  if (!isOpenedOnIOS(ipa)) return;
  const { app, infoPlist } = ipa;
  const slices = (0,bundle_signatures/* slicesOf */.nu)(app);
  const isArm64Alone =
    slices.length > 0 && slices.every(({ architecture }) => architecture.startsWith('arm64'));
  const required = requiredCapabilities(infoPlist);
  if (!isArm64Alone || required === undefined || required.includes('arm64')) return;
  yield `${CAPABILITIES_KEY} in Info.plist of ${app.path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
}

const capabilityNewerThanOs       = {
  code: 'ITMS-90098',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` and \`MinimumOSVersion\` of the app`,
  meaning: 'The app requires what no device with its oldest iOS can say it has.',
  remedy: `Raise the deployment target to the iOS that introduced the capability, or take it out of ${CAPABILITIES_KEY}.`,
  *find({ app, platform, infoPlist, minimumOsVersion }) {
    if (platform !== 'IOS' || minimumOsVersion === undefined) return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      const since = introducedWith(capability);
      if (since === undefined || !isOlder(minimumOsVersion, since)) continue;
      yield `${app.path} requires ${capability}, which is of iOS ${since}, with MinimumOSVersion ${shown(minimumOsVersion)}.`;
    }
  },
};

/** Reported once, for `lidar-depth-camera`; Apple's list may also have grown since it was read. */
const capabilityUnknown       = {
  code: 'ITMS-90098',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of the app`,
  meaning:
    'The app requires a capability that Apple’s documentation does not list. Apple’s message speaks of MinimumOSVersion all the same.',
  remedy: 'Correct the spelling, or take the capability out.',
  *find({ app, platform, infoPlist }) {
    if (platform !== 'IOS') return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      if (!isDocumented(capability)) yield `${app.path} requires ${shown(capability)}.`;
    }
  },
};

const capabilitiesOfWrongType       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the type of \`${CAPABILITIES_KEY}\` of the app and of each extension`,
  meaning: `${CAPABILITIES_KEY} is neither a list of texts nor a dictionary of booleans.`,
  remedy: 'Write it as an array of strings, such as [arm64].',
  *find({ bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind === 'framework' || requiredCapabilities(infoPlist) !== undefined) continue;
      yield `${CAPABILITIES_KEY} in Info.plist of ${path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
    }
  },
};

const devices          = {
  title: 'Devices and screens',
  rules: [
    iPadOrientationsMissing,
    arm64NotRequired,
    arm64NotNamed,
    capabilityNewerThanOs,
    capabilityUnknown,
    capabilitiesOfWrongType,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/allowed-entitlements.js
/** Whether a profile allows what an app claims, or its project asks for. */
                                                                     

/**
 * The profile's value of an entitlement; `undefined` when nothing. Profiles of 2012 did not name
 * the team among the entitlements, only beside them.
 */
function allowedEntitlement(
  { entitlements, teamId }                     ,
  key        ,
)          {
  if (Object.hasOwn(entitlements, key)) return entitlements[key];
  return key === 'com.apple.developer.team-identifier' ? teamId : undefined;
}

/**
 * A match is the same value, or any at all for a bare `*`, or one that begins with what stands
 * before the `*`; for lists, member by member.
 */
function isAllowed(claimed         , allowed         )          {
  if ([allowed].flat().includes('*')) return true;
  if (Array.isArray(claimed)) return claimed.every((member) => isAllowed(member, allowed));
  if (Array.isArray(allowed)) return allowed.some((member) => isAllowed(claimed, member));
  if (typeof claimed === 'string' && typeof allowed === 'string' && allowed.endsWith('*')) {
    return claimed.startsWith(allowed.slice(0, -1));
  }
  // Values nested deeper are not compared: no public source says how Apple does it.
  return claimed === allowed || (typeof claimed === 'object' && typeof allowed === 'object');
}

// EXTERNAL MODULE: ./build/core/apple/checks/signature/embedded-profile.js + 4 modules
var embedded_profile = __nccwpck_require__(7118);
;// CONCATENATED MODULE: ./build/core/apple/checks/signature/entitlements.js
/** Rules on what the app and its extensions claim to be allowed, against what their profile allows. */

                                                      
                                                

                                                                         


                                                

const APPLICATION_IDENTIFIER = 'application-identifier';
const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';
const DEBUGGABLE = 'get-task-allow';
const SECURITY = 'com.apple.security.';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';

                 
                          
                                      
 

/** All slices claim the same in a sound bundle; the first one that claims anything stands for all. */
function claimsIn({ bundles }     )                   {
  return bundles.flatMap((bundle) => {
    const claiming = (0,bundle_signatures/* signaturesOf */.Rr)(bundle).find(({ entitlements }) => entitlements !== undefined);
    return claiming?.entitlements ? [{ bundle, entitlements: claiming.entitlements }] : [];
  });
}

const ALLOW_IT =
  'Switch the capability on for the bundle id at developer.apple.com and download the profile again, or leave the entitlement out.';

const entitlementNotAllowed       = {
  code: 'ITMS-90164',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the entitlements in each signature, and `Entitlements` in the profile',
  meaning: 'The app or an extension claims an entitlement that its profile does not allow.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (!mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

const entitlementNotInProfile       = {
  code: 'ITMS-90164',
  severity: 'warning',
  appliesTo: 'every-build',
  looksAt: `\`${SECURITY}*\` in each signature but for groups, and \`Entitlements\` in the profile`,
  meaning:
    'The app or an extension claims an entitlement on security that its profile does not name. Some need no profile, and no public list tells which.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

                        
                       
                                         
                            
                        
 

function* refusedClaimsIn(ipa     )                         {
  for (const { bundle, entitlements } of claimsIn(ipa)) {
    const profile = (0,embedded_profile/* readableProfile */.w)(bundle);
    if (profile === undefined) continue;
    for (const [key, claimed] of Object.entries(entitlements)) {
      if (HAVE_RULES_OF_THEIR_OWN.has(key) || claimed === false) continue;
      const allowed = allowedEntitlement(profile, key);
      if (isAllowed(claimed, allowed)) continue;
      const text = `${bundle.path} claims ${key} = ${entitlements_shown(claimed)}, which the profile "${profile.name}" does not allow.`;
      yield { key, allowed, text };
    }
  }
}

function mayNeedNoProfile({ key, allowed }              )          {
  return allowed === undefined && key.startsWith(SECURITY) && key !== APPLICATION_GROUPS;
}

const HAVE_RULES_OF_THEIR_OWN                      = new Set([APPLICATION_IDENTIFIER, DEBUGGABLE]);

function entitlements_shown(value         )         {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner         ) =>
    typeof inner === 'bigint' ? inner.toString() : inner,
  );
}

const entitlementUnsupported       = {
  code: 'ITMS-90046',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${APPLICATION_IDENTIFIER}\` and \`${ASSOCIATED_DOMAINS}\` in each signature`,
  meaning:
    'An entitlement has a value that no app may claim: a placeholder, or another app’s identifier.',
  remedy:
    'Let Xcode fill in the entitlements from the project; list real domains as `applinks:example.com`.',
  *find(ipa) {
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      const claimed = (0,property_list/* textAt */.$6)(entitlements, APPLICATION_IDENTIFIER);
      const bundleId = bundle.infoPlist && (0,property_list/* textAt */.$6)(bundle.infoPlist, 'CFBundleIdentifier');
      if (claimed !== undefined && bundleId !== undefined && !isIdentifierOf(claimed, bundleId)) {
        yield `${bundle.path} is ${bundleId}, but claims the ${APPLICATION_IDENTIFIER} ${claimed}.`;
      }
      if ([entitlements[ASSOCIATED_DOMAINS]].flat().includes('*')) {
        yield `${bundle.path} claims * for ${ASSOCIATED_DOMAINS}.`;
      }
    }
  },
};

/** `TEAM123456.com.example.app`; the prefix of an old app is not its team. */
function isIdentifierOf(claimed        , bundleId        )          {
  return /^[A-Z0-9]{10}\./.test(claimed) && claimed.slice(11) === bundleId;
}

const debuggable       = {
  code: 'slipway/debuggable',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${DEBUGGABLE}\` in each signature`,
  meaning: 'A debugger may attach to the app, which is not exported for debugging.',
  remedy:
    'Export the app with a distribution certificate and profile, which take the entitlement away.',
  *find(ipa, { exportMethod }) {
    if (exportMethod === 'debugging') return;
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      if (entitlements[DEBUGGABLE] === true) yield `${bundle.path} claims ${DEBUGGABLE}.`;
    }
  },
};

const entitlements          = {
  title: 'Entitlements',
  rules: [entitlementNotAllowed, entitlementNotInProfile, entitlementUnsupported, debuggable],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/code/executables.js
/** Rules on what the executables are and are made for, and on Apple's encryption of them. */
                                                            
                                                          
                                                      



                                                

const simulatorSlices       = {
  code: 'ITMS-90087',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the slices of the executable of the app, of each extension and of each framework',
  meaning: 'An executable is also, or only, made for the simulator.',
  remedy:
    'Use the device slice of the framework: an .xcframework lets Xcode choose it; out of a universal binary `lipo -remove x86_64` takes it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const { architecture, platform = '' } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (isForIntel(architecture)) {
          yield `The executable of ${bundle.path} is made for ${architecture}.`;
        } else if (platform.endsWith('Simulator')) {
          yield `The executable of ${bundle.path} is made for ${architecture} in the ${platform}.`;
        }
      }
    }
  },
};

function isForIntel(architecture        )          {
  return /^(i386|x86_64)/.test(architecture);
}

function isForSimulator({
  platform,
  architecture,
}   
                                   
                                
 )          {
  return isForIntel(architecture) || platform.endsWith('Simulator');
}

/** The platforms of apps, as executables name them; a Mac app is not uploaded as an .ipa. */
const PLATFORMS                                                        = {
  IOS: 'iOS',
  TV_OS: 'tvOS',
  VISION_OS: 'visionOS',
  MAC_OS: undefined,
};

function platformFor({ path }        , { platform }     )                            {
  return isForWatch(path) ? 'watchOS' : PLATFORMS[platform];
}

/** Apple's number is not publicly known; the loader of every device refuses such code. */
const otherPlatform       = {
  code: 'slipway/other-platform',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`LC_BUILD_VERSION` (`LC_VERSION_MIN_…`) of every executable, slice by slice',
  meaning:
    'An executable, or a slice of it, is made for another platform than the app, such as macOS, tvOS or Mac Catalyst.',
  remedy:
    'Take the variant of the framework for the app’s platform: an .xcframework lets Xcode choose it.',
  *find(ipa) {
    for (const bundle of ipa.bundles) {
      const wanted = platformFor(bundle, ipa);
      for (const { platform, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (wanted === undefined || platform === undefined || platform === wanted) continue;
        // The simulator has a number of its own, and what Slipway does not know is not judged.
        if (isForSimulator({ platform, architecture }) || platform === 'other') continue;
        yield `The executable of ${bundle.path} is made for ${platform} (${architecture}), not for ${wanted}.`;
      }
    }
  },
};

/** Apple's number is not publicly known; no device could start it. */
const executableOfWrongType       = {
  code: 'slipway/executable-type',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the file type in the Mach-O header of the executable of each app and extension',
  meaning:
    'The executable of an app or extension is a library or plug-in, which cannot be started.',
  remedy:
    'Set MACH_O_TYPE of the target to mh_execute, and look for a script that copies a library over the executable.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind === 'framework') continue;
      for (const { fileType, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (fileType === 'executable') continue;
        yield `The executable of ${bundle.path} is of the type ${fileType} (${architecture}).`;
      }
    }
  },
};

const bitcode       = {
  code: 'ITMS-90482',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the segment `__LLVM` in the executable of each framework',
  meaning: 'A framework holds bitcode, which App Store Connect no longer takes.',
  remedy:
    'Take a newer release of the framework, or strip it before it is embedded: `xcrun bitcode_strip -r FRAMEWORK -o FRAMEWORK`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { segments, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (!segments.some(({ name }) => name === '__LLVM')) continue;
        yield `The executable of ${bundle.path} holds bitcode (${architecture}).`;
      }
    }
  },
};

/** Python's build tools link this type unless they build for iOS: nothing can be linked with it. */
const frameworkIsPlugIn       = {
  code: 'ITMS-90124',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the file type in the Mach-O header of each framework’s executable',
  meaning:
    'The executable of a framework is of the type BUNDLE, a plug-in, and no dynamic library.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of them; link others with `-dynamiclib` in place of `-bundle`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { fileType, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (fileType !== 'bundle') continue;
        yield `The executable of ${bundle.path} is of the type BUNDLE (${architecture}).`;
      }
    }
  },
};

const encryptionInfo       = {
  code: 'ITMS-90125',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`LC_ENCRYPTION_INFO` in the executables',
  meaning:
    'An executable has no place for Apple’s encryption, or is encrypted already: it was taken from the App Store.',
  remedy:
    'Link the app with Xcode’s linker for iOS devices, and upload what was built, not what was downloaded from a device.',
  *find({ bundles, infoPlist }) {
    for (const bundle of bundles) {
      const isStarted = bundle.kind !== 'framework' && !isContainer(infoPlist);
      for (const { encryption, architecture, platform } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        // Whether every library needs the load command is not known. Whatever is started does, but
        // for the stubs that Xcode copies into containers.
        if (encryption === undefined && isStarted && platform === 'iOS') {
          yield `The executable of ${bundle.path} lacks LC_ENCRYPTION_INFO (${architecture}).`;
        }
        if (encryption !== undefined && encryption.cryptId !== 0) {
          yield `The executable of ${bundle.path} is encrypted already (${architecture}).`;
        }
      }
    }
  },
};

const executables          = {
  title: 'Executables',
  rules: [
    simulatorSlices,
    otherPlatform,
    executableOfWrongType,
    frameworkIsPlugIn,
    bitcode,
    encryptionInfo,
  ],
};

// EXTERNAL MODULE: ./build/core/apple/package/icon-list.js
var icon_list = __nccwpck_require__(4478);
;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/icons.js
/** Rules on the app's icons. Icons in the asset catalogue are in a closed format and not read. */
                                                          

                                                           
                                                




                                                


const FROM_THE_CATALOGUE =
  'Put the icon into the asset catalogue as AppIcon and name it in ASSETCATALOG_COMPILER_APPICON_NAME; Xcode then writes files and keys. A Flet project only needs `src/assets/icon.png`, opaque and at least 1024×1024 pixels large.';
const KEYS = ['CFBundleIcons', 'CFBundleIcons~ipad']         ;

const iPhoneIconMissing = iconOfSize('ITMS-90022', 'iPhone', 120);
/** The other sizes that Apple names, 167 and 76, lie in the catalogue alone where there is one. */
const iPadIconMissing = iconOfSize('ITMS-90023', 'iPad', 152);

function iconOfSize(code        , device                    , pixels        )       {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `the files that \`CFBundleIcons${device === 'iPad' ? '~ipad' : ''}\` names, and whether it names an icon of the asset catalogue`,
    meaning: `The app runs on ${device} and has no icon of ${pixels}×${pixels} pixels for it, neither as a file nor, by its name, in an asset catalogue.`,
    remedy: FROM_THE_CATALOGUE,
    *find(ipa) {
      if (!isOpenedOnIOS(ipa) || !runsOn(ipa.infoPlist, device)) return;
      const primary = primaryIcon(ipa, device);
      if (primary === 'of the wrong type' || isInCatalogue(primary, ipa)) return;
      const sizes = filesOf(primary, ipa).map(({ size }) => size);
      if (sizes.some((size) => size?.width === pixels && size.height === pixels)) return;
      const found = sizes.map((size) => (size ? `${size.width}×${size.height}` : 'no image'));
      yield `${primary?.key ?? 'CFBundleIcons'} in Info.plist of ${ipa.app.path} leads to no icon of ${pixels}×${pixels} pixels (found: ${found.join(', ') || 'nothing'}).`;
    },
  };
}

function primaryIcon(
  { infoPlist }     ,
  device                    ,
)                                             {
  if (wrongTypes(infoPlist).length > 0) return 'of the wrong type';
  const primaries = (0,icon_list/* iconLists */.d)(infoPlist).filter(({ isPrimary }) => isPrimary);
  const own = primaries.find((list) => list.device === device);
  // An iPad takes the iPhone's where Info.plist has none for it.
  return own ?? (device === 'iPad' ? primaries[0] : undefined);
}

function isInCatalogue(icon                      , { app }     )          {
  return icon?.assetName !== undefined && app.hasAssetCatalogue;
}

function filesOf(icon                      , { app, icons }     )                     {
  const spelled = icon?.files.flatMap(icon_list/* iconFileNames */.I) ?? [];
  const names = new Set(spelled.map((name) => `${app.path}/${name}`));
  return icons.filter(({ entryName }) => names.has(entryName));
}

const iconFileMissing       = {
  code: 'ITMS-90032',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'each name in `CFBundleIconFiles`, also of alternate icons, and the files of the app; names of icons in the asset catalogue are left out',
  meaning: 'Info.plist names an icon file that the app does not hold.',
  remedy:
    'Add the file at the top of the app, not in a folder, with the spelling of Info.plist; or take the name out.',
  *find(ipa) {
    const { app, entries, infoPlist } = ipa;
    if (isContainer(infoPlist)) return;
    for (const icon of (0,icon_list/* iconLists */.d)(infoPlist)) {
      if (isInCatalogue(icon, ipa)) continue;
      for (const listed of icon.files) {
        if ((0,icon_list/* iconFileNames */.I)(listed).some((name) => entries.has(`${app.path}/${name}`))) continue;
        yield `${icon.key} in Info.plist of ${app.path} names ${shown(listed)}, which is not there.`;
      }
    }
  },
};

const iconOfWrongType       = {
  code: 'ITMS-90039',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIcons` and `CFBundleIcons~ipad` with their `CFBundlePrimaryIcon`',
  meaning:
    'A key of the icons is not a dictionary. (It may be a text in apps for tvOS and visionOS.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa)) return;
    for (const [key, value] of wrongTypes(infoPlist)) {
      yield `${key} in Info.plist of ${app.path} is ${shown(value)} instead of a dictionary.`;
    }
  },
};

function wrongTypes(infoPlist                  )                                          {
  const places = KEYS.flatMap((key) => {
    const icons = infoPlist[key];
    const primary = (0,property_list/* isDictionary */.Hf)(icons) ? icons['CFBundlePrimaryIcon'] : undefined;
    return [[key, icons]         , [`${key}.CFBundlePrimaryIcon`, primary]         ];
  });
  return places.filter(([, value]) => value !== undefined && !(0,property_list/* isDictionary */.Hf)(value));
}

const catalogueMissing       = {
  code: 'ITMS-90704',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Assets.car` in the app',
  meaning:
    'The app has no asset catalogue, and so no icon of 1024×1024 pixels, which counts only there.',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app } = ipa;
    if (!isOpenedOnIOS(ipa) || app.hasAssetCatalogue) return;
    yield `${app.path} has no Assets.car.`;
  },
};

const iconNameMissing       = {
  code: 'ITMS-90713',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIconName` in Info.plist of the app, at the top or within `CFBundleIcons`',
  meaning:
    'Info.plist does not say which icon of the asset catalogue is the app’s. The upload may succeed, and the build disappears in processing. (One public source has the same words under ITMS-90905.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa) || wrongTypes(infoPlist).length > 0) return;
    const named = (0,icon_list/* iconLists */.d)(infoPlist).some(
      ({ isPrimary, assetName }) => isPrimary && assetName !== undefined,
    );
    if (named || infoPlist['CFBundleIconName'] !== undefined) return;
    yield `Info.plist of ${app.path} has no CFBundleIconName.`;
  },
};

/** Apple's number is not publicly known. Icons in the catalogue are not read. */
const watchIconMissing       = {
  code: 'slipway/watch-icon-missing',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Assets.car`, `CFBundleIcons`, `CFBundleIconFiles` and `CFBundleIconName` of each watch app',
  meaning: 'A watch app has neither an asset catalogue nor icon files, and so no icon.',
  remedy: 'Add an icon for watchOS to the asset catalogue of the watch app’s target.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist, hasAssetCatalogue } of bundles) {
      if (kind !== 'embedded-app' || !isForWatch(path) || hasAssetCatalogue) continue;
      if (infoPlist === undefined) continue;
      const names = ['CFBundleIcons', 'CFBundleIconFiles', 'CFBundleIconName'];
      if (names.some((key) => infoPlist[key] !== undefined)) continue;
      yield `${path} has no icon.`;
    }
  },
};

const icons          = {
  title: 'Icons',
  rules: [
    iPhoneIconMissing,
    iPadIconMissing,
    iconFileMissing,
    iconOfWrongType,
    catalogueMissing,
    iconNameMissing,
    watchIconMissing,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/info-plist.js
/** Rules on further keys of Info.plist: platform, extensions, encryption and documents. */

                                                                         

                                                


const DEVICE_PLATFORMS = ['iphoneos', 'appletvos', 'xros', 'watchos', 'macosx'];

const platformUnknown       = {
  code: 'ITMS-90508',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`DTPlatformName` of the app and of each extension',
  meaning: 'The app was built for no device, or an extension for another platform than the app.',
  remedy: 'Archive for “Any iOS Device”, not for a simulator; leave the key to Xcode.',
  *find({ app, bundles }) {
    const apps = (0,property_list/* textAt */.$6)(app.infoPlist ?? {}, 'DTPlatformName');
    for (const { kind, path, infoPlist = {} } of bundles) {
      const name = (0,property_list/* textAt */.$6)(infoPlist, 'DTPlatformName');
      if (kind === 'framework' || name === undefined) continue;
      const wanted = isForWatch(path) ? 'watchos' : (apps ?? name);
      const isSound = DEVICE_PLATFORMS.includes(name) && (kind === 'app' || name === wanted);
      if (!isSound) yield `DTPlatformName of ${path} is ${shown(name)}.`;
    }
  },
};

const simulatorPlatform       = {
  code: 'ITMS-90542',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of every bundle, those of resources too',
  meaning: 'A bundle says that it is for a simulator.',
  remedy:
    'Take the device variant of the framework, or correct the key to [iPhoneOS] before the app is signed.',
  *find({ bundles, resourceBundles }) {
    for (const { path, infoPlist = {} } of [...bundles, ...resourceBundles]) {
      const platforms          = infoPlist['CFBundleSupportedPlatforms'];
      if (!Array.isArray(platforms)) continue;
      if (!platforms.some((name) => typeof name === 'string' && name.endsWith('Simulator'))) {
        continue;
      }
      yield `CFBundleSupportedPlatforms of ${path} is ${shown(platforms)}.`;
    }
  },
};

/** Apple's message about several platforms says "an array containing a single platform". */
const severalPlatforms       = {
  code: 'ITMS-90562',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of the app',
  meaning:
    'The app names no platform, or more than one, or one twice. What else Apple means by the number is not publicly known.',
  remedy: 'Leave the key to Xcode; it writes [iPhoneOS].',
  *find({ app, infoPlist }) {
    const platforms          = infoPlist['CFBundleSupportedPlatforms'];
    if (!Array.isArray(platforms) || platforms.length === 1) return;
    yield `CFBundleSupportedPlatforms of ${app.path} is ${shown(platforms)}.`;
  },
};

const extensionKeyMissing       = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleDisplayName` and `CFBundleName` of each extension',
  meaning: 'An extension lacks the name that users see, or the one that the system shows.',
  remedy:
    'Set both in Info.plist of the extension’s target; a build setting that is empty counts as none.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind !== 'extension' || infoPlist === undefined) continue;
      for (const key of ['CFBundleDisplayName', 'CFBundleName']) {
        if ((0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    }
  },
};

const activationRuleOpen       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`NSExtensionActivationRule` of each extension',
  meaning: 'A share or action extension offers itself for everything: TRUEPREDICATE.',
  remedy: 'Replace the predicate by a dictionary of what the extension takes.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const rule = activationRule(infoPlist);
      if (typeof rule !== 'string' || rule.trim() !== 'TRUEPREDICATE') continue;
      yield `NSExtensionActivationRule of ${path} is ${shown(rule)}.`;
    }
  },
};

function activationRule({ NSExtension: extension }              )          {
  const attributes = (0,property_list/* isDictionary */.Hf)(extension) ? extension['NSExtensionAttributes'] : undefined;
  return (0,property_list/* isDictionary */.Hf)(attributes) ? attributes['NSExtensionActivationRule'] : undefined;
}

const extensionFolderNamedOtherwise       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folder of each extension, and its `CFBundleExecutable`',
  meaning: 'The folder of an extension has another name than its executable.',
  remedy: 'Give PRODUCT_NAME and EXECUTABLE_NAME of the extension’s target the same value.',
  *find({ bundles }) {
    for (const { kind, path, name, executableName } of bundles) {
      if (kind !== 'extension' || executableName === undefined) continue;
      if (name === `${executableName}.appex`) continue;
      yield `CFBundleExecutable of ${path} is ${shown(executableName)}.`;
    }
  },
};

const complianceCodeMissing       = {
  code: 'ITMS-90592',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`ITSAppUsesNonExemptEncryption` and `ITSEncryptionExportComplianceCode` of the app',
  meaning:
    'The app says that it uses encryption which is not exempt, but not under which approval. (Whether a given code is the right one, only Apple knows.)',
  remedy:
    'Set ITSAppUsesNonExemptEncryption to false when the app uses only exempt encryption, such as HTTPS; else add the code from App Store Connect.',
  *find({ app, infoPlist, usesNonExemptEncryption }) {
    const key = 'ITSEncryptionExportComplianceCode';
    if (usesNonExemptEncryption !== true || (0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) return;
    yield `In Info.plist of ${app.path} ITSAppUsesNonExemptEncryption is true and ${key} is ${shown(infoPlist[key])}.`;
  },
};

const documentsInPlaceOpen       = {
  code: 'ITMS-90737',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`CFBundleDocumentTypes`, `LSSupportsOpeningDocumentsInPlace` and `UISupportsDocumentBrowser` of the app',
  meaning: 'The app opens documents, but does not say whether in their place or as a copy.',
  remedy: 'Set LSSupportsOpeningDocumentsInPlace to true or false.',
  *find({ app, infoPlist }) {
    if (documentTypes(infoPlist).length === 0) return;
    if ((0,property_list/* flagAt */.Qc)(infoPlist, 'LSSupportsOpeningDocumentsInPlace') !== undefined) return;
    if ((0,property_list/* flagAt */.Qc)(infoPlist, 'UISupportsDocumentBrowser') === true) return;
    yield `Info.plist of ${app.path} has CFBundleDocumentTypes without LSSupportsOpeningDocumentsInPlace.`;
  },
};

const documentRankMissing       = {
  code: 'ITMS-90788',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`LSHandlerRank` in each entry of `CFBundleDocumentTypes` of the app',
  meaning: 'A type of document does not say how the app ranks among those that open it.',
  remedy: 'Add LSHandlerRank: Owner, Default, Alternate or None.',
  *find({ app, infoPlist }) {
    for (const type of documentTypes(infoPlist)) {
      if ((0,property_list/* textAt */.$6)(type, 'LSHandlerRank') !== undefined) continue;
      yield `CFBundleDocumentTypes of ${app.path} has no LSHandlerRank for ${shown(type['CFBundleTypeName'])}.`;
    }
  },
};

function documentTypes({ CFBundleDocumentTypes: types }              )                          {
  return Array.isArray(types) ? types.filter(property_list/* isDictionary */.Hf) : [];
}

const furtherKeys          = {
  title: 'Further keys of Info.plist',
  rules: [
    platformUnknown,
    simulatorPlatform,
    severalPlatforms,
    extensionKeyMissing,
    activationRuleOpen,
    extensionFolderNamedOtherwise,
    complianceCodeMissing,
    documentsInPlaceOpen,
    documentRankMissing,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/launch-screen.js
/** Rules on what the app shows while it starts. */
                                                

                                                                         


                                                


const REMEDY =
  'Add the key UILaunchScreen (iOS 14), or a launch storyboard, named in UILaunchStoryboardName.';

const iPadLaunchScreenMissing       = {
  code: 'ITMS-90475',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen` and `UILaunchStoryboardName` of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen has no launch screen.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* unnamedLaunchScreen(ipa);
  },
};

const iPadLaunchStoryboardAbsent       = {
  code: 'ITMS-90475',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the storyboard that `UILaunchStoryboardName` names, in an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning:
    'An app that shares the iPad’s screen names a launch storyboard that was not found in it. No public source says where Apple looks.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* absentStoryboard(ipa);
  },
};

/** Newer messages under this number ask for a launch storyboard, older ones for a launch image. */
const launchScreenMissing       = {
  code: 'ITMS-90096',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen`, `UILaunchStoryboardName` and the storyboard that it names, in all other apps',
  meaning:
    'The app has no launch screen. Apple asks for one since 2020; public sources do not agree on what the number stands for.',
  remedy: REMEDY,
  *find(ipa) {
    if (!isOpenedOnIOS(ipa) || sharesIPadScreen(ipa)) return;
    yield* unnamedLaunchScreen(ipa);
    yield* absentStoryboard(ipa);
  },
};

function* unnamedLaunchScreen({ app, infoPlist }     )                   {
  if (hasLaunchScreenKey(infoPlist) || storyboardName(infoPlist) !== undefined) return;
  yield `Info.plist of ${app.path} has neither UILaunchScreen nor UILaunchStoryboardName.`;
}

function* absentStoryboard({ app, entries, infoPlist }     )                   {
  const named = storyboardName(infoPlist);
  if (named === undefined || hasLaunchScreenKey(infoPlist)) return;
  const compiled = named.replace(/\.(?:storyboard|xib)$/, '');
  const isThere = entries
    .keys()
    .some((name) => name.startsWith(`${app.path}/`) && isCompiledFrom(compiled, name));
  if (isThere) return;
  yield `UILaunchStoryboardName in Info.plist of ${app.path} is ${shown(named)}, but there is no ${compiled}.storyboardc.`;
}

function hasLaunchScreenKey(infoPlist              )          {
  return ['UILaunchScreen', 'UILaunchScreen~ipad', 'UILaunchScreens'].some((key) =>
    (0,property_list/* isDictionary */.Hf)(infoPlist[key]),
  );
}

function storyboardName(infoPlist              )                     {
  return (
    (0,property_list/* textAt */.$6)(infoPlist, 'UILaunchStoryboardName~ipad') ?? (0,property_list/* textAt */.$6)(infoPlist, 'UILaunchStoryboardName')
  );
}

/** Compiled storyboards are folders; they may be localized, or be one for the iPad. */
function isCompiledFrom(storyboard        , entryName        )          {
  return ['', '~ipad', '~iphone'].some(
    (device) =>
      entryName.includes(`/${storyboard}${device}.storyboardc/`) ||
      entryName.endsWith(`/${storyboard}${device}.nib`),
  );
}

const launchScreen          = {
  title: 'Launch screen',
  rules: [iPadLaunchScreenMissing, iPadLaunchStoryboardAbsent, launchScreenMissing],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/listed-sdks.js
/**
 * The SDKs of others that Apple wants with a privacy manifest and a signature of their maker, by
 * the names of their frameworks: Apple's page "Third-party SDK requirements" of 2024.
 */
const LISTED = `
  Abseil AFNetworking Alamofire AppAuth BoringSSL openssl_grpc Capacitor Charts connectivity_plus
  Cordova device_info_plus DKImagePickerController DKPhotoGallery FBAEMKit FBLPromises FBSDKCoreKit
  FBSDKCoreKit_Basics FBSDKLoginKit FBSDKShareKit file_picker FirebaseABTesting FirebaseAuth
  FirebaseCore FirebaseCoreDiagnostics FirebaseCoreExtension FirebaseCoreInternal
  FirebaseCrashlytics FirebaseDynamicLinks FirebaseFirestore FirebaseInstallations
  FirebaseMessaging FirebaseRemoteConfig Flutter flutter_inappwebview flutter_local_notifications
  fluttertoast FMDB geolocator_apple GoogleDataTransport GoogleSignIn GoogleToolboxForMac
  GoogleUtilities grpcpp GTMAppAuth GTMSessionFetcher hermes image_picker_ios IQKeyboardManager
  IQKeyboardManagerSwift Kingfisher leveldb Lottie MBProgressHUD nanopb OneSignal OneSignalCore
  OneSignalExtension OneSignalOutcomes OpenSSL OrderedSet package_info package_info_plus
  path_provider path_provider_ios Promises Protobuf Reachability RealmSwift RxCocoa RxRelay RxSwift
  SDWebImage share_plus shared_preferences_ios SnapKit sqflite Starscream SVProgressHUD SwiftyGif
  SwiftyJSON Toast UnityFramework url_launcher url_launcher_ios video_player_avfoundation wakelock
  webview_flutter_wkwebview`;

/**
 * Names that Apple takes for listed SDKs, as its messages to developers show: Python's modules hold
 * OpenSSL.
 */
const TAKEN_FOR_LISTED = ['_ssl', '_hashlib', 'sqflite_darwin'];

const names                      = new Set([...LISTED.trim().split(/\s+/), ...TAKEN_FOR_LISTED]);

function isListedSdk(framework        )          {
  return names.has(framework);
}

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/listed-sdk-rules.js
/** Rules on frameworks that Apple has put on its list of commonly used SDKs. */
                                                      
                                                

                                                                          

                                                

const ONLY_NEW =
  'Apple asks it of new apps and of SDKs that an update adds, which the .ipa alone does not tell.';

                           
                        
                        
 

function listedFrameworksIn({ bundles }     )                             {
  return bundles.flatMap((bundle) => {
    const name = frameworkName(bundle);
    return name !== undefined && isListedSdk(name) ? { name, path: bundle.path } : [];
  });
}

function frameworkName({ kind, path }        )                     {
  return kind === 'framework' ? /(?<![^/])([^/]+)\.framework$/.exec(path)?.[1] : undefined;
}

const sdkWithoutManifest       = {
  code: 'ITMS-91061',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`PrivacyInfo.xcprivacy` anywhere inside each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs has no privacy manifest.',
  remedy: `Use a release of the framework that has one. ${ONLY_NEW}`,
  *find(ipa) {
    const listed = listedFrameworksIn(ipa);
    const covered = withManifest(listed, ipa);
    for (const framework of listed) {
      if (!covered.has(framework)) yield `${framework.path} has no PrivacyInfo.xcprivacy.`;
    }
  },
};

/**
 * A framework may keep it in a bundle of resources, inside or beside the app's own. An archive may
 * hold many of both, so that the entries are gone through once for all frameworks.
 */
function withManifest(
  listed                            ,
  { app, entries }     ,
)                               {
  const paths = new Set(listed.map(({ path }) => path));
  const names = new Set(listed.map(({ name }) => name));
  const coveredPaths = new Set        ();
  const coveredNames = new Set        ();
  for (const entry of entries.keys()) {
    if (!entry.endsWith('/PrivacyInfo.xcprivacy')) continue;
    for (let end = entry.indexOf('/'); end >= 0; end = entry.indexOf('/', end + 1)) {
      const folder = entry.slice(0, end);
      if (paths.has(folder)) coveredPaths.add(folder);
    }
    for (const name of names) {
      if (entry.startsWith(`${app.path}/${name}`)) coveredNames.add(name);
    }
  }
  return new Set(
    listed.filter(({ name, path }) => coveredNames.has(name) || coveredPaths.has(path)),
  );
}

const USE_SIGNED_RELEASE = `Use a release of the framework that is signed. With Flet: flet 0.86.5 or newer, and Swift Package Manager left on. ${ONLY_NEW}`;

/**
 * The signature that counts is the maker's, on the .xcframework: Xcode notes while archiving
 * whether it found one, and exports the receipt beside the app. The signature on the framework
 * inside the app is the developer's own and says nothing about it.
 */
const sdkNotSigned       = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`signed` in `Signatures/*.signature`, for each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs was not signed by its maker.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (receiptOf(name, ipa)?.signed === false) yield `${path} was not signed by its maker.`;
    }
  },
};

/** Others may have been built from source, where no receipt is due; these come as binaries only. */
const ONLY_AS_BINARY                      = new Set(['_ssl', '_hashlib']);

const sdkSignatureUnknown       = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Signatures/*.signature` for the parts of Python that hold OpenSSL, `_ssl` and `_hashlib`',
  meaning:
    'A framework that Apple takes for a listed SDK comes without a receipt of its maker’s signature.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (!ONLY_AS_BINARY.has(name) || receiptOf(name, ipa) !== undefined) continue;
      yield `${path} has no receipt of its maker’s signature under Signatures/.`;
    }
  },
};

/** The .xcframework may have another name than the framework in it, which the receipt tells. */
function receiptOf(framework        , { sdkSignatures }     )                           {
  return sdkSignatures.find(({ name, list }) => {
    const metadata = list?.['metadata'];
    const library = (0,property_list/* isDictionary */.Hf)(metadata) ? (0,property_list/* textAt */.$6)(metadata, 'library') : undefined;
    return library === undefined ? name === framework : library === `${framework}.framework`;
  });
}

const listedSdks          = {
  title: 'SDKs on Apple’s list',
  rules: [sdkWithoutManifest, sdkNotSigned, sdkSignatureUnknown],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/code/minimum-os.js
/** Rules on the oldest iOS that the app, its extensions and its frameworks are made for. */
                                                      




                                                


const KEY = 'MinimumOSVersion';
/** Apps have had to be made for 64 bits alone for years, and those need this. */
const OLDEST_FOR_64_BITS = '8.0';

const minimumOsMissing       = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle does not say which iOS it needs. (Apple reports it as ITMS-90530, too.)`,
  remedy: `Set IPHONEOS_DEPLOYMENT_TARGET for the target, or add ${KEY} where a script writes the framework’s Info.plist.`,
  *find({ bundles }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist === undefined || (0,property_list/* textAt */.$6)(infoPlist, KEY) !== undefined) continue;
      yield `${KEY} in Info.plist of ${path} is ${shown(infoPlist[KEY])}.`;
    }
  },
};

const minimumOsTooOld       = {
  code: 'ITMS-90530',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle claims to run on an iOS older than ${OLDEST_FOR_64_BITS}, the oldest for 64-bit apps. (Older messages have the number ITMS-90362.)`,
  remedy: `Raise IPHONEOS_DEPLOYMENT_TARGET, or take a newer release of the framework.`,
  *find({ platform, bundles }) {
    if (platform !== 'IOS') return;
    for (const bundle of bundles) {
      const version = minimumOsOf(bundle);
      if (version === undefined || isForWatch(bundle.path)) continue;
      if (!isOlder(version, OLDEST_FOR_64_BITS)) continue;
      yield `${KEY} of ${bundle.path} is ${shown(version)}.`;
    }
  },
};

/**
 * The other way round, an Info.plist that asks for more than the binary, is taken: makers of
 * frameworks write 100.0 there on purpose.
 */
const binaryNeedsNewerOs       = {
  code: 'ITMS-90208',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the load command \`LC_BUILD_VERSION\` (\`LC_VERSION_MIN_IPHONEOS\`) of each executable, and \`${KEY}\` beside it`,
  meaning: 'An executable was linked for a newer iOS than its Info.plist says.',
  remedy: `Give ${KEY} the value that the executable was linked with; Xcode does so when both come from IPHONEOS_DEPLOYMENT_TARGET.`,
  *find({ bundles }) {
    for (const bundle of bundles) {
      const said = minimumOsOf(bundle);
      for (const { minimumOs, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (said === undefined || minimumOs === undefined || !isOlder(said, minimumOs)) continue;
        yield `${KEY} of ${bundle.path} is ${shown(said)}, but its executable was linked for ${minimumOs} (${architecture}).`;
      }
    }
  },
};

const frameworkNeedsNewerOs       = {
  code: 'ITMS-90208',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`LC_BUILD_VERSION\` of each framework’s executable, and \`${KEY}\` of the app`,
  meaning:
    'A framework was linked for a newer iOS than the app is offered for. On older devices the app may not start; that Apple refuses a framework that says so itself is unproven.',
  remedy:
    'Raise the app’s deployment target, or take a release of the framework for older systems.',
  *find({ app, bundles }) {
    const offered = minimumOsOf(app);
    if (offered === undefined) return;
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework' || isOfOtherProduct(bundle.path)) continue;
      for (const { minimumOs, architecture } of (0,bundle_signatures/* slicesOf */.nu)(bundle)) {
        if (minimumOs === undefined || !isOlder(offered, minimumOs)) continue;
        yield `${bundle.path} was linked for ${minimumOs} (${architecture}), but the app is offered from ${shown(offered)}.`;
      }
    }
  },
};

function minimumOsOf({ infoPlist = {} }        )                     {
  return (0,property_list/* textAt */.$6)(infoPlist, KEY);
}

const minimumOs          = {
  title: 'Minimum iOS',
  rules: [minimumOsMissing, minimumOsTooOld, binaryNeedsNewerOs, frameworkNeedsNewerOs],
};

// EXTERNAL MODULE: ./build/core/apple/package/package-layout.js
var package_layout = __nccwpck_require__(7401);
;// CONCATENATED MODULE: ./build/core/apple/checks/structure/names.js
/** Rules on bundle ids and on the names of files. */
                                                


                                                                         
                                                


const names_KEY = 'CFBundleIdentifier';

const bundleIdMalformed       = {
  code: 'ITMS-90049',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of the app, of each extension and of each framework`,
  meaning: 'A bundle id has other signs than letters, digits, dots and hyphens, or ends in a dot.',
  remedy:
    'Replace underscores and blanks by hyphens. For a framework of somebody else take a newer release.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const bundleId = (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
      if (bundleId === undefined || /^[A-Za-z0-9.-]*[A-Za-z0-9-]$/.test(bundleId)) continue;
      yield `${names_KEY} of ${path} is ${shown(bundleId)}.`;
    }
  },
};

const EXTENSION_ID_REMEDY = 'Name it com.example.app.share where the app is com.example.app.';

const extensionIdForeign       = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${names_KEY}\` of each extension, and that of the app`,
  meaning: 'An extension’s bundle id does not begin with the app’s and a dot.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart === '') yield misplacedId(path, id, ipa);
    }
  },
};

/** No device is known to refuse such an extension. */
const extensionIdTooLong       = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the number of components of \`${names_KEY}\` of each extension, and of the app`,
  meaning: 'An extension’s bundle id has more than one component beyond the app’s.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart.includes('.')) yield misplacedId(path, id, ipa);
    }
  },
};

                       
                        
                      
                                                                                           
                           
 

/** Other rules tell of an Info.plist that cannot be read, and of an app without an id. */
function extensionIdsIn(ipa     )                         {
  return ipa.bundles.flatMap(({ kind, path, infoPlist }) => {
    const hostId = idOfHost(path, ipa);
    if (kind !== 'extension' || infoPlist === undefined || hostId === undefined) return [];
    const id = (0,property_list/* textAt */.$6)(infoPlist, names_KEY) ?? '';
    const ownPart = id.startsWith(`${hostId}.`) ? id.slice(hostId.length + 1) : '';
    return { path, id, ownPart };
  });
}

/** The bundle id of the app, watch app or App Clip that the bundle lies in. */
function idOfHost(path        , { bundles }     )                     {
  const host = (0,package_layout/* hostApp */.u)(path);
  const infoPlist = bundles.find((bundle) => bundle.path === host)?.infoPlist;
  return infoPlist && (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
}

function misplacedId(path        , id        , ipa     )         {
  return `${names_KEY} of ${path} is ${shown(id)}, that of the app ${shown(idOfHost(path, ipa))}.`;
}

const ONE_FOR_EACH =
  'Give each bundle an id of its own. A framework that lies in the app and in an extension belongs into the app alone.';

const bundleIdTwice       = {
  code: 'ITMS-90685',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of the app, of each extension and of each framework`,
  meaning: 'Two bundles of the app have the same bundle id.',
  remedy: ONE_FOR_EACH,
  *find({ bundles }) {
    for (const { text } of shared(bundles)) yield text;
  },
};

/** Public reports are about bundles with code; whether Apple compares these too, none says. */
const resourcesIdTwice       = {
  code: 'ITMS-90685',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of each .bundle, and of the bundles with code`,
  meaning: 'A bundle of resources has the bundle id of another bundle of the app.',
  remedy: ONE_FOR_EACH,
  *find({ bundles, resourceBundles }) {
    const resources = new Set(resourceBundles.map(({ path }) => path));
    for (const { paths, text } of shared([...bundles, ...resourceBundles])) {
      if (paths.some((path) => resources.has(path))) yield text;
    }
  },
};

                      
                        
                                               
 

                    
                                    
                        
 

/** A watch app and an App Clip are apps of their own, which may hold the app's frameworks again. */
function* shared(bundles                       )                     {
  const byId = Map.groupBy(bundles, ({ path, infoPlist }) => {
    const id = infoPlist && (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
    return id === undefined ? '' : `${(0,package_layout/* hostApp */.u)(path)} ${id}`;
  });
  byId.delete('');
  for (const [key, same] of byId) {
    if (same.length < 2) continue;
    const id = key.slice(key.lastIndexOf(' ') + 1);
    const paths = same.map(({ path }) => path);
    yield { paths, text: `${names_KEY} is ${shown(id)} in ${paths.join(' and in ')}.` };
  }
}

const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;

const controlCharacters       = {
  code: 'ITMS-90328',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the names of all files',
  meaning: 'The name of a file has a control character in it, such as a line break.',
  remedy:
    'Delete or rename the file. “Icon” with a carriage return at its end is what the Finder leaves of a folder’s icon.',
  *find({ entries }) {
    for (const name of entries.keys()) {
      if (CONTROL_CHARACTER.test(name)) yield `The archive holds ${JSON.stringify(name)}.`;
    }
  },
};

const names_names          = {
  title: 'Bundle ids and file names',
  rules: [
    bundleIdMalformed,
    bundleIdTwice,
    resourcesIdTwice,
    extensionIdForeign,
    extensionIdTooLong,
    controlCharacters,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/privacy-manifest.js
/** Rules on the privacy manifests (PrivacyInfo.xcprivacy) of the app and of what it brings along. */
                                                

                                                                         
                                                

const FILE = 'PrivacyInfo.xcprivacy';
const ACCESSED_APIS = 'NSPrivacyAccessedAPITypes';
const CATEGORY = 'NSPrivacyAccessedAPIType';
const REASONS = 'NSPrivacyAccessedAPITypeReasons';
const TRACKING = 'NSPrivacyTracking';
const TRACKING_DOMAINS = 'NSPrivacyTrackingDomains';

/** Apple's reasons by category, as of 2026. */
const APPROVED_REASONS                                         = new Map([
  ['NSPrivacyAccessedAPICategoryFileTimestamp', ['DDA9.1', 'C617.1', '3B52.1', '0A2A.1']],
  ['NSPrivacyAccessedAPICategorySystemBootTime', ['35F9.1', '8FFB.1', '3D61.1']],
  ['NSPrivacyAccessedAPICategoryDiskSpace', ['85F4.1', 'E174.1', '7D9E.1', 'B728.1']],
  ['NSPrivacyAccessedAPICategoryActiveKeyboards', ['3EC4.1', '54BD.1']],
  ['NSPrivacyAccessedAPICategoryUserDefaults', ['CA92.1', '1C8F.1', 'C56D.1', 'AC6B.1']],
]);

                    
                        
                                  
 

function manifestsIn({ bundles }     )                      {
  return bundles.flatMap(({ path, privacyManifest: contents }) =>
    contents === undefined || contents === 'unreadable'
      ? []
      : { path: `${path}/${FILE}`, contents },
  );
}

                       
                        
                            
                                      
 

/** The declared APIs; `malformedManifest` tells of a declaration of the wrong form. */
function accessedApisIn(ipa     )                         {
  return manifestsIn(ipa).flatMap(({ path, contents }) =>
    [contents[ACCESSED_APIS]]
      .flat()
      .filter(property_list/* isDictionary */.Hf)
      .flatMap((declared) => {
        const category = declared[CATEGORY];
        const reasons = [declared[REASONS]].flat().filter(isText);
        return isText(category) ? { path, category, reasons } : [];
      }),
  );
}

const unknownCategory       = {
  code: 'ITMS-91054',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each \`${CATEGORY}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names a category of API that Apple does not know.',
  remedy: `Use one of Apple’s categories: ${[...APPROVED_REASONS.keys()].join(', ')}.`,
  *find(ipa) {
    for (const { path, category } of accessedApisIn(ipa)) {
      if (!APPROVED_REASONS.has(category)) yield `${path} declares ${category}.`;
    }
  },
};

const unknownReason       = {
  code: 'ITMS-91055',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each of the \`${REASONS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest gives a reason that Apple does not approve for that category.',
  remedy:
    'Give one of the reasons that Apple lists for the category, with the part after the dot, such as C617.1.',
  *find(ipa) {
    for (const { path, category, reasons } of accessedApisIn(ipa)) {
      const approved = APPROVED_REASONS.get(category);
      for (const reason of reasons) {
        if (approved === undefined || approved.includes(reason)) continue;
        yield `${path} gives ${reason} for ${category}; Apple takes ${approved.join(', ')}.`;
      }
    }
  },
};

const malformedManifest       = {
  code: 'ITMS-91056',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${FILE}\` of the app, each extension and each framework: that it can be read, and the types of its keys`,
  meaning:
    'A privacy manifest is no property list, or a key in it has a value of the wrong type. (Of a manifest outside the standard places Apple says it as ITMS-91107; those are not read.)',
  remedy:
    'Correct the file in Xcode, which offers the keys and types; a framework needs a newer release.',
  *find(ipa) {
    for (const { path, privacyManifest } of ipa.bundles) {
      if (privacyManifest === 'unreadable') yield `${path}/${FILE} is no property list.`;
    }
    for (const { path, contents } of manifestsIn(ipa)) {
      for (const [key, { isRight, form }] of Object.entries(FORMS)) {
        if (contents[key] === undefined || isRight(contents[key])) continue;
        yield `${path}: ${key} is not ${form}.`;
      }
    }
  },
};

                
                        
                                                
 

const FORMS                                 = {
  [TRACKING]: { form: 'true or false', isRight: isFlag },
  [TRACKING_DOMAINS]: { form: 'an array of strings', isRight: listOf(isText) },
  NSPrivacyCollectedDataTypes: {
    form: 'an array of dictionaries with the four keys of a data type',
    isRight: listOf(
      (value) =>
        (0,property_list/* isDictionary */.Hf)(value) &&
        isText(value['NSPrivacyCollectedDataType']) &&
        isFlag(value['NSPrivacyCollectedDataTypeLinked']) &&
        isFlag(value['NSPrivacyCollectedDataTypeTracking']) &&
        listOf(isText)(value['NSPrivacyCollectedDataTypePurposes']),
    ),
  },
  [ACCESSED_APIS]: {
    form: 'an array of dictionaries with a category and its reasons',
    isRight: listOf(
      (value) => (0,property_list/* isDictionary */.Hf)(value) && isText(value[CATEGORY]) && listOf(isText)(value[REASONS]),
    ),
  },
};

const trackingDenied       = {
  code: 'ITMS-91064',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${TRACKING}\` and \`${TRACKING_DOMAINS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names tracking domains, but does not say that it tracks.',
  remedy: `Set ${TRACKING} to true, or take the domains out if nothing is tracked.`,
  *find(ipa) {
    for (const { path, contents } of manifestsIn(ipa)) {
      const domains = [contents[TRACKING_DOMAINS]].flat().filter(isText);
      if (domains.length === 0 || (0,property_list/* flagAt */.Qc)(contents, TRACKING) === true) continue;
      yield `${path} names ${domains.join(', ')}, but ${TRACKING} is not true.`;
    }
  },
};

function isText(value         )                  {
  return typeof value === 'string';
}

function isFlag(value         )          {
  return typeof value === 'boolean';
}

function listOf(isMember                             ) {
  return (value         )          => Array.isArray(value) && value.every(isMember);
}

const privacyManifest          = {
  title: 'Privacy manifest',
  rules: [malformedManifest, unknownCategory, unknownReason, trackingDenied],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/profile.js
/** Rules on the provisioning profiles inside the app and its extensions. */
                                                      
                                                          


                                                

const PROFILE_FILE = 'embedded.mobileprovision';

/** Frameworks run under the profile of what loads them. */
function bundlesWithProfile(ipa     )                    {
  return ipa.bundles.filter(({ kind }) => kind !== 'framework');
}

const profileMissing       = {
  code: 'ITMS-90174',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${PROFILE_FILE}\` of the app and of each extension`,
  meaning: 'The app or an extension has no provisioning profile.',
  remedy:
    'Export the .ipa with Xcode and a profile for each bundle id. A zipped Payload folder is no export.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      if (bundle.embeddedProfile === undefined) yield `${bundle.path} has no ${PROFILE_FILE}.`;
    }
  },
};

const profileDamaged       = {
  code: 'ITMS-90165',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature around \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is damaged: its own signature does not fit, or it cannot be read.',
  remedy:
    'Download the profile again and store it as base64; git or an editor may have changed its line ends.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const problem = (0,embedded_profile/* embeddedProfile */._)(bundle)?.problem;
      if (problem && !problem.isContradictory) yield `${bundle.path}: ${problem.text}`;
    }
  },
};

const profileOfWrongKind       = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `what \`${PROFILE_FILE}\` allows: devices, all devices, debugging`,
  meaning: 'An embedded profile is of another kind than what the app is exported for.',
  remedy:
    'Sign with an App Store profile for what goes to App Store Connect (setup-signing checks this).',
  *find(ipa, { exportMethod = 'app-store-connect' }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const embedded = (0,embedded_profile/* embeddedProfile */._)(bundle);
      if (embedded?.problem?.isContradictory) yield `${bundle.path}: ${embedded.problem.text}`;
      const { profile } = embedded ?? {};
      if (profile && profile.exportMethod !== exportMethod) {
        yield `${bundle.path}: the profile "${profile.name}" is for ${profile.exportMethod}, not for ${exportMethod}.`;
      }
    }
  },
};

const signerNotInProfile       = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of the executable and \`DeveloperCertificates\` in \`${PROFILE_FILE}\``,
  meaning: 'The certificate that signed is not among those in the profile.',
  remedy:
    'Edit the profile at developer.apple.com so that it holds the certificate, download it again, and build again.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = (0,embedded_profile/* readableProfile */.w)(bundle);
      if (profile === undefined) continue;
      for (const { commonName, sha1 } of (0,bundle_signatures/* signersOf */.Re)(bundle)) {
        if (profile.certificateSha1s.includes(sha1)) continue;
        yield `${bundle.path} is signed by "${commonName}" (${sha1}), which the profile "${profile.name}" does not contain.`;
      }
    }
  },
};

const profileForOtherApp       = {
  code: 'slipway/profile-for-other-app',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`application-identifier\` in \`${PROFILE_FILE}\` and \`CFBundleIdentifier\``,
  meaning: 'An embedded profile is for another bundle id.',
  remedy: 'Build with the profile of this bundle id; each extension needs one of its own.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = (0,embedded_profile/* readableProfile */.w)(bundle);
      const bundleId = bundle.infoPlist?.['CFBundleIdentifier'];
      if (profile === undefined || typeof bundleId !== 'string' || profile.covers(bundleId))
        continue;
      yield `${bundle.path} is ${bundleId}, but the profile "${profile.name}" is for ${profile.bundleId}.`;
    }
  },
};

const profileExpired       = {
  code: 'slipway/profile-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`ExpirationDate\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile has expired.',
  remedy: 'Renew the profile at developer.apple.com, update the secret, and build again.',
  *find(ipa, { now }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = (0,embedded_profile/* readableProfile */.w)(bundle);
      if (profile === undefined || now < profile.expires) continue;
      yield `${bundle.path}: the profile "${profile.name}" expired on ${profile.expires.toISOString().slice(0, 10)}.`;
    }
  },
};

/** The platforms, as profiles name them. visionOS was `xrOS` before it had its name. */
const PROFILE_PLATFORMS                                                = {
  IOS: ['iOS'],
  TV_OS: ['tvOS'],
  VISION_OS: ['visionOS', 'xrOS'],
  MAC_OS: ['OSX'],
};

const profileForOtherPlatform       = {
  code: 'ITMS-90545',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`Platform\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is for another platform than the app.',
  remedy: 'Use a profile for the platform of the app; for iPhone and iPad that is iOS.',
  *find(ipa) {
    const wanted = PROFILE_PLATFORMS[ipa.platform];
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = (0,embedded_profile/* readableProfile */.w)(bundle);
      // Very old profiles name no platform.
      if (profile === undefined || profile.platforms.length === 0) continue;
      if (profile.platforms.some((platform) => wanted.includes(platform))) continue;
      yield `${bundle.path}: the profile "${profile.name}" is for ${profile.platforms.join(', ')}, not for ${wanted[0]}.`;
    }
  },
};

const profile          = {
  title: 'Provisioning profile',
  rules: [
    profileMissing,
    profileDamaged,
    profileOfWrongKind,
    signerNotInProfile,
    profileForOtherApp,
    profileExpired,
    profileForOtherPlatform,
  ],
};

// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
;// CONCATENATED MODULE: ./build/core/apple/checks/code/sdk.js
/** Rules on what the app was built with. Apple raises the floor every spring. */

                                                

                                                

                    
                                                
                       
                         
 

/**
 * The dates as Apple announced them. The last is quoted by several public articles; Apple's own
 * text was not seen.
 */
const SDK_FLOORS                      = [
  { since: new Date('2024-04-29'), major: 17 },
  { since: new Date('2025-04-24'), major: 18 },
  { since: new Date('2026-04-28'), major: 26 },
];

const WARN_DAYS_AHEAD = 60;

/** The SDK that an upload needs at `now`. */
function sdkFloorAt(now      )                       {
  return SDK_FLOORS.findLast(({ since }) => since <= now);
}

/** The SDK that an upload will need soon. */
function nextSdkFloor(now      )                       {
  const next = SDK_FLOORS.find(({ since }) => since > now);
  const isNear = next && next.since.getTime() - now.getTime() <= WARN_DAYS_AHEAD * 24 * 60 * duration/* MINUTE */.pY;
  return isNear ? next : undefined;
}

const NEWER_XCODE =
  'Build with a newer Xcode: on GitHub give the job `runs-on: macos-26`, or select the Xcode with DEVELOPER_DIR.';
const SDK_KEYS = '`DTPlatformVersion`, else `DTSDKName` in Info.plist of the app';

const sdkTooOld       = {
  code: 'ITMS-90725',
  severity: 'error',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: 'The app was built with an SDK that App Store Connect no longer takes.',
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const floor = sdkFloorAt(now);
    const sdk = sdkOf(ipa);
    if (floor === undefined || sdk === undefined || sdk.major >= floor.major) return;
    yield `The app was built with the iOS ${sdk.version} SDK; since ${day(floor.since)} it takes ${floor.major} or newer.`;
  },
};

const sdkSoonTooOld       = {
  code: 'ITMS-90725',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `Within ${WARN_DAYS_AHEAD} days App Store Connect will no longer take the SDK that the app was built with.`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const next = nextSdkFloor(now);
    const sdk = sdkOf(ipa);
    const isRefusedToday = sdk && sdk.major < (sdkFloorAt(now)?.major ?? 0);
    if (next === undefined || sdk === undefined || isRefusedToday || sdk.major >= next.major)
      return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${day(next.since)} it will take ${next.major} or newer.`;
  },
};

/** Other platforms count their versions from elsewhere. */
function sdkOf({ platform, infoPlist, sdkName }     ) {
  if (platform !== 'IOS') return undefined;
  const version =
    (0,property_list/* textAt */.$6)(infoPlist, 'DTPlatformVersion') ?? /(?<![\d.])[\d.]+$/.exec(sdkName ?? '')?.[0];
  const major = Number.parseInt(version ?? '', 10);
  return version === undefined || Number.isNaN(major) ? undefined : { version, major };
}

/** Secondary sources of an announcement of 2026-09-09 name the month; the day is unknown. */
const EXPECTED_FLOOR = { major: 27, month: 'April 2027', from: new Date('2027-01-01') };

const sdkExpectedTooOld       = {
  code: 'ITMS-90725',
  severity: 'notice',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `From ${EXPECTED_FLOOR.month} on, App Store Connect is expected to take iOS ${EXPECTED_FLOOR.major} or newer only. The day is not known, so that this never becomes an error by itself. (Told from January 2027 on.)`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const sdk = sdkOf(ipa);
    const isTold =
      now >= EXPECTED_FLOOR.from && (sdkFloorAt(now)?.major ?? 0) < EXPECTED_FLOOR.major;
    if (!isTold || sdk === undefined || sdk.major >= EXPECTED_FLOOR.major) return;
    if (sdk.major < (sdkFloorAt(now)?.major ?? 0)) return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${EXPECTED_FLOOR.month} on, ${EXPECTED_FLOOR.major} or newer is expected to be needed.`;
  },
};

/**
 * Developers report the refusal for builds made on a beta of macOS as well, with a released Xcode.
 */
const betaTools       = {
  code: 'ITMS-90111',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`DTXcodeBuild` and `BuildMachineOSBuild` in Info.plist of the app and each extension',
  meaning:
    'The app was built with a beta of Xcode or of macOS. TestFlight may take it; App Review does not.',
  remedy: 'Build with released versions of Xcode and macOS.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind === 'framework' || infoPlist === undefined) continue;
      for (const [key, what] of Object.entries(BUILT_WITH)) {
        const build = (0,property_list/* textAt */.$6)(infoPlist, key);
        if (build !== undefined && isBeta(build)) {
          yield `${path} was built with a beta of ${what}: ${key} is ${build}.`;
        }
      }
    }
  },
};

const BUILT_WITH = { DTXcodeBuild: 'Xcode', BuildMachineOSBuild: 'macOS' }         ;

/** Released builds whose numbers look like those of a beta: Xcode 16.2. */
const RELEASED                      = new Set(['16C5032a']);

/** `26A5368g`: a number from 5000 and a small letter. Hardly any released build has both. */
function isBeta(build        )          {
  return /^\d+[A-Z]5\d{3}[a-z]$/.test(build) && !RELEASED.has(build);
}

function day(date      )         {
  return date.toISOString().slice(0, 10);
}

const sdk          = {
  title: 'SDK',
  rules: [sdkTooOld, sdkSoonTooOld, sdkExpectedTooOld, betaTools],
};

// EXTERNAL MODULE: ./build/core/apple/checks/signature/signing.js + 1 modules
var signing = __nccwpck_require__(4394);
;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/swift-support.js
/** Rules on SwiftSupport, the copies of Swift's libraries that the App Store wants beside the app. */
                                                
                                                

const EXPORT_AGAIN =
  'Export the archive with the method app-store-connect: Xcode adds the folder. A zipped Payload folder lacks it.';
const LIBRARY_IN_APP = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
const COPY = /^SwiftSupport\/.*\/libswift[^/]+\.dylib$/;
const UNCLEAR =
  'Without libswiftCore these are parts of Swift that came later, of which public sources do not say whether Apple wants copies.';

const swiftSupportMissing       = {
  code: 'ITMS-90426',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/` beside Payload',
  meaning: 'The app brings Swift along, but the .ipa has no folder SwiftSupport.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

const swiftSupportMissingForParts       = {
  code: 'ITMS-90426',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/` beside Payload',
  meaning: `The app brings libraries of Swift, but the .ipa has no folder SwiftSupport. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

const swiftSupportEmpty       = {
  code: 'ITMS-90424',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: 'The app brings Swift along, but the folder SwiftSupport holds no library.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

const swiftSupportEmptyForParts       = {
  code: 'ITMS-90424',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: `The app brings libraries of Swift, but the folder SwiftSupport holds none. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

/** Apps for iOS 12.2 and later find Swift on the device. */
function bringsSwift({ app, entries }     )          {
  return entries.has(`${app.path}/Frameworks/libswiftCore.dylib`);
}

function* missingFolder(ipa     )                   {
  const libraries = entriesLike(LIBRARY_IN_APP, ipa);
  if (libraries.length === 0 || ipa.hasSwiftSupport) return;
  yield `The app brings ${libraries.length} libraries of Swift, such as ${libraries[0]}, without SwiftSupport/.`;
}

function* emptyFolder(ipa     )                   {
  if (!ipa.hasSwiftSupport || entriesLike(LIBRARY_IN_APP, ipa).length === 0) return;
  if (entriesLike(COPY, ipa).length === 0) yield 'SwiftSupport/ holds no library.';
}

function entriesLike(pattern        , { entries }     )                    {
  return [...entries.keys()].filter((name) => pattern.test(name));
}

const swiftSupport          = {
  title: 'Swift libraries',
  rules: [
    swiftSupportMissing,
    swiftSupportMissingForParts,
    swiftSupportEmpty,
    swiftSupportEmptyForParts,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/versions.js
/** Rules on the version and the build number of the app and of all that is in it. */

                                                


const VERSION = 'CFBundleShortVersionString';
const BUILD_NUMBER = 'CFBundleVersion';
const EVERY_INFO_PLIST = 'Info.plist of the app, of each extension and of each framework';
const IN_ITS_MAKERS_HANDS =
  'For your own target set it in the build settings; for a framework of somebody else take a newer release.';

const buildNumberMissing = requiredKey('ITMS-90056', BUILD_NUMBER);
const versionMissing = requiredKey('ITMS-90057', VERSION);

function requiredKey(code        , key        )       {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `\`${key}\` in Info.plist of each extension and of each framework`,
    meaning: `An extension or a framework has no ${key}. (An app without it cannot be read at all: \`ipa/info-plist-unreadable\`.)`,
    remedy: `Give the bundle a ${key}. ${IN_ITS_MAKERS_HANDS}`,
    *find({ bundles }) {
      for (const { path, infoPlist } of bundles) {
        if (infoPlist === undefined || (0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    },
  };
}

const versionMalformed       = {
  code: 'ITMS-90060',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A version is not one to three whole numbers with dots between them.',
  remedy: `Write the version as 1.2.3: no suffix such as -beta, no fourth number. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const version = (0,property_list/* textAt */.$6)(infoPlist, VERSION);
      if (version === undefined || /^\d+(\.\d+){0,2}$/.test(version)) continue;
      yield `${VERSION} of ${path} is ${shown(version)}.`;
    }
  },
};

/**
 * Apple's message speaks of at most three numbers, but apps with four are on record as uploaded, so
 * only a text that is not a list of numbers counts.
 */
const buildNumberMalformed       = {
  code: 'ITMS-90058',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${BUILD_NUMBER}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A build number is not whole numbers with dots between them.',
  remedy: `Use digits and dots only, for example the number of the workflow run. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const buildNumber = (0,property_list/* textAt */.$6)(infoPlist, BUILD_NUMBER);
      if (buildNumber === undefined || /^\d+(\.\d+)*$/.test(buildNumber)) continue;
      yield `${BUILD_NUMBER} of ${path} is ${shown(buildNumber)}.`;
    }
  },
};

const extensionVersionDiffers       = {
  code: 'ITMS-90473',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` and \`${BUILD_NUMBER}\` of each extension, and those of the app`,
  meaning: 'An extension has another version or build number than the app.',
  remedy: 'Let the extension’s target take both from the app’s build settings.',
  *find({ app, bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind !== 'extension') continue;
      for (const key of [VERSION, BUILD_NUMBER]) {
        const [own, apps] = [(0,property_list/* textAt */.$6)(infoPlist, key), (0,property_list/* textAt */.$6)(app.infoPlist ?? {}, key)];
        if (own === undefined || own === apps) continue;
        yield `${key} of ${path} is ${shown(own)}, that of the app ${shown(apps)}.`;
      }
    }
  },
};

const versions          = {
  title: 'Versions',
  rules: [
    buildNumberMissing,
    versionMissing,
    versionMalformed,
    buildNumberMalformed,
    extensionVersionDiffers,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/all-rules.js
/** The one list of rules, in the order of the docs page. */












                                               





const subjects                     = [
  signing/* signing */.AB,
  profile,
  entitlements,
  executables,
  sdk,
  bundleStructure,
  names_names,
  versions,
  minimumOs,
  icons,
  devices,
  launchScreen,
  furtherKeys,
  privacyManifest,
  listedSdks,
  swiftSupport,
];

const allRules                  = subjects.flatMap(({ rules }) => rules);


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ checkLevel),
  A: () => (/* binding */ requireSoundIpa)
});

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/system/count.js
var count = __nccwpck_require__(6593);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/apple/checks/check-errors.js
/** How a step ends when its checks of an .ipa found errors. */


const checkErrors = (0,errors/* catalogue */.sW)('ipa', {
  'refused-by-checks': {
    meaning: 'The checks of the .ipa found what App Store Connect, or every device, would refuse.',
    remedy:
      'Correct what the annotations and the summary of the step name, and build again. Where a finding is wrong for this app, set `check: warn` and report it.',
  },
});

// EXTERNAL MODULE: ./build/core/apple/checks/signature/embedded-profile.js + 4 modules
var embedded_profile = __nccwpck_require__(7118);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/seal-flaws.js
/** The flaws of an app's files, against the seals of its bundles. */

                           
                                                                     
                                              
                        
                                                                                          
                          
 

                              
                 
                                      
                                                                         
                            
 

/** More than anybody reads: an app that was signed for another build has every file wrong. */
const MOST_FLAWS = 1000;

/** The flaws by file. The innermost bundle around a file is asked first, and answers for it. */
class SealFlaws {
           #flaws = new Map                  ();
  #areMore = false;

  get areMore()          {
    return this.#areMore;
  }

  add(kind                  , path        , bundle        )       {
    if (this.#flaws.has(path)) return;
    if (this.#flaws.size < MOST_FLAWS) this.#flaws.set(path, { kind, path, bundle });
    else this.#areMore = true;
  }

  verdict()              {
    const flaws = [...this.#flaws.values()].sort((left, right) =>
      left.path < right.path ? -1 : 1,
    );
    return { flaws, areMore: this.#areMore };
  }
}

/** One sentence a flaw. */
function describeSealFlaw({ kind, path, bundle }          )         {
  switch (kind) {
    case 'seal-unreadable':
      return `${path} cannot be read.`;
    case 'missing':
      return `${path} is missing, but the signature of ${bundle} lists it.`;
    case 'changed':
      return `${path} was changed after ${bundle} was signed.`;
    default:
      return `${path} was added after ${bundle} was signed.`;
  }
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/signature-check.js
var signature_check = __nccwpck_require__(4299);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/core/system/files/digest-threads.js + 1 modules
var digest_threads = __nccwpck_require__(4558);
// EXTERNAL MODULE: ./build/core/system/parallel.js
var parallel = __nccwpck_require__(6879);
// EXTERNAL MODULE: ./build/core/apple/code-signature/code-resources.js
var code_resources = __nccwpck_require__(6951);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/file-hashes.js
/** The hashes of files in an archive: of large ones in threads, of others where they are read. */

                                                                          
                                                                      
                                                      

                                                         

/** Smaller files are inflated in one piece, which is many times faster. */
const SMALL_FILE_BYTES = 256 * 1024;
/** The size from which on a file is worth the way to a thread and back. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

function isLarge({ sizeBytes }          )          {
  return sizeBytes >= LARGE_FILE_BYTES;
}

/** Throws as the archive does, for contents that do not fit their entry, and on cancel. */
async function hashesOf(
  archive            ,
  entry          ,
  digests                         ,
  {
    threads,
    signal,
  }                                                                               ,
)                      {
  if (digests.size === 0) return new Map();
  if (entry.sizeBytes <= SMALL_FILE_BYTES) {
    const contents = await archive.read(entry);
    return new Map([...digests].map((digest) => [digest, (0,external_node_crypto_.hash)(digest, contents, 'buffer')]));
  }
  const found =
    threads && isLarge(entry) ? await hashesByThread(archive, entry, digests, threads) : undefined;
  signal.throwIfAborted();
  return found ?? hashesByReading(archive, entry, digests, signal);
}

/**
 * `undefined` where the contents do not fit their entry, or could not be read: then the archive's
 * own reader says what is wrong.
 */
async function hashesByThread(
  archive            ,
  entry          ,
  digests                         ,
  threads               ,
)                                  {
  const offset = await archive.locate(entry);
  const algorithms = [...digests];
  const found = await threads
    .digest({
      offset,
      length: entry.compressedBytes,
      ...(entry.method === 'deflated' ? { inflatedBytes: entry.sizeBytes } : {}),
      algorithms,
      crc32: true,
    })
    .catch(() => undefined);
  if (found?.crc32 !== entry.crc32 || found.sizeBytes !== entry.sizeBytes) return undefined;
  return new Map(
    algorithms.map((name, index) => [name, Buffer.from(found.hashes[index] ?? '', 'hex')]),
  );
}

async function hashesByReading(
  archive            ,
  entry          ,
  digests                         ,
  signal             ,
)                      {
  const running = [...digests].map((digest) => [digest, (0,external_node_crypto_.createHash)(digest)]         );
  for await (const chunk of archive.stream(entry)) {
    signal.throwIfAborted();
    for (const [, digest] of running) digest.update(chunk);
  }
  return new Map(running.map(([name, digest]) => [name, digest.digest()]));
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/signed-executable.js + 6 modules
var signed_executable = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./build/core/apple/archive/zip-entry.js
var zip_entry = __nccwpck_require__(8806);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/sealed-resources.js
/** Whether the files of an app are those that were signed: all of them, and no others. */



                                                                          


                                                               

                                                   

                                                   
                                                       

                                                               
                                                                      


                                                                                 

                    
                                
                                    
 

/** A file, and what the seals of the bundles around it say about it. */
                      
                           
                                                                     
 

const SEAL = '_CodeSignature/CodeResources';

const FILES_AT_ONCE = 4;
/** The bytes in large files from which on threads are worth their start. */
const BYTES_FOR_THREADS = 32 * 1024 * 1024;
/** With fewer cores, threads took more time than they gave (`npm run bench:upload`, on two). */
const CORES_FOR_THREADS = 4;

/** The number of files after which work on names alone pauses, so that a cancelled job can end. */
const FILES_A_TURN = 10_000;

/**
 * Reads everything that the seals of `bundles` list, each file once and none as a whole. That a
 * bundle lost its seal is for `signatureFlaws` to say: the signature knows that there was one.
 * `cores` are those of this machine unless given.
 */
async function verifySeals(
  archive            ,
  bundles                         ,
  {
    signal,
    cores = (0,external_node_os_.availableParallelism)(),
  }                                                           ,
)                       {
  const flaws = new SealFlaws();
  const files = filesIn(archive);
  const seals             = [];
  let bytesLeft = code_resources/* LARGEST_SEAL_BYTES */.l;
  for (const bundle of innermostFirst(bundles)) {
    signal.throwIfAborted();
    const entry = files.get(sealPath(bundle));
    if (entry === undefined) continue;
    const resources = (0,code_resources/* parseCodeResources */.o)(await archive.read(entry, bytesLeft));
    bytesLeft -= entry.sizeBytes;
    if (resources) seals.push({ bundle, resources });
    else flaws.add('seal-unreadable', entry.name, bundle.path);
  }

  const sealed = new Map                    ();
  const bundlesByPath = new Map(bundles.map((bundle) => [normalized(bundle.path), bundle]));
  for (const seal of seals) {
    signal.throwIfAborted();
    collectSealed(seal, { files, bundlesByPath, sealed, flaws });
  }
  await findAdded(seals, files, { flaws, signal });

  const inFileOrder = [...sealed.values()].sort(
    (left, right) => left.entry.localHeaderOffset - right.entry.localHeaderOffset,
  );
  await withThreadsFor(archive, inFileOrder, { signal, cores }, async (threads) => {
    const verify = async (file            , running             )                => {
      if (flaws.areMore) return;
      const broken = await firstBrokenSeal(archive, file, { threads, signal: running });
      if (broken !== undefined) flaws.add('changed', file.entry.name, broken);
    };
    const forThreads = threads ? inFileOrder.filter(({ entry }) => isLarge(entry)) : [];
    const others = threads ? inFileOrder.filter(({ entry }) => !isLarge(entry)) : inFileOrder;
    const queues = [
      { files: forThreads, atOnce: threads?.count ?? 0 },
      { files: others, atOnce: FILES_AT_ONCE },
    ];
    await (0,parallel/* inParallel */.H)(queues, { atOnce: 2, signal }, ({ files: queue, atOnce }, running) =>
      (0,parallel/* inParallel */.H)(queue, { atOnce, signal: running }, verify),
    );
  });
  return flaws.verdict();
}

/** One core stays with the main thread, which reads the small files meanwhile. */
function withThreadsFor(
  archive            ,
  files                       ,
  { signal, cores }                                                          ,
  work                                                       ,
)                {
  const large = files.filter(({ entry }) => isLarge(entry));
  const bytes = large.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  const mostThreads = Math.min(large.length, cores - 1);
  if (bytes < BYTES_FOR_THREADS || cores < CORES_FOR_THREADS || mostThreads < 1) {
    return work(undefined);
  }
  return (0,digest_threads/* withDigestThreads */.q)({ fd: archive.fd, bytes, mostThreads, signal }, work);
}

function innermostFirst(bundles                         )                          {
  return [...bundles].sort((left, right) => right.path.length - left.path.length);
}

/** File systems compose accents differently from each other; seals and archives may too. */
function normalized(path        )         {
  return path.normalize('NFC');
}

function filesIn({ entries }            )                                {
  return new Map(
    [...entries.values()]
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [normalized(entry.name), entry]),
  );
}

function sealPath({ path }              )         {
  return normalized(`${path}/${SEAL}`);
}

                     
                                                
                                                            
                                           
                            
 

function collectSealed({ bundle, resources }          , collected           )       {
  const { files, bundlesByPath, sealed, flaws } = collected;
  for (const [inside, seal] of resources.seals) {
    if (flaws.areMore) return;
    const path = normalized(`${bundle.path}/${inside}`);
    const entry = files.get(path);
    if (entry !== undefined) {
      const file = sealed.get(path) ?? { entry, seals: [] };
      file.seals.push({ bundle: bundle.path, seal });
      sealed.set(path, file);
      continue;
    }
    const nested = bundlesByPath.get(path);
    if (seal.kind === 'code' && nested !== undefined) {
      if (!hasCdHash(nested.executable, seal.cdHash)) flaws.add('changed', path, bundle.path);
    } else if (!seal.mayBeMissing) {
      flaws.add('missing', path, bundle.path);
    }
  }
}

async function findAdded(
  seals                     ,
  files                               ,
  { flaws, signal }                                                             ,
)                {
  const byFolder = new Map(
    seals.map((seal) => [normalized(seal.bundle.path), sealCover(seal)]         ),
  );
  let asked = 0;
  for (const [path, { name }] of files) {
    if (flaws.areMore) return;
    asked += 1;
    if (asked % FILES_A_TURN === 0) {
      await (0,promises_.setImmediate)();
      signal.throwIfAborted();
    }
    for (const folder of foldersAround(path)) {
      const cover = byFolder.get(folder);
      if (cover === undefined || cover.expects(path.slice(folder.length + 1))) continue;
      flaws.add('added', name, cover.bundle);
    }
  }
}

/** The files that may lie in a bundle according to its seal. */
function sealCover({ bundle, resources }          ) {
  const { seals } = resources;
  const executable = bundle.executableName && normalized(bundle.executableName);
  return {
    bundle: bundle.path,
    expects: (inside        )          =>
      inside === executable ||
      inside.startsWith('_CodeSignature/') ||
      seals.has(inside) ||
      resources.mayLackSeal(inside) ||
      foldersAround(inside).some((folder) => seals.get(folder)?.kind === 'code'),
  };
}

/** `a/b/c` lies in `a/b` and in `a`. */
function foldersAround(path        )                    {
  const folders           = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

/** The bundle whose seal the file does not fit; `undefined` when it fits them all. */
async function firstBrokenSeal(
  archive            ,
  { entry, seals }            ,
  hashing                                ,
)                              {
  const digests = new Set(seals.flatMap(({ seal }) => (seal.kind === 'file' ? seal.digest : [])));
  const hashes = await hashesOf(archive, entry, digests, hashing);
  for (const { bundle, seal } of seals) {
    if (!(await fits(seal, entry, archive, hashes))) return bundle;
  }
  return undefined;
}

async function fits(
  seal      ,
  entry          ,
  archive            ,
  hashes            ,
)                   {
  switch (seal.kind) {
    case 'file':
      return !(0,zip_entry/* isLink */.P)(entry) && seal.hash.equals(hashes.get(seal.digest) ?? Buffer.alloc(0));
    case 'link':
      return (0,zip_entry/* isLink */.P)(entry) && (await archive.read(entry)).toString('utf8') === seal.target;
    default:
      return hasCdHash(await (0,signed_executable/* readSignedExecutable */.P)(() => archive.stream(entry)), seal.cdHash);
  }
}

function hasCdHash(executable                              , cdHash        )          {
  return (executable?.slices ?? []).some(({ signature }) => signature?.directory.cdHash === cdHash);
}

// EXTERNAL MODULE: ./build/core/apple/archive/zip-archive.js + 7 modules
var zip_archive = __nccwpck_require__(5707);
// EXTERNAL MODULE: ./build/core/apple/checks/all-rules.js + 23 modules
var all_rules = __nccwpck_require__(3837);
;// CONCATENATED MODULE: ./build/core/apple/checks/check-ipa.js
/** Runs the rules over a parsed .ipa. */
                                             

                                                             

/** Everything that the rules find in `ipa`, in the order of the docs page. */
function checkIpa(ipa     , context              )            {
  return all_rules/* allRules */.V
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => [...rule.find(ipa, context)].map((text) => ({ rule, text })));
}

function applies(rule      , { exportMethod = 'app-store-connect' }              )          {
  return rule.appliesTo === 'every-build' || exportMethod === 'app-store-connect';
}

// EXTERNAL MODULE: ./build/core/apple/checks/signature/signing.js + 1 modules
var signing = __nccwpck_require__(4394);
;// CONCATENATED MODULE: ./build/core/apple/checks/inspect-ipa.js
/** All that can be found out about an .ipa without asking Apple. */
                                             


                                                                      



                                                       


/** The rules over what is known already, then one pass over every file that the signatures seal. */
async function inspectIpa(
  ipa     ,
  context              ,
  signal             ,
)                              {
  return [...checkIpa(ipa, context), ...(await brokenSeals(ipa, signal))];
}

async function brokenSeals(ipa     , signal             )                              {
  const archive = await (0,zip_archive/* openZip */.Q)(ipa.source);
  try {
    const { flaws, areMore } = await verifySeals(archive, ipa.bundles, { signal });
    const told = toldAlready(ipa);
    const texts = flaws.filter(({ path }) => !told.has(path)).map(describeSealFlaw);
    if (areMore) texts.push(`More files than these ${flaws.length} do not fit their signatures.`);
    return texts.map((text) => ({ rule: signing/* modifiedAfterSigning */.js, text }));
  } finally {
    await archive.close();
  }
}

/**
 * Files of which the rules have said what is wrong. The seal of a bundle around them says so again:
 * that they were changed.
 */
function toldAlready({ bundles }     )                      {
  return new Set(
    bundles.flatMap((bundle) => {
      const { path, infoPlist, executableName } = bundle;
      const flaws = (0,signature_check/* signatureFlaws */.A)(bundle);
      const isChanged = (part           ) =>
        flaws.some((flaw) => 'part' in flaw && flaw.part === part);
      const isCodeChanged = flaws.some(({ kind }) => kind === 'code-modified');
      return [
        infoPlist === undefined || isChanged('infoPlist') ? `${path}/Info.plist` : [],
        isChanged('codeResources') ? `${path}/_CodeSignature/CodeResources` : [],
        isCodeChanged && executableName !== undefined ? `${path}/${executableName}` : [],
      ].flat();
    }),
  );
}

;// CONCATENATED MODULE: ./build/core/apple/checks/report-findings.js
/** The report of findings: the first few as annotations, all of them in the job's summary. */

                                                   
                                                           
                                                   

/** GitHub shows ten errors of a step; the last is kept for the one that ends it. */
const MOST_ANNOTATIONS = 10;

/** A file whose every seal is broken must not push everything else off the summary page. */
const MOST_ROWS = 200;

/** A log beyond this is read by nobody, and takes GitHub long to show. */
const MOST_LINES = 2000;

                         
                                                                   
                            
                    
                            
 

function reportFindings(found                    , { isFatal, log, summary }        )       {
  const findings = errorsFirst(found);
  const shown = isFatal ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS;
  for (const { rule, text } of findings.slice(0, shown)) {
    const more = (0,errors/* documentationOf */.yM)('checks', rule.code);
    const message = [text, `What to do: ${rule.remedy}`, `More: ${more}`].join('\n');
    if (isFatal && rule.severity === 'error') log.error(message, rule.code);
    else if (rule.severity === 'notice') log.notice(message, rule.code);
    else log.warning(message, rule.code);
  }
  for (const { rule, text } of findings.slice(shown, MOST_LINES)) {
    log.info(`${rule.code}: ${text}`);
  }
  if (findings.length > MOST_LINES) {
    log.info(`${findings.length - MOST_LINES} more findings are not listed.`);
  }

  summary.table(`Checks of the .ipa: ${findings.length} found`, [
    ['code', 'severity', 'found', 'what to do'],
    ...findings
      .slice(0, MOST_ROWS)
      .map(({ rule, text }) => [rule.code, rule.severity, text, rule.remedy]),
  ]);
  if (findings.length > MOST_ROWS) {
    const logged = Math.min(findings.length, MOST_LINES) - MOST_ROWS;
    summary.text(`${logged} more are in the log of the step.`);
  }
}

function errorsFirst(findings                    )                     {
  const order                      = ['error', 'warning', 'notice'];
  return findings.toSorted(
    (one, other) => order.indexOf(one.rule.severity) - order.indexOf(other.rule.severity),
  );
}

;// CONCATENATED MODULE: ./build/core/apple/checks/require-sound-ipa.js
/** The step of an action that looks at an .ipa before anybody relies on it. */
                                                                    


                                                                             

                                             




const CHECK_LEVELS = ['error', 'warn', 'off']         ;

                                                       

/** The input kind for what becomes of findings. */
const checkLevel = (0,input_kinds/* oneOf */.yL)(CHECK_LEVELS);

                        
                             
                                                                           
                                                  
 

/** Tells what is wrong with `ipa`; throws when that is an error and errors are to end the step. */
async function requireSoundIpa(
  ipa     ,
  { level, exportMethod: asked }       ,
  { clock, log, summary, signal }                                                             ,
)                {
  if (level === 'off') return;
  const exportMethod = asked ?? (0,embedded_profile/* readableProfile */.w)(ipa.app)?.exportMethod ?? 'app-store-connect';
  const findings = await inspectIpa(ipa, { now: clock.now(), exportMethod }, signal);
  const errors = findings.filter(({ rule }) => rule.severity === 'error');
  const isFatal = level === 'error' && errors.length > 0;
  if (findings.length === 0) log.info('The checks of the .ipa found nothing.');
  reportFindings(findings, { isFatal, log, summary });
  if (!isFatal) return;

  const refuser = exportMethod === 'app-store-connect' ? 'App Store Connect' : 'an iPhone';
  const codes = [...new Set(errors.map(({ rule }) => rule.code))].join(', ');
  throw checkErrors.error('refused-by-checks', {
    message: `The .ipa has ${(0,count/* counted */.h)(errors.length, 'problem')} for which ${refuser} would refuse it: ${codes}.`,
  });
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   nu: () => (/* binding */ slicesOf)
/* harmony export */ });
/** The slices of a bundle and the signatures on them, as the rules on signing ask for them. */
                                                      
                                                                           
                                                                            
                                                                       

function slicesOf(bundle        )                   {
  return bundle.executable?.slices ?? [];
}

/** The signatures of all slices; in a sound bundle they differ in nothing but their hashes. */
function signaturesOf(bundle        )                           {
  return slicesOf(bundle).flatMap(({ signature }) => signature ?? []);
}

/** The certificates that signed the bundle, each once, even when it signed several slices. */
function signersOf(bundle        )                                {
  const signers = signaturesOf(bundle).flatMap(({ signer }) => signer ?? []);
  return [...new Map(signers.map((signer) => [signer.sha1, signer])).values()];
}


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ embeddedProfile),
  w: () => (/* binding */ readableProfile)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-errors.js
/** The ways in which a provisioning profile can fail its user. */


const DOWNLOAD_AGAIN =
  'Download the profile again at developer.apple.com (Profiles) and store the output of `base64 -i FILE.mobileprovision`.';

const profileErrors = (0,errors/* catalogue */.sW)('profile', {
  'not-found': {
    meaning: 'A path or pattern in `provisioning-profiles` leads to no file.',
    remedy: 'Correct the path, or give the profile itself as base64.',
  },
  'not-base64': {
    meaning: 'An entry of `provisioning-profiles` is neither a path nor valid base64.',
    remedy: DOWNLOAD_AGAIN,
  },
  'too-short': {
    meaning: 'An entry of `provisioning-profiles` is base64, but too short for a profile.',
    remedy: DOWNLOAD_AGAIN,
  },
  unreadable: {
    meaning: 'The file is no provisioning profile, or it is damaged.',
    remedy: DOWNLOAD_AGAIN,
  },
  'broken-signature': {
    meaning:
      'The signature over the profile does not fit its contents; App Store Connect refuses it.',
    remedy: DOWNLOAD_AGAIN,
  },
  contradictory: {
    meaning: 'The profile says two things about its kind that exclude each other.',
    remedy: DOWNLOAD_AGAIN,
  },
  'not-for-ios': {
    meaning: 'The profile is for another platform than iOS.',
    remedy: 'Use a provisioning profile for iOS.',
  },
  'xcode-managed': {
    meaning:
      'Xcode made the profile for itself (`IsXcodeManaged`), and refuses to sign by hand with it, which is what a job does.',
    remedy:
      'Make a profile of your own at developer.apple.com (Profiles, +) with the same bundle id and certificate; or leave `provisioning-profiles` out and give setup-signing an API key with `create-missing: true`.',
  },
  expired: {
    meaning: 'The provisioning profile has expired.',
    remedy:
      'Renew the profile at developer.apple.com (Profiles, Edit, Save) and update the secret.',
  },
  'certificate-missing': {
    meaning: 'The profile does not contain the certificate that was given.',
    remedy:
      'Edit the profile at developer.apple.com (Profiles), tick the certificate, save, download and update the secret; or give the certificate that the profile contains.',
  },
  'wrong-team': {
    meaning: 'The profile belongs to another team than the certificate or `team-id`.',
    remedy: 'Use a certificate and profiles of the same team.',
  },
  'wrong-kind': {
    meaning: 'The profile is of another kind than `export-method` asks for.',
    remedy: 'Use a profile of the right kind, or change `export-method`.',
  },
  'not-covered': {
    meaning: 'No profile covers one of the bundle ids.',
    remedy:
      'Add a profile for the bundle id to `provisioning-profiles`. Each extension needs a profile of its own.',
  },
  'entitlement-missing': {
    meaning: 'The project asks for an entitlement that the profile does not allow.',
    remedy:
      'Switch the capability on for the bundle id at developer.apple.com (Identifiers), renew the profile and update the secret; or take the entitlement out of the project.',
  },
  ambiguous: {
    meaning: 'Several usable profiles cover the same bundle id.',
    remedy:
      'Name the one to use in `preferred-profiles`, by UUID or name, or give only that one in `provisioning-profiles`.',
  },
  'same-uuid': {
    meaning: 'Two different profiles bear the same UUID, under which only one can be installed.',
    remedy: 'Give only the one that was downloaded last in `provisioning-profiles`.',
  },
  'bundle-ids-needed': {
    meaning:
      'The bundle id of the app cannot be told from the profiles: one covers a whole range, or they belong to different apps.',
    remedy: 'Name the bundle ids of the app and its extensions in `bundle-ids`.',
  },
  'other-file-in-place': {
    meaning: 'A different file with the name of the profile is already installed.',
    remedy: 'Delete that file from the machine; it is damaged or belongs to something else.',
  },
});

// EXTERNAL MODULE: ./build/core/apple/certificate/certificate.js + 1 modules
var certificate = __nccwpck_require__(1259);
// EXTERNAL MODULE: ./build/core/apple/certificate/cms.js + 1 modules
var cms = __nccwpck_require__(9187);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/core/apple/certificate/der.js
var der = __nccwpck_require__(2146);
;// CONCATENATED MODULE: ./build/core/apple/certificate/mistaken-file.js
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
  return (0,external_node_buffer_.isUtf8)(contents) ? 'a file with other text' : 'a file of another kind';
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
  if (contents.length > 127 && (0,external_node_buffer_.isUtf8)(contents)) return true;
  const bytes = contents.toString('latin1');
  const lineEnds = bytes.split('\n').length - 1;
  return lineEnds >= 3 && bytes.split('\r\n').length - 1 === lineEnds;
}

/** Whether the ASN.1 begins as a .p12 file or as a signed message does. */
function isContainer(contents        )          {
  return isSignedMessage(contents) || isPkcs12(contents);
}

function isSignedMessage(contents        )          {
  return (0,der/* objectIdentifier */.RG)(structureOf(contents)[0]) === SIGNED_DATA;
}

/** By the version number that it begins with. */
function isPkcs12(contents        )          {
  return (0,der/* octets */.tu)(structureOf(contents)[0]).equals(Buffer.of(3));
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
    return (0,der/* members */.ol)((0,der/* readDer */.SU)(contents));
  } catch {
    return [];
  }
}

/** The certificate of a .cer file, or a key alone, which people take for the whole identity. */
function singlePart(contents        )                                          {
  const readers = [
    () => (0,certificate/* readCertificate */.w$)(contents),
    () => (0,external_node_crypto_.createPrivateKey)({ key: contents, format: 'der', type: 'pkcs8' }),
    () => (0,external_node_crypto_.createPrivateKey)({ key: contents, format: 'der', type: 'pkcs1' }),
    () => (0,external_node_crypto_.createPrivateKey)({ key: contents, format: 'der', type: 'sec1' }),
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

// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __nccwpck_require__(7357);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-signer.js
/**
 * Whether Apple's portal signed a profile. That the signer leads to Apple's root does not say so:
 * the certificate of every developer does.
 */
                                                   


                                                        

                                                  

/**
 * The portal's certificates for profiles of iOS and of macOS. Apple writes the subjects of all
 * certificates that it issues; the markers in these changed.
 */
const PORTAL                      = new Set([
  'Apple iPhone OS Provisioning Profile Signing',
  'Mac OS X Provisioning Profile Signing',
]);

const SIGNING_TIME = '1.2.840.113549.1.9.5';

function isSignedByPortal({
  chain,
  signer,
  signedAttributes,
}                                                           )          {
  if (signer === undefined || chain !== 'apple') return false;
  const signedAt = timeOf(signedAttributes.get(SIGNING_TIME)?.[0]);
  return (
    PORTAL.has((0,certificate/* readSigningCertificate */.f6)(signer).commonName) &&
    (signedAt === undefined || wasValid(signer, signedAt))
  );
}

/** Today it may well have expired: profiles outlive the certificates that signed them. */
function wasValid({ validFromDate, validToDate }                 , at      )          {
  return validFromDate <= at && at <= validToDate;
}

function timeOf(value                  )                   {
  if (value === undefined) return undefined;
  const text = (0,der/* octets */.tu)(value).toString('latin1');
  return value.type === asn1.Type.UTCTIME
    ? asn1.utcTimeToDate(text)
    : asn1.generalizedTimeToDate(text);
}

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __nccwpck_require__(9453);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/provisioning-profile.js
/**
 * Provisioning profiles (.mobileprovision), read without macOS: `security cms` would ignore a
 * broken signature and write the signer's certificates into a keychain.
 */



                                                        
                                                       




                                                                      

                                      
                        
                        
                          
                                                   
                            
                                      
                                                                                                
                                        
                                                                             
                                   
                                     
                         
                                                  
                                               
                                 
                                                        
                                      
                                      
                                                                                            
                              
                                  
                            
                                                
                           
                                                                
                                    
 

/** How Xcode calls the profiles that it manages; old ones say so in no other way. */
const NAME_BY_XCODE =
  /^(?:iOS|Mac|Mac Catalyst|tvOS|visionOS) Team (?:\w+ ){0,3}Provisioning Profile: /;

/**
 * The profile in a .mobileprovision file; `source` names the file in messages. Throws
 * `profile/unreadable` when it is not a profile or lacks a needed value, `profile/broken-signature`
 * when its signature or the chain of its signer does not hold. Who signed it is not judged.
 */
function parseProvisioningProfile(
  contents        ,
  source = 'The file',
)                      {
  const signed = signedData(contents, source);
  const { contents: payload, signer, chain } = signed;
  const list = (0,property_list/* parsePropertyList */.lW)(payload);
  if (list === undefined) throw unreadable(source, 'it holds no property list');

  const name = needed((0,property_list/* textAt */.$6)(list, 'Name'), 'Name', source);
  const uuid = needed((0,property_list/* textAt */.$6)(list, 'UUID'), 'UUID', source);
  // Files are named by it.
  if (!/^[\w-]+$/.test(uuid)) throw unreadable(source, 'its UUID is none');
  if (signer === undefined || chain === 'broken') {
    throw profileErrors.error('broken-signature', {
      message:
        signer === undefined
          ? `The signature of the provisioning profile "${name}" does not fit its contents.`
          : `The provisioning profile "${name}" was signed by a certificate that its issuer did not sign.`,
    });
  }
  const entitlements = (0,property_list/* isDictionary */.Hf)(list['Entitlements']) ? list['Entitlements'] : {};
  const teamId = needed(listAt(list, 'TeamIdentifier').find(isText), 'TeamIdentifier', source);
  const applicationId =
    (0,property_list/* textAt */.$6)(entitlements, 'application-identifier') ??
    // The key of a profile for macOS.
    (0,property_list/* textAt */.$6)(entitlements, 'com.apple.application-identifier');
  const bundleId = bundleIdOf(needed(applicationId, 'application-identifier', source), [
    ...listAt(list, 'ApplicationIdentifierPrefix').filter(isText),
    teamId,
  ]);
  const developerCertificates = listAt(list, 'DeveloperCertificates').filter(isData);
  return Object.freeze({
    uuid,
    name,
    teamId,
    bundleId,
    exportMethod: exportMethodOf(list, entitlements, name),
    platforms: listAt(list, 'Platform').filter(isText),
    isXcodeManaged: (0,property_list/* flagAt */.Qc)(list, 'IsXcodeManaged') ?? NAME_BY_XCODE.test(name),
    created: dateAt(list, 'CreationDate'),
    expires: needed(dateAt(list, 'ExpirationDate'), 'ExpirationDate', source),
    certificateSha1s: developerCertificates.map(certificate/* certificateSha1 */.X1),
    developerCertificates,
    devices: listAt(list, 'ProvisionedDevices').filter(isText),
    entitlements,
    fromApple: isSignedByPortal(signed),
    contents,
    payload,
    covers: (asked        ) => coversBundleId(bundleId, asked),
  });
}

/** Whether `bundleId` is `registered`, or in the range (`com.example.*`) that it stands for. */
function coversBundleId(registered        , bundleId        )          {
  return registered.endsWith('*')
    ? bundleId.startsWith(registered.slice(0, -1))
    : bundleId === registered;
}

/** Very old profiles name no platform; there was only one. */
function isForIos({ platforms }                                        )          {
  return platforms.length === 0 || platforms.includes('iOS');
}

function signedData(contents        , source        )             {
  try {
    return (0,cms/* readSignedData */.f)(contents);
  } catch (error) {
    throw notReadable(contents, source, (0,errors/* messageOf */.bD)(error));
  }
}

function notReadable(contents        , source        , reason        )        {
  const form = foreignForm(contents) ?? otherSigningFile(contents);
  if (form !== undefined) {
    return profileErrors.error('unreadable', {
      message: `${source} is no provisioning profile, but ${form}.`,
    });
  }
  if (!reason.includes('Too few bytes')) return unreadable(source, reason);
  return profileErrors.error('unreadable', {
    message: `${source} ends too early (${contents.length} bytes).`,
  });
}

/** The kind of profile, by what it allows (TN3125). */
function exportMethodOf(
  list              ,
  entitlements              ,
  name        ,
)               {
  const debuggable = (0,property_list/* flagAt */.Qc)(entitlements, 'get-task-allow') ?? false;
  const listsDevices = Array.isArray(list['ProvisionedDevices']);
  const allDevices = (0,property_list/* flagAt */.Qc)(list, 'ProvisionsAllDevices') ?? false;
  if (listsDevices && !allDevices) return debuggable ? 'debugging' : 'release-testing';
  if (!debuggable && !listsDevices) return allDevices ? 'enterprise' : 'app-store-connect';
  throw profileErrors.error('contradictory', {
    message: listsDevices
      ? `The provisioning profile "${name}" is for all devices and for some.`
      : `The provisioning profile "${name}" allows debugging but is not limited to devices.`,
  });
}

/** Legacy apps have a prefix other than the team's id. */
function bundleIdOf(applicationId        , prefixes                   )         {
  const prefix = prefixes.find((candidate) => applicationId.startsWith(`${candidate}.`));
  return prefix === undefined ? applicationId : applicationId.slice(prefix.length + 1);
}

function needed   (value               , key        , source        )    {
  if (value !== undefined) return value;
  throw unreadable(source, `it has no ${key}`);
}

function unreadable(source        , reason        )        {
  return profileErrors.error('unreadable', {
    message: `${source} is no provisioning profile, or it is damaged.`,
    said: reason,
  });
}

function listAt(list              , key        )                     {
  const value = list[key];
  return Array.isArray(value) ? value : [];
}

function dateAt(list              , key        )                   {
  const value = list[key];
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : undefined;
}

function isText(value         )                  {
  return typeof value === 'string' && value !== '';
}

function isData(value         )                      {
  return value instanceof Uint8Array;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/embedded-profile.js
/** The provisioning profile inside a bundle, parsed once however many rules ask for it. */

                                                      


                                                                                              

                             
                                                                       
                                                                   

                                 
                                    
                        
 

const parsed = new WeakMap                         ();

/** `undefined` when the bundle has none. */
function embeddedProfile({
  embeddedProfile: contents,
}        )                              {
  if (contents === undefined) return undefined;
  const known = parsed.get(contents);
  if (known !== undefined) return known;
  const result = parse(contents);
  parsed.set(contents, result);
  return result;
}

/** The profile, where there is one that can be read. */
function readableProfile(bundle        )                                  {
  return embeddedProfile(bundle)?.profile;
}

function parse(contents        )                  {
  try {
    return { profile: parseProvisioningProfile(contents, 'The embedded profile') };
  } catch (error) {
    const isContradictory = profileErrors.is(error, 'contradictory');
    return { problem: { isContradictory, text: (0,errors/* messageOf */.bD)(error) } };
  }
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  js: () => (/* binding */ modifiedAfterSigning),
  AB: () => (/* binding */ signing)
});

// UNUSED EXPORTS: certificateNotValid, identifierDiffers, signatureMissing, signedForOtherUse, teamsDiffer

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/export-method.js
/** The purpose of a build: the word under which Xcode exports it and Apple issues profiles for it. */

                                                                        

const EXPORT_METHODS = ['debugging', 'release-testing', 'app-store-connect', 'enterprise']         ;

                                                           

/** The words of Xcode before 15.3, by today's. */
const FORMER_NAMES = {
  development: 'debugging',
  'ad-hoc': 'release-testing',
  'app-store': 'app-store-connect',
}                                                ;

/** The input kind for an export method; the former names are translated. */
const exportMethod = (0,input_kinds/* oneOf */.yL)(EXPORT_METHODS, FORMER_NAMES);

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

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __nccwpck_require__(9453);
// EXTERNAL MODULE: ./build/core/apple/code-signature/signature-check.js
var signature_check = __nccwpck_require__(4299);
// EXTERNAL MODULE: ./build/core/apple/checks/signature/bundle-signatures.js
var bundle_signatures = __nccwpck_require__(8938);
// EXTERNAL MODULE: ./build/core/apple/checks/signature/embedded-profile.js + 4 modules
var embedded_profile = __nccwpck_require__(7118);
;// CONCATENATED MODULE: ./build/core/apple/checks/signature/signing.js
/** Rules on the signatures of the app, its extensions and its frameworks. */
                                                                           

                                                


                                                                             
                                                      


                                                

const EVERY_EXECUTABLE = 'the executable of the app, of each extension and of each framework';

const signatureMissing       = {
  code: 'ITMS-90034',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature in ${EVERY_EXECUTABLE}`,
  meaning: 'An executable is not signed, or by a certificate that is not for iOS apps.',
  remedy:
    'Sign with an "Apple Distribution" certificate (setup-signing checks it). Frameworks are signed when Xcode embeds them: export the .ipa instead of copying files into it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      const unsigned = (0,bundle_signatures/* slicesOf */.nu)(bundle).filter(
        ({ signature, signatureDamage }) =>
          signature === undefined && signatureDamage === undefined,
      );
      if (unsigned.length > 0) {
        const which = unsigned.map(({ architecture }) => architecture).join(', ');
        yield `The executable of ${bundle.path} is not signed (${which}).`;
      }
      for (const { commonName, purpose } of (0,bundle_signatures/* signersOf */.Re)(bundle)) {
        if (purpose !== undefined) continue;
        yield `${bundle.path} is signed by "${commonName}", a certificate that is not for iOS apps.`;
      }
    }
  },
};

const modifiedAfterSigning       = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `every hash that the signatures hold: of the pages of ${EVERY_EXECUTABLE}, of Info.plist, entitlements and all sealed files`,
  meaning: 'Something in the app was changed after it was signed.',
  remedy:
    'Use the .ipa as Xcode exported it. What must be changed in the app has to change before it is signed.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const flaw of (0,signature_check/* signatureFlaws */.A)(bundle)) {
        if (isOfUnreadableList(flaw, bundle)) continue;
        yield `${bundle.path}: ${(0,signature_check/* describeSignatureFlaw */.S)(flaw)}`;
      }
    }
  },
};

/**
 * An unreadable Info.plist is a finding of its own; the flaw that it was changed follows from it.
 */
function isOfUnreadableList(flaw               , { infoPlist }        )          {
  return infoPlist === undefined && 'part' in flaw && flaw.part === 'infoPlist';
}

const signedForOtherUse       = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'An ad hoc signature, or one by a certificate for another use than the export method’s.',
  remedy:
    'Sign with an "Apple Distribution" certificate for the App Store, TestFlight and registered devices, with "Apple Development" for debugging only.',
  *find({ bundles }, { exportMethod = 'app-store-connect' }) {
    const wanted = purposeOf(exportMethod);
    for (const bundle of bundles) {
      if ((0,bundle_signatures/* signaturesOf */.Rr)(bundle).some(({ isAdHoc }) => isAdHoc)) {
        yield `${bundle.path} has an ad hoc signature, which no certificate stands behind.`;
      }
      for (const { commonName, purpose } of (0,bundle_signatures/* signersOf */.Re)(bundle)) {
        if (purpose === undefined || purpose === wanted) continue;
        yield `${bundle.path} is signed by "${commonName}", but ${exportMethod} needs a ${wanted} certificate.`;
      }
    }
  },
};

const certificateNotValid       = {
  code: 'slipway/certificate-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the validity of the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'The certificate that signed has expired, or is not valid yet.',
  remedy:
    'Create a new certificate at developer.apple.com, put it into the profile, update the secrets, and build again.',
  *find(ipa, { now }) {
    for (const { commonName, validFrom, expires } of signersIn(ipa)) {
      if (now >= expires) yield `"${commonName}" expired on ${day(expires)}.`;
      if (now < validFrom) yield `"${commonName}" is valid only from ${day(validFrom)}.`;
    }
  },
};

/** Every certificate that signed something in the app, once. */
function signersIn({ bundles }     )                                {
  return [...new Map(bundles.flatMap(bundle_signatures/* signersOf */.Re).map((signer) => [signer.sha1, signer])).values()];
}

const teamsDiffer       = {
  code: 'slipway/team-differs',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the team in the signature of ${EVERY_EXECUTABLE}, and \`TeamIdentifier\` in the app’s profile`,
  meaning: 'A part of the app is signed for another team than the app; iOS would not load it.',
  remedy: 'Let one export sign the app with all that is in it, with one certificate and its team.',
  *find({ app, bundles }) {
    const own = (0,embedded_profile/* readableProfile */.w)(app)?.teamId ?? (0,bundle_signatures/* signaturesOf */.Rr)(app)[0]?.teamId;
    for (const bundle of bundles) {
      const teams = new Set((0,bundle_signatures/* signaturesOf */.Rr)(bundle).flatMap(({ teamId }) => teamId ?? []));
      for (const team of teams) {
        if (own === undefined || team === own) continue;
        yield `${bundle.path} is signed for team ${team}, but the app belongs to team ${own}.`;
      }
    }
  },
};

/** Public sources give this number two meanings; the other concerns the launch storyboard. */
const identifierDiffers       = {
  code: 'ITMS-90334',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the identifier in the signature of the app and of each extension, and `CFBundleIdentifier`',
  meaning: 'A signature was made for another bundle id than the bundle has.',
  remedy: 'Change the bundle id before the app is signed, not after.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      // A framework keeps the identifier that its maker signed it under.
      if (bundle.kind === 'framework') continue;
      const bundleId = bundle.infoPlist && (0,property_list/* textAt */.$6)(bundle.infoPlist, 'CFBundleIdentifier');
      const identifiers = new Set((0,bundle_signatures/* signaturesOf */.Rr)(bundle).map(({ identifier }) => identifier));
      for (const identifier of identifiers) {
        if (bundleId === undefined || identifier === bundleId) continue;
        yield `${bundle.path} is ${bundleId}, but its signature is for ${identifier}.`;
      }
    }
  },
};

function day(date      )         {
  return date.toISOString().slice(0, 10);
}

const signing          = {
  title: 'Signature',
  rules: [
    signatureMissing,
    modifiedAfterSigning,
    signedForOtherUse,
    certificateNotValid,
    teamsDiffer,
    identifierDiffers,
  ],
};


/***/ }),

/***/ 9505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ slotHash),
/* harmony export */   Xz: () => (/* binding */ specialSlots),
/* harmony export */   kR: () => (/* binding */ parseCodeDirectory),
/* harmony export */   o9: () => (/* binding */ AD_HOC_FLAG)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4236);
/**
 * The CodeDirectory: the part of a code signature that lists the hashes of everything else and is
 * what the certificate signs (Security, codedirectory.h).
 */


                                                                

/**
 * The file that a special slot holds the hash of, by the slot's number without its sign. A part of
 * the signature itself lies there under the same number.
 */
const specialSlots = {
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  entitlements: 5,
  entitlementsDer: 7,
}         ;

                                                    
                                                   
                           
                         
                              
                                      
                                                          
                             
                                            
                              
                                                                                 
                                                      
                                                                               
                          
 

/** The flag that says that nobody signed. */
const AD_HOC_FLAG = 0x2;

const CODE_DIRECTORY_MAGIC = 0xfade_0c02;

const DIGESTS                                                                     = {
  1: { digest: 'sha1', hashSize: 20 },
  2: { digest: 'sha256', hashSize: 32 },
  3: { digest: 'sha256', hashSize: 20 },
  4: { digest: 'sha384', hashSize: 48 },
};

/** Versions from which on the header has certain fields. */
const since = { teamId: 0x2_0200, longCodeLimit: 0x2_0300 };

const SMALLEST_HEADER = 44;

/** Throws `SignatureDamage` when the directory says what its bytes do not hold. */
function parseCodeDirectory(bytes        )                {
  if (bytes.length < SMALLEST_HEADER || bytes.readUInt32BE(0) !== CODE_DIRECTORY_MAGIC) {
    throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('a CodeDirectory has no header');
  }
  const version = bytes.readUInt32BE(8);
  const kind = DIGESTS[bytes.readUInt8(37)];
  if (kind === undefined || kind.hashSize !== bytes.readUInt8(36)) {
    throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('a CodeDirectory is of an unknown kind of hash');
  }
  const pageSize = pageSizeOf(bytes.readUInt8(39));
  const codeLimit = codeLimitOf(bytes, version);
  const teamOffset = version >= since.teamId ? wordAt(bytes, 48) : 0;
  const hashes = hashesOf(bytes, kind.hashSize);
  if (hashes.code.length !== pageCount(codeLimit, pageSize) * kind.hashSize) {
    throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('a CodeDirectory has not one hash for each page of the code');
  }
  return {
    version,
    flags: bytes.readUInt32BE(12),
    identifier: textAt(bytes, bytes.readUInt32BE(20)),
    teamId: teamOffset === 0 ? undefined : textAt(bytes, teamOffset),
    ...kind,
    pageSize,
    codeLimit,
    codeHashes: hashes.code,
    specialHashes: hashes.special,
    cdHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(kind.digest, bytes, 'hex').slice(0, 40),
  };
}

/** The hash of `contents` in the form in which this directory writes it. */
function slotHash({ digest, hashSize }             , contents        )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(digest, contents, 'buffer').subarray(0, hashSize);
}

function pageSizeOf(log2        )         {
  if (log2 > 30) throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW(`a CodeDirectory has pages of 2^${log2} bytes`);
  return log2 === 0 ? Infinity : 2 ** log2;
}

function pageCount(codeLimit        , pageSize        )         {
  return pageSize === Infinity ? Math.min(codeLimit, 1) : Math.ceil(codeLimit / pageSize);
}

function codeLimitOf(bytes        , version        )         {
  const long = version >= since.longCodeLimit ? longAt(bytes, 56) : 0;
  return long === 0 ? bytes.readUInt32BE(32) : long;
}

/** The special hashes stand before the offset, backwards; those of the code behind it. */
function hashesOf(bytes        , hashSize        ) {
  const offset = bytes.readUInt32BE(16);
  const specialCount = bytes.readUInt32BE(24);
  const start = offset - specialCount * hashSize;
  const end = offset + bytes.readUInt32BE(28) * hashSize;
  if (start < SMALLEST_HEADER || end > bytes.length) {
    throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('the hashes of a CodeDirectory lie outside of it');
  }
  const special = new Map                ();
  for (let slot = 1; slot <= specialCount; slot += 1) {
    const found = bytes.subarray(offset - slot * hashSize, offset - (slot - 1) * hashSize);
    if (found.some((byte) => byte !== 0)) special.set(slot, found);
  }
  return { code: bytes.subarray(offset, end), special };
}

function wordAt(bytes        , offset        )         {
  if (offset + 4 > bytes.length) throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('the header of a CodeDirectory is cut');
  return bytes.readUInt32BE(offset);
}

function longAt(bytes        , offset        )         {
  return wordAt(bytes, offset) * 2 ** 32 + wordAt(bytes, offset + 4);
}

function textAt(bytes        , offset        )         {
  const end = bytes.indexOf(0, offset);
  if (offset < SMALLEST_HEADER || end < 0) {
    throw new _signature_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureDamage */ .yW('a name in a CodeDirectory does not end');
  }
  return bytes.toString('utf8', offset, end);
}


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LARGEST_SEAL_BYTES),
/* harmony export */   o: () => (/* binding */ parseCodeResources)
/* harmony export */ });
/* harmony import */ var _property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9453);
/* harmony import */ var _property_list_xml_property_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9906);
/**
 * `_CodeSignature/CodeResources`: the hashes of all files of a bundle but its executable. They come
 * in two generations; iOS has gone by `files2` since 2013.
 */



/** The limit on all seals of an app together. An app of 60,000 files is sealed by some 24 MB. */
const LARGEST_SEAL_BYTES = 24 * 1024 * 1024;

/** Sealing a file takes two to five: in both generations, with two hashes in the later one. */
const MOST_VALUES = 300_000;

                                
                                                                       
                                            
                                                    
                                     
 

                                           

                                                         
                                                                                 
                                                      
                                                                              
                                                      
  

/**
 * The rules by which codesign leaves files out. Those in the file are text from outside, so they
 * are recognised and never run as patterns; App Store Connect takes no others.
 */
const OMISSIONS                                                 = new Map([
  ['^(.*/)?\\.DS_Store$', (path) => path === '.DS_Store' || path.endsWith('/.DS_Store')],
  ['^.*\\.lproj/locversion.plist$', (path) => path.endsWith('.lproj/locversion.plist')],
  ['^Info\\.plist$', (path) => path === 'Info.plist'],
  ['^PkgInfo$', (path) => path === 'PkgInfo'],
]);

/** The parsed seal; `undefined` when the bytes are not one. */
function parseCodeResources(contents        )                            {
  const list = parsed(contents);
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(list)) return undefined;
  const [files, rules] =
    list['files2'] === undefined
      ? [list['files'], list['rules']]
      : [list['files2'], list['rules2']];
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(files)) return undefined;

  const seals = new Map              ();
  for (const [path, value] of Object.entries(files)) {
    const seal = sealOf(value);
    if (seal === undefined) return undefined;
    seals.set(path.normalize('NFC'), seal);
  }
  const omissions = omissionsIn(rules);
  return { seals, mayLackSeal: (path) => omissions.some((omits) => omits(path)) };
}

function parsed(contents        )          {
  try {
    return (0,_property_list_xml_property_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXmlPropertyList */ .k)(contents, { mostValues: MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sealOf(value         )                   {
  if (Buffer.isBuffer(value)) {
    return { kind: 'file', digest: 'sha1', hash: value, mayBeMissing: false };
  }
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(value)) return undefined;
  const mayBeMissing = value['optional'] === true;
  const sha256 = value['hash2'];
  if (Buffer.isBuffer(sha256))
    return { kind: 'file', digest: 'sha256', hash: sha256, mayBeMissing };
  const target = value['symlink'];
  if (typeof target === 'string') return { kind: 'link', target, mayBeMissing };
  const cdHash = value['cdhash'];
  if (Buffer.isBuffer(cdHash))
    return { kind: 'code', cdHash: cdHash.toString('hex'), mayBeMissing };
  const sha1 = value['hash'];
  if (Buffer.isBuffer(sha1)) return { kind: 'file', digest: 'sha1', hash: sha1, mayBeMissing };
  return undefined;
}

function omissionsIn(rules         )                                         {
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(rules)) return [];
  return Object.entries(rules).flatMap(([pattern, rule]) =>
    (0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(rule) && rule['omit'] === true ? (OMISSIONS.get(pattern) ?? []) : [],
  );
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ contentHashes),
  B: () => (/* binding */ parseCodeSignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/core/apple/code-signature/code-directory.js
var code_directory = __nccwpck_require__(9505);
// EXTERNAL MODULE: ./build/core/apple/certificate/certificate.js + 1 modules
var certificate_certificate = __nccwpck_require__(1259);
// EXTERNAL MODULE: ./build/core/apple/certificate/cms.js + 1 modules
var certificate_cms = __nccwpck_require__(9187);
// EXTERNAL MODULE: ./build/core/apple/certificate/der.js
var der = __nccwpck_require__(2146);
// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __nccwpck_require__(9453);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-signer.js
/** Who signed code: the CMS signature over its CodeDirectory, and the certificate in it. */

                                                                        

                                                        
                                                         



                             
                                                                              
                                                  
                                   
                                                                
                              
 

const NOBODY             = { signer: undefined, signatureHolds: false, fromApple: false };

/** Far above any real one, which holds three certificates. */
const MOST_CMS_BYTES = 256 * 1024;

/** The signed attribute that lists the cdhashes of all CodeDirectories, as a property list. */
const HASH_AGILITY = '1.2.840.113635.100.9.1';

/**
 * Reads a CMS over `signed`, the bytes of the `primary` directory. `directory` is the one that has
 * to be covered: the primary one, or another that an attribute names.
 */
function readCodeSigner(
  cms        ,
  signed        ,
  primary               ,
  directory               ,
)             {
  if (cms.length > MOST_CMS_BYTES) return NOBODY;
  try {
    const data = (0,certificate_cms/* readSignedData */.f)(cms, signed);
    const { signer, namedSigner, chain, fromApple } = data;
    const certificate = namedSigner ?? signer;
    return {
      signer: certificate && (0,certificate_certificate/* readSigningCertificate */.f6)(certificate),
      signatureHolds:
        signer !== undefined &&
        signer === namedSigner &&
        chain !== 'broken' &&
        (directory === primary || lists(data, directory.cdHash)),
      fromApple,
    };
  } catch {
    // Bytes that the parsers of ASN.1 and certificates reject count as signed by nobody.
    return NOBODY;
  }
}

function lists({ signedAttributes }            , cdHash        )          {
  const [list] = signedAttributes.get(HASH_AGILITY) ?? [];
  const hashes = (0,property_list/* parsePropertyList */.lW)((0,der/* octets */.tu)(list))?.['cdhashes'];
  return (
    Array.isArray(hashes) &&
    hashes.some(
      (found) => found instanceof Uint8Array && Buffer.from(found).toString('hex') === cdHash,
    )
  );
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/entitlements.js
var entitlements = __nccwpck_require__(9238);
// EXTERNAL MODULE: ./build/core/apple/code-signature/signature-blob.js
var signature_blob = __nccwpck_require__(4236);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-signature.js
/**
 * The code signature of a Mach-O binary: what is signed, and by whom. Apple promises none of this
 * format (TN3125); the offsets are those of its published sources.
 */


                                                         

                                                   

                                                   

                                                                      


                                                   
                                                                  
                                    
                              
                                      
                                                                                      
                            
                                                                                         
                                                  
                                                                    
                                                                    
                                                                         
                                              
 

/** The hashes of a file, in the kinds in which CodeDirectories bind it. */
                                                            

/** Hashes a file in every kind that one of the signatures asks for. */
function contentHashes(
  contents        ,
  signatures                          ,
)                {
  const asked = new Set(signatures.map(({ directory }) => directory.digest));
  return new Map([...asked].map((digest) => [digest, (0,external_node_crypto_.hash)(digest, contents, 'buffer')]));
}

/** Reads the area that LC_CODE_SIGNATURE points to. Throws `SignatureDamage`. */
function parseCodeSignature(area        )                {
  const blobs = (0,signature_blob/* parseSuperBlob */.__)(area);
  const signed = blobs.get(signature_blob/* blobSlots */.tJ.codeDirectory);
  if (signed === undefined) throw new signature_blob/* SignatureDamage */.yW('the signature has no CodeDirectory');
  const primary = (0,code_directory/* parseCodeDirectory */.kR)(signed);
  const directory = alternatesIn(blobs)
    .map(code_directory/* parseCodeDirectory */.kR)
    .reduce((best, next) => (isStronger(next, best) ? next : best), primary);
  const cms = cmsIn(blobs);
  const xml = readable(blobs.get(code_directory/* specialSlots */.Xz.entitlements), property_list/* parsePropertyList */.lW);
  const der = readable(blobs.get(code_directory/* specialSlots */.Xz.entitlementsDer), entitlements/* parseEntitlementsDer */.r);
  return {
    directory,
    identifier: directory.identifier,
    teamId: directory.teamId,
    isAdHoc: cms === undefined || (directory.flags & code_directory/* AD_HOC_FLAG */.o9) !== 0,
    ...(cms ? readCodeSigner(cms, signed, primary, directory) : NOBODY),
    entitlements: [der, xml].find((form) => typeof form === 'object'),
    entitlementsXml: xml,
    entitlementsDer: der,
    blobs,
  };
}

/** Old apps have a directory with SHA-1 for old systems and a second one behind it. */
function alternatesIn(blobs                             )                    {
  const { firstAlternateDirectory: first, lastAlternateDirectory: last } = signature_blob/* blobSlots */.tJ;
  return [...blobs].filter(([slot]) => slot >= first && slot <= last).map(([, blob]) => blob);
}

const STRENGTHS                                       = { sha1: 0, sha256: 1, sha384: 2 };

function isStronger(one               , other               )          {
  const difference = STRENGTHS[one.digest] - STRENGTHS[other.digest];
  return difference > 0 || (difference === 0 && one.hashSize > other.hashSize);
}

/** Empty or missing when the signature is ad hoc. */
function cmsIn(blobs                             )                     {
  const blob = blobs.get(signature_blob/* blobSlots */.tJ.signature);
  return blob && blob.length > signature_blob/* BLOB_HEADER_BYTES */.mv ? blob.subarray(signature_blob/* BLOB_HEADER_BYTES */.mv) : undefined;
}

function readable(
  blob                    ,
  parse                                                ,
)                                          {
  return blob && (parse(blob.subarray(signature_blob/* BLOB_HEADER_BYTES */.mv)) ?? 'unreadable');
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ differingEntitlements),
/* harmony export */   r: () => (/* binding */ parseEntitlementsDer)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7357);
/* harmony import */ var _certificate_der_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2146);
/* harmony import */ var _property_list_property_list_value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5546);
/**
 * The entitlements that an app claims. They stand in its signature twice: as a property list (slot
 * −5), and in DER (slot −7), which iOS 15 and later go by.
 */



                                                  

                                                                            

const { APPLICATION, CONTEXT_SPECIFIC, UNIVERSAL } = node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_1__.Class;
const { BOOLEAN, INTEGER, OCTETSTRING, SEQUENCE, SET, UTF8 } = node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_1__.Type;

/** The number that both the wrapping and each dictionary within carry. */
const TAG            = 16;

/**
 * Reads `[APPLICATION 16] { version, dictionary }`, or the dictionary alone, as Xcode 12 wrote it;
 * `undefined` for any other bytes.
 */
function parseEntitlementsDer(contents        )                           {
  try {
    const wrapping = (0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(contents);
    if (hasTag(wrapping, UNIVERSAL, SET)) return dictionaryOf(wrapping);
    if (!hasTag(wrapping, APPLICATION, TAG)) return undefined;
    return dictionaryOf((0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .members */ .ol)(wrapping)[1]);
  } catch {
    return undefined;
  }
}

/** The names of the entitlements on which the two forms do not agree. */
function differingEntitlements(one              , other              )                    {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plain(one[name]), plain(other[name])));
}

/** `[16] { SEQUENCE { key, value } … }`; until iOS 15 was final, a SET of the same. */
function dictionaryOf(node                  )               {
  if (!isDictionary(node)) throw new TypeError('The entitlements hold no dictionary.');
  return (0,_property_list_property_list_value_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(
    (0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .members */ .ol)(node).map((pair)                    => {
      const [key, value] = (0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .members */ .ol)(pair);
      return [(0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .octets */ .tu)(key).toString('utf8'), valueOf(value)];
    }),
  );
}

function valueOf(node                  )          {
  if (isDictionary(node)) return dictionaryOf(node);
  if (hasTag(node, UNIVERSAL, SEQUENCE)) return (0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .members */ .ol)(node).map(valueOf);
  const bytes = (0,_certificate_der_js__WEBPACK_IMPORTED_MODULE_2__/* .octets */ .tu)(node);
  if (hasTag(node, UNIVERSAL, UTF8)) return bytes.toString('utf8');
  if (hasTag(node, UNIVERSAL, BOOLEAN)) return bytes[0] !== 0;
  if (hasTag(node, UNIVERSAL, INTEGER)) return (0,_property_list_property_list_value_js__WEBPACK_IMPORTED_MODULE_3__/* .integerValue */ .Gf)(BigInt.asIntN(64, integerOf(bytes)));
  if (hasTag(node, UNIVERSAL, OCTETSTRING)) return bytes;
  throw new TypeError('An entitlement is of an unknown kind.');
}

function integerOf(bytes        )         {
  const magnitude = BigInt(`0x0${bytes.toString('hex')}`);
  return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}

function isDictionary(node                  )               {
  return hasTag(node, CONTEXT_SPECIFIC, TAG) || hasTag(node, UNIVERSAL, SET);
}

function hasTag(node                  , tagClass            , type           )               {
  return node?.tagClass === tagClass && node.type === type;
}

/** Parsers differ in the prototypes and the kinds of byte arrays that they make. */
function plain(value         )          {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ parseSuperBlob),
/* harmony export */   mv: () => (/* binding */ BLOB_HEADER_BYTES),
/* harmony export */   tJ: () => (/* binding */ blobSlots),
/* harmony export */   yW: () => (/* binding */ SignatureDamage)
/* harmony export */ });
/** The container of a code signature: a SuperBlob with one blob a slot (Security, cscdefs.h). */

const blobSlots = {
  codeDirectory: 0,
  firstAlternateDirectory: 0x1000,
  lastAlternateDirectory: 0x1004,
  signature: 0x1_0000,
}         ;

/** A code signature that says what its bytes do not hold. */
class SignatureDamage extends Error {}

const SUPER_BLOB_MAGIC = 0xfade_0cc0;

/** Magic number and length, with which every blob starts. */
const BLOB_HEADER_BYTES = 8;

const INDEX_START = 12;
const INDEX_ENTRY_BYTES = 8;

/** Today's signatures have about ten; all may lie in the same bytes. */
const MOST_BLOBS = 64;

/**
 * The blobs by slot, each with its header. Bytes behind the SuperBlob are room left over. Throws a
 * `SignatureDamage` when it has no index that can be followed, more than the limit of parts, or a
 * slot twice.
 */
function parseSuperBlob(area        )                              {
  if (area.length < INDEX_START || area.readUInt32BE(0) !== SUPER_BLOB_MAGIC) {
    throw new SignatureDamage('there is no signature where its load command points');
  }
  const bytes = blobAt(area, 0);
  const count = area.readUInt32BE(8);
  if (count > MOST_BLOBS) throw new SignatureDamage(`the signature has ${count} parts`);
  const indexEnd = INDEX_START + count * INDEX_ENTRY_BYTES;
  if (indexEnd > bytes.length) throw new SignatureDamage('the signature’s index is cut off');

  const blobs = new Map                ();
  for (let entry = INDEX_START; entry < indexEnd; entry += INDEX_ENTRY_BYTES) {
    const slot = bytes.readUInt32BE(entry);
    const offset = bytes.readUInt32BE(entry + 4);
    if (blobs.has(slot)) throw new SignatureDamage(`the signature has slot ${slot} twice`);
    if (offset < indexEnd) throw new SignatureDamage(`slot ${slot} lies in the signature’s index`);
    blobs.set(slot, blobAt(bytes, offset));
  }
  return blobs;
}

function blobAt(bytes        , offset        )         {
  if (offset + BLOB_HEADER_BYTES <= bytes.length) {
    const length = bytes.readUInt32BE(offset + 4);
    if (length >= BLOB_HEADER_BYTES && offset + length <= bytes.length) {
      return bytes.subarray(offset, offset + length);
    }
  }
  throw new SignatureDamage('a part of the signature reaches beyond its end');
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signatureFlaws),
/* harmony export */   S: () => (/* binding */ describeSignatureFlaw)
/* harmony export */ });
/* harmony import */ var _code_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9505);
/* harmony import */ var _entitlements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9238);
/** Whether the parts of a bundle are what its code signature says they are. */

                                                         
                                                                        

                                                       
                                                    

/** The parts of a bundle that a CodeDirectory binds beside the code. */
                                                  

                             
                                   
                                                         
                                                                                          
                                         
                                                               
                                                                                                    
                                         
                                                                              
                                                                               
     
                                                                             
                                 
  

/**
 * The flaws of the signature of a bundle's executable, and of what it binds. A slice without a
 * signature, or with one by nobody, has no flaw here: `Slice.signature` shows it.
 */
function signatureFlaws(
  bundle                                             ,
)                           {
  const { executable, hashes } = bundle;
  // A static library is never signed, and has no part in a bundle at all.
  if (executable === undefined || executable.isStaticLibrary) return [];
  if (!executable.isMachO) return [{ kind: 'not-mach-o' }];
  const { slices, damage } = executable;
  return [
    ...(damage === undefined ? [] : [damaged(damage)]),
    ...slices.flatMap((slice) => {
      const flaws = [...flawsOfSlice(slice, hashes)];
      return slices.length === 1
        ? flaws
        : flaws.map((flaw) => ({ ...flaw, architecture: slice.architecture }));
    }),
  ];
}

/** One clause a flaw, to be read behind the bundle's name and a colon. */
function describeSignatureFlaw(flaw               )         {
  const { architecture } = flaw;
  return `${clauseOf(flaw)}${architecture === undefined ? '' : ` (${architecture})`}.`;
}

const PARTS                                      = {
  infoPlist: 'its Info.plist',
  requirements: 'the requirements in its signature',
  codeResources: 'its _CodeSignature/CodeResources',
  entitlements: 'the entitlements in its signature',
  entitlementsDer: 'the DER entitlements in its signature',
};

function clauseOf(flaw               )         {
  switch (flaw.kind) {
    case 'not-mach-o':
      return 'its executable is no Mach-O binary';
    case 'damaged':
      return `its executable is damaged: ${flaw.reason}`;
    case 'code-modified':
      return `its code was changed after it was signed (pages: ${flaw.pages}, the first one is ${flaw.firstPage})`;
    case 'code-not-covered':
      return 'its signature is over more or less than its code';
    case 'trailing-bytes':
      return `${flaw.bytes} bytes were added behind the signature of its executable`;
    case 'part-modified':
      return `${PARTS[flaw.part]} changed after it was signed`;
    case 'part-missing':
      return `${PARTS[flaw.part]} got lost after it was signed`;
    case 'part-not-bound':
      return `${PARTS[flaw.part]} came in after it was signed`;
    case 'signature-broken':
      return 'its signature does not hold';
    case 'entitlements-unreadable':
      return `its entitlements in ${flaw.form} cannot be read`;
    default:
      return `its entitlements say one thing in XML and another in DER: ${flaw.names.join(', ')}`;
  }
}

function* flawsOfSlice(slice       , hashes                        )                           {
  const { signature, modifiedPages, trailingBytes } = slice;
  if (slice.damage !== undefined) yield damaged(slice.damage);
  if (slice.signatureDamage !== undefined) yield damaged(slice.signatureDamage);
  if (trailingBytes > 0) yield { kind: 'trailing-bytes', bytes: trailingBytes };
  if (signature === undefined) return;

  const [firstPage] = modifiedPages;
  if (firstPage !== undefined) {
    yield { kind: 'code-modified', firstPage, pages: modifiedPages.length };
  } else if (slice.pagesIntact === false) {
    yield { kind: 'code-not-covered' };
  }
  yield* flawsOfParts(signature, hashes);
  if (!signature.isAdHoc && !signature.signatureHolds) yield { kind: 'signature-broken' };
  yield* flawsOfEntitlements(signature);
}

function damaged(reason        )                {
  return { kind: 'damaged', reason };
}

function* flawsOfParts(
  { directory, blobs }               ,
  hashes                        ,
)                           {
  const actualHashes                                                  = {
    infoPlist: hashOfFile(directory, hashes.infoPlist),
    requirements: hashOfBlob(directory, blobs.get(_code_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .specialSlots */ .Xz.requirements)),
    codeResources: hashOfFile(directory, hashes.codeResources),
    entitlements: hashOfBlob(directory, blobs.get(_code_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .specialSlots */ .Xz.entitlements)),
    entitlementsDer: hashOfBlob(directory, blobs.get(_code_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .specialSlots */ .Xz.entitlementsDer)),
  };
  for (const part of BOUND_PARTS) {
    const bound = directory.specialHashes.get(_code_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .specialSlots */ .Xz[part]);
    const actual = actualHashes[part];
    if (bound === undefined && actual === undefined) continue;
    if (actual === undefined) yield { kind: 'part-missing', part };
    else if (bound === undefined) yield { kind: 'part-not-bound', part };
    else if (!bound.equals(actual)) yield { kind: 'part-modified', part };
  }
}

const BOUND_PARTS                       = [
  'infoPlist',
  'requirements',
  'codeResources',
  'entitlements',
  'entitlementsDer',
];

function hashOfFile(
  { digest, hashSize }               ,
  hashes                           ,
)                     {
  return hashes?.get(digest)?.subarray(0, hashSize);
}

function hashOfBlob(directory               , blob                    )                     {
  return blob && (0,_code_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .slotHash */ .B6)(directory, blob);
}

/** Apps from before iOS 15 lack the DER form; the XML form alone does not contradict it. */
function* flawsOfEntitlements(signature               )                           {
  const { entitlementsXml: xml, entitlementsDer: der } = signature;
  if (xml === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'XML' };
  if (der === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'DER' };
  if (typeof xml !== 'object' || typeof der !== 'object') return;
  const names = (0,_entitlements_js__WEBPACK_IMPORTED_MODULE_1__/* .differingEntitlements */ .T)(xml, der);
  if (names.length > 0) yield { kind: 'entitlements-differ', names };
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readSignedExecutable)
});

;// CONCATENATED MODULE: ./build/core/apple/code-signature/byte-stream.js
/** A stream of chunks, read forward by byte counts. Bytes that are skipped are never kept. */
class ByteStream {
           #chunks                       ;
  #rest         = Buffer.alloc(0);
  #position = 0;

  constructor(chunks                       ) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes have been read. */
  get position()         {
    return this.#position;
  }

  /** The next `length` bytes as they come, without copies; fewer where the stream ends. */
  async *pieces(length        )                         {
    for (let left = length; left > 0;) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) return;
        this.#rest = next.value;
        continue;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      this.#position += piece.length;
      left -= piece.length;
      yield piece;
    }
  }

  /** A copy of the next `length` bytes; shorter where the stream ends. */
  async take(length        )                  {
    const pieces           = [];
    // A piece is the stream's own memory, and is overwritten by the next.
    for await (const piece of this.pieces(length)) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  }

  /** The bytes that `take` would give, without moving on. */
  async peek(length        )                  {
    const before = this.#position;
    const start = await this.take(length);
    this.#rest = Buffer.concat([start, this.#rest]);
    this.#position = before;
    return start;
  }

  async skip(length        )                {
    // oxlint-disable-next-line no-unused-vars -- reading moves the position, which is the point
    for await (const _ of this.pieces(length));
  }

  async close()                {
    await this.#chunks.return?.();
  }
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/code-signature.js + 1 modules
var code_signature = __nccwpck_require__(6036);
;// CONCATENATED MODULE: ./build/core/apple/mach-o/architecture.js
/** Processors by the numbers that Mach-O files use (mach/machine.h). */

const ARCHITECTURES                                                                                =
  {
    0x0000_0007: { name: 'i386' },
    0x0100_0007: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    0x0000_000c: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    0x0100_000c: { name: 'arm64', subtypes: { 2: 'arm64e' } },
    0x0200_000c: { name: 'arm64_32' },
  };

/** `arm64`, `armv7` … as Apple's tools name them, or the numbers of a processor unknown here. */
function architectureOf(cpuType        , cpuSubtype        )         {
  const known = ARCHITECTURES[cpuType];
  // The upper byte carries capabilities, such as signed pointers.
  const subtype = cpuSubtype & 0x00ff_ffff;
  return known?.subtypes?.[subtype] ?? known?.name ?? `cpu ${cpuType}/${subtype}`;
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/fat-header.js
/** Universal ("fat") files: several Mach-O binaries in one, each for its processor (mach-o/fat.h). */

                           
                           
                              
                          
                        
 

/** Bytes of one entry, by magic number: with offsets of 32 and of 64 bits. */
const ENTRY_BYTES                                    = { 0xcafe_babe: 20, 0xcafe_babf: 32 };

/** Java's class files start like fat files, and go on with a version number above this. */
const MOST_SLICES = 32;

const FAT_START_BYTES = 8;

/** The length of the whole header; `undefined` when the file is not fat. */
function fatHeaderLength(start        )                     {
  if (start.length < FAT_START_BYTES) return undefined;
  const entryBytes = ENTRY_BYTES[start.readUInt32BE(0)];
  const count = start.readUInt32BE(4);
  if (entryBytes === undefined || count === 0 || count > MOST_SLICES) return undefined;
  return FAT_START_BYTES + count * entryBytes;
}

/**
 * The slices in the order of the file; `undefined` when the header is cut off or when they overlap,
 * so that the file cannot be read forward.
 */
function parseFatHeader(header        )                                  {
  const length = fatHeaderLength(header);
  if (length === undefined || header.length < length) return undefined;
  const entryBytes = ENTRY_BYTES[header.readUInt32BE(0)] ?? 20;
  const numberAt = (at        )         =>
    entryBytes === 20 ? header.readUInt32BE(at) : Number(header.readBigUInt64BE(at));

  const slices             = [];
  for (let entry = FAT_START_BYTES; entry < length; entry += entryBytes) {
    const field = entry + 8;
    slices.push({
      cpuType: header.readUInt32BE(entry),
      cpuSubtype: header.readUInt32BE(entry + 4),
      offset: numberAt(field),
      size: numberAt(field + (entryBytes === 20 ? 4 : 8)),
    });
  }
  slices.sort((left, right) => left.offset - right.offset);

  let end = length;
  for (const { offset, size } of slices) {
    if (offset < end || size === 0) return undefined;
    end = offset + size;
  }
  return slices;
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/load-commands.js
/** The load commands behind a Mach-O header, each checked against the bytes there are. */

                              
                        
                                                                                
                         
 

/** A header that says what its bytes do not hold. */
class MachODamage extends Error {}

/**
 * The load commands, `count` of them, one after another within `bytes`. Throws a `MachODamage` when
 * there are fewer, or one has an impossible length.
 */
function* loadCommands(bytes        , count        )                         {
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    if (start + 8 > bytes.length) {
      throw new MachODamage(`the header announces ${count} load commands, but holds ${index}`);
    }
    const length = bytes.readUInt32LE(start + 4);
    // A length below 8 would not get any further.
    if (length < 8 || start + length > bytes.length) {
      throw new MachODamage(`load command ${index} has an impossible length of ${length} bytes`);
    }
    const kind = bytes.readUInt32LE(start);
    yield { kind, bytes: bytes.subarray(start, start + length) };
    start += length;
  }
}

function wordAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 4).readUInt32LE(offset);
}

function longAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 8).readBigUInt64LE(offset);
}

function bytesAt({ bytes }             , offset        , length        )         {
  return inside(bytes, offset, length).subarray(offset, offset + length);
}

/** A text of at most `length` bytes that ends before the first zero. */
function textAt(command             , offset        , length         )         {
  const rest = Math.max(0, command.bytes.length - offset);
  const field = bytesAt(command, offset, length ?? rest);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

function inside(bytes        , offset        , length        )         {
  if (offset + length <= bytes.length) return bytes;
  throw new MachODamage(`a load command of ${bytes.length} bytes ends before its fields do`);
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/mach-o.js
/**
 * Mach-O binaries, read from their header and load commands (mach-o/loader.h). `damage` names the
 * part that cannot be read, beside all that could be read before it.
 */


                                                      

                        
                           
                              
                            
                                
                              
                                                                                             
                                               
                          
                                         
                                   
                                                                              
                                                                
                                             
                                    
                                                 
                                           
                                              
                                        
                                                                                         
                                                                
                                      
 

                          
                        
                              
                            
                           
                              
 

                      
            
                
          
           
              
            
                
          
            

                           
           
         
          
             
                  
                   
                    
                       
              
                        
            

const FILE_TYPES                                     = {
  1: 'object',
  2: 'executable',
  4: 'core',
  6: 'dylib',
  7: 'dylinker',
  8: 'bundle',
  9: 'dylib-stub',
  10: 'dsym',
};

const PLATFORMS                                          = {
  1: 'macOS',
  2: 'iOS',
  3: 'tvOS',
  4: 'watchOS',
  6: 'Mac Catalyst',
  7: 'iOS Simulator',
  8: 'tvOS Simulator',
  9: 'watchOS Simulator',
  11: 'visionOS',
  12: 'visionOS Simulator',
};

/** Length of the header before the load commands, by magic number. */
const HEADER_BYTES                                   = { 0xfeed_face: 28, 0xfeed_facf: 32 };

/** Enough of a file to tell how long its header is. */
const MACH_HEADER_BYTES = 32;

/** Far above any real binary, whose load commands take some kilobytes. */
const MOST_COMMAND_BYTES = 4 * 1024 * 1024;

/** The length of header and load commands; `undefined` when the file is not a Mach-O. */
function machOHeaderLength(start        )                     {
  if (start.length < MACH_HEADER_BYTES) return undefined;
  const headerBytes = HEADER_BYTES[start.readUInt32LE(0)];
  return headerBytes && headerBytes + Math.min(start.readUInt32LE(20), MOST_COMMAND_BYTES);
}

/** Reads the first `machOHeaderLength` bytes of a binary, or as many as the file has. */
function parseMachO(bytes        )        {
  const cpuType = bytes.readUInt32LE(4);
  const cpuSubtype = bytes.readUInt32LE(8);
  const facts        = { linkedLibraries: [], segments: [] };
  const damage = readLoadCommands(bytes, facts);
  return {
    cpuType,
    cpuSubtype,
    architecture: architectureOf(cpuType, cpuSubtype),
    fileType: FILE_TYPES[bytes.readUInt32LE(12)] ?? 'other',
    platform: facts.version?.platform,
    minimumOs: facts.version?.minimumOs,
    sdk: facts.version?.sdk,
    encryption: facts.encryption,
    uuid: facts.uuid,
    installName: facts.installName,
    linkedLibraries: facts.linkedLibraries,
    segments: facts.segments,
    codeSignature: facts.codeSignature,
    damage,
  };
}

                 
                                                                        
                                   
                
                       
                                                   
                                     
                               
 

function readLoadCommands(bytes        , facts       )                     {
  const start = HEADER_BYTES[bytes.readUInt32LE(0)] ?? MACH_HEADER_BYTES;
  const length = bytes.readUInt32LE(20);
  const commands = bytes.subarray(start, start + length);
  if (commands.length < length) return 'its load commands are cut off';
  try {
    for (const command of loadCommands(commands, bytes.readUInt32LE(16))) {
      READERS.get(command.kind)?.(facts, command);
    }
    return undefined;
  } catch (error) {
    if (error instanceof MachODamage) return error.message;
    throw error;
  }
}

/** Commands that dyld must understand carry this bit. */
const REQUIRED = 0x8000_0000;

const READERS                                                                    = new Map([
  [0x01, readSegment32],
  [0x19, readSegment64],
  [0x0c, readLinkedLibrary],
  [0x18 + REQUIRED, readLinkedLibrary],
  [0x1f + REQUIRED, readLinkedLibrary],
  [0x20, readLinkedLibrary],
  [0x23 + REQUIRED, readLinkedLibrary],
  [0x0d, readInstallName],
  [0x1b, readUuid],
  [0x1d, readSignaturePlace],
  [0x21, readEncryption],
  [0x2c, readEncryption],
  [0x24, readVersionFor('macOS')],
  [0x25, readVersionFor('iOS')],
  [0x2f, readVersionFor('tvOS')],
  [0x30, readVersionFor('watchOS')],
  [0x32, readBuildVersion],
]);

function readSegment32(facts       , command             )       {
  facts.segments.push({
    name: textAt(command, 8, 16),
    address: BigInt(wordAt(command, 24)),
    memorySize: BigInt(wordAt(command, 28)),
    fileOffset: wordAt(command, 32),
    fileSize: wordAt(command, 36),
  });
}

function readSegment64(facts       , command             )       {
  facts.segments.push({
    name: textAt(command, 8, 16),
    address: longAt(command, 24),
    memorySize: longAt(command, 32),
    fileOffset: Number(longAt(command, 40)),
    fileSize: Number(longAt(command, 48)),
  });
}

function readLinkedLibrary(facts       , command             )       {
  facts.linkedLibraries.push(textAt(command, wordAt(command, 8)));
}

function readInstallName(facts       , command             )       {
  facts.installName = textAt(command, wordAt(command, 8));
}

function readUuid(facts       , command             )       {
  facts.uuid = bytesAt(command, 8, 16).toString('hex').toUpperCase();
}

function readSignaturePlace(facts       , command             )       {
  if (facts.codeSignature !== undefined) throw new MachODamage('it names two code signatures');
  facts.codeSignature = { offset: wordAt(command, 8), size: wordAt(command, 12) };
}

function readEncryption(facts       , command             )       {
  facts.encryption = { cryptId: wordAt(command, 16) };
}

/** The older kind of command, one a platform. */
function readVersionFor(platform               ) {
  return (facts       , command             )       => {
    facts.version ??= { platform, minimumOs: versionAt(command, 8), sdk: versionAt(command, 12) };
  };
}

/** A binary may carry several; the first is what it was built for. */
function readBuildVersion(facts       , command             )       {
  facts.version ??= {
    platform: PLATFORMS[wordAt(command, 8)] ?? 'other',
    minimumOs: versionAt(command, 12),
    sdk: versionAt(command, 16),
  };
}

/** xxxx.yy.zz in one word; the patch is left out where it is 0. */
function versionAt(command             , offset        )         {
  const word = wordAt(command, offset);
  const patch = word & 0xff;
  return `${word >>> 16}.${(word >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/page-hashes.js
/** The hashes of code, page by page, as a CodeDirectory lists them. */

                                        

                                                      

                              
                                                     
                            
                              
                                                               
                            
 

/** Takes code in pieces of any size and keeps nothing of it but the hashes. */
class PageHasher {
           #hashing             ;
  #hashes        ;
  #length = 0;
  #open                                                     ;

  constructor(hashing             ) {
    this.#hashing = hashing;
    this.#hashes = Buffer.alloc(64 * hashing.hashSize);
  }

  push(piece        )       {
    const { pageSize, digest } = this.#hashing;
    for (let start = 0; start < piece.length;) {
      const wanted = pageSize - (this.#open?.filled ?? 0);
      const part = piece.subarray(start, start + wanted);
      start += part.length;
      if (this.#open === undefined && part.length === pageSize) {
        this.#append((0,external_node_crypto_.hash)(digest, part, 'binary'));
        continue;
      }
      this.#open ??= { hash: (0,external_node_crypto_.createHash)(digest), filled: 0 };
      this.#open.hash.update(part);
      this.#open.filled += part.length;
      if (part.length === wanted) this.#closePage();
    }
  }

  /** All hashes one after another; the last page may be a short one. */
  finish()         {
    this.#closePage();
    return this.#hashes.subarray(0, this.#length);
  }

  #closePage()       {
    if (this.#open !== undefined) this.#append(this.#open.hash.digest('binary'));
    this.#open = undefined;
  }

  /** Takes the bytes as a string, which Node makes in two thirds of the time of a Buffer. */
  #append(digest        )       {
    const { hashSize } = this.#hashing;
    if (this.#length + hashSize > this.#hashes.length) {
      this.#hashes = Buffer.concat([this.#hashes], this.#hashes.length * 2);
    }
    this.#hashes.write(digest, this.#length, hashSize, 'binary');
    this.#length += hashSize;
  }
}

// EXTERNAL MODULE: ./build/core/apple/code-signature/signature-blob.js
var signature_blob = __nccwpck_require__(4236);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/signed-executable.js
/**
 * Executables, read once from front to back: the header, the hashes of the code and the signature
 * behind it. Only the signature of a file is kept, and as many hashes as that has.
 */


                                                         
                                                         



                                                 

                                                    


                                   
                            
                                                                               
                                    
                                                                               
                                    
                             
                                                                                
                                      
 

                                      
                                                    
                              
                                                                                               
                                                
                                               
                                                                                        
                                            
                                            
                                                                             
                                 
 

/** The hashing that codesign uses for iOS today; only the signature, behind the code, is sure. */
const USUAL_HASHING              = { pageSize: 4096, digest: 'sha256', hashSize: 32 };

/** The limit on the signatures of all slices: room for the hashes of several gigabytes of code. */
const MOST_SIGNATURE_BYTES = 32 * 1024 * 1024;

/**
 * Reads the file that `open` streams. It is opened a second time only when its signature hashes in
 * an unusual way. Throws nothing but what the stream throws.
 */
async function readSignedExecutable(
  open                             ,
)                            {
  const first = await readOnce(open(), new Map());
  const unusual = new Map                     ();
  for (const { fileOffset, signature } of first.slices) {
    const hashing = signature?.directory ?? USUAL_HASHING;
    if (!isSameHashing(hashing, USUAL_HASHING)) unusual.set(fileOffset, hashing);
  }
  return unusual.size === 0 ? first : readOnce(open(), unusual);
}

function isSameHashing(one             , other             )          {
  return (
    one.pageSize === other.pageSize &&
    one.digest === other.digest &&
    one.hashSize === other.hashSize
  );
}

/** How to hash, by the offset of the slice in the file; in the usual way where nothing is said. */
                                                 

async function readOnce(
  chunks                       ,
  hashings          ,
)                            {
  const bytes = new ByteStream(chunks);
  try {
    const read = await readSlices(bytes, hashings);
    await bytes.skip(Infinity);
    return { ...read, sizeBytes: bytes.position };
  } finally {
    await bytes.close();
  }
}

async function readSlices(
  bytes            ,
  hashings          ,
)                                               {
  const start = await bytes.peek(FAT_START_BYTES);
  const headerLength = fatHeaderLength(start);
  if (headerLength === undefined) {
    if (start.equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, Infinity, hashings);
    return { ...MACH_O, isMachO: slice !== undefined, slices: slice ? [slice] : [] };
  }
  const places = parseFatHeader(await bytes.take(headerLength));
  if (places === undefined) {
    return { ...MACH_O, damage: 'the header of its slices does not add up' };
  }
  const slices          = [];
  let signatureBytes = 0;
  const architectures = new Set        ();
  for (const { cpuType, cpuSubtype, offset, size } of places) {
    const architecture = architectureOf(cpuType, cpuSubtype);
    if (architectures.has(architecture)) {
      return { ...MACH_O, slices, damage: `it has two slices for ${architecture}` };
    }
    architectures.add(architecture);
    await bytes.skip(offset - bytes.position);
    if ((await bytes.peek(STATIC_LIBRARY.length)).equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, size, hashings);
    if (slice === undefined || bytes.position < offset + size) {
      return { ...MACH_O, slices, damage: `its slice at byte ${offset} is not all there` };
    }
    slices.push(slice);
    signatureBytes += slice.codeSignature?.size ?? 0;
    if (signatureBytes > MOST_SIGNATURE_BYTES) {
      const damage = 'the signatures of its slices are larger than those of any code';
      return { ...MACH_O, slices, damage };
    }
    if (slice.cpuType !== cpuType) {
      const damage = `its slice at byte ${offset} is for another processor than it says`;
      return { ...MACH_O, slices, damage };
    }
  }
  // One reader takes such bytes for a part of the file, and another does not.
  const isLonger = (await bytes.peek(1)).length > 0;
  return { ...MACH_O, slices, damage: isLonger ? 'it goes on behind its last slice' : undefined };
}

const STATIC_LIBRARY = Buffer.from('!<arch>\n');

const MACH_O = { isMachO: true, isStaticLibrary: false, slices: [], damage: undefined }         ;
const STATIC = { ...MACH_O, isMachO: false, isStaticLibrary: true }         ;

/** Reads a slice to its end, at most `size` bytes away; `undefined` when it is not a Mach-O. */
async function readSlice(
  bytes            ,
  size        ,
  hashings          ,
)                             {
  const fileOffset = bytes.position;
  const left = () => size - (bytes.position - fileOffset);
  const headerLength = machOHeaderLength(await bytes.peek(Math.min(MACH_HEADER_BYTES, size)));
  if (headerLength === undefined) return undefined;
  const header = await bytes.take(Math.min(headerLength, size));
  const machO = parseMachO(header);

  const signed = await readSigned(bytes, header, machO, left(), hashings.get(fileOffset));
  const signatureEnd = bytes.position;
  await bytes.skip(left());
  const trailingBytes = machO.codeSignature ? bytes.position - signatureEnd : 0;
  return { ...machO, ...signed, fileOffset, trailingBytes };
}

                                                                                             

const UNSIGNED         = {
  signature: undefined,
  signatureDamage: undefined,
  pagesIntact: undefined,
  modifiedPages: [],
};

/** Reads on behind the header: the code, of which the header is a part, and the signature. */
async function readSigned(
  bytes            ,
  header        ,
  { codeSignature: place }       ,
  left        ,
  hashing              = USUAL_HASHING,
)                  {
  if (place === undefined) return UNSIGNED;
  const toSignature = place.offset - header.length;
  if (toSignature < 0 || toSignature + place.size > left || place.size > MOST_SIGNATURE_BYTES) {
    return { ...UNSIGNED, signatureDamage: 'its signature lies where it cannot be' };
  }
  const pages = new PageHasher(hashing);
  pages.push(header);
  for await (const piece of bytes.pieces(toSignature)) pages.push(piece);
  const area = await bytes.take(place.size);
  if (area.length < place.size) {
    return { ...UNSIGNED, signatureDamage: 'the file ends before its signature does' };
  }
  try {
    const signature = (0,code_signature/* parseCodeSignature */.B)(area);
    return {
      ...UNSIGNED,
      signature,
      ...(isSameHashing(signature.directory, hashing)
        ? verdictOn(pages.finish(), signature.directory, place.offset)
        : {}),
    };
  } catch (error) {
    if (error instanceof signature_blob/* SignatureDamage */.yW) return { ...UNSIGNED, signatureDamage: error.message };
    throw error;
  }
}

function verdictOn(
  pageHashes        ,
  { codeHashes, hashSize, codeLimit }               ,
  codeLength        ,
)                                               {
  if (codeLimit !== codeLength) return { pagesIntact: false, modifiedPages: [] };
  const modifiedPages           = [];
  for (let start = 0; start < codeHashes.length; start += hashSize) {
    const end = start + hashSize;
    if (pageHashes.compare(codeHashes, start, end, start, end) === 0) continue;
    modifiedPages.push(start / hashSize);
  }
  return { pagesIntact: modifiedPages.length === 0, modifiedPages };
}


/***/ }),

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ iconFileNames),
/* harmony export */   d: () => (/* binding */ iconLists)
/* harmony export */ });
/* harmony import */ var _property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9453);
/** The icons that an Info.plist names: by file beside it, by name in the asset catalogue. */

                                                                      

/** One icon in all its sizes. */
                           
                                                                             
                       
                                                                              
                              
                                             
                                     
                             
                                    
                                                                    
                                         
 

const KEYS = { iPhone: 'CFBundleIcons', iPad: 'CFBundleIcons~ipad' }         ;

/** The icons that `infoPlist` names; what is of the wrong type is left out. */
function iconLists(infoPlist              )                      {
  return [
    ...listsUnder(infoPlist, 'iPhone'),
    ...listsUnder(infoPlist, 'iPad'),
    ...listsBeforeCFBundleIcons(infoPlist),
  ];
}

function* listsUnder(infoPlist              , device                    )                     {
  const icons = infoPlist[KEYS[device]];
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(icons)) return;
  const { CFBundlePrimaryIcon: primary, CFBundleAlternateIcons: alternates } = icons;
  if ((0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(primary)) {
    const key = `${KEYS[device]}.CFBundlePrimaryIcon`;
    yield { key, device, isPrimary: true, ...contentsOf(primary) };
  }
  if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(alternates)) return;
  for (const [name, alternate] of Object.entries(alternates)) {
    if (!(0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDictionary */ .Hf)(alternate)) continue;
    const key = `${KEYS[device]}.CFBundleAlternateIcons.${name}`;
    yield { key, device, isPrimary: false, ...contentsOf(alternate) };
  }
}

/** The key of iOS 3, which still counts where the newer ones are absent. */
function* listsBeforeCFBundleIcons(infoPlist              )                     {
  const icon = contentsOf(infoPlist);
  if (icon.files.length === 0) return;
  for (const device of ['iPhone', 'iPad']         ) {
    if (infoPlist[KEYS[device]] !== undefined) continue;
    yield { key: 'CFBundleIconFiles', device, isPrimary: true, ...icon };
  }
}

function contentsOf(icon              )                                        {
  const files          = icon['CFBundleIconFiles'];
  return {
    files: Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [],
    assetName: (0,_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(icon, 'CFBundleIconName'),
  };
}

/** The names that a file of this icon may have: the list leaves out scale, device and extension. */
function iconFileNames(listed        )                    {
  const stem = listed.replace(/\.png$/i, '');
  const scales = ['', '@2x', '@3x'];
  const devices = ['', '~iphone', '~ipad'];
  const spelled = scales.flatMap((scale) =>
    devices.map((device) => `${stem}${scale}${device}.png`),
  );
  return [listed, ...spelled];
}


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ packageLayout),
/* harmony export */   u: () => (/* binding */ hostApp)
/* harmony export */ });
/** The places of things in an .ipa, taken from the names of its entries alone. */
                                                           

                                
                                                                   
                                        
                                                                                                   
                                          
                                                   
                                              
                                                                              
                                        
                                                                                    
                                            
                                    
                               
 

const APP = /^Payload\/[^/]+\.app(?=\/)/;
const NESTED_FOLDER = /(?:Frameworks|PlugIns|Extensions|Watch|AppClips)\//y;
const EMBEDDED_APP = String.raw`^Payload\/[^/]+\.app\/(?:Watch|AppClips)\/[^/]+\.app`;
const EMBEDDED = new RegExp(EMBEDDED_APP);
const ANY_APP = String.raw`^Payload\/[^/]+\.app\/(?:(?:Watch|AppClips)\/[^/]+\.app\/)?`;
const ANY_EXTENSION = String.raw`(?:PlugIns|Extensions)\/[^/]+\.appex`;

/** The nested bundles by their kind, in the order of `PackageLayout.nested`. */
const NESTED                                             = [
  ['embedded-app', new RegExp(String.raw`${EMBEDDED_APP}(?=\/)`)],
  ['extension', new RegExp(String.raw`${ANY_APP}${ANY_EXTENSION}(?=\/)`)],
  [
    'framework',
    new RegExp(String.raw`${ANY_APP}(?:${ANY_EXTENSION}\/)?Frameworks\/[^/]+\.framework(?=\/)`),
  ],
];
const INFO_PLIST = '/Info.plist';

function packageLayout(names                  )                {
  const apps = new Set        ();
  const nested = NESTED.map(([kind, pattern]) => ({ kind, pattern, paths: new Set        () }));
  const resourceBundles           = [];
  const otherApps           = [];
  const sdkSignatures           = [];
  let hasSwiftSupport = false;
  let hasSymbols = false;

  let app = '';
  for (const name of names) {
    if (!name.startsWith('Payload/')) {
      if (/^Signatures\/[^/]+\.signature$/.test(name)) sdkSignatures.push(name);
      hasSwiftSupport ||= /^SwiftSupport\/./.test(name);
      hasSymbols ||= /^Symbols\/./.test(name);
      continue;
    }
    // Nearly all entries lie in one app, so that is asked before it is looked for.
    if (app === '' || !name.startsWith(app)) {
      const [found] = APP.exec(name) ?? [];
      if (found === undefined) continue;
      apps.add(found);
      app = `${found}/`;
    }
    if (name.endsWith(INFO_PLIST)) {
      const folder = name.slice(0, -INFO_PLIST.length);
      if (folder.endsWith('.bundle')) resourceBundles.push(folder);
      if (folder.endsWith('.app') && folder.length > app.length) otherApps.push(folder);
    }
    NESTED_FOLDER.lastIndex = app.length;
    if (!NESTED_FOLDER.test(name)) continue;
    for (const { pattern, paths } of nested) {
      const [found] = pattern.exec(name) ?? [];
      if (found !== undefined) paths.add(found);
    }
  }

  const [embedded] = nested;
  return {
    apps: places('app', apps),
    nested: nested.flatMap(({ kind, paths }) => places(kind, paths)),
    resourceBundles,
    strayApps: otherApps.filter((folder) => !embedded?.paths.has(folder)),
    sdkSignatures,
    hasSwiftSupport,
    hasSymbols,
  };
}

/** The folder of the app that a bundle belongs to: the app itself, a watch app or an App Clip. */
function hostApp(bundlePath        )         {
  return EMBEDDED.exec(bundlePath)?.[0] ?? APP.exec(`${bundlePath}/`)?.[0] ?? '';
}

function places(kind            , paths                  )                {
  return Array.from(paths, (path) => ({ kind, path }));
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ flagAt),
  Hf: () => (/* reexport */ property_list_value/* isDictionary */.Hf),
  lW: () => (/* binding */ parsePropertyList),
  $6: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list-value.js
var property_list_value = __nccwpck_require__(5546);
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

// EXTERNAL MODULE: ./build/core/apple/property-list/xml-property-list.js
var xml_property_list = __nccwpck_require__(9906);
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

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseXmlPropertyList)
/* harmony export */ });
/* harmony import */ var _property_list_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5546);
/* harmony import */ var _xml_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8603);
/* harmony import */ var _xml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1811);
/** Property lists in XML, of a few hundred bytes up to the seal of an app with 60,000 files. */

                                                             



                                       
                                                                                                
                              
 

/** The value in the list. Throws a `SyntaxError` when the bytes are not such a list. */
function parseXmlPropertyList(
  contents            ,
  { mostValues }                      ,
)          {
  return new Parser(new _xml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .XmlReader */ .F((0,_xml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeXml */ .y)(contents)), mostValues).list();
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
    return (0,_property_list_value_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(entries);
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
    return (0,_property_list_value_js__WEBPACK_IMPORTED_MODULE_2__/* .integerValue */ .Gf)(sign === '-' ? -BigInt(digits) : BigInt(digits));
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

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ XmlReader)
/* harmony export */ });
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


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeXml)
/* harmony export */ });
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


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   yM: () => (/* binding */ documentationOf)
/* harmony export */ });
/* unused harmony exports Catalogue, anchorOf */
/**
 * Failures that a user can meet: a stable code, what happened, the words of the
 * service or tool that refused, and the remedy. Every area of the code keeps one catalogue of its
 * errors; the page docs/errors.md is written from these catalogues.
 */

/** A problem among several, with its own remedy. */
                          
                                                                           
                        
                           
 

/**
 * The facts that the throwing place knows; the catalogue adds the code and, unless given, the
 * remedy.
 */
                             
                                                                    
                           
                                                                                               
                                         
                                                            
                         
                                                      
                                       
                                                                                 
                           
                           
 

/** One entry of a catalogue: what the code means and what to do about it, for the docs page. */
                                 
                           
                          
 

/** A failure that was foreseen. Anything else that reaches the user is a defect of Slipway. */
class ActionError extends Error {
                    name         = 'ActionError';
  /** `area/what`, stable across releases. */
           code        ;
           remedy        ;
           said                    ;
           details                   ;
  /** The message without the problems that it lists. */
           headline        ;
           problems                    ;

  constructor(code        , remedy        , occurrence            ) {
    const { message, problems = [] } = occurrence;
    const listed = problems.map(({ text }, index) => `${index + 1}. ${text}`);
    super([message, ...listed].join('\n'), { cause: occurrence.cause });
    this.headline = message;
    this.problems = problems;
    this.code = code;
    this.remedy = occurrence.remedy ?? remedy;
    this.said = occurrence.said;
    this.details = occurrence.details ?? [];
  }

  /** This failure with more knowledge than there was where it was thrown. */
  with(changes                     )              {
    const { code, headline: message, problems, said, details, remedy, cause } = this;
    const known = { message, problems, details, cause, ...(said === undefined ? {} : { said }) };
    return new ActionError(code, remedy, { ...known, ...changes });
  }
}

/** The user, the runner or a time limit of the workflow stopped the step. */
class CancelledError extends ActionError {
                    name = 'CancelledError';

  constructor(message = 'The step was cancelled.') {
    super('runner/cancelled', 'Run the workflow again when you are ready.', { message });
  }
}

/** All errors of one area. `error(code, occurrence)` makes the error to throw. */
class Catalogue                               {
           area        ;
           entries                                        ;

  constructor(area        , entries                                        ) {
    this.area = area;
    this.entries = entries;
  }

  error(code      , occurrence            )              {
    return new ActionError(`${this.area}/${code}`, this.entries[code].remedy, occurrence);
  }

  /** Whether `error` is this catalogue's `code`. */
  is(error         , code      )                       {
    return error instanceof ActionError && error.code === `${this.area}/${code}`;
  }

  /** Whether `error` is one of this catalogue; may be handed on as it stands. */
           owns = (error         )          =>
    error instanceof ActionError && error.code.startsWith(`${this.area}/`);
}

/** Opens the catalogue of one area; the keys become the second half of the codes. */
function catalogue                                                      (
  area        ,
  entries         ,
)                                    {
  return new Catalogue(area, entries);
}

/**
 * The address of the place in our pages that explains a code: of an error
 * (`upload/build-exists`) or of a check (`ITMS-90683`). The pages are written from the catalogues
 * and the rules, with an anchor for each code.
 */
function documentationOf(page                     , code        )         {
  return `https://github.com/slipway-actions/slipway/blob/main/docs/${page}.md#${anchorOf(code)}`;
}

/**
 * The anchor of a code in the pages: lower case, a hyphen for everything but letters and digits.
 */
function anchorOf(code        )         {
  return code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The message of anything that was thrown. */
function messageOf(thrown         )         {
  return Error.isError(thrown) ? thrown.message : String(thrown);
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OutputCollector),
/* harmony export */   i: () => (/* binding */ outputTable)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5760);
/* harmony import */ var _runner_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(306);
/* harmony import */ var _log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5600);
/** The outputs of an action: a table of names with their descriptions, and the writer. */




/** Output name to what it holds; action.yml and the README are written from it. */
                                                                                       

                                                                                              
                                                                                

/** Declares the outputs of an action. */
function outputTable                           (
  outputs                      ,
)                    {
  return Object.freeze(outputs);
}

                                 
                                                                                  
                                      
 

class OutputCollector                                                      {
           #table       ;
           #values = new Map                     ();

  constructor(table       ) {
    this.#table = table;
  }

  /** Keeps the values until `write`. Throws a `TypeError` for a name that is not in the table. */
  set(values                  )       {
    for (const [name, value] of Object.entries             (values)) {
      if (!Object.hasOwn(this.#table, name)) throw new TypeError(`"${name}" is no output`);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  /** The outputs that are known by now, as they are written. */
  known(names                                   )                                   {
    const known = names.filter((name) => this.#values.has(name));
    return Object.fromEntries(known.map((name) => [name, written(this.#values.get(name))]));
  }

  /**
   * Lists and objects go out as JSON, everything else as one line of text: a later step that prints
   * an output must not obey it, nor take its second line for another output.
   */
  write(setOutput                                        = setRunnerOutput)       {
    for (const [name, value] of this.#values) setOutput(name, written(value));
  }
}

function setRunnerOutput(name        , value        )       {
  (0,_runner_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendWhole */ .g)(process.env['GITHUB_OUTPUT'], () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value));
}

function written(value             )         {
  return typeof value === 'object'
    ? (0,_log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify(value))
    : (0,_log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(String(value));
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ appendLine),
/* harmony export */   g: () => (/* binding */ appendWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _system_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6905);
/**
 * The files by which a step speaks to the runner: outputs, state, the list of artifacts. An entry
 * that a full disk cut would spoil all others, or be read as another one, so it is taken back.
 */



/**
 * Appends an entry to the file at `path` by way of `append`, as a whole or not at all. Without a
 * path `append` writes elsewhere. Throws an error of the catalogue `disk`, or what `append` throws.
 */
function appendWhole(path                    , append            )       {
  const before = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size : undefined;
  try {
    append();
  } catch (error) {
    if (path && before !== undefined) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, before);
    throw (0,_system_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
  }
}

/** Appends one line to the file at `path`. Throws as `appendWhole` does. */
function appendLine(path        , line        )       {
  appendWhole(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${line}\n`));
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   eX: () => (/* binding */ secretOrFile),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports secret, lines, wholeLines, secretLines, path, textOrFile, isFileName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */



/** The services that a kind may use while it reads a value. */
                          
                             
                                                                                             
                                          
 

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
class InputProblem extends Error {
                    name = 'InputProblem';
           remedy                    ;

  constructor(text        , remedy         ) {
    super(text);
    this.remedy = remedy;
  }
}

/** An output of an earlier step in the same job that stands in where an input is not given. */
                              
                          
                          
                                                               
                         
                                                        
                                      
 

/** The type of a value as it is written, in the terms of typesafegithub/github-actions-typing. */
                       
                                                                 
                                                                           
     
                            
                                 
                                                        
      

                                                            
                                                    
                         
                                                  
                        
                                                              
                           
                             
                           
                                       
                                                                         
                                           
                                                                                                 
                                                
                                                                                                  
                                 
                                                       
                                                                  
                           
 

                              
                         
                           
                            
                                
                                     
 

                                                                                   

                         
                        
                            
                            
                                                       
 

/**
 * Makes a new kind; the value is `T`, or `T | undefined` when it is neither required nor defaulted.
 */
function kind   (definition               ) {
  return                              (options   )                     => ({
    about: options.about,
    form: definition.form,
    type: definition.type ?? { type: 'string' },
    required: options.required ?? false,
    secret: definition.secret ?? false,
    default: options.default,
    environment: options.environment,
    defaultFrom: options.defaultFrom,
    absent: undefined,
    parse: definition.parse,
  });
}

const text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

const flag = kind({
  form: '`true` or `false`',
  type: { type: 'boolean' },
  parse(raw) {
    const value = raw.toLowerCase();
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputProblem(`is neither true nor false: "${raw}"`);
  },
});

/** A whole number between `least` and `most`. */
const whole = (least        , most        ) =>
  kind({
    form: `number, ${least} to ${most}`,
    type: { type: 'integer' },
    parse(raw) {
      const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
const minutes = kind({
  form: 'minutes',
  type: { type: 'float' },
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
  },
});

/** A word of a few; `aliases` are older spellings of them. */
const oneOf =                            (
  words                 ,
  aliases                                 = {},
) =>
  kind({
    form: words.map((word) => `\`${word}\``).join(' / '),
    type: { type: 'enum', 'allowed-values': words },
    parse(raw)       {
      const asked = raw.toLowerCase();
      const word = words.find((known) => known === asked) ?? aliases[asked];
      if (word !== undefined) return word;
      throw new InputProblem(`is "${raw}", but may be ${words.join(', ')}`);
    },
  });

/** One entry a line; a single line may use commas. Not given = empty list. */
const lines = listKind({ form: 'list, one a line', parse: splitList });

/** Like `lines`, for entries that may hold commas themselves. */
const wholeLines = listKind({ form: 'list, one a line', parse: splitLines });

/** Like `lines`, for secrets that may hold commas, such as certificates. */
const secretLines = listKind({
  form: 'secret list, one a line',
  secret: true,
  parse: splitLines,
});

/** A list is always there: not given, it is empty. */
function listKind(definition                               ) {
  const type = { type: 'list', separator: '\n', 'list-item': { type: 'string' } }         ;
  const make = kind({ ...definition, type });
  return (options             )                                => {
    const { always: _, ...list } = make(options);
    return { ...list, absent: [] };
  };
}

/** A path in the workspace, or an absolute one; it need not exist. */
const path = kind({
  form: 'path',
  parse: (raw, { workspace }) => inWorkspace(raw, workspace),
});

/**
 * Text, or the path of a file that holds it. A text that can only be a file name must name a file.
 */
const textOrFile = kind({
  form: 'text or path of a file',
  parse(raw, reading) {
    const text = fileText(raw, reading);
    if (text === undefined && isFileName(raw)) {
      throw new InputProblem(`names no file: "${raw}"`);
    }
    return text ?? raw;
  },
});

/** One word that ends as the names of text files do. */
function isFileName(raw        )          {
  return /^\S+\.(txt|md|json)$/i.test(raw);
}

/** A secret, or the path of a file that holds it. */
const secretOrFile = kind({
  form: 'secret, or path of a file',
  secret: true,
  parse(raw, reading) {
    const contents = fileText(raw, reading);
    if (contents !== undefined) reading.mask(contents);
    return contents ?? raw;
  },
});

function splitLines(raw        )           {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitList(raw        )           {
  const entries = splitLines(raw);
  if (entries.length !== 1) return entries;
  return raw
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An absolute path from what the user wrote; relative ones start in the workspace. */
function inWorkspace(path        , workspace        )         {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
}

/** The text of the file that `raw` names, or `undefined` when it names none. */
function fileText(raw        , { workspace }         )                     {
  if (raw.includes('\n') || raw.length > 1024) return undefined;
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(inWorkspace(raw, workspace), 'utf8');
  } catch {
    return undefined;
  }
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ inputTable),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: exactlyOneOf, inputError, inputErrors, requires

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/core/system/count.js
var count = __nccwpck_require__(6593);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __nccwpck_require__(9132);
;// CONCATENATED MODULE: ./build/core/runner/input/nearest.js
/** "Did you mean …?": the known word that a misspelt one most likely stands for. */

/** The one of the `known` words that is most like `word`; `undefined` when none is like it. */
function nearest(word        , known                   )                     {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 3)
    .sort((one, other) => one.edits - other.edits);
  return best?.candidate;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function editDistance(one        , other        )         {
  const letters = Array.from(other);
  let row = [0, ...letters.keys().map((index) => index + 1)];
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of letters.entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./build/core/runner/input/written-inputs.js + 1 modules
var written_inputs = __nccwpck_require__(8601);
;// CONCATENATED MODULE: ./build/core/runner/input/inputs.js
/**
 * Reading an action's inputs from its input table: the table is the single source of names, kinds,
 * defaults and secrets. Secrets are masked before anything is parsed, all problems are reported
 * together, and what comes out is a frozen object with real types and camelCase names.
 */

                                                            



                                                      



                                                       

                                                                 

/**
 * A problem of an input. It begins with the input that it is about, as it follows after the word
 * "Input"; a bare text has the remedy to correct that input.
 */
                                         

/** A condition on several inputs: the names that are given, to the problem or `undefined`. */
                                                                         

                                                                    
                        
                                  
 

                                                                                
                                           
         

/** The property of an input. A `-minutes` input becomes milliseconds, and its name says so. */
                                                                             
                          
                    

                 
                                                                                            

/** The values that `readInputs` makes of a table. */
                             
                                       
                                                                                             
            

const inputErrors = (0,errors/* catalogue */.sW)('input', {
  invalid: {
    meaning: 'One or more inputs are missing or malformed.',
    remedy: 'Correct the named inputs under `with:` in the workflow file.',
  },
});

/** Declares the inputs of an action and the rules between them. */
function inputTable                                (
  kinds       ,
  rules                  = [],
)                    {
  return Object.freeze({ kinds: Object.freeze(kinds), rules });
}

/** Exactly one of the inputs must be given. */
const exactlyOneOf =
  (...names          )       =>
  (given) => {
    const present = names.filter((name) => given.has(name));
    const [first, ...others] = present;
    if (first === undefined) return `${quoted(names, 'or')} is needed`;
    return others.length > 0 ? `\`${first}\` excludes ${quoted(others, 'and')}` : undefined;
  };

/** When the first input is given, the others must be given too. */
const requires =
  (name        , ...others          )       =>
  (given) => {
    const missing = given.has(name) ? others.filter((other) => !given.has(other)) : [];
    return missing.length > 0 ? `\`${name}\` also needs ${quoted(missing, 'and')}` : undefined;
  };

/** Reads all inputs, or throws one `input/invalid` that lists every problem. */
function readInputs                          (
  table       ,
  source             ,
)                  {
  const { inputs: raw, given, unclear } = (0,written_inputs/* writtenInputs */.Z)(table.kinds, source);
  for (const { kind, written } of raw) {
    if (kind.secret && written) source.secrets.mask(written);
    else (0,address/* secretsInAddresses */.j_)(written).forEach((found) => source.secrets.mask(found));
  }

  const problems              = [...unclear.values()];
  const reading          = {
    workspace: source.workspace,
    mask: (found) => source.secrets.mask(found),
  };
  const values = raw.map(({ name, kind, written }) => {
    const value = unclear.has(name) ? undefined : parseOne(name, kind, written, reading, problems);
    return [propertyName(name), value]         ;
  });
  problems.push(...table.rules.flatMap((rule) => rule(given) ?? []));
  const ours = Object.keys(table.kinds);
  problems.push(...(source.given ?? []).flatMap((name) => misspelling(name, ours) ?? []));

  if (problems.length > 0) throw inputError(problems);
  // Each value was made by the kind that the table names for it.
  return Object.freeze(Object.fromEntries(values))                   ;
}

/** An error for inputs that only turn out to be wrong later, in the words of `readInputs`. */
function inputError(complaints                      )              {
  const problems = complaints.map(asProblem);
  const [only, ...others] = problems;
  if (only === undefined) throw new TypeError('no input is wrong');
  return others.length === 0
    ? inputErrors.error('invalid', { message: `Input ${only.text}.`, remedy: only.remedy })
    : inputErrors.error('invalid', {
        message: `${(0,count/* counted */.h)(problems.length, 'input')} must be corrected:`,
        problems: problems.map(({ text, remedy }) => ({ text: `${text}.`, remedy })),
      });
}

function asProblem(complaint           )                    {
  const { text, remedy } = typeof complaint === 'string' ? { text: complaint } : complaint;
  if (remedy !== undefined) return { text, remedy };
  const [, name] = /^`([^`]+)`/.exec(text) ?? [];
  return {
    text,
    remedy: name === undefined ? inputErrors.entries.invalid.remedy : correcting(name),
  };
}

const correcting = (name        )         =>
  `Correct \`${name}\` under \`with:\` in the workflow file.`;

/** GitHub only warns of an input that it does not know, and the step goes on without it. */
function misspelling(name        , ours                   )                      {
  if (ours.includes(name) || (0,known_names/* ourNameFor */.Nk)(name, ours) !== undefined) return undefined;
  const likely = nearest(name, ours);
  if (likely === undefined) return undefined;
  return {
    text: `\`${name}\` is not known; \`${likely}\` seems to be meant`,
    remedy: `Write \`${likely}\` instead of \`${name}\` under \`with:\`, or leave it out.`,
  };
}

function parseOne(
  name        ,
  kind               ,
  written        ,
  reading         ,
  problems             ,
)          {
  const effective = written || kind.default;
  if (effective === undefined || effective === '') {
    if (kind.required) {
      problems.push({ text: `\`${name}\` is required${instead(kind)}`, remedy: giving(name) });
    }
    return kind.absent;
  }
  try {
    return kind.parse(effective, reading);
  } catch (error) {
    if (!(error instanceof input_kinds/* InputProblem */.S7)) throw error;
    const { remedy = correcting(name) } = error;
    problems.push({ text: `\`${name}\` ${(0,errors/* messageOf */.bD)(error)}`, remedy });
    return undefined;
  }
}

const giving = (name        )         =>
  `Give \`${name}\` under \`with:\`. If it stands there, its value is empty: the secret or variable behind it may be missing, misspelt, or not visible to this run (a fork, Dependabot, a job without its \`environment:\`).`;

function instead({ environment, defaultFrom }               )         {
  if (environment !== undefined) return ` (or the environment variable ${environment})`;
  return defaultFrom === undefined ? '' : ` (or ${defaultFrom.action} earlier in this job)`;
}

function propertyName(name        )         {
  return name
    .replace(/-minutes$/, '-ms')
    .replaceAll(/-(\w)/g, (_, letter        ) => letter.toUpperCase());
}

/** `` `a`, `b` and `c` `` */
function quoted(names                   , word              )         {
  const list = names.map((name) => `\`${name}\``);
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(` ${word} `);
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ otherNamesOf),
/* harmony export */   Ht: () => (/* binding */ otherVariablesFor),
/* harmony export */   Nk: () => (/* binding */ ourNameFor)
/* harmony export */ });
/* unused harmony exports knownInputs, knownVariables */
/**
 * Names that people bring along from other actions and tools. Where ours is not given, the other
 * one counts; nobody should have to look up how the same thing is called here. The page
 * docs/names.md is written from these tables.
 */

                            
                        
                                                                        
                                   
                                                
                        
 

const named =
  (from        ) =>
  (name        , ...ours                   )            => ({ name, ours, from });

const apple = named('Apple-Actions');
const fastlane = named('fastlane');
const wrappers = named('actions around fastlane or altool');
const ios = named('yukiarrr/ios-build-action');
const appCenter = named('wzieba/AppCenter-Github-Action');
const asc = named('asc');
const eas = named('EAS');

/** Inputs. Beside these, each of ours also counts with underscores for its hyphens. */
const knownInputs                       = [
  apple('app-path', 'ipa-path'),
  apple('bundle-id', 'bundle-ids'),
  apple('p12-file-base64', 'certificate'),
  apple('p12-filepath', 'certificate'),
  apple('p12-password', 'certificate-password'),
  ios('p12-base64', 'certificate'),
  ios('mobileprovision-base64', 'provisioning-profiles'),
  fastlane('ipa', 'ipa-path', 'file'),
  fastlane('app_identifier', 'bundle-id', 'bundle-ids'),
  fastlane('changelog', 'release-notes'),
  fastlane('notify_external_testers', 'notify-testers'),
  fastlane('beta_app_description', 'beta-description'),
  fastlane('beta_app_feedback_email', 'feedback-email'),
  wrappers('api-key', 'api-key-id'),
  wrappers('key-id', 'api-key-id'),
  wrappers('api-issuer-id', 'issuer-id'),
  wrappers('api-key-issuer-id', 'issuer-id'),
  wrappers('private-key', 'api-private-key'),
  wrappers('bundle-identifier', 'bundle-id', 'bundle-ids'),
  appCenter('appname', 'app'),
  appCenter('token', 'api-token'),
  appCenter('group', 'groups'),
  appCenter('releasenotes', 'release-notes'),
  appCenter('notifytesters', 'notify-testers'),
];

/** Environment variables; ours is the one that stands in for an input. */
const knownVariables                       = [
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  fastlane('APP_STORE_CONNECT_API_KEY_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_FILEPATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  asc('ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  asc('ASC_PRIVATE_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_B64', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  eas('EXPO_ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  eas('EXPO_ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  eas('EXPO_ASC_API_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  wrappers('APP_STORE_CONNECT_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  wrappers('APP_STORE_CONNECT_API_KEY_CONTENT', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APPCENTER_API_TOKEN', 'APPCENTER_ACCESS_TOKEN'),
];

const knownByHyphens = new Map(
  knownInputs.map((known) => [known.name.replaceAll('_', '-'), known]),
);
const spellings = knownInputs.flatMap(({ name }) => [name, name.replaceAll('-', '_')]);

/** Our name for the input `name`, where `ours`, the inputs of an action, have one for it. */
function ourNameFor(name        , ours                   )                     {
  if (ours.includes(name)) return undefined;
  const withHyphens = name.replaceAll('_', '-');
  if (ours.includes(withHyphens)) return withHyphens;
  return knownByHyphens.get(withHyphens)?.ours.find((own) => ours.includes(own));
}

/** The other names of the input `own` of an action with the inputs `ours`. */
function otherNamesOf(own        , ours                   )                    {
  const distinct = new Set([own.replaceAll('-', '_'), ...spellings]);
  return [...distinct].filter((name) => ourNameFor(name, ours) === own);
}

/** The variables that count when `variable` is not set, in order of their rank. */
function otherVariablesFor(variable        )                    {
  return knownVariables.flatMap(({ name, ours }) => (ours.includes(variable) ? [name] : []));
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ givenNames),
  Z: () => (/* binding */ writtenInputs)
});

// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __nccwpck_require__(9132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/core/runner/log/visible-text.js
var visible_text = __nccwpck_require__(5600);
;// CONCATENATED MODULE: ./build/core/runner/input/taken-over.js
/** Inputs whose default is what an earlier step of the job made. */

                                               
                                                          
                                                                    


                            
                                                                             
                                               
                                                 
                                      
                                                                                  
                                                  
 

/**
 * Looks for each input of `kinds` that is not among the `written` ones. Only one step can be meant:
 * where several made different things, the inputs have to be given.
 */
function takeOver(
  kinds                                         ,
  written                     ,
  readRecord                 ,
)            {
  const given = new Set(written);
  const open = Object.entries(kinds).flatMap(([input, { defaultFrom: from }]) =>
    from === undefined || given.has(input) ? [] : [{ input, from }],
  );
  if (open.length === 0) return NOTHING;
  const { steps, damaged } = readRecord();
  const values = new Map                ();
  const origins           = [];
  const problems = new Map                 ();
  for (const { input, from } of open) {
    if (from.unless?.some((other) => given.has(other))) continue;
    const [first, ...others] = candidates(from, kinds, steps);
    const path = damaged[0];
    const value = first?.made[from.output];
    if (path !== undefined) {
      problems.set(input, unreadable(input, from, path));
    } else if (first !== undefined && others.length > 0) {
      problems.set(input, ambiguous(input, from, [first, ...others]));
    } else if (first === undefined || value === undefined) {
      continue;
    } else if (from.isFile && !isFile(value)) {
      problems.set(input, gone(input, first, value));
    } else {
      values.set(input, value);
      origins.push(`\`${input}\`: ${(0,visible_text/* visibleLine */.P8)(value)} (made by ${nameOf(first)} in this job)`);
    }
    given.add(input);
  }
  return { values, origins, problems };
}

const NOTHING            = { values: new Map(), origins: [], problems: new Map() };

/**
 * The steps that differ in the output. A step that made another output for the same table, such as
 * an upload without a build yet, counts with nothing for this one.
 */
function candidates(
  { action, output }             ,
  kinds                                         ,
  steps                       ,
)                        {
  const wanted = Object.values(kinds).flatMap(({ defaultFrom }) =>
    defaultFrom?.action === action ? [defaultFrom.output] : [],
  );
  const offering = steps.filter(
    (step) => step.action === action && wanted.some((name) => step.made[name] !== undefined),
  );
  return [...Map.groupBy(offering, ({ made }) => made[output]).values()].flatMap(
    ([step]) => step ?? [],
  );
}

function isFile(path        )          {
  return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Steps without an id get one from the runner that begins with underscores. */
function nameOf({ action, step }            )         {
  return step === '' || step.startsWith('__') ? action : `${action}, step \`${(0,visible_text/* visibleLine */.P8)(step)}\``;
}

function ambiguous(input        , { output }             , steps                       )          {
  const found = steps.map(
    (step) => `${(0,visible_text/* visibleLine */.P8)(step.made[output] ?? 'nothing yet')} by ${nameOf(step)}`,
  );
  return {
    text: `\`${input}\` is not given, and earlier steps of this job made several: ${found.toSorted().join('; ')}`,
    remedy: giving(input, output),
  };
}

function gone(input        , step            , path        )          {
  return {
    text: `\`${input}\` is not given, and the file that ${nameOf(step)} made is gone: ${(0,visible_text/* visibleLine */.P8)(path)}`,
    remedy: `Leave the file where it is until this step, or give \`${input}\` under \`with:\`.`,
  };
}

function unreadable(input        , { output }             , path        )          {
  return {
    text: `\`${input}\` is not given, and the record of what earlier steps made cannot be read: ${path}`,
    remedy: giving(input, output),
  };
}

const giving = (input        , output        )         =>
  `Give \`${input}\` under \`with:\`, such as \`\${{ steps.<id>.outputs.${output} }}\`.`;

;// CONCATENATED MODULE: ./build/core/runner/input/written-inputs.js
/**
 * The text of each input before it is read: from `with:`, there or in a variable under a name from
 * elsewhere, or from what an earlier step of the job made.
 */
                                               
                                             
                                                        

                                         
                                                 
                                             


                              
                                                                   
                              
                                                                             
                                     
                                    
                             
                            
                                                                                                 
                                       
                                              
 

                               
                        
                               
                                                  
                           
 

                                
                                   
                                           
                                                                                    
                                      
                                                                     
                                                 
 

const NO_RECORD            = { steps: [], damaged: [] };

/** Finds the text of each input and logs where it was taken over from an earlier step. */
function writtenInputs(
  kinds                                         ,
  source             ,
)                {
  const ours = Object.keys(kinds);
  const found = Object.entries(kinds).map(
    ([name, kind]) => [name, findText(name, kind, source, ours)]         ,
  );
  const written = new Map(found.map(([name, [place]]) => [name, place?.text ?? '']));
  tellOtherNames(found, source.log);
  // The runner hands over the defaults of action.yml like values that were written.
  const isGiven = (name        ) =>
    written.get(name) !== '' && written.get(name) !== kinds[name]?.default;
  const given = new Set(ours.filter(isGiven));
  const taken = takeOver(kinds, given, source.jobRecord ?? (() => NO_RECORD));
  for (const origin of taken.origins) source.log?.info(origin);
  return {
    inputs: Object.entries(kinds).map(([name, kind]) => ({
      name,
      kind,
      written: written.get(name) || (taken.values.get(name) ?? ''),
    })),
    given: new Set([...given, ...taken.values.keys(), ...taken.problems.keys()]),
    unclear: taken.problems,
  };
}

/** The names under `with:`, from the variables in which the runner hands them over. */
function givenNames(environment             )                    {
  return Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith('INPUT_') && value?.trim() ? [variable.slice(6).toLowerCase()] : [],
  );
}

                 
                                                      
                        
                        
                               
 

/**
 * Everywhere where the input stands, the place that counts first: the input itself, the same under
 * a name from elsewhere, a variable. The default of action.yml comes last, as the runner hands it
 * over like a value that was written.
 */
function findText(
  name        ,
  { environment, default: byDefault }               ,
  source             ,
  ours                   ,
)                   {
  const input = (known        )        => {
    return { name: known, text: source.input(known).trim(), isVariable: false };
  };
  const variable = (known        )        => {
    return { name: known, text: source.environment[known]?.trim() ?? '', isVariable: true };
  };
  const variables =
    environment === undefined ? [] : [environment, ...(0,known_names/* otherVariablesFor */.Ht)(environment)];
  const own = input(name);
  const others = [...(0,known_names/* otherNamesOf */.GH)(name, ours).map(input), ...variables.map(variable)];
  const places = own.text === byDefault ? [...others, own] : [own, ...others];
  return places.filter(({ text }) => text !== '');
}

/** Says once which names were taken for ours, and which are passed over beside another one. */
function tellOtherNames(
  found                                                                ,
  log                    ,
)       {
  const lines           = [];
  for (const [own, [counting, ...others]] of found) {
    if (counting === undefined) continue;
    if (counting.isVariable) {
      log?.info(`\`${own}\`: from the variable ${counting.name}`);
      continue;
    }
    if (counting.name !== own) lines.push(`\`${counting.name}\` is \`${own}\` here.`);
    for (const { name, text, isVariable } of others) {
      if (isVariable || name === own || text === counting.text) continue;
      lines.push(`\`${name}\` does not count, as \`${counting.name}\` is given.`);
    }
  }
  if (lines.length > 0) log?.notice(lines.join('\n'), 'Names from elsewhere');
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4751);
/**
 * Text for the runner, in which nothing is hidden and nothing is a command. Names, messages and
 * lines of other programs pass through here on their way to the log, the outputs and the summary.
 *
 * The runner is a .NET program. It cuts its input into lines at \n, \r and \r\n, trims what .NET
 * takes for white space (U+0085 included), obeys a line that then begins with `::`, and `##[`
 * anywhere in a line. It compares by the rules of the machine's language, which skip characters
 * without a weight, such as U+200B. Pages that show the log break lines at more characters.
 */



/** Colours of a terminal: they stand for nothing that a log could keep. */
const COLOURS = /\u001B\[[\d;]{0,32}m/g;

/** At these a reader of the log, the runner or JavaScript may begin a new line. */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The line breaks that become lines of their own; the others become a space. */
const RUNNER_LINE_BREAKS = /\r\n|[\n\r]/;

/** Characters that show nothing: control and format characters, and what fonts may leave out. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE_ONES = new RegExp(INVISIBLE, 'gu');

/** Parts of emoji and of Indic and Persian words; behind a letter or a sign they do no harm. */
const JOINING = /^(?:\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const CAN_BE_JOINED = /(?:[\p{L}\p{N}\p{M}\p{So}\p{Sk}]|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])$/u;

/** Text in which all characters can be seen; the classes of Unicode take 7 ms to be made. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** White space of .NET and of JavaScript; marks and what has no weight may stand in between. */
const COMMAND_AT_START = /^([\s\u0085\p{M}\p{C}]*:[\p{M}\p{C}]*):/u;
const COMMAND_ANYWHERE = /(#[\p{M}\p{C}]*#[\p{M}\p{C}]*)\[/gu;

/** One line: no line break, no character that cannot be seen, no command. */
function visibleLine(text        )         {
  const safe = (0,_system_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(text);
  if (PRINTABLE_ASCII.test(safe)) {
    return safe.replace(/^( *:):/, '$1 :').replaceAll('##[', '## [');
  }
  const shown = safe
    .replaceAll(COLOURS, '')
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(INVISIBLE_ONES, madeVisible);
  return shown.replace(COMMAND_AT_START, '$1 :').replaceAll(COMMAND_ANYWHERE, '$1 [');
}

/** Lines as `visibleLine` makes them, joined by \n. */
function visibleLines(text        )         {
  return text.split(RUNNER_LINE_BREAKS).map(visibleLine).join('\n');
}

/**
 * JSON text whose values stay exactly what they are: what `visibleLine` would change stands as an
 * escape sequence.
 */
function visibleJson(json        )         {
  return json
    .replaceAll(INVISIBLE_ONES, escaped)
    .replaceAll(/[\u2028\u2029]/g, escaped)
    .replaceAll(COMMAND_ANYWHERE, String.raw`$1\u005b`);
}

function madeVisible(character        , offset        , text        )         {
  if (character === '\t') return character;
  if (JOINING.test(character) && CAN_BE_JOINED.test(text.slice(Math.max(0, offset - 2), offset))) {
    return character;
  }
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of the first 32.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function escaped(characters        )         {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(5760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/core/system/clock.js
/**
 * Time, as one module. Nothing else in core and actions asks what time it is or waits, but for the
 * limits of programs and requests.
 */


                        
              
                                                                                                 
                                                         
     
                                                                                                 
     
                                                  
 

const systemClock        = {
  now: () => new Date(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    try {
      await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
  every(ms, tell) {
    const timer = setInterval(tell, ms).unref();
    return () => clearInterval(timer);
  },
};

// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var network_http = __nccwpck_require__(8239);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var network_address = __nccwpck_require__(4751);
;// CONCATENATED MODULE: ./build/core/system/network/weak-connections.js
/** Settings of the environment that weaken connections, of Slipway or of programs it starts. */


                                                                

const ON = /^(?:1|true|yes|on)$/i;

/** Variables that switch a check off, with the values that do so. */
const SWITCHES                                                 = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Slipway checks certificates all the same'],
  ['NODE_OPTIONS', /--tls-(?:min|max)-v1\.[01]|--insecure-http-parser/, 'it allows old TLS'],
  ['PYTHONHTTPSVERIFY', /^0$/, 'Python checks no certificates'],
  ['PIP_TRUSTED_HOST', /\S/, 'pip checks no certificates of these hosts'],
  ['UV_INSECURE_HOST', /\S/, 'uv checks no certificates of these hosts'],
  ['GIT_SSL_NO_VERIFY', ON, 'git checks no certificates'],
  ['SSLKEYLOGFILE', /\S/, 'programs write the keys of their connections to a file'],
];

/** Variables with addresses from which the app’s parts come. */
const SOURCES =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|PUB_HOSTED_URL|FLUTTER_STORAGE_BASE_URL)$/;

/** One sentence for each setting that weakens a connection; never its value. */
function weakenedConnections(environment             )                    {
  const switched = SWITCHES.flatMap(([name, weak, effect]) =>
    weak.test(environment[name]?.trim() ?? '')
      ? [`The environment variable ${name} weakens connections: ${effect}.`]
      : [],
  );
  const plain = Object.entries(environment).flatMap(([name, value = '']) =>
    SOURCES.test(name) && value.split(/\s+/).some(isPlain)
      ? [
          `The environment variable ${name} names a source over plain http, which anybody on the way can change.`,
        ]
      : [],
  );
  return [...switched, ...plain];
}

function isPlain(address        )          {
  const url = URL.parse(address.replace(/^[\w-]+=/, ''));
  return url?.protocol === 'http:' && !(0,network_address/* isLoopback */.U9)(url.hostname);
}

// EXTERNAL MODULE: ./build/core/runner/log/visible-text.js
var visible_text = __nccwpck_require__(5600);
;// CONCATENATED MODULE: ./build/core/runner/log/markdown.js
/**
 * Prose for the summary page, in which nothing of others becomes Markdown or HTML: no link, image,
 * heading, table, `<details>` or mention. Only code spans stay, as nothing in them is read.
 */


/** Pages to which a name of others may lead as well, since nothing there is theirs. */
const TRUSTED_PAGE =
  /(https:\/\/(?:appstoreconnect\.apple\.com\/|developer\.apple\.com\/|github\.com\/slipway-actions\/slipway\/blob\/main\/docs\/)[\w/.#-]{0,300}(?!\S))/;

/** Shown for an address, which itself may be longer than a line. */
const PAGE_NAMES                                   = {
  'appstoreconnect.apple.com': 'App Store Connect',
  'developer.apple.com': 'Apple Developer',
  'github.com': 'What it means',
};

/** One line of a heading or a list. */
function markdownLine(prose        )         {
  return escapedProse((0,visible_text/* visibleLine */.P8)(prose));
}

/** A cell of a table, in which a bar ends the cell even between backticks. */
function markdownCell(prose        )         {
  return (0,visible_text/* visibleLines */.gB)(prose)
    .split('\n')
    .map((line) => escapedProse(line, (code) => code.replaceAll('|', String.raw`\|`)))
    .join('<br>');
}

/** A paragraph, whose lines stay lines. */
function markdownLines(prose        )         {
  return (0,visible_text/* visibleLines */.gB)(prose).split('\n').map(markdownLine).join('  \n');
}

/** Every other piece stands between two backticks. */
function escapedProse(line        , codeText = (code        ) => code)         {
  const pieces = line.trim().split('`');
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapedText(piece);
      if (index === last || piece === '') return escapedText(index === last ? `\`${piece}` : '``');
      return `\`${codeText(piece)}\``;
    })
    .join('');
}

function escapedText(text        )         {
  const pieces = text.split(TRUSTED_PAGE);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? linkTo(piece) : escapedPiece(piece)))
    .join('');
}

function linkTo(page        )         {
  return `[${PAGE_NAMES[new URL(page).host] ?? 'Page'}](${page})`;
}

function escapedPiece(text        )         {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*[\]|~!$]/g, String.raw`\$&`)
      // Inside a word it is itself.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      // Headings, lists and rules begin a line.
      .replace(/^[#+=-]/, String.raw`\$&`)
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&<!-- -->')
      // Addresses and mentions become links by themselves.
      .replaceAll(/(?<=www)\./gi, '<!-- -->.')
      .replaceAll(/:(?=\/\/)|@/g, '$&<!-- -->')
  );
}

;// CONCATENATED MODULE: ./build/core/runner/secrets.js
/**
 * Hiding secrets in the log. The runner hides only the texts that it is given, as a whole and line
 * by line, and does not decode them; so it is given every secret in all forms that Slipway makes of
 * it, before anything else happens.
 */




                          
                                                                                           
                            
 

/**
 * The least length of a masked text. Shorter ones would hide half of the log, and cannot be secrets
 * in earnest.
 */
const SHORTEST_MASK = 4;

function createSecrets(
  tellRunner                          = core/* setSecret */.Pq,
  warn                            = core/* warning */.$e,
)          {
  const told = new Set        ();
  const tell = (value        )       => {
    const trimmed = value.trim();
    if (trimmed.length < SHORTEST_MASK || told.has(trimmed)) return;
    told.add(trimmed);
    tellRunner(trimmed);
  };
  return {
    mask(value) {
      if (value.trim() !== '' && value.trim().length < SHORTEST_MASK) {
        warn('A secret of fewer than 4 characters cannot be hidden in the log.');
      }
      for (const form of formsOf(value)) {
        tell(form);
        // The form in which log and summary would show it.
        tell((0,visible_text/* visibleLines */.gB)(form));
        tell(markdownLines(form));
      }
    },
  };
}

/** The forms in which a secret may appear: itself, unfolded, with real newlines, decoded. */
function formsOf(value        )           {
  const unescaped = value.replaceAll(String.raw`\n`, '\n');
  const unfolded = unescaped.replaceAll(/\s+/g, '');
  const forms = [value, unescaped, unfolded];
  const body = unescaped.replaceAll(/-----[A-Z ]+-----/g, '').replaceAll(/\s+/g, '');
  if (body !== unfolded) forms.push(body);
  const decoded = decodedText(unfolded);
  return decoded === undefined ? forms : [...forms, ...formsOf(decoded)];
}

/** The text behind base64, or `undefined` when it is none or holds bytes that no log can show. */
function decodedText(value        )                     {
  if (value.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const bytes = Buffer.from(value, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !/[\0-\x08\x0e-\x1f]/.test(text)
    ? text
    : undefined;
}

;// CONCATENATED MODULE: ./build/core/runner/environment-secrets.js
/** Secrets that stand in addresses of the environment, such as the password of a proxy. */

                                                

                                            

/** Programs take these without a scheme, too. */
const PROXY = /_proxy$/i;

/** Hides them in the log. Our own inputs are hidden when they are read. */
function maskAddressesOf(environment             , secrets         )       {
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!value.includes('@') || name.startsWith('INPUT_')) continue;
    const found = (0,network_address/* secretsInAddresses */.j_)(value, { schemeless: PROXY.test(name) });
    for (const secret of found) if (secret.length >= SHORTEST_MASK) secrets.mask(secret);
  }
}

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 1 modules
var input_inputs = __nccwpck_require__(3919);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/files/made-folder.js
/** Folders that are made with all that lead to them, or fail for the true reason. */





/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
async function makeFolder(path        , mode         )                {
  try {
    await (0,external_node_fs_promises_.mkdir)(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = (0,system_code/* hasCode */.u)(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw (0,disk_errors/* diskErrorOf */.Fh)(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path        )                   {
  const parent = (0,external_node_path_.dirname)(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return (0,external_node_fs_promises_.mkdir)(path).then(
    () => undefined,
    (error         ) => ((0,system_code/* hasCode */.u)(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
;// CONCATENATED MODULE: ./build/core/system/files/whole-file.js
/**
 * Files that are there whole or not at all. A full disk leaves an empty or half-written file behind,
 * which the next job would take for a lock that is held, or for a note that says nothing.
 */



                                   
                                                                                 
                         
                                                                    
                           
 

/**
 * Writes a file at an absolute path, in place. When the write fails, the file is removed. Throws an
 * error of the catalogue `disk`, or else the system's own, such as `EEXIST` or `ENOENT`.
 */
async function writeWholeFile(
  path        ,
  contents                     ,
  { mode, isNew = false }                   = {},
)                {
  try {
    const file = await (0,external_node_fs_promises_.open)(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await (0,external_node_fs_promises_.rm)(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? error;
  }
}

/**
 * Replaces a file by way of `draft`, a path on the same disk: readers see the old contents or the
 * new ones, and after a failure the old ones stay. Throws as `writeWholeFile` does.
 */
async function replaceFile(
  path        ,
  contents                     ,
  { draft, mode }                                                    ,
)                {
  await writeWholeFile(draft, contents, mode === undefined ? {} : { mode });
  try {
    await (0,external_node_fs_promises_.rename)(draft, path);
  } catch (error) {
    await (0,external_node_fs_promises_.rm)(draft, { force: true });
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? error;
  }
}

;// CONCATENATED MODULE: ./build/core/runner/files/job-record.js
/**
 * The record of what the steps of a job made, from which later steps of the same job take their
 * defaults: a file for each step in the job's temporary folder, which the runner empties. Nothing
 * secret stands in it. Every step of the job can write there, so what is read is checked first.
 */








                                                          
                                             

/** One step of ours that ended well, and those of its outputs that others take over. */
                             
                          
                                                                                        
                        
                                                  
 

                            
                                
                                        
                                                                                      
                                      
 

                                           
                       
 

const FOLDER = 'slipway-job-record';
const STATE_KEY = 'job-record';
const RECORD_NAME = /^[0-9a-f-]{36}\.json$/;
const LARGEST_FILE_BYTES = 64 * 1024;
/** A job can have 1,000 steps at most. */
const MOST_FILES = 1000;
const LONGEST_VALUE = 4096;

/**
 * Adds what the step that runs has made, and notes in `state` where. Throws an error of the
 * catalogue `disk`.
 */
async function addToJobRecord(
  { machine, state }                                          ,
  action        ,
  outputs                                  ,
)                {
  const job = jobOf(machine);
  const made = Object.fromEntries(Object.entries(outputs).filter(([, value]) => isOneLine(value)));
  if (job === undefined || Object.keys(made).length === 0) return;
  const folder = (0,external_node_path_.join)(machine.temp, FOLDER);
  const record               = {
    job,
    action,
    step: machine.environment['GITHUB_ACTION'] ?? '',
    made,
  };
  const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.json`);
  state.save(STATE_KEY, file);
  await makeFolder(folder, 0o700);
  await replaceFile(file, JSON.stringify(record), { draft: draftOf(file), mode: 0o600 });
}

/**
 * Takes away what main of the same step added, for a post that undoes it. Other programs can write
 * into the state: only a name of ours in the record's own folder is removed. Throws nothing.
 */
async function job_record_removeFromJobRecord({
  machine,
  state,
}                                          )                {
  const name = basename(state.read(STATE_KEY) ?? '');
  const folder = join(machine.temp, FOLDER);
  if (!RECORD_NAME.test(name) || namesIn(folder) === undefined) return;
  const file = join(folder, name);
  // The runner removes whatever is left. The folder goes only when it is empty.
  for (const path of [file, draftOf(file)]) await rm(path, { force: true }).catch(() => {});
  await rmdir(folder).catch(() => {});
}

/** The records of earlier steps of this job; those of other jobs are left out. Throws nothing. */
function readJobRecord(machine         )            {
  const job = jobOf(machine);
  if (job === undefined) return { steps: [], damaged: [] };
  const folder = (0,external_node_path_.join)(machine.temp, FOLDER);
  const names = namesIn(folder);
  if (names === undefined || names.length > MOST_FILES) return { steps: [], damaged: [folder] };
  const files = names.map((name) => (0,external_node_path_.join)(folder, name));
  const read = files.map((file) => [file, recordIn(file)]         );
  return {
    steps: read.flatMap(([, record]) => (record?.job === job ? [record] : [])),
    damaged: read.flatMap(([file, record]) => (record === undefined ? [file] : [])),
  };
}

const draftOf = (file        )         => `${file}.draft`;

/** `undefined` where the runner does not say which job this is. */
function jobOf({ environment }         )                     {
  if (!environment['RUNNER_TEMP'] || !environment['GITHUB_RUN_ID']) return undefined;
  const names = ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
  return names.map((name) => environment[name] ?? '').join(' ');
}

/** `undefined` for a folder that cannot be read, or is a link to somewhere else. */
function namesIn(folder        )                       {
  try {
    if (!(0,external_node_fs_.lstatSync)(folder).isDirectory()) return undefined;
    return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    return (0,system_code/* systemCode */.x)(error) === 'ENOENT' ? [] : undefined;
  }
}

function recordIn(file        )                           {
  try {
    const found = (0,external_node_fs_.lstatSync)(file);
    if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return undefined;
    return (0,json/* jsonOrNothing */.dn)((0,external_node_fs_.readFileSync)(file, 'utf8'), isStoredRecord);
  } catch {
    return undefined;
  }
}

function isStoredRecord(value         )                        {
  const made = (0,json/* ownValue */.eC)(value, 'made');
  return (
    ['job', 'action', 'step'].every((name) => (0,json/* isText */.KH)((0,json/* ownValue */.eC)(value, name))) &&
    (0,json/* isJsonObject */.OW)(made) &&
    Object.values(made).every(isOneLine)
  );
}

function isOneLine(value         )                  {
  return (
    (0,json/* isText */.KH)(value) && value !== '' && value.length <= LONGEST_VALUE && !/[^\P{Cc}\t]/u.test(value)
  );
}

;// CONCATENATED MODULE: ./build/core/runner/log/log.js
/** The log as a person who watches the job sees it: lines, folded groups, annotations. */




/** A line of a file of the repository; the path starts in the workspace. */
                        
                        
                        
                        
 

                      
                                                          
                            
                           
                                                
                                                                       
                                                                
                                                                       
                                                              
                                                                     
                                                                
     
                                                                                               
                                                                                         
     
                                                                                               
 

/** An annotation holds 4,096 characters at most. */
const LONGEST_MESSAGE = 4000;

const clipped = (message        ) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;

                                                                                 

const annotation = (annotate          ) => (message        , title         , place        ) =>
  annotate(clipped((0,visible_text/* visibleLines */.gB)(message)), {
    ...(title !== undefined && { title: clipped((0,visible_text/* visibleLine */.P8)(title)) }),
    ...(place !== undefined && { file: (0,visible_text/* visibleLine */.P8)(place.file), startLine: place.line }),
  });

/** All that Slipway itself writes to its standard output, but for masks, leaves here. */
const log_runnerLog      = {
  debug: (line) => core/* debug */.Yz((0,visible_text/* visibleLines */.gB)(line)),
  info: (line) => core/* info */.pq((0,visible_text/* visibleLines */.gB)(line)),
  notice: annotation(core/* notice */.lm),
  warning: annotation(core/* warning */.$e),
  error: annotation(core/* error */.z3),
  group: (heading, work) => core/* group */.Os((0,visible_text/* visibleLine */.P8)(heading), work),
  foreign: (heading, work) =>
    core/* group */.Os((0,visible_text/* visibleLine */.P8)(heading), async () => {
      const token = `slipway-${(0,external_node_crypto_.randomUUID)()}`;
      core/* info */.pq(`::stop-commands::${token}`);
      try {
        return await work((line) => core/* info */.pq((0,visible_text/* visibleLines */.gB)(line)));
      } finally {
        core/* info */.pq(`::${token}::`);
      }
    }),
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/core/runner/machine.js
/**
 * The machine as the runner describes it. Slipway asks the runner what it runs on and where its
 * folders are, never the operating system: so a rehearsal can play the Mac anywhere.
 */



                                                                       

                          
                                             
                        
                                                                                         
                        
                             
                                    
                                                                       
                              
 

const machineErrors = (0,errors/* catalogue */.sW)('runner', {
  'needs-macos': {
    meaning: 'The action needs macOS and runs on something else.',
    remedy: 'Give the job `runs-on: macos-26`. Uploading and distributing run on Linux.',
  },
  cancelled: {
    meaning: 'The step was cancelled by a person, a time limit or a failing matrix sibling.',
    remedy: 'Run the workflow again when you are ready.',
  },
});

function readMachine(environment             )          {
  return {
    os: operatingSystem(environment['RUNNER_OS']),
    home: environment['HOME'] || environment['USERPROFILE'] || (0,external_node_os_.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment,
    jobProcess: process.ppid,
  };
}

function operatingSystem(runnerOs                    )                {
  if (runnerOs === 'macOS' || runnerOs === 'Linux' || runnerOs === 'Windows') return runnerOs;
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** Stops an action that cannot work here in its first second. Throws `runner/needs-macos`. */
function requireMacOS(machine         , action        )       {
  if (machine.os === 'macOS') return;
  throw machineErrors.error('needs-macos', {
    message: `${action} needs macOS, but this job runs on ${machine.os}.`,
  });
}

// EXTERNAL MODULE: ./build/core/runner/files/outputs.js
var files_outputs = __nccwpck_require__(5347);
;// CONCATENATED MODULE: ./build/core/runner/log/report.js
/** The report of a failure: one annotation with the remedy, and the details folded in the log. */


                                    
                                                

/**
 * The runner cuts an annotation at 4,096 characters, of which the address of the page takes up to
 * 150; what others said gives way to the remedy.
 */
const LONGEST_ANNOTATION = 3900;
const LONGEST_QUOTE = 2500;

const DEFECT = 'This is a defect of Slipway. Please report it with the log of this step.';

/**
 * Logs the failure of the step named `action` and adds it to its summary. A failure that is in no
 * catalogue is called a defect of Slipway, but for those of the disk. Throws nothing.
 */
async function reportFailure(
  action        ,
  failure         ,
  log     ,
  summary             ,
)                {
  const thrown = (0,disk_errors/* diskErrorOf */.Fh)(failure) ?? failure;
  if (thrown instanceof errors/* CancelledError */.cc) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof errors/* ActionError */.lZ)) {
    const headline = `Unexpected: ${(0,errors/* messageOf */.bD)(thrown)}`;
    log.error(`${headline}\n${DEFECT}`, `${action}: unexpected`);
    summary.failure({ headline, problems: [], said: undefined, remedy: DEFECT, page: undefined });
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  const { code, details, headline, message, problems, remedy, said } = thrown;
  const page = (0,errors/* documentationOf */.yM)('errors', code);
  log.error(`${annotationOf(thrown)}\nMore: ${page}`, `${action}: ${code}`);
  summary.failure({
    headline: `\`${code}\`: ${headline}`,
    problems: problems.map((problem) => ({
      text: report_clipped(problem.text),
      remedy: problem.remedy ?? remedy,
    })),
    said: said && report_clipped(said),
    remedy,
    page,
  });
  const lines = details.length === 0 && problems.length > 0 ? message.split('\n') : details;
  if (lines.length === 0) return;
  await log.foreign('Details', async (write) => lines.forEach((line) => write(line)));
}

/** A failure in the words of a warning, with the remedy where there is one. */
function report_withRemedy(failure         )         {
  const thrown = diskErrorOf(failure) ?? failure;
  return thrown instanceof ActionError ? annotationOf(thrown) : messageOf(thrown);
}

/**
 * Message, the other side's words, remedy; or, of several problems, each with its remedy, as many
 * as an annotation holds.
 */
function annotationOf({ headline, problems, said, remedy }             )         {
  const words = said ? [`It said: ${report_clipped(said)}`] : [];
  if (problems.length === 0) return [headline, ...words, `What to do: ${remedy}`].join('\n');
  const shown = problems.map(
    (problem, index) =>
      `${index + 1}. ${report_clipped(problem.text)}\n   What to do: ${problem.remedy ?? remedy}`,
  );
  let room = LONGEST_ANNOTATION - headline.length - words.join('').length - 100;
  const fitting = shown.filter((text) => (room -= text.length + 1) > 0);
  const left = shown.length - fitting.length;
  const more = left > 0 ? [`… and ${left} more, listed in the log of this step.`] : [];
  return [headline, ...fitting, ...words, ...more].join('\n');
}

function report_clipped(words        )         {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

// EXTERNAL MODULE: ./build/core/runner/files/runner-file.js
var runner_file = __nccwpck_require__(306);
;// CONCATENATED MODULE: ./build/core/runner/files/state.js
/** The notes that main leaves for post: small texts that the runner keeps between the two. */



                        
                                                                                       
                                         
                                                 
                                        
 

const runnerState        = {
  save(key, value) {
    (0,runner_file/* appendWhole */.g)(process.env['GITHUB_STATE'], () => core/* saveState */.LZ(key, value));
  },
  read: (key) => core/* getState */.Gu(key) || undefined,
};

;// CONCATENATED MODULE: ./build/core/runner/log/summary.js
/** The section an action adds to the job's summary page, collected here and written at the end. */




/**
 * All texts are prose, in which only code spans count as Markdown: what others wrote may stand in
 * any of them.
 */
                          
                                                                                    
                              
                                                                      
                                                                     
                                                        
                            
                                                                                           
                                                    
 

/** The failure, for the top of the page. */
                                  
                            
                                                                                                 
                                                                                   
                                          
                                    
                          
                                                        
                                    
 

/** Longer ones are folded, so that the page stays one to look over. */
const LONGEST_OPEN_TABLE = 12;

/** The runner throws away a summary above 1 MiB. */
const LARGEST_SUMMARY_BYTES = 1_000_000;

class summary_SummaryPage                    {
           #parts           = [];
  #result                    ;
  #failure                    ;

  result(prose        )       {
    this.#result = markdownLine(prose);
  }

  failure({ headline, problems, said, remedy, page }                 )       {
    const listed = problems.map(
      (problem, index) =>
        `${index + 1}. ${indented(problem.text)}\n   <br>**What to do:** ${indented(problem.remedy)}`,
    );
    this.#failure = [
      `❌ **Failed:** ${markdownLines(headline)}`,
      ...(listed.length > 0 ? [listed.join('\n')] : []),
      ...(said === undefined ? [] : [`It said: ${markdownLines(said)}`]),
      ...(listed.length > 0 ? [] : [`**What to do:** ${markdownLines(remedy)}`]),
      ...(page === undefined ? [] : [markdownLine(page)]),
    ].join('\n\n');
  }

  table(heading        , rows                                )       {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells                   ) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const rule = `| ${head.map(() => '---').join(' | ')} |`;
    const table = [line(head), rule, ...body.map(line)];
    this.#add([headingOf(heading), '', ...folded(table, body.length, 'rows')]);
  }

  list(heading        , items                   )       {
    if (items.length === 0) return;
    const list = items.map((item) => `- ${markdownLine(item)}`);
    this.#add([headingOf(heading), '', ...folded(list, items.length, 'lines')]);
  }

  text(prose        )       {
    this.#add([markdownLines(prose)]);
  }

  preformatted(heading        , text        )       {
    const shown = (0,visible_text/* visibleLines */.gB)(text);
    const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    this.#add([headingOf(heading), '', fence, shown, fence]);
  }

  #add(lines                   )       {
    this.#parts.push(lines.join('\n'));
  }

  /** After a failure the result is only how far the step came. */
  #top()           {
    if (this.#failure !== undefined) {
      return [this.#failure, ...(this.#result === undefined ? [] : [`So far: ${this.#result}`])];
    }
    return this.#result === undefined ? [] : [`✅ ${this.#result}`];
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action        )         {
    const top = this.#top();
    if (top.length + this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...top, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    const whole = kept.slice(0, kept.lastIndexOf('\n'));
    const isFolded = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
    return `${whole}\n${isFolded ? '\n</details>\n' : ''}\n_The summary was cut at 1 MB._\n`;
  }
}

/**
 * Appends the page to the runner's summary file, where the runner offers one. Throws an error of
 * the catalogue `disk`.
 */
async function writeSummary(page        )                {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (page !== '' && path) (0,runner_file/* appendLine */.X)(path, page);
}

function folded(lines                   , count        , of        )                    {
  if (count <= LONGEST_OPEN_TABLE) return lines;
  return ['<details>', `<summary>${count} ${of}</summary>`, '', ...lines, '', '</details>'];
}

/** Prose of several lines as the text of an item, which ends where a line is not indented. */
function indented(prose        )         {
  return markdownLines(prose).replaceAll('\n', '\n   ');
}

function headingOf(text        )         {
  return `### ${markdownLine(text)}`;
}

// EXTERNAL MODULE: ./build/core/runner/input/written-inputs.js + 1 modules
var written_inputs = __nccwpck_require__(8601);
;// CONCATENATED MODULE: ./build/core/runner/run-action.js
/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */




                                                                                

                                                         


                                                              




                                                      






                
                        
                                                                                   
                                                    
 

                                                                                            
                          
                          
                                                                                                
                                                        
                                                                              
 

                                    
                                                                                               
                                              
 

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
async function runAction                                                      (
  action                       ,
)                {
  const outputs = new files_outputs/* OutputCollector */.L(action.outputs);
  const summary = new summary_SummaryPage();
  const ending = new Ending(action.name, summary, outputs);
  await withContext({ ...action, outputs, summary, ending }, async (context) => {
    const inputs = (0,input_inputs/* readInputs */.Ko)(action.inputs, {
      input: (name) => core/* getInput */.V4(name),
      given: (0,written_inputs/* givenNames */.S)(context.machine.environment),
      environment: context.machine.environment,
      workspace: context.machine.workspace,
      secrets: context.secrets,
      jobRecord: () => readJobRecord(context.machine),
      log: context.log,
    });
    await action.run(inputs, context);
    if (isDryRun(inputs)) return;
    const { name, handedOn = [] } = action;
    await addToJobRecord(context, name, outputs.known(handedOn));
  });
}

/** After a dry run nothing was made that the outputs name. */
function isDryRun(inputs        )          {
  return 'dryRun' in inputs && inputs.dryRun === true;
}

/** The post step of an action: what cannot be undone is a warning. */
async function runPost(post      )                {
  const summary = new SummaryPage();
  const outputs = new OutputCollector({});
  const ending = new PostEnding(post.name, summary, outputs);
  await withContext({ ...post, outputs, summary, ending }, async (context) => {
    await removeFromJobRecord(context);
    await post.undo(context);
  });
}

/** However a step ends, it ends once: outputs and summary are written, then the process is left. */
class Ending {
           #name        ;
           #summary             ;
           #outputs                              ;
  #begun = false;

  constructor(name        , summary             , outputs                              ) {
    this.#name = name;
    this.#summary = summary;
    this.#outputs = outputs;
  }

  async success()                {
    if (!this.#begins()) return;
    try {
      this.#outputs.write();
    } catch (error) {
      // Later steps would go on with empty texts in the place of what they need.
      await this.#report(error);
      await this.#leave(1);
      return;
    }
    await this.#leave(0);
  }

  async failure(thrown         )                {
    if (!this.#begins()) return;
    await this.#report(thrown);
    try {
      this.#outputs.write();
    } catch (error) {
      log_runnerLog.warning(`The outputs could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    await this.#leave(1);
  }

  #begins()          {
    const begins = !this.#begun;
    this.#begun = true;
    return begins;
  }

  #report(thrown         )                {
    return reportFailure(this.#name, thrown, log_runnerLog, this.#summary);
  }

  async #leave(exitCode        )                {
    try {
      await writeSummary(this.#summary.render(this.#name));
    } catch (error) {
      log_runnerLog.warning(`The summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    leave(exitCode);
  }
}

class PostEnding extends (/* unused pure expression or super */ null && (Ending)) {
           async failure(thrown         )                {
    runnerLog.warning(`Cleaning up failed: ${withRemedy(thrown)}`);
    await this.success();
  }
}

                                                                                          
                          
 

const NO_PROCESSES            = {
  async run(command) {
    throw new TypeError(`"${command}" cannot be started: the step gave no createProcesses`);
  },
  killAll() {},
};

async function withContext       (
  { name, createProcesses: create, ending, outputs, summary }                ,
  work                                                  ,
)                {
  // Only `leave` says that all is well. Should reporting itself go wrong, the step is red.
  process.exitCode = 1;
  const abort = new AbortController();
  const { signal } = abort;
  const machine = readMachine(process.env);
  const { environment } = machine;
  const secrets = createSecrets();
  maskAddressesOf(environment, secrets);
  weakenedConnections(environment).forEach((line) => log_runnerLog.warning(line, name));
  // Libraries and programs would obey it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  const processes = create?.({ environment, signal }) ?? NO_PROCESSES;
  const http = (0,network_http/* createHttp */.V)({ environment, userAgent: `slipway/${name}`, signal });

  const fail = (thrown         )       => void ending.failure(thrown);
  const cancel = ()       => {
    if (signal.aborted) return;
    abort.abort(new errors/* CancelledError */.cc());
    setTimeout(() => {
      processes.killAll();
      fail(signal.reason);
    }, LEAVE_WITHIN_MS).unref();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  // A failure that nobody waits for, or catches, is a defect; it must not pass silently, nor as a
  // crash dump.
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  // Nothing is left to wait for, but the work has not ended: a promise was forgotten.
  process.on('beforeExit', () => fail(new Error('the step stopped without an end')));

  try {
    const context = { clock: systemClock, http, processes, log: log_runnerLog, machine, signal };
    await work({ ...context, secrets, state: runnerState, outputs, summary });
    await ending.success();
  } catch (error) {
    await ending.failure(error);
  } finally {
    processes.killAll();
    await http.close();
  }
}

/** The only place that ends the process: idle sockets and timers must not keep the job waiting. */
function leave(exitCode        )       {
  // An empty write comes back when everything before it has reached the runner.
  process.stdout.write('', () => process.exit(exitCode));
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 part`, `7 parts`. */
function counted(count        , noun        )         {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/* unused harmony export HOUR */
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


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ withDigestThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/core/system/files/digest-threads.js
/**
 * Threads that take digests of pieces of an open file: hashing keeps a core busy, and on the main
 * thread would hold up whatever else is under way.
 */


                                                 

                                                  
                                                                                   
                                         
                                                                                  
                                  
                                                           
                           
 

/**
 * The size of the contents, where the piece is deflated. A piece beyond the end of the file is cut
 * there.
 */
                               
                                                           
                                     
                            
                         
                             
 

                                
                         
     
                                                                                                 
                                                                           
     
                                                      
 

                               
                                                                                       
                      
                                                                                 
                         
                               
                               
 

/** The size of the buffer that each thread holds. */
const BUFFER_BYTES = 1024 * 1024;
const BYTES_PER_THREAD = 32 * BUFFER_BYTES;
const MOST_THREADS = 8;

/**
 * Hands threads to `work` and ends them with it. When it returns, also with an error, none of them
 * reads the file any more. Throws the signal's reason on cancel.
 */
async function withDigestThreads   (
  { fd, bytes, mostThreads, signal }              ,
  work                                        ,
)             {
  signal.throwIfAborted();
  const count = Math.min(
    mostThreads,
    Math.ceil(bytes / BYTES_PER_THREAD),
    (0,external_node_os_.availableParallelism)(),
    MOST_THREADS,
  );
  const threads = Array.from({ length: count }, () => new DigestThread(fd));
  const idle = [...threads];
  const waiting                                     = [];
  const stop = ()       => threads.forEach((thread) => thread.fail(signal.reason));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work({
      count,
      async digest(piece) {
        const thread =
          idle.pop() ?? (await new Promise              ((free) => waiting.push(free)));
        try {
          return await thread.digest(piece);
        } finally {
          const next = waiting.shift();
          if (next) next(thread);
          else idle.push(thread);
        }
      },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The answer of a thread: the digests, or the error in the place of them. */
                                                         

/** Works on one piece at a time. */
class DigestThread {
           #worker        ;
  #asked                                                ;
  #failure         ;

  constructor(fd        ) {
    this.#worker = new external_node_worker_threads_namespaceObject.Worker(`(${thread.toString()})()`, {
      eval: true,
      env: {},
      execArgv: [],
      workerData: { fd, bufferBytes: BUFFER_BYTES },
    });
    this.#worker.on('message', (answer        ) => {
      if ('error' in answer) this.#asked?.reject(answer.error);
      else this.#asked?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.fail(error));
    this.#worker.on('exit', () => this.fail(new Error('A hashing thread ended early.')));
  }

  digest(piece               )                        {
    const asked = Promise.withResolvers              ();
    this.#asked = asked;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    if (this.#failure === undefined) this.#worker.postMessage(piece);
    else asked.reject(this.#failure);
    return asked.promise;
  }

  /** Ends what is under way with `error`, and whatever comes later. The first error stays. */
  fail(error         )       {
    this.#failure ??= error;
    this.#asked?.reject(this.#failure);
  }

  async end()                {
    this.#asked?.promise.catch(() => {});
    await this.#worker.terminate();
  }
}

/**
 * The work of a thread. It is handed over as text, since an action is one file, so it must not use
 * anything that is defined outside of it.
 */
function thread()       {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { readSync } = process.getBuiltinModule('node:fs');
  const { pipeline } = process.getBuiltinModule('node:stream/promises');
  const zlib = process.getBuiltinModule('node:zlib');
  const room = Buffer.allocUnsafeSlow(workerData.bufferBytes);

  function* read({ offset, length }               )                    {
    const end = offset + length;
    for (let at = offset; at < end;) {
      const count = readSync(workerData.fd, room, 0, Math.min(room.length, end - at), at);
      if (count === 0) return;
      at += count;
      yield room.subarray(0, count);
    }
  }

  async function digest(piece               )                        {
    const hashes = piece.algorithms.map((algorithm) => createHash(algorithm));
    const { inflatedBytes } = piece;
    let crc32 = 0;
    let sizeBytes = 0;
    const take = (bytes        )       => {
      sizeBytes += bytes.length;
      if (sizeBytes > (inflatedBytes ?? Infinity)) throw new RangeError('longer than announced');
      if (piece.crc32) crc32 = zlib.crc32(bytes, crc32);
      for (const hash of hashes) hash.update(bytes);
    };
    if (inflatedBytes === undefined) {
      for (const bytes of read(piece)) take(bytes);
    } else {
      // zlib keeps what it was given until it is used up, and only then asks for more.
      const inflate = zlib.createInflateRaw({ chunkSize: room.length / 4 });
      await pipeline(read(piece), inflate, async (contents                       ) => {
        for await (const bytes of contents) take(bytes);
      });
    }
    return { hashes: hashes.map((hash) => hash.digest('hex')), crc32, sizeBytes };
  }

  parentPort?.on('message', (piece               ) => {
    void digest(piece)
      .catch((error         ) => ({ error }))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      .then((answer) => parentPort.postMessage(answer));
  });
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ diskErrorOf)
/* harmony export */ });
/* unused harmony exports diskErrors, diskErrorInWords */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8567);
/**
 * The errors of files and folders that a step could not write or open for a reason that lies with
 * the machine, from the codes that the operating system gives them. None is a defect of Slipway.
 */

                                                   


const diskErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('disk', {
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
function diskErrorOf(error         , path = pathIn(error))                          {
  const code = CODES.get((0,_system_code_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error) ?? '');
  if (code === undefined || (code === 'no-permission' && path === undefined)) return undefined;
  return diskErrors.error(code, {
    message: `${HAPPENED[code]}${path === undefined ? '' : `: ${path}`}.`,
    said: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
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
  return diskErrors.error(code, { message: `${HAPPENED[code]}${place}.`, said });
}

/** The file of an error of the file system. A program or socket may be refused too, but has none. */
function pathIn(error         )                     {
  if (!Error.isError(error) || !('path' in error) || typeof error.path !== 'string')
    return undefined;
  const isOfFile = !('syscall' in error && /^(?:spawn|connect|listen)/.test(String(error.syscall)));
  return isOfFile ? error.path : undefined;
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony exports readJson, isListOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
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


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ isConfidential),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* unused harmony export shownAddress */
/** Addresses: what may be sent to them, and what of them may be shown. */

/** Whether a secret may go there: over https anywhere, over http only within this machine. */
function isConfidential({ protocol, hostname }     )          {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname        )          {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * An address as it is shown everywhere: without user, password, query and fragment, each of which
 * may be a secret.
 */
function shownAddress(address              )         {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url === null || url.host === '') return 'an address that cannot be read';
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

/** User and password, from behind the scheme to the last @ before the path. */
const CREDENTIALS = /(?<=:\/\/)[^\s/?#]{1,4096}@/g;

/** Text of others, in which addresses lose their users and passwords. */
function withoutCredentials(text        )         {
  return text.includes('@') ? text.replaceAll(CREDENTIALS, '') : text;
}

/**
 * The secrets in the addresses that `text` holds: each password, with its user, or a user alone
 * that is long enough for a token. `schemeless` also takes `user:password@host` for an address.
 */
function secretsInAddresses(text        , { schemeless = false } = {})                    {
  const found = Array.from(text.matchAll(CREDENTIALS), ([match]) => match.slice(0, -1));
  const at = schemeless ? text.lastIndexOf('@') : -1;
  if (at > 0) found.push(text.slice(0, at).replace(/^[^:]*:\/\//, ''));
  return [...new Set(found)].flatMap((credentials) => {
    const [user = '', ...rest] = credentials.split(':');
    const password = rest.join(':');
    if (password === '') return user.length < SHORTEST_TOKEN ? [] : forms(user);
    return [...forms(password), ...forms(credentials)];
  });
}

/** `git` and `user` are none. */
const SHORTEST_TOKEN = 8;

/** The password in both forms: encoded in the address, and decoded for the other side. */
function forms(encoded        )           {
  try {
    return [...new Set([encoded, decodeURIComponent(encoded)])];
  } catch {
    return [encoded];
  }
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  A: () => (/* reexport */ networkErrors)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
;// CONCATENATED MODULE: ./build/core/system/network/connections.js
/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
                                                                      

                                       



                              
     
                                                                                            
                                                                                                   
                                                                                                    
     
                                                                               
     
                                                                                               
                                                                                                  
                        
     
                           
                                                             
                
 

/** A proxy variable holds something else than an http(s) address. */
class ProxyAddressError extends Error {
                    name = 'ProxyAddressError';
}

/** A proxy variable is set, but this Node cannot go through a proxy. */
class ProxySupportError extends Error {
                    name = 'ProxySupportError';
}

/** The first Node that does; runners have it since 2.328. */
const NODE_WITH_PROXIES = [24, 5]         ;

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * duration/* SECOND */.Z2;

/** `environment` holds the proxy variables; the name in lower case wins. */
function createConnections(
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
    const proxy = (0,address/* isLoopback */.U9)(hostname) ? '' : read(variable);
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
    ...(secure ? { servername: (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host : '' } : {}),
    ...CHECKED,
  };
}

/** Node would else ask NODE_TLS_REJECT_UNAUTHORIZED. */
const CHECKED = { rejectUnauthorized: true }         ;

                        
                            
                         
                              
                               
 

/** Node itself would ignore a proxy that is not an address, and go without. */
function proxyVariables({ variable, proxy, exceptions, nodeVersion }              ) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(
      `${variable.toUpperCase()} holds no address that begins with http:// or https://.`,
    );
  }
  if (proxy !== '' && !knowsProxies(nodeVersion)) {
    throw new ProxySupportError(`Node ${nodeVersion} cannot go through a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

function knowsProxies(nodeVersion        )          {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_WITH_PROXIES;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/system/files/file-piece.js
/**
 * A piece of a file as the body of a request. Two buffers per request take turns, one being filled
 * while the other leaves; they are used again for the next piece, so that memory depends neither
 * on the size of the file nor on the number of pieces.
 */

                                                   
                                               


/** A run of bytes of a file: `length` bytes, the first of them at `offset`, from 0. */
                            
                          
                          
 

/** The request announces `length` bytes, and those of `before` and `after`. */
                                              
                                                                                  
                                     
                                                                                          
                                           
                                          
     
                                                                                                
                                                         
     
                                                
                                                                           
                                                          
 

/** The length that a request with this body announces, in bytes. */
function pieceLength({ before, length, after }           )         {
  return (before?.length ?? 0) + length + (after?.length ?? 0);
}

/** The file did not give the bytes of the piece. */
class PieceError extends Error {
                    name = 'PieceError';
}

                              
     
                                                                                                   
                   
     
                                                                
 

                
                          
                                                                  
                      
 

/**
 * The size of a buffer. With 512 KiB, sending without TLS took 1.4 times the CPU, and with 128 KiB
 * 1.3 times (600 MB over loopback, six connections).
 */
const BUFFER_BYTES = 256 * 1024;

function createPieceSender()              {
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
    const file = this.#files.get(path) ?? { handle: (0,promises_.open)(path).catch(unreadable), users: 0 };
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
    if (bytesRead === 0) throw new PieceError('The file became shorter while it was being sent.');
    sent += bytesRead;
    turn.left = taken(request, turn.buffer.subarray(0, bytesRead)).then(() => onSent?.(sent));
    // Whoever waits for it learns of the failure; until then it is nobody's.
    turn.left.catch(() => {});
  }
  request.end(after);
  await Promise.all([first.left, second.left]);
}

function unreadable(cause         )        {
  throw new PieceError(`The file cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}

function taken(request               , bytes        )                {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/network/network-errors.js
/** The errors between a request and its answer, from the names that Node and OpenSSL give them. */





const networkErrors = (0,errors/* catalogue */.sW)('network', {
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
class IdleTimeout extends Error {
                    name = 'IdleTimeout';
  /** `connected`: the request may have arrived. */
           code                                   ;

  constructor(ms        , { connected }                                 ) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'IDLE' : 'IDLE_BEFORE_CONNECTION';
  }
}

/** The answer did not come to its end in the time for a whole exchange. */
class ExchangeTimeout extends Error {
                    name = 'ExchangeTimeout';
           code = 'TOO_SLOW';

  constructor(ms        ) {
    super(`the exchange had not ended after ${Math.round(ms / 1000)} s`);
  }
}

/** The answer grew beyond what the request allows. */
class AnswerTooLarge extends Error {
                    name = 'AnswerTooLarge';

  constructor(bytes        ) {
    super(`more than ${bytes} bytes`);
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
class HandshakeError extends Error {
                    name = 'HandshakeError';

  constructor(cause       ) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is its name in the message. */
function networkError(request        , host        , cause         )        {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: (0,address/* withoutCredentials */.ri)([found?.code, (0,errors/* messageOf */.bD)(found ?? cause)].filter(Boolean).join(': ')),
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
  if (cause instanceof AnswerTooLarge) {
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
  if (cause instanceof HandshakeError) return true;
  const { code, syscall } = systemFailure(cause) ?? {};
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'IDLE_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error         )                                                            {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if ((0,system_code/* systemCode */.x)(seen) !== undefined) {
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
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;

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
        throw (0,system_code/* hasCode */.u)(error, 'ECONNRESET') ? (broken ?? error) : error;
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


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Works on many things, a few at a time; the first failure stops the others. */
async function inParallel   (
  items             ,
  options                                                           ,
  work                                                 ,
)                {
  const failure = new AbortController();
  const signal = AbortSignal.any([options.signal, failure.signal]);
  const waiting = Iterator.from(items);

  const workers = Array.from({ length: options.atOnce }, async () => {
    try {
      for (const item of waiting) {
        signal.throwIfAborted();
        await work(item, signal);
      }
    } catch (error) {
      failure.abort(error);
    }
  });
  await Promise.all(workers);
  signal.throwIfAborted();
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hasCode),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The codes by which the operating system and Node name an error, such as ENOENT. */

/** The code that the operating system or Node gives an error, such as ENOENT. */
function systemCode(error         )                     {
  const code = Error.isError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether `error` bears one of these codes. */
function hasCode(error         , ...codes                   )          {
  const code = systemCode(error);
  return code !== undefined && codes.includes(code);
}


/***/ }),

/***/ 5760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9804);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
