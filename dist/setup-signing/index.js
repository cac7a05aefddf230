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

/***/ 9274:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * RC2 implementation.
 *
 * @author Stefan Siegl
 *
 * Copyright (c) 2012 Stefan Siegl <stesie@brokenpipe.de>
 *
 * Information on the RC2 cipher is available from RFC #2268,
 * http://www.ietf.org/rfc/rfc2268.txt
 */
var forge = __nccwpck_require__(8561);
__nccwpck_require__(7456);

var piTable = [
  0xd9, 0x78, 0xf9, 0xc4, 0x19, 0xdd, 0xb5, 0xed, 0x28, 0xe9, 0xfd, 0x79, 0x4a, 0xa0, 0xd8, 0x9d,
  0xc6, 0x7e, 0x37, 0x83, 0x2b, 0x76, 0x53, 0x8e, 0x62, 0x4c, 0x64, 0x88, 0x44, 0x8b, 0xfb, 0xa2,
  0x17, 0x9a, 0x59, 0xf5, 0x87, 0xb3, 0x4f, 0x13, 0x61, 0x45, 0x6d, 0x8d, 0x09, 0x81, 0x7d, 0x32,
  0xbd, 0x8f, 0x40, 0xeb, 0x86, 0xb7, 0x7b, 0x0b, 0xf0, 0x95, 0x21, 0x22, 0x5c, 0x6b, 0x4e, 0x82,
  0x54, 0xd6, 0x65, 0x93, 0xce, 0x60, 0xb2, 0x1c, 0x73, 0x56, 0xc0, 0x14, 0xa7, 0x8c, 0xf1, 0xdc,
  0x12, 0x75, 0xca, 0x1f, 0x3b, 0xbe, 0xe4, 0xd1, 0x42, 0x3d, 0xd4, 0x30, 0xa3, 0x3c, 0xb6, 0x26,
  0x6f, 0xbf, 0x0e, 0xda, 0x46, 0x69, 0x07, 0x57, 0x27, 0xf2, 0x1d, 0x9b, 0xbc, 0x94, 0x43, 0x03,
  0xf8, 0x11, 0xc7, 0xf6, 0x90, 0xef, 0x3e, 0xe7, 0x06, 0xc3, 0xd5, 0x2f, 0xc8, 0x66, 0x1e, 0xd7,
  0x08, 0xe8, 0xea, 0xde, 0x80, 0x52, 0xee, 0xf7, 0x84, 0xaa, 0x72, 0xac, 0x35, 0x4d, 0x6a, 0x2a,
  0x96, 0x1a, 0xd2, 0x71, 0x5a, 0x15, 0x49, 0x74, 0x4b, 0x9f, 0xd0, 0x5e, 0x04, 0x18, 0xa4, 0xec,
  0xc2, 0xe0, 0x41, 0x6e, 0x0f, 0x51, 0xcb, 0xcc, 0x24, 0x91, 0xaf, 0x50, 0xa1, 0xf4, 0x70, 0x39,
  0x99, 0x7c, 0x3a, 0x85, 0x23, 0xb8, 0xb4, 0x7a, 0xfc, 0x02, 0x36, 0x5b, 0x25, 0x55, 0x97, 0x31,
  0x2d, 0x5d, 0xfa, 0x98, 0xe3, 0x8a, 0x92, 0xae, 0x05, 0xdf, 0x29, 0x10, 0x67, 0x6c, 0xba, 0xc9,
  0xd3, 0x00, 0xe6, 0xcf, 0xe1, 0x9e, 0xa8, 0x2c, 0x63, 0x16, 0x01, 0x3f, 0x58, 0xe2, 0x89, 0xa9,
  0x0d, 0x38, 0x34, 0x1b, 0xab, 0x33, 0xff, 0xb0, 0xbb, 0x48, 0x0c, 0x5f, 0xb9, 0xb1, 0xcd, 0x2e,
  0xc5, 0xf3, 0xdb, 0x47, 0xe5, 0xa5, 0x9c, 0x77, 0x0a, 0xa6, 0x20, 0x68, 0xfe, 0x7f, 0xc1, 0xad
];

var s = [1, 2, 3, 5];

/**
 * Rotate a word left by given number of bits.
 *
 * Bits that are shifted out on the left are put back in on the right
 * hand side.
 *
 * @param word The word to shift left.
 * @param bits The number of bits to shift by.
 * @return The rotated word.
 */
var rol = function(word, bits) {
  return ((word << bits) & 0xffff) | ((word & 0xffff) >> (16 - bits));
};

/**
 * Rotate a word right by given number of bits.
 *
 * Bits that are shifted out on the right are put back in on the left
 * hand side.
 *
 * @param word The word to shift right.
 * @param bits The number of bits to shift by.
 * @return The rotated word.
 */
var ror = function(word, bits) {
  return ((word & 0xffff) >> bits) | ((word << (16 - bits)) & 0xffff);
};

/* RC2 API */
module.exports = forge.rc2 = forge.rc2 || {};

/**
 * Perform RC2 key expansion as per RFC #2268, section 2.
 *
 * @param key variable-length user key (between 1 and 128 bytes)
 * @param effKeyBits number of effective key bits (default: 128)
 * @return the expanded RC2 key (ByteBuffer of 128 bytes)
 */
forge.rc2.expandKey = function(key, effKeyBits) {
  if(typeof key === 'string') {
    key = forge.util.createBuffer(key);
  }
  effKeyBits = effKeyBits || 128;

  /* introduce variables that match the names used in RFC #2268 */
  var L = key;
  var T = key.length();
  var T1 = effKeyBits;
  var T8 = Math.ceil(T1 / 8);
  var TM = 0xff >> (T1 & 0x07);
  var i;

  for(i = T; i < 128; i++) {
    L.putByte(piTable[(L.at(i - 1) + L.at(i - T)) & 0xff]);
  }

  L.setAt(128 - T8, piTable[L.at(128 - T8) & TM]);

  for(i = 127 - T8; i >= 0; i--) {
    L.setAt(i, piTable[L.at(i + 1) ^ L.at(i + T8)]);
  }

  return L;
};

/**
 * Creates a RC2 cipher object.
 *
 * @param key the symmetric key to use (as base for key generation).
 * @param bits the number of effective key bits.
 * @param encrypt false for decryption, true for encryption.
 *
 * @return the cipher.
 */
var createCipher = function(key, bits, encrypt) {
  var _finish = false, _input = null, _output = null, _iv = null;
  var mixRound, mashRound;
  var i, j, K = [];

  /* Expand key and fill into K[] Array */
  key = forge.rc2.expandKey(key, bits);
  for(i = 0; i < 64; i++) {
    K.push(key.getInt16Le());
  }

  if(encrypt) {
    /**
     * Perform one mixing round "in place".
     *
     * @param R Array of four words to perform mixing on.
     */
    mixRound = function(R) {
      for(i = 0; i < 4; i++) {
        R[i] += K[j] + (R[(i + 3) % 4] & R[(i + 2) % 4]) +
          ((~R[(i + 3) % 4]) & R[(i + 1) % 4]);
        R[i] = rol(R[i], s[i]);
        j++;
      }
    };

    /**
     * Perform one mashing round "in place".
     *
     * @param R Array of four words to perform mashing on.
     */
    mashRound = function(R) {
      for(i = 0; i < 4; i++) {
        R[i] += K[R[(i + 3) % 4] & 63];
      }
    };
  } else {
    /**
     * Perform one r-mixing round "in place".
     *
     * @param R Array of four words to perform mixing on.
     */
    mixRound = function(R) {
      for(i = 3; i >= 0; i--) {
        R[i] = ror(R[i], s[i]);
        R[i] -= K[j] + (R[(i + 3) % 4] & R[(i + 2) % 4]) +
          ((~R[(i + 3) % 4]) & R[(i + 1) % 4]);
        j--;
      }
    };

    /**
     * Perform one r-mashing round "in place".
     *
     * @param R Array of four words to perform mashing on.
     */
    mashRound = function(R) {
      for(i = 3; i >= 0; i--) {
        R[i] -= K[R[(i + 3) % 4] & 63];
      }
    };
  }

  /**
   * Run the specified cipher execution plan.
   *
   * This function takes four words from the input buffer, applies the IV on
   * it (if requested) and runs the provided execution plan.
   *
   * The plan must be put together in form of a array of arrays.  Where the
   * outer one is simply a list of steps to perform and the inner one needs
   * to have two elements: the first one telling how many rounds to perform,
   * the second one telling what to do (i.e. the function to call).
   *
   * @param {Array} plan The plan to execute.
   */
  var runPlan = function(plan) {
    var R = [];

    /* Get data from input buffer and fill the four words into R */
    for(i = 0; i < 4; i++) {
      var val = _input.getInt16Le();

      if(_iv !== null) {
        if(encrypt) {
          /* We're encrypting, apply the IV first. */
          val ^= _iv.getInt16Le();
        } else {
          /* We're decryption, keep cipher text for next block. */
          _iv.putInt16Le(val);
        }
      }

      R.push(val & 0xffff);
    }

    /* Reset global "j" variable as per spec. */
    j = encrypt ? 0 : 63;

    /* Run execution plan. */
    for(var ptr = 0; ptr < plan.length; ptr++) {
      for(var ctr = 0; ctr < plan[ptr][0]; ctr++) {
        plan[ptr][1](R);
      }
    }

    /* Write back result to output buffer. */
    for(i = 0; i < 4; i++) {
      if(_iv !== null) {
        if(encrypt) {
          /* We're encrypting in CBC-mode, feed back encrypted bytes into
             IV buffer to carry it forward to next block. */
          _iv.putInt16Le(R[i]);
        } else {
          R[i] ^= _iv.getInt16Le();
        }
      }

      _output.putInt16Le(R[i]);
    }
  };

  /* Create cipher object */
  var cipher = null;
  cipher = {
    /**
     * Starts or restarts the encryption or decryption process, whichever
     * was previously configured.
     *
     * To use the cipher in CBC mode, iv may be given either as a string
     * of bytes, or as a byte buffer.  For ECB mode, give null as iv.
     *
     * @param iv the initialization vector to use, null for ECB mode.
     * @param output the output the buffer to write to, null to create one.
     */
    start: function(iv, output) {
      if(iv) {
        /* CBC mode */
        if(typeof iv === 'string') {
          iv = forge.util.createBuffer(iv);
        }
      }

      _finish = false;
      _input = forge.util.createBuffer();
      _output = output || new forge.util.createBuffer();
      _iv = iv;

      cipher.output = _output;
    },

    /**
     * Updates the next block.
     *
     * @param input the buffer to read from.
     */
    update: function(input) {
      if(!_finish) {
        // not finishing, so fill the input buffer with more input
        _input.putBuffer(input);
      }

      while(_input.length() >= 8) {
        runPlan([
            [ 5, mixRound ],
            [ 1, mashRound ],
            [ 6, mixRound ],
            [ 1, mashRound ],
            [ 5, mixRound ]
          ]);
      }
    },

    /**
     * Finishes encrypting or decrypting.
     *
     * @param pad a padding function to use, null for PKCS#7 padding,
     *           signature(blockSize, buffer, decrypt).
     *
     * @return true if successful, false on error.
     */
    finish: function(pad) {
      var rval = true;

      if(encrypt) {
        if(pad) {
          rval = pad(8, _input, !encrypt);
        } else {
          // add PKCS#7 padding to block (each pad byte is the
          // value of the number of pad bytes)
          var padding = (_input.length() === 8) ? 8 : (8 - _input.length());
          _input.fillWithByte(padding, padding);
        }
      }

      if(rval) {
        // do final update
        _finish = true;
        cipher.update();
      }

      if(!encrypt) {
        // check for error: input data not a multiple of block size
        rval = (_input.length() === 0);
        if(rval) {
          if(pad) {
            rval = pad(8, _output, !encrypt);
          } else {
            // ensure padding byte count is valid
            var len = _output.length();
            var count = _output.at(len - 1);

            if(count > len) {
              rval = false;
            } else {
              // trim off padding bytes
              _output.truncate(count);
            }
          }
        }
      }

      return rval;
    }
  };

  return cipher;
};

/**
 * Creates an RC2 cipher object to encrypt data in ECB or CBC mode using the
 * given symmetric key. The output will be stored in the 'output' member
 * of the returned cipher.
 *
 * The key and iv may be given as a string of bytes or a byte buffer.
 * The cipher is initialized to use 128 effective key bits.
 *
 * @param key the symmetric key to use.
 * @param iv the initialization vector to use.
 * @param output the buffer to write to, null to create one.
 *
 * @return the cipher.
 */
forge.rc2.startEncrypting = function(key, iv, output) {
  var cipher = forge.rc2.createEncryptionCipher(key, 128);
  cipher.start(iv, output);
  return cipher;
};

/**
 * Creates an RC2 cipher object to encrypt data in ECB or CBC mode using the
 * given symmetric key.
 *
 * The key may be given as a string of bytes or a byte buffer.
 *
 * To start encrypting call start() on the cipher with an iv and optional
 * output buffer.
 *
 * @param key the symmetric key to use.
 *
 * @return the cipher.
 */
forge.rc2.createEncryptionCipher = function(key, bits) {
  return createCipher(key, bits, true);
};

/**
 * Creates an RC2 cipher object to decrypt data in ECB or CBC mode using the
 * given symmetric key. The output will be stored in the 'output' member
 * of the returned cipher.
 *
 * The key and iv may be given as a string of bytes or a byte buffer.
 * The cipher is initialized to use 128 effective key bits.
 *
 * @param key the symmetric key to use.
 * @param iv the initialization vector to use.
 * @param output the buffer to write to, null to create one.
 *
 * @return the cipher.
 */
forge.rc2.startDecrypting = function(key, iv, output) {
  var cipher = forge.rc2.createDecryptionCipher(key, 128);
  cipher.start(iv, output);
  return cipher;
};

/**
 * Creates an RC2 cipher object to decrypt data in ECB or CBC mode using the
 * given symmetric key.
 *
 * The key may be given as a string of bytes or a byte buffer.
 *
 * To start decrypting call start() on the cipher with an iv and optional
 * output buffer.
 *
 * @param key the symmetric key to use.
 *
 * @return the cipher.
 */
forge.rc2.createDecryptionCipher = function(key, bits) {
  return createCipher(key, bits, false);
};


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

/***/ 6488:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  module.exports = {
    Disconnected: 1,
    Preceding: 2,
    Following: 4,
    Contains: 8,
    ContainedBy: 16,
    ImplementationSpecific: 32
  };

}).call(this);


/***/ }),

/***/ 7882:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  module.exports = {
    Element: 1,
    Attribute: 2,
    Text: 3,
    CData: 4,
    EntityReference: 5,
    EntityDeclaration: 6,
    ProcessingInstruction: 7,
    Comment: 8,
    Document: 9,
    DocType: 10,
    DocumentFragment: 11,
    NotationDeclaration: 12,
    // Numeric codes up to 200 are reserved to W3C for possible future use.
    // Following are types internal to this library:
    Declaration: 201,
    Raw: 202,
    AttributeDeclaration: 203,
    ElementDeclaration: 204,
    Dummy: 205
  };

}).call(this);


/***/ }),

/***/ 4576:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Copies all enumerable own properties from `sources` to `target`
  var assign, getValue, isArray, isEmpty, isFunction, isObject, isPlainObject,
    hasProp = {}.hasOwnProperty;

  assign = function(target, ...sources) {
    var i, key, len, source;
    if (isFunction(Object.assign)) {
      Object.assign.apply(null, arguments);
    } else {
      for (i = 0, len = sources.length; i < len; i++) {
        source = sources[i];
        if (source != null) {
          for (key in source) {
            if (!hasProp.call(source, key)) continue;
            target[key] = source[key];
          }
        }
      }
    }
    return target;
  };

  // Determines if `val` is a Function object
  isFunction = function(val) {
    return !!val && Object.prototype.toString.call(val) === '[object Function]';
  };

  // Determines if `val` is an Object
  isObject = function(val) {
    var ref;
    return !!val && ((ref = typeof val) === 'function' || ref === 'object');
  };

  // Determines if `val` is an Array
  isArray = function(val) {
    if (isFunction(Array.isArray)) {
      return Array.isArray(val);
    } else {
      return Object.prototype.toString.call(val) === '[object Array]';
    }
  };

  // Determines if `val` is an empty Array or an Object with no own properties
  isEmpty = function(val) {
    var key;
    if (isArray(val)) {
      return !val.length;
    } else {
      for (key in val) {
        if (!hasProp.call(val, key)) continue;
        return false;
      }
      return true;
    }
  };

  // Determines if `val` is a plain Object
  isPlainObject = function(val) {
    var ctor, proto;
    return isObject(val) && (proto = Object.getPrototypeOf(val)) && (ctor = proto.constructor) && (typeof ctor === 'function') && (ctor instanceof ctor) && (Function.prototype.toString.call(ctor) === Function.prototype.toString.call(Object));
  };

  // Gets the primitive value of an object
  getValue = function(obj) {
    if (isFunction(obj.valueOf)) {
      return obj.valueOf();
    } else {
      return obj;
    }
  };

  module.exports.assign = assign;

  module.exports.isFunction = isFunction;

  module.exports.isObject = isObject;

  module.exports.isArray = isArray;

  module.exports.isEmpty = isEmpty;

  module.exports.isPlainObject = isPlainObject;

  module.exports.getValue = getValue;

}).call(this);


/***/ }),

/***/ 9392:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  module.exports = {
    None: 0,
    OpenTag: 1,
    InsideTag: 2,
    CloseTag: 3
  };

}).call(this);


/***/ }),

/***/ 3977:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLAttribute, XMLNode;

  NodeType = __nccwpck_require__(7882);

  XMLNode = __nccwpck_require__(3401);

  // Represents an attribute
  module.exports = XMLAttribute = (function() {
    class XMLAttribute {
      // Initializes a new instance of `XMLAttribute`

      // `parent` the parent node
      // `name` attribute target
      // `value` attribute value
      constructor(parent, name, value) {
        this.parent = parent;
        if (this.parent) {
          this.options = this.parent.options;
          this.stringify = this.parent.stringify;
        }
        if (name == null) {
          throw new Error("Missing attribute name. " + this.debugInfo(name));
        }
        this.name = this.stringify.name(name);
        this.value = this.stringify.attValue(value);
        this.type = NodeType.Attribute;
        // DOM level 3
        this.isId = false;
        this.schemaTypeInfo = null;
      }

      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }

      // Converts the XML fragment to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.attribute(this, this.options.writer.filterOptions(options));
      }

      
      // Returns debug string for this node
      debugInfo(name) {
        name = name || this.name;
        if (name == null) {
          return "parent: <" + this.parent.name + ">";
        } else {
          return "attribute: {" + name + "}, parent: <" + this.parent.name + ">";
        }
      }

      isEqualNode(node) {
        if (node.namespaceURI !== this.namespaceURI) {
          return false;
        }
        if (node.prefix !== this.prefix) {
          return false;
        }
        if (node.localName !== this.localName) {
          return false;
        }
        if (node.value !== this.value) {
          return false;
        }
        return true;
      }

    };

    // DOM level 1
    Object.defineProperty(XMLAttribute.prototype, 'nodeType', {
      get: function() {
        return this.type;
      }
    });

    Object.defineProperty(XMLAttribute.prototype, 'ownerElement', {
      get: function() {
        return this.parent;
      }
    });

    // DOM level 3
    Object.defineProperty(XMLAttribute.prototype, 'textContent', {
      get: function() {
        return this.value;
      },
      set: function(value) {
        return this.value = value || '';
      }
    });

    // DOM level 4
    Object.defineProperty(XMLAttribute.prototype, 'namespaceURI', {
      get: function() {
        return '';
      }
    });

    Object.defineProperty(XMLAttribute.prototype, 'prefix', {
      get: function() {
        return '';
      }
    });

    Object.defineProperty(XMLAttribute.prototype, 'localName', {
      get: function() {
        return this.name;
      }
    });

    Object.defineProperty(XMLAttribute.prototype, 'specified', {
      get: function() {
        return true;
      }
    });

    return XMLAttribute;

  }).call(this);

}).call(this);


/***/ }),

/***/ 728:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLCData, XMLCharacterData;

  NodeType = __nccwpck_require__(7882);

  XMLCharacterData = __nccwpck_require__(5278);

  // Represents a  CDATA node
  module.exports = XMLCData = class XMLCData extends XMLCharacterData {
    // Initializes a new instance of `XMLCData`

    // `text` CDATA text
    constructor(parent, text) {
      super(parent);
      if (text == null) {
        throw new Error("Missing CDATA text. " + this.debugInfo());
      }
      this.name = "#cdata-section";
      this.type = NodeType.CData;
      this.value = this.stringify.cdata(text);
    }

    // Creates and returns a deep clone of `this`
    clone() {
      return Object.create(this);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.cdata(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 5278:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var XMLCharacterData, XMLNode;

  XMLNode = __nccwpck_require__(3401);

  // Represents a character data node
  module.exports = XMLCharacterData = (function() {
    class XMLCharacterData extends XMLNode {
      // Initializes a new instance of `XMLCharacterData`

      constructor(parent) {
        super(parent);
        this.value = '';
      }

      
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }

      // DOM level 1 functions to be implemented later
      substringData(offset, count) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      appendData(arg) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      insertData(offset, arg) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      deleteData(offset, count) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      replaceData(offset, count, arg) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      isEqualNode(node) {
        if (!super.isEqualNode(node)) {
          return false;
        }
        if (node.data !== this.data) {
          return false;
        }
        return true;
      }

    };

    // DOM level 1
    Object.defineProperty(XMLCharacterData.prototype, 'data', {
      get: function() {
        return this.value;
      },
      set: function(value) {
        return this.value = value || '';
      }
    });

    Object.defineProperty(XMLCharacterData.prototype, 'length', {
      get: function() {
        return this.value.length;
      }
    });

    // DOM level 3
    Object.defineProperty(XMLCharacterData.prototype, 'textContent', {
      get: function() {
        return this.value;
      },
      set: function(value) {
        return this.value = value || '';
      }
    });

    return XMLCharacterData;

  }).call(this);

}).call(this);


/***/ }),

/***/ 9620:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLCharacterData, XMLComment;

  NodeType = __nccwpck_require__(7882);

  XMLCharacterData = __nccwpck_require__(5278);

  // Represents a comment node
  module.exports = XMLComment = class XMLComment extends XMLCharacterData {
    // Initializes a new instance of `XMLComment`

    // `text` comment text
    constructor(parent, text) {
      super(parent);
      if (text == null) {
        throw new Error("Missing comment text. " + this.debugInfo());
      }
      this.name = "#comment";
      this.type = NodeType.Comment;
      this.value = this.stringify.comment(text);
    }

    // Creates and returns a deep clone of `this`
    clone() {
      return Object.create(this);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.comment(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 4323:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var XMLDOMConfiguration, XMLDOMErrorHandler, XMLDOMStringList;

  XMLDOMErrorHandler = __nccwpck_require__(1675);

  XMLDOMStringList = __nccwpck_require__(5884);

  // Implements the DOMConfiguration interface
  module.exports = XMLDOMConfiguration = (function() {
    class XMLDOMConfiguration {
      constructor() {
        var clonedSelf;
        this.defaultParams = {
          "canonical-form": false,
          "cdata-sections": false,
          "comments": false,
          "datatype-normalization": false,
          "element-content-whitespace": true,
          "entities": true,
          "error-handler": new XMLDOMErrorHandler(),
          "infoset": true,
          "validate-if-schema": false,
          "namespaces": true,
          "namespace-declarations": true,
          "normalize-characters": false,
          "schema-location": '',
          "schema-type": '',
          "split-cdata-sections": true,
          "validate": false,
          "well-formed": true
        };
        this.params = clonedSelf = Object.create(this.defaultParams);
      }

      // Gets the value of a parameter.

      // `name` name of the parameter
      getParameter(name) {
        if (this.params.hasOwnProperty(name)) {
          return this.params[name];
        } else {
          return null;
        }
      }

      // Checks if setting a parameter to a specific value is supported.

      // `name` name of the parameter
      // `value` parameter value
      canSetParameter(name, value) {
        return true;
      }

      // Sets the value of a parameter.

      // `name` name of the parameter
      // `value` new value or null if the user wishes to unset the parameter
      setParameter(name, value) {
        if (value != null) {
          return this.params[name] = value;
        } else {
          return delete this.params[name];
        }
      }

    };

    // Returns the list of parameter names
    Object.defineProperty(XMLDOMConfiguration.prototype, 'parameterNames', {
      get: function() {
        return new XMLDOMStringList(Object.keys(this.defaultParams));
      }
    });

    return XMLDOMConfiguration;

  }).call(this);

}).call(this);


/***/ }),

/***/ 1675:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Represents the error handler for DOM operations
  var XMLDOMErrorHandler;

  module.exports = XMLDOMErrorHandler = class XMLDOMErrorHandler {
    // Initializes a new instance of `XMLDOMErrorHandler`

    constructor() {}

    // Called on the error handler when an error occurs.

    // `error` the error message as a string
    handleError(error) {
      throw new Error(error);
    }

  };

}).call(this);


/***/ }),

/***/ 9563:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Implements the DOMImplementation interface
  var XMLDOMImplementation;

  module.exports = XMLDOMImplementation = class XMLDOMImplementation {
    // Tests if the DOM implementation implements a specific feature.

    // `feature` package name of the feature to test. In Level 1, the
    //           legal values are "HTML" and "XML" (case-insensitive).
    // `version` version number of the package name to test. 
    //           In Level 1, this is the string "1.0". If the version is 
    //           not specified, supporting any version of the feature will 
    //           cause the method to return true.
    hasFeature(feature, version) {
      return true;
    }

    // Creates a new document type declaration.

    // `qualifiedName` qualified name of the document type to be created
    // `publicId` public identifier of the external subset
    // `systemId` system identifier of the external subset
    createDocumentType(qualifiedName, publicId, systemId) {
      throw new Error("This DOM method is not implemented.");
    }

    // Creates a new document.

    // `namespaceURI` namespace URI of the document element to create
    // `qualifiedName` the qualified name of the document to be created
    // `doctype` the type of document to be created or null
    createDocument(namespaceURI, qualifiedName, doctype) {
      throw new Error("This DOM method is not implemented.");
    }

    // Creates a new HTML document.

    // `title` document title
    createHTMLDocument(title) {
      throw new Error("This DOM method is not implemented.");
    }

    // Returns a specialized object which implements the specialized APIs 
    // of the specified feature and version.

    // `feature` name of the feature requested.
    // `version` version number of the feature to test
    getFeature(feature, version) {
      throw new Error("This DOM method is not implemented.");
    }

  };

}).call(this);


/***/ }),

/***/ 5884:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Represents a list of string entries
  var XMLDOMStringList;

  module.exports = XMLDOMStringList = (function() {
    class XMLDOMStringList {
      // Initializes a new instance of `XMLDOMStringList`
      // This is just a wrapper around an ordinary
      // JS array.

      // `arr` the array of string values
      constructor(arr) {
        this.arr = arr || [];
      }

      // Returns the indexth item in the collection.

      // `index` index into the collection
      item(index) {
        return this.arr[index] || null;
      }

      // Test if a string is part of this DOMStringList.

      // `str` the string to look for
      contains(str) {
        return this.arr.indexOf(str) !== -1;
      }

    };

    // Returns the number of strings in the list.
    Object.defineProperty(XMLDOMStringList.prototype, 'length', {
      get: function() {
        return this.arr.length;
      }
    });

    return XMLDOMStringList;

  }).call(this);

}).call(this);


/***/ }),

/***/ 3742:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDTDAttList, XMLNode;

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents an attribute list
  module.exports = XMLDTDAttList = class XMLDTDAttList extends XMLNode {
    // Initializes a new instance of `XMLDTDAttList`

    // `parent` the parent `XMLDocType` element
    // `elementName` the name of the element containing this attribute
    // `attributeName` attribute name
    // `attributeType` type of the attribute
    // `defaultValueType` default value type (either #REQUIRED, #IMPLIED,
    //                    #FIXED or #DEFAULT)
    // `defaultValue` default value of the attribute
    //                (only used for #FIXED or #DEFAULT)
    constructor(parent, elementName, attributeName, attributeType, defaultValueType, defaultValue) {
      super(parent);
      if (elementName == null) {
        throw new Error("Missing DTD element name. " + this.debugInfo());
      }
      if (attributeName == null) {
        throw new Error("Missing DTD attribute name. " + this.debugInfo(elementName));
      }
      if (!attributeType) {
        throw new Error("Missing DTD attribute type. " + this.debugInfo(elementName));
      }
      if (!defaultValueType) {
        throw new Error("Missing DTD attribute default. " + this.debugInfo(elementName));
      }
      if (defaultValueType.indexOf('#') !== 0) {
        defaultValueType = '#' + defaultValueType;
      }
      if (!defaultValueType.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)) {
        throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. " + this.debugInfo(elementName));
      }
      if (defaultValue && !defaultValueType.match(/^(#FIXED|#DEFAULT)$/)) {
        throw new Error("Default value only applies to #FIXED or #DEFAULT. " + this.debugInfo(elementName));
      }
      this.elementName = this.stringify.name(elementName);
      this.type = NodeType.AttributeDeclaration;
      this.attributeName = this.stringify.name(attributeName);
      this.attributeType = this.stringify.dtdAttType(attributeType);
      if (defaultValue) {
        this.defaultValue = this.stringify.dtdAttDefault(defaultValue);
      }
      this.defaultValueType = defaultValueType;
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.dtdAttList(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 6189:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDTDElement, XMLNode;

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents an attribute
  module.exports = XMLDTDElement = class XMLDTDElement extends XMLNode {
    // Initializes a new instance of `XMLDTDElement`

    // `parent` the parent `XMLDocType` element
    // `name` element name
    // `value` element content (defaults to #PCDATA)
    constructor(parent, name, value) {
      super(parent);
      if (name == null) {
        throw new Error("Missing DTD element name. " + this.debugInfo());
      }
      if (!value) {
        value = '(#PCDATA)';
      }
      if (Array.isArray(value)) {
        value = '(' + value.join(',') + ')';
      }
      this.name = this.stringify.name(name);
      this.type = NodeType.ElementDeclaration;
      this.value = this.stringify.dtdElementValue(value);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.dtdElement(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 6906:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDTDEntity, XMLNode, isObject;

  ({isObject} = __nccwpck_require__(4576));

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents an entity declaration in the DTD
  module.exports = XMLDTDEntity = (function() {
    class XMLDTDEntity extends XMLNode {
      // Initializes a new instance of `XMLDTDEntity`

      // `parent` the parent `XMLDocType` element
      // `pe` whether this is a parameter entity or a general entity
      //      defaults to `false` (general entity)
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      constructor(parent, pe, name, value) {
        super(parent);
        if (name == null) {
          throw new Error("Missing DTD entity name. " + this.debugInfo(name));
        }
        if (value == null) {
          throw new Error("Missing DTD entity value. " + this.debugInfo(name));
        }
        this.pe = !!pe;
        this.name = this.stringify.name(name);
        this.type = NodeType.EntityDeclaration;
        if (!isObject(value)) {
          this.value = this.stringify.dtdEntityValue(value);
          this.internal = true;
        } else {
          if (!value.pubID && !value.sysID) {
            throw new Error("Public and/or system identifiers are required for an external entity. " + this.debugInfo(name));
          }
          if (value.pubID && !value.sysID) {
            throw new Error("System identifier is required for a public external entity. " + this.debugInfo(name));
          }
          this.internal = false;
          if (value.pubID != null) {
            this.pubID = this.stringify.dtdPubID(value.pubID);
          }
          if (value.sysID != null) {
            this.sysID = this.stringify.dtdSysID(value.sysID);
          }
          if (value.nData != null) {
            this.nData = this.stringify.dtdNData(value.nData);
          }
          if (this.pe && this.nData) {
            throw new Error("Notation declaration is not allowed in a parameter entity. " + this.debugInfo(name));
          }
        }
      }

      // Converts the XML fragment to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(options));
      }

    };

    // DOM level 1
    Object.defineProperty(XMLDTDEntity.prototype, 'publicId', {
      get: function() {
        return this.pubID;
      }
    });

    Object.defineProperty(XMLDTDEntity.prototype, 'systemId', {
      get: function() {
        return this.sysID;
      }
    });

    Object.defineProperty(XMLDTDEntity.prototype, 'notationName', {
      get: function() {
        return this.nData || null;
      }
    });

    // DOM level 3
    Object.defineProperty(XMLDTDEntity.prototype, 'inputEncoding', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDTDEntity.prototype, 'xmlEncoding', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDTDEntity.prototype, 'xmlVersion', {
      get: function() {
        return null;
      }
    });

    return XMLDTDEntity;

  }).call(this);

}).call(this);


/***/ }),

/***/ 7083:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDTDNotation, XMLNode;

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents a NOTATION entry in the DTD
  module.exports = XMLDTDNotation = (function() {
    class XMLDTDNotation extends XMLNode {
      // Initializes a new instance of `XMLDTDNotation`

      // `parent` the parent `XMLDocType` element
      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      constructor(parent, name, value) {
        super(parent);
        if (name == null) {
          throw new Error("Missing DTD notation name. " + this.debugInfo(name));
        }
        if (!value.pubID && !value.sysID) {
          throw new Error("Public or system identifiers are required for an external entity. " + this.debugInfo(name));
        }
        this.name = this.stringify.name(name);
        this.type = NodeType.NotationDeclaration;
        if (value.pubID != null) {
          this.pubID = this.stringify.dtdPubID(value.pubID);
        }
        if (value.sysID != null) {
          this.sysID = this.stringify.dtdSysID(value.sysID);
        }
      }

      // Converts the XML fragment to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(options));
      }

    };

    // DOM level 1
    Object.defineProperty(XMLDTDNotation.prototype, 'publicId', {
      get: function() {
        return this.pubID;
      }
    });

    Object.defineProperty(XMLDTDNotation.prototype, 'systemId', {
      get: function() {
        return this.sysID;
      }
    });

    return XMLDTDNotation;

  }).call(this);

}).call(this);


/***/ }),

/***/ 7645:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDeclaration, XMLNode, isObject;

  ({isObject} = __nccwpck_require__(4576));

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents the XML declaration
  module.exports = XMLDeclaration = class XMLDeclaration extends XMLNode {
    // Initializes a new instance of `XMLDeclaration`

    // `parent` the document object

    // `version` A version number string, e.g. 1.0
    // `encoding` Encoding declaration, e.g. UTF-8
    // `standalone` standalone document declaration: true or false
    constructor(parent, version, encoding, standalone) {
      super(parent);
      // arguments may also be passed as an object
      if (isObject(version)) {
        ({version, encoding, standalone} = version);
      }
      if (!version) {
        version = '1.0';
      }
      this.type = NodeType.Declaration;
      this.version = this.stringify.xmlVersion(version);
      if (encoding != null) {
        this.encoding = this.stringify.xmlEncoding(encoding);
      }
      if (standalone != null) {
        this.standalone = this.stringify.xmlStandalone(standalone);
      }
    }

    // Converts to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.declaration(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 7827:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDTDAttList, XMLDTDElement, XMLDTDEntity, XMLDTDNotation, XMLDocType, XMLNamedNodeMap, XMLNode, isObject;

  ({isObject} = __nccwpck_require__(4576));

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  XMLDTDAttList = __nccwpck_require__(3742);

  XMLDTDEntity = __nccwpck_require__(6906);

  XMLDTDElement = __nccwpck_require__(6189);

  XMLDTDNotation = __nccwpck_require__(7083);

  XMLNamedNodeMap = __nccwpck_require__(2748);

  // Represents doctype declaration
  module.exports = XMLDocType = (function() {
    class XMLDocType extends XMLNode {
      // Initializes a new instance of `XMLDocType`

      // `parent` the document object

      // `pubID` public identifier of the external subset
      // `sysID` system identifier of the external subset
      constructor(parent, pubID, sysID) {
        var child, i, len, ref;
        super(parent);
        this.type = NodeType.DocType;
        // set DTD name to the name of the root node
        if (parent.children) {
          ref = parent.children;
          for (i = 0, len = ref.length; i < len; i++) {
            child = ref[i];
            if (child.type === NodeType.Element) {
              this.name = child.name;
              break;
            }
          }
        }
        this.documentObject = parent;
        // arguments may also be passed as an object
        if (isObject(pubID)) {
          ({pubID, sysID} = pubID);
        }
        if (sysID == null) {
          [sysID, pubID] = [pubID, sysID];
        }
        if (pubID != null) {
          this.pubID = this.stringify.dtdPubID(pubID);
        }
        if (sysID != null) {
          this.sysID = this.stringify.dtdSysID(sysID);
        }
      }

      // Creates an element type declaration

      // `name` element name
      // `value` element content (defaults to #PCDATA)
      element(name, value) {
        var child;
        child = new XMLDTDElement(this, name, value);
        this.children.push(child);
        return this;
      }

      // Creates an attribute declaration

      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
        var child;
        child = new XMLDTDAttList(this, elementName, attributeName, attributeType, defaultValueType, defaultValue);
        this.children.push(child);
        return this;
      }

      // Creates a general entity declaration

      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      entity(name, value) {
        var child;
        child = new XMLDTDEntity(this, false, name, value);
        this.children.push(child);
        return this;
      }

      // Creates a parameter entity declaration

      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      pEntity(name, value) {
        var child;
        child = new XMLDTDEntity(this, true, name, value);
        this.children.push(child);
        return this;
      }

      // Creates a NOTATION declaration

      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      notation(name, value) {
        var child;
        child = new XMLDTDNotation(this, name, value);
        this.children.push(child);
        return this;
      }

      // Converts to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.docType(this, this.options.writer.filterOptions(options));
      }

      // Aliases
      ele(name, value) {
        return this.element(name, value);
      }

      att(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
        return this.attList(elementName, attributeName, attributeType, defaultValueType, defaultValue);
      }

      ent(name, value) {
        return this.entity(name, value);
      }

      pent(name, value) {
        return this.pEntity(name, value);
      }

      not(name, value) {
        return this.notation(name, value);
      }

      up() {
        return this.root() || this.documentObject;
      }

      isEqualNode(node) {
        if (!super.isEqualNode(node)) {
          return false;
        }
        if (node.name !== this.name) {
          return false;
        }
        if (node.publicId !== this.publicId) {
          return false;
        }
        if (node.systemId !== this.systemId) {
          return false;
        }
        return true;
      }

    };

    // DOM level 1
    Object.defineProperty(XMLDocType.prototype, 'entities', {
      get: function() {
        var child, i, len, nodes, ref;
        nodes = {};
        ref = this.children;
        for (i = 0, len = ref.length; i < len; i++) {
          child = ref[i];
          if ((child.type === NodeType.EntityDeclaration) && !child.pe) {
            nodes[child.name] = child;
          }
        }
        return new XMLNamedNodeMap(nodes);
      }
    });

    Object.defineProperty(XMLDocType.prototype, 'notations', {
      get: function() {
        var child, i, len, nodes, ref;
        nodes = {};
        ref = this.children;
        for (i = 0, len = ref.length; i < len; i++) {
          child = ref[i];
          if (child.type === NodeType.NotationDeclaration) {
            nodes[child.name] = child;
          }
        }
        return new XMLNamedNodeMap(nodes);
      }
    });

    // DOM level 2
    Object.defineProperty(XMLDocType.prototype, 'publicId', {
      get: function() {
        return this.pubID;
      }
    });

    Object.defineProperty(XMLDocType.prototype, 'systemId', {
      get: function() {
        return this.sysID;
      }
    });

    Object.defineProperty(XMLDocType.prototype, 'internalSubset', {
      get: function() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    return XMLDocType;

  }).call(this);

}).call(this);


/***/ }),

/***/ 6500:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDOMConfiguration, XMLDOMImplementation, XMLDocument, XMLNode, XMLStringWriter, XMLStringifier, isPlainObject;

  ({isPlainObject} = __nccwpck_require__(4576));

  XMLDOMImplementation = __nccwpck_require__(9563);

  XMLDOMConfiguration = __nccwpck_require__(4323);

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  XMLStringifier = __nccwpck_require__(7431);

  XMLStringWriter = __nccwpck_require__(9867);

  // Represents an XML builder
  module.exports = XMLDocument = (function() {
    class XMLDocument extends XMLNode {
      // Initializes a new instance of `XMLDocument`

      // `options.keepNullNodes` whether nodes with null values will be kept
      //     or ignored: true or false
      // `options.keepNullAttributes` whether attributes with null values will be
      //     kept or ignored: true or false
      // `options.ignoreDecorators` whether decorator strings will be ignored when
      //     converting JS objects: true or false
      // `options.separateArrayItems` whether array items are created as separate
      //     nodes when passed as an object value: true or false
      // `options.noDoubleEncoding` whether existing html entities are encoded:
      //     true or false
      // `options.stringify` a set of functions to use for converting values to
      //     strings
      // `options.writer` the default XML writer to use for converting nodes to
      //     string. If the default writer is not set, the built-in XMLStringWriter
      //     will be used instead.
      constructor(options) {
        super(null);
        this.name = "#document";
        this.type = NodeType.Document;
        this.documentURI = null;
        this.domConfig = new XMLDOMConfiguration();
        options || (options = {});
        if (!options.writer) {
          options.writer = new XMLStringWriter();
        }
        this.options = options;
        this.stringify = new XMLStringifier(options);
      }

      // Ends the document and passes it to the given XML writer

      // `writer` is either an XML writer or a plain object to pass to the
      // constructor of the default XML writer. The default writer is assigned when
      // creating the XML document. Following flags are recognized by the
      // built-in XMLStringWriter:
      //   `writer.pretty` pretty prints the result
      //   `writer.indent` indentation for pretty print
      //   `writer.offset` how many indentations to add to every line for pretty print
      //   `writer.newline` newline sequence for pretty print
      end(writer) {
        var writerOptions;
        writerOptions = {};
        if (!writer) {
          writer = this.options.writer;
        } else if (isPlainObject(writer)) {
          writerOptions = writer;
          writer = this.options.writer;
        }
        return writer.document(this, writer.filterOptions(writerOptions));
      }

      // Converts the XML document to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.document(this, this.options.writer.filterOptions(options));
      }

      // DOM level 1 functions to be implemented later
      createElement(tagName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createDocumentFragment() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createTextNode(data) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createComment(data) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createCDATASection(data) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createProcessingInstruction(target, data) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createAttribute(name) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createEntityReference(name) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByTagName(tagname) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM level 2 functions to be implemented later
      importNode(importedNode, deep) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createElementNS(namespaceURI, qualifiedName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createAttributeNS(namespaceURI, qualifiedName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByTagNameNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementById(elementId) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM level 3 functions to be implemented later
      adoptNode(source) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      normalizeDocument() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      renameNode(node, namespaceURI, qualifiedName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM level 4 functions to be implemented later
      getElementsByClassName(classNames) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createEvent(eventInterface) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createRange() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createNodeIterator(root, whatToShow, filter) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      createTreeWalker(root, whatToShow, filter) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

    };

    // DOM level 1
    Object.defineProperty(XMLDocument.prototype, 'implementation', {
      value: new XMLDOMImplementation()
    });

    Object.defineProperty(XMLDocument.prototype, 'doctype', {
      get: function() {
        var child, i, len, ref;
        ref = this.children;
        for (i = 0, len = ref.length; i < len; i++) {
          child = ref[i];
          if (child.type === NodeType.DocType) {
            return child;
          }
        }
        return null;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'documentElement', {
      get: function() {
        return this.rootObject || null;
      }
    });

    // DOM level 3
    Object.defineProperty(XMLDocument.prototype, 'inputEncoding', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'strictErrorChecking', {
      get: function() {
        return false;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'xmlEncoding', {
      get: function() {
        if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) {
          return this.children[0].encoding;
        } else {
          return null;
        }
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'xmlStandalone', {
      get: function() {
        if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) {
          return this.children[0].standalone === 'yes';
        } else {
          return false;
        }
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'xmlVersion', {
      get: function() {
        if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) {
          return this.children[0].version;
        } else {
          return "1.0";
        }
      }
    });

    // DOM level 4
    Object.defineProperty(XMLDocument.prototype, 'URL', {
      get: function() {
        return this.documentURI;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'origin', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'compatMode', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'characterSet', {
      get: function() {
        return null;
      }
    });

    Object.defineProperty(XMLDocument.prototype, 'contentType', {
      get: function() {
        return null;
      }
    });

    return XMLDocument;

  }).call(this);

}).call(this);


/***/ }),

/***/ 7789:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, WriterState, XMLAttribute, XMLCData, XMLComment, XMLDTDAttList, XMLDTDElement, XMLDTDEntity, XMLDTDNotation, XMLDeclaration, XMLDocType, XMLDocument, XMLDocumentCB, XMLElement, XMLProcessingInstruction, XMLRaw, XMLStringWriter, XMLStringifier, XMLText, getValue, isFunction, isObject, isPlainObject,
    hasProp = {}.hasOwnProperty;

  ({isObject, isFunction, isPlainObject, getValue} = __nccwpck_require__(4576));

  NodeType = __nccwpck_require__(7882);

  XMLDocument = __nccwpck_require__(6500);

  XMLElement = __nccwpck_require__(3965);

  XMLCData = __nccwpck_require__(728);

  XMLComment = __nccwpck_require__(9620);

  XMLRaw = __nccwpck_require__(2083);

  XMLText = __nccwpck_require__(9946);

  XMLProcessingInstruction = __nccwpck_require__(1368);

  XMLDeclaration = __nccwpck_require__(7645);

  XMLDocType = __nccwpck_require__(7827);

  XMLDTDAttList = __nccwpck_require__(3742);

  XMLDTDEntity = __nccwpck_require__(6906);

  XMLDTDElement = __nccwpck_require__(6189);

  XMLDTDNotation = __nccwpck_require__(7083);

  XMLAttribute = __nccwpck_require__(3977);

  XMLStringifier = __nccwpck_require__(7431);

  XMLStringWriter = __nccwpck_require__(9867);

  WriterState = __nccwpck_require__(9392);

  // Represents an XML builder
  module.exports = XMLDocumentCB = class XMLDocumentCB {
    // Initializes a new instance of `XMLDocumentCB`

    // `options.keepNullNodes` whether nodes with null values will be kept
    //     or ignored: true or false
    // `options.keepNullAttributes` whether attributes with null values will be
    //     kept or ignored: true or false
    // `options.ignoreDecorators` whether decorator strings will be ignored when
    //     converting JS objects: true or false
    // `options.separateArrayItems` whether array items are created as separate
    //     nodes when passed as an object value: true or false
    // `options.noDoubleEncoding` whether existing html entities are encoded:
    //     true or false
    // `options.stringify` a set of functions to use for converting values to
    //     strings
    // `options.writer` the default XML writer to use for converting nodes to
    //     string. If the default writer is not set, the built-in XMLStringWriter
    //     will be used instead.

    // `onData` the function to be called when a new chunk of XML is output. The
    //          string containing the XML chunk is passed to `onData` as its first
    //          argument, and the current indentation level as its second argument.
    // `onEnd`  the function to be called when the XML document is completed with
    //          `end`. `onEnd` does not receive any arguments.
    constructor(options, onData, onEnd) {
      var writerOptions;
      this.name = "?xml";
      this.type = NodeType.Document;
      options || (options = {});
      writerOptions = {};
      if (!options.writer) {
        options.writer = new XMLStringWriter();
      } else if (isPlainObject(options.writer)) {
        writerOptions = options.writer;
        options.writer = new XMLStringWriter();
      }
      this.options = options;
      this.writer = options.writer;
      this.writerOptions = this.writer.filterOptions(writerOptions);
      this.stringify = new XMLStringifier(options);
      this.onDataCallback = onData || function() {};
      this.onEndCallback = onEnd || function() {};
      this.currentNode = null;
      this.currentLevel = -1;
      this.openTags = {};
      this.documentStarted = false;
      this.documentCompleted = false;
      this.root = null;
    }

    // Creates a child element node from the given XMLNode

    // `node` the child node
    createChildNode(node) {
      var att, attName, attributes, child, i, len, ref, ref1;
      switch (node.type) {
        case NodeType.CData:
          this.cdata(node.value);
          break;
        case NodeType.Comment:
          this.comment(node.value);
          break;
        case NodeType.Element:
          attributes = {};
          ref = node.attribs;
          for (attName in ref) {
            if (!hasProp.call(ref, attName)) continue;
            att = ref[attName];
            attributes[attName] = att.value;
          }
          this.node(node.name, attributes);
          break;
        case NodeType.Dummy:
          this.dummy();
          break;
        case NodeType.Raw:
          this.raw(node.value);
          break;
        case NodeType.Text:
          this.text(node.value);
          break;
        case NodeType.ProcessingInstruction:
          this.instruction(node.target, node.value);
          break;
        default:
          throw new Error("This XML node type is not supported in a JS object: " + node.constructor.name);
      }
      ref1 = node.children;
      // write child nodes recursively
      for (i = 0, len = ref1.length; i < len; i++) {
        child = ref1[i];
        this.createChildNode(child);
        if (child.type === NodeType.Element) {
          this.up();
        }
      }
      return this;
    }

    // Creates a dummy node

    dummy() {
      // no-op, just return this
      return this;
    }

    // Creates a node

    // `name` name of the node
    // `attributes` an object containing name/value pairs of attributes
    // `text` element text
    node(name, attributes, text) {
      if (name == null) {
        throw new Error("Missing node name.");
      }
      if (this.root && this.currentLevel === -1) {
        throw new Error("Document can only have one root node. " + this.debugInfo(name));
      }
      this.openCurrent();
      name = getValue(name);
      if (attributes == null) {
        attributes = {};
      }
      attributes = getValue(attributes);
      // swap argument order: text <-> attributes
      if (!isObject(attributes)) {
        [text, attributes] = [attributes, text];
      }
      this.currentNode = new XMLElement(this, name, attributes);
      this.currentNode.children = false;
      this.currentLevel++;
      this.openTags[this.currentLevel] = this.currentNode;
      if (text != null) {
        this.text(text);
      }
      return this;
    }

    // Creates a child element node or an element type declaration when called
    // inside the DTD

    // `name` name of the node
    // `attributes` an object containing name/value pairs of attributes
    // `text` element text
    element(name, attributes, text) {
      var child, i, len, oldValidationFlag, ref, root;
      if (this.currentNode && this.currentNode.type === NodeType.DocType) {
        this.dtdElement(...arguments);
      } else {
        if (Array.isArray(name) || isObject(name) || isFunction(name)) {
          oldValidationFlag = this.options.noValidation;
          this.options.noValidation = true;
          root = new XMLDocument(this.options).element('TEMP_ROOT');
          root.element(name);
          this.options.noValidation = oldValidationFlag;
          ref = root.children;
          for (i = 0, len = ref.length; i < len; i++) {
            child = ref[i];
            this.createChildNode(child);
            if (child.type === NodeType.Element) {
              this.up();
            }
          }
        } else {
          this.node(name, attributes, text);
        }
      }
      return this;
    }

    // Adds or modifies an attribute

    // `name` attribute name
    // `value` attribute value
    attribute(name, value) {
      var attName, attValue;
      if (!this.currentNode || this.currentNode.children) {
        throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(name));
      }
      if (name != null) {
        name = getValue(name);
      }
      if (isObject(name)) { // expand if object
        for (attName in name) {
          if (!hasProp.call(name, attName)) continue;
          attValue = name[attName];
          this.attribute(attName, attValue);
        }
      } else {
        if (isFunction(value)) {
          value = value.apply();
        }
        if (this.options.keepNullAttributes && (value == null)) {
          this.currentNode.attribs[name] = new XMLAttribute(this, name, "");
        } else if (value != null) {
          this.currentNode.attribs[name] = new XMLAttribute(this, name, value);
        }
      }
      return this;
    }

    // Creates a text node

    // `value` element text
    text(value) {
      var node;
      this.openCurrent();
      node = new XMLText(this, value);
      this.onData(this.writer.text(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates a CDATA node

    // `value` element text without CDATA delimiters
    cdata(value) {
      var node;
      this.openCurrent();
      node = new XMLCData(this, value);
      this.onData(this.writer.cdata(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates a comment node

    // `value` comment text
    comment(value) {
      var node;
      this.openCurrent();
      node = new XMLComment(this, value);
      this.onData(this.writer.comment(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Adds unescaped raw text

    // `value` text
    raw(value) {
      var node;
      this.openCurrent();
      node = new XMLRaw(this, value);
      this.onData(this.writer.raw(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Adds a processing instruction

    // `target` instruction target
    // `value` instruction value
    instruction(target, value) {
      var i, insTarget, insValue, len, node;
      this.openCurrent();
      if (target != null) {
        target = getValue(target);
      }
      if (value != null) {
        value = getValue(value);
      }
      if (Array.isArray(target)) { // expand if array
        for (i = 0, len = target.length; i < len; i++) {
          insTarget = target[i];
          this.instruction(insTarget);
        }
      } else if (isObject(target)) { // expand if object
        for (insTarget in target) {
          if (!hasProp.call(target, insTarget)) continue;
          insValue = target[insTarget];
          this.instruction(insTarget, insValue);
        }
      } else {
        if (isFunction(value)) {
          value = value.apply();
        }
        node = new XMLProcessingInstruction(this, target, value);
        this.onData(this.writer.processingInstruction(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      }
      return this;
    }

    // Creates the xml declaration

    // `version` A version number string, e.g. 1.0
    // `encoding` Encoding declaration, e.g. UTF-8
    // `standalone` standalone document declaration: true or false
    declaration(version, encoding, standalone) {
      var node;
      this.openCurrent();
      if (this.documentStarted) {
        throw new Error("declaration() must be the first node.");
      }
      node = new XMLDeclaration(this, version, encoding, standalone);
      this.onData(this.writer.declaration(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates the document type declaration

    // `root`  the name of the root node
    // `pubID` the public identifier of the external subset
    // `sysID` the system identifier of the external subset
    doctype(root, pubID, sysID) {
      this.openCurrent();
      if (root == null) {
        throw new Error("Missing root node name.");
      }
      if (this.root) {
        throw new Error("dtd() must come before the root node.");
      }
      this.currentNode = new XMLDocType(this, pubID, sysID);
      this.currentNode.rootNodeName = root;
      this.currentNode.children = false;
      this.currentLevel++;
      this.openTags[this.currentLevel] = this.currentNode;
      return this;
    }

    // Creates an element type declaration

    // `name` element name
    // `value` element content (defaults to #PCDATA)
    dtdElement(name, value) {
      var node;
      this.openCurrent();
      node = new XMLDTDElement(this, name, value);
      this.onData(this.writer.dtdElement(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates an attribute declaration

    // `elementName` the name of the element containing this attribute
    // `attributeName` attribute name
    // `attributeType` type of the attribute (defaults to CDATA)
    // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
    //                    #DEFAULT) (defaults to #IMPLIED)
    // `defaultValue` default value of the attribute
    //                (only used for #FIXED or #DEFAULT)
    attList(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
      var node;
      this.openCurrent();
      node = new XMLDTDAttList(this, elementName, attributeName, attributeType, defaultValueType, defaultValue);
      this.onData(this.writer.dtdAttList(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates a general entity declaration

    // `name` the name of the entity
    // `value` internal entity value or an object with external entity details
    // `value.pubID` public identifier
    // `value.sysID` system identifier
    // `value.nData` notation declaration
    entity(name, value) {
      var node;
      this.openCurrent();
      node = new XMLDTDEntity(this, false, name, value);
      this.onData(this.writer.dtdEntity(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates a parameter entity declaration

    // `name` the name of the entity
    // `value` internal entity value or an object with external entity details
    // `value.pubID` public identifier
    // `value.sysID` system identifier
    pEntity(name, value) {
      var node;
      this.openCurrent();
      node = new XMLDTDEntity(this, true, name, value);
      this.onData(this.writer.dtdEntity(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Creates a NOTATION declaration

    // `name` the name of the notation
    // `value` an object with external entity details
    // `value.pubID` public identifier
    // `value.sysID` system identifier
    notation(name, value) {
      var node;
      this.openCurrent();
      node = new XMLDTDNotation(this, name, value);
      this.onData(this.writer.dtdNotation(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
      return this;
    }

    // Gets the parent node
    up() {
      if (this.currentLevel < 0) {
        throw new Error("The document node has no parent.");
      }
      if (this.currentNode) {
        if (this.currentNode.children) {
          this.closeNode(this.currentNode);
        } else {
          this.openNode(this.currentNode);
        }
        this.currentNode = null;
      } else {
        this.closeNode(this.openTags[this.currentLevel]);
      }
      delete this.openTags[this.currentLevel];
      this.currentLevel--;
      return this;
    }

    // Ends the document
    end() {
      while (this.currentLevel >= 0) {
        this.up();
      }
      return this.onEnd();
    }

    // Opens the current parent node
    openCurrent() {
      if (this.currentNode) {
        this.currentNode.children = true;
        return this.openNode(this.currentNode);
      }
    }

    // Writes the opening tag of the current node or the entire node if it has
    // no child nodes
    openNode(node) {
      var att, chunk, name, ref;
      if (!node.isOpen) {
        if (!this.root && this.currentLevel === 0 && node.type === NodeType.Element) {
          this.root = node;
        }
        chunk = '';
        if (node.type === NodeType.Element) {
          this.writerOptions.state = WriterState.OpenTag;
          chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + '<' + node.name;
          ref = node.attribs;
          for (name in ref) {
            if (!hasProp.call(ref, name)) continue;
            att = ref[name];
            chunk += this.writer.attribute(att, this.writerOptions, this.currentLevel);
          }
          chunk += (node.children ? '>' : '/>') + this.writer.endline(node, this.writerOptions, this.currentLevel);
          this.writerOptions.state = WriterState.InsideTag; // if node.type is NodeType.DocType
        } else {
          this.writerOptions.state = WriterState.OpenTag;
          chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + '<!DOCTYPE ' + node.rootNodeName;
          
          // external identifier
          if (node.pubID && node.sysID) {
            chunk += ' PUBLIC "' + node.pubID + '" "' + node.sysID + '"';
          } else if (node.sysID) {
            chunk += ' SYSTEM "' + node.sysID + '"';
          }
          
          // internal subset
          if (node.children) {
            chunk += ' [';
            this.writerOptions.state = WriterState.InsideTag;
          } else {
            this.writerOptions.state = WriterState.CloseTag;
            chunk += '>';
          }
          chunk += this.writer.endline(node, this.writerOptions, this.currentLevel);
        }
        this.onData(chunk, this.currentLevel);
        return node.isOpen = true;
      }
    }

    // Writes the closing tag of the current node
    closeNode(node) {
      var chunk;
      if (!node.isClosed) {
        chunk = '';
        this.writerOptions.state = WriterState.CloseTag;
        if (node.type === NodeType.Element) {
          chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + '</' + node.name + '>' + this.writer.endline(node, this.writerOptions, this.currentLevel); // if node.type is NodeType.DocType
        } else {
          chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + ']>' + this.writer.endline(node, this.writerOptions, this.currentLevel);
        }
        this.writerOptions.state = WriterState.None;
        this.onData(chunk, this.currentLevel);
        return node.isClosed = true;
      }
    }

    // Called when a new chunk of XML is output

    // `chunk` a string containing the XML chunk
    // `level` current indentation level
    onData(chunk, level) {
      this.documentStarted = true;
      return this.onDataCallback(chunk, level + 1);
    }

    // Called when the XML document is completed
    onEnd() {
      this.documentCompleted = true;
      return this.onEndCallback();
    }

    // Returns debug string
    debugInfo(name) {
      if (name == null) {
        return "";
      } else {
        return "node: <" + name + ">";
      }
    }

    // Node aliases
    ele() {
      return this.element(...arguments);
    }

    nod(name, attributes, text) {
      return this.node(name, attributes, text);
    }

    txt(value) {
      return this.text(value);
    }

    dat(value) {
      return this.cdata(value);
    }

    com(value) {
      return this.comment(value);
    }

    ins(target, value) {
      return this.instruction(target, value);
    }

    dec(version, encoding, standalone) {
      return this.declaration(version, encoding, standalone);
    }

    dtd(root, pubID, sysID) {
      return this.doctype(root, pubID, sysID);
    }

    e(name, attributes, text) {
      return this.element(name, attributes, text);
    }

    n(name, attributes, text) {
      return this.node(name, attributes, text);
    }

    t(value) {
      return this.text(value);
    }

    d(value) {
      return this.cdata(value);
    }

    c(value) {
      return this.comment(value);
    }

    r(value) {
      return this.raw(value);
    }

    i(target, value) {
      return this.instruction(target, value);
    }

    // Attribute aliases
    att() {
      if (this.currentNode && this.currentNode.type === NodeType.DocType) {
        return this.attList(...arguments);
      } else {
        return this.attribute(...arguments);
      }
    }

    a() {
      if (this.currentNode && this.currentNode.type === NodeType.DocType) {
        return this.attList(...arguments);
      } else {
        return this.attribute(...arguments);
      }
    }

    // DTD aliases
    // att() and ele() are defined above
    ent(name, value) {
      return this.entity(name, value);
    }

    pent(name, value) {
      return this.pEntity(name, value);
    }

    not(name, value) {
      return this.notation(name, value);
    }

  };

}).call(this);


/***/ }),

/***/ 6893:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLDummy, XMLNode;

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  // Represents a  raw node
  module.exports = XMLDummy = class XMLDummy extends XMLNode {
    // Initializes a new instance of `XMLDummy`

    // `XMLDummy` is a special node representing a node with 
    // a null value. Dummy nodes are created while recursively
    // building the XML tree. Simply skipping null values doesn't
    // work because that would break the recursive chain.
    constructor(parent) {
      super(parent);
      this.type = NodeType.Dummy;
    }

    // Creates and returns a deep clone of `this`
    clone() {
      return Object.create(this);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return '';
    }

  };

}).call(this);


/***/ }),

/***/ 3965:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLAttribute, XMLElement, XMLNamedNodeMap, XMLNode, getValue, isFunction, isObject,
    hasProp = {}.hasOwnProperty;

  ({isObject, isFunction, getValue} = __nccwpck_require__(4576));

  XMLNode = __nccwpck_require__(3401);

  NodeType = __nccwpck_require__(7882);

  XMLAttribute = __nccwpck_require__(3977);

  XMLNamedNodeMap = __nccwpck_require__(2748);

  // Represents an element of the XML document
  module.exports = XMLElement = (function() {
    class XMLElement extends XMLNode {
      // Initializes a new instance of `XMLElement`

      // `parent` the parent node
      // `name` element name
      // `attributes` an object containing name/value pairs of attributes
      constructor(parent, name, attributes) {
        var child, j, len, ref;
        super(parent);
        if (name == null) {
          throw new Error("Missing element name. " + this.debugInfo());
        }
        this.name = this.stringify.name(name);
        this.type = NodeType.Element;
        this.attribs = {};
        this.schemaTypeInfo = null;
        if (attributes != null) {
          this.attribute(attributes);
        }
        // set properties if this is the root node
        if (parent.type === NodeType.Document) {
          this.isRoot = true;
          this.documentObject = parent;
          parent.rootObject = this;
          // set dtd name
          if (parent.children) {
            ref = parent.children;
            for (j = 0, len = ref.length; j < len; j++) {
              child = ref[j];
              if (child.type === NodeType.DocType) {
                child.name = this.name;
                break;
              }
            }
          }
        }
      }

      // Creates and returns a deep clone of `this`

      clone() {
        var att, attName, clonedSelf, ref;
        clonedSelf = Object.create(this);
        // remove document element
        if (clonedSelf.isRoot) {
          clonedSelf.documentObject = null;
        }
        // clone attributes
        clonedSelf.attribs = {};
        ref = this.attribs;
        for (attName in ref) {
          if (!hasProp.call(ref, attName)) continue;
          att = ref[attName];
          clonedSelf.attribs[attName] = att.clone();
        }
        // clone child nodes
        clonedSelf.children = [];
        this.children.forEach(function(child) {
          var clonedChild;
          clonedChild = child.clone();
          clonedChild.parent = clonedSelf;
          return clonedSelf.children.push(clonedChild);
        });
        return clonedSelf;
      }

      // Adds or modifies an attribute

      // `name` attribute name
      // `value` attribute value
      attribute(name, value) {
        var attName, attValue;
        if (name != null) {
          name = getValue(name);
        }
        if (isObject(name)) { // expand if object
          for (attName in name) {
            if (!hasProp.call(name, attName)) continue;
            attValue = name[attName];
            this.attribute(attName, attValue);
          }
        } else {
          if (isFunction(value)) {
            value = value.apply();
          }
          if (this.options.keepNullAttributes && (value == null)) {
            this.attribs[name] = new XMLAttribute(this, name, "");
          } else if (value != null) {
            this.attribs[name] = new XMLAttribute(this, name, value);
          }
        }
        return this;
      }

      // Removes an attribute

      // `name` attribute name
      removeAttribute(name) {
        var attName, j, len;
        // Also defined in DOM level 1
        // removeAttribute(name) removes an attribute by name.
        if (name == null) {
          throw new Error("Missing attribute name. " + this.debugInfo());
        }
        name = getValue(name);
        if (Array.isArray(name)) { // expand if array
          for (j = 0, len = name.length; j < len; j++) {
            attName = name[j];
            delete this.attribs[attName];
          }
        } else {
          delete this.attribs[name];
        }
        return this;
      }

      // Converts the XML fragment to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      // `options.allowEmpty` do not self close empty element tags
      toString(options) {
        return this.options.writer.element(this, this.options.writer.filterOptions(options));
      }

      // Aliases
      att(name, value) {
        return this.attribute(name, value);
      }

      a(name, value) {
        return this.attribute(name, value);
      }

      // DOM Level 1
      getAttribute(name) {
        if (this.attribs.hasOwnProperty(name)) {
          return this.attribs[name].value;
        } else {
          return null;
        }
      }

      setAttribute(name, value) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getAttributeNode(name) {
        if (this.attribs.hasOwnProperty(name)) {
          return this.attribs[name];
        } else {
          return null;
        }
      }

      setAttributeNode(newAttr) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      removeAttributeNode(oldAttr) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByTagName(name) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM Level 2
      getAttributeNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      setAttributeNS(namespaceURI, qualifiedName, value) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      removeAttributeNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getAttributeNodeNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      setAttributeNodeNS(newAttr) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByTagNameNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      hasAttribute(name) {
        return this.attribs.hasOwnProperty(name);
      }

      hasAttributeNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM Level 3
      setIdAttribute(name, isId) {
        if (this.attribs.hasOwnProperty(name)) {
          return this.attribs[name].isId;
        } else {
          return isId;
        }
      }

      setIdAttributeNS(namespaceURI, localName, isId) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      setIdAttributeNode(idAttr, isId) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM Level 4
      getElementsByTagName(tagname) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByTagNameNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getElementsByClassName(classNames) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      isEqualNode(node) {
        var i, j, ref;
        if (!super.isEqualNode(node)) {
          return false;
        }
        if (node.namespaceURI !== this.namespaceURI) {
          return false;
        }
        if (node.prefix !== this.prefix) {
          return false;
        }
        if (node.localName !== this.localName) {
          return false;
        }
        if (node.attribs.length !== this.attribs.length) {
          return false;
        }
        for (i = j = 0, ref = this.attribs.length - 1; (0 <= ref ? j <= ref : j >= ref); i = 0 <= ref ? ++j : --j) {
          if (!this.attribs[i].isEqualNode(node.attribs[i])) {
            return false;
          }
        }
        return true;
      }

    };

    // DOM level 1
    Object.defineProperty(XMLElement.prototype, 'tagName', {
      get: function() {
        return this.name;
      }
    });

    // DOM level 4
    Object.defineProperty(XMLElement.prototype, 'namespaceURI', {
      get: function() {
        return '';
      }
    });

    Object.defineProperty(XMLElement.prototype, 'prefix', {
      get: function() {
        return '';
      }
    });

    Object.defineProperty(XMLElement.prototype, 'localName', {
      get: function() {
        return this.name;
      }
    });

    Object.defineProperty(XMLElement.prototype, 'id', {
      get: function() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    Object.defineProperty(XMLElement.prototype, 'className', {
      get: function() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    Object.defineProperty(XMLElement.prototype, 'classList', {
      get: function() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    Object.defineProperty(XMLElement.prototype, 'attributes', {
      get: function() {
        if (!this.attributeMap || !this.attributeMap.nodes) {
          this.attributeMap = new XMLNamedNodeMap(this.attribs);
        }
        return this.attributeMap;
      }
    });

    return XMLElement;

  }).call(this);

}).call(this);


/***/ }),

/***/ 2748:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Represents a map of nodes accessed by a string key
  var XMLNamedNodeMap;

  module.exports = XMLNamedNodeMap = (function() {
    class XMLNamedNodeMap {
      // Initializes a new instance of `XMLNamedNodeMap`
      // This is just a wrapper around an ordinary
      // JS object.

      // `nodes` the object containing nodes.
      constructor(nodes) {
        this.nodes = nodes;
      }

      // Creates and returns a deep clone of `this`

      clone() {
        // this class should not be cloned since it wraps
        // around a given object. The calling function should check
        // whether the wrapped object is null and supply a new object
        // (from the clone).
        return this.nodes = null;
      }

      // DOM Level 1
      getNamedItem(name) {
        return this.nodes[name];
      }

      setNamedItem(node) {
        var oldNode;
        oldNode = this.nodes[node.nodeName];
        this.nodes[node.nodeName] = node;
        return oldNode || null;
      }

      removeNamedItem(name) {
        var oldNode;
        oldNode = this.nodes[name];
        delete this.nodes[name];
        return oldNode || null;
      }

      item(index) {
        return this.nodes[Object.keys(this.nodes)[index]] || null;
      }

      // DOM level 2 functions to be implemented later
      getNamedItemNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented.");
      }

      setNamedItemNS(node) {
        throw new Error("This DOM method is not implemented.");
      }

      removeNamedItemNS(namespaceURI, localName) {
        throw new Error("This DOM method is not implemented.");
      }

    };

    
    // DOM level 1
    Object.defineProperty(XMLNamedNodeMap.prototype, 'length', {
      get: function() {
        return Object.keys(this.nodes).length || 0;
      }
    });

    return XMLNamedNodeMap;

  }).call(this);

}).call(this);


/***/ }),

/***/ 3401:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var DocumentPosition, NodeType, XMLCData, XMLComment, XMLDeclaration, XMLDocType, XMLDummy, XMLElement, XMLNamedNodeMap, XMLNode, XMLNodeList, XMLProcessingInstruction, XMLRaw, XMLText, getValue, isEmpty, isFunction, isObject,
    hasProp = {}.hasOwnProperty,
    splice = [].splice;

  ({isObject, isFunction, isEmpty, getValue} = __nccwpck_require__(4576));

  XMLElement = null;

  XMLCData = null;

  XMLComment = null;

  XMLDeclaration = null;

  XMLDocType = null;

  XMLRaw = null;

  XMLText = null;

  XMLProcessingInstruction = null;

  XMLDummy = null;

  NodeType = null;

  XMLNodeList = null;

  XMLNamedNodeMap = null;

  DocumentPosition = null;

  // Represents a generic XMl element
  module.exports = XMLNode = (function() {
    class XMLNode {
      // Initializes a new instance of `XMLNode`

      // `parent` the parent node
      constructor(parent1) {
        this.parent = parent1;
        if (this.parent) {
          this.options = this.parent.options;
          this.stringify = this.parent.stringify;
        }
        this.value = null;
        this.children = [];
        this.baseURI = null;
        // first execution, load dependencies that are otherwise
        // circular (so we can't load them at the top)
        if (!XMLElement) {
          XMLElement = __nccwpck_require__(3965);
          XMLCData = __nccwpck_require__(728);
          XMLComment = __nccwpck_require__(9620);
          XMLDeclaration = __nccwpck_require__(7645);
          XMLDocType = __nccwpck_require__(7827);
          XMLRaw = __nccwpck_require__(2083);
          XMLText = __nccwpck_require__(9946);
          XMLProcessingInstruction = __nccwpck_require__(1368);
          XMLDummy = __nccwpck_require__(6893);
          NodeType = __nccwpck_require__(7882);
          XMLNodeList = __nccwpck_require__(3341);
          XMLNamedNodeMap = __nccwpck_require__(2748);
          DocumentPosition = __nccwpck_require__(6488);
        }
      }

      
      // Sets the parent node of this node and its children recursively

      // `parent` the parent node
      setParent(parent) {
        var child, j, len, ref1, results;
        this.parent = parent;
        if (parent) {
          this.options = parent.options;
          this.stringify = parent.stringify;
        }
        ref1 = this.children;
        results = [];
        for (j = 0, len = ref1.length; j < len; j++) {
          child = ref1[j];
          results.push(child.setParent(this));
        }
        return results;
      }

      // Creates a child element node

      // `name` node name or an object describing the XML tree
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(name, attributes, text) {
        var childNode, item, j, k, key, lastChild, len, len1, val;
        lastChild = null;
        if (attributes === null && (text == null)) {
          [attributes, text] = [{}, null];
        }
        if (attributes == null) {
          attributes = {};
        }
        attributes = getValue(attributes);
        // swap argument order: text <-> attributes
        if (!isObject(attributes)) {
          [text, attributes] = [attributes, text];
        }
        if (name != null) {
          name = getValue(name);
        }
        // expand if array
        if (Array.isArray(name)) {
          for (j = 0, len = name.length; j < len; j++) {
            item = name[j];
            lastChild = this.element(item);
          }
        // evaluate if function
        } else if (isFunction(name)) {
          lastChild = this.element(name.apply());
        // expand if object
        } else if (isObject(name)) {
          for (key in name) {
            if (!hasProp.call(name, key)) continue;
            val = name[key];
            if (isFunction(val)) {
              // evaluate if function
              val = val.apply();
            }
            // assign attributes
            if (!this.options.ignoreDecorators && this.stringify.convertAttKey && key.indexOf(this.stringify.convertAttKey) === 0) {
              lastChild = this.attribute(key.substr(this.stringify.convertAttKey.length), val);
            // skip empty arrays
            } else if (!this.options.separateArrayItems && Array.isArray(val) && isEmpty(val)) {
              lastChild = this.dummy();
            // empty objects produce one node
            } else if (isObject(val) && isEmpty(val)) {
              lastChild = this.element(key);
            // skip null and undefined nodes
            } else if (!this.options.keepNullNodes && (val == null)) {
              lastChild = this.dummy();
            
            // expand list by creating child nodes
            } else if (!this.options.separateArrayItems && Array.isArray(val)) {
              for (k = 0, len1 = val.length; k < len1; k++) {
                item = val[k];
                childNode = {};
                childNode[key] = item;
                lastChild = this.element(childNode);
              }
            
            // expand child nodes under parent
            } else if (isObject(val)) {
              // if the key is #text expand child nodes under this node to support mixed content
              if (!this.options.ignoreDecorators && this.stringify.convertTextKey && key.indexOf(this.stringify.convertTextKey) === 0) {
                lastChild = this.element(val);
              } else {
                lastChild = this.element(key);
                lastChild.element(val);
              }
            } else {
              
              // text node
              lastChild = this.element(key, val);
            }
          }
        // skip null nodes
        } else if (!this.options.keepNullNodes && text === null) {
          lastChild = this.dummy();
        } else {
          // text node
          if (!this.options.ignoreDecorators && this.stringify.convertTextKey && name.indexOf(this.stringify.convertTextKey) === 0) {
            lastChild = this.text(text);
          // cdata node
          } else if (!this.options.ignoreDecorators && this.stringify.convertCDataKey && name.indexOf(this.stringify.convertCDataKey) === 0) {
            lastChild = this.cdata(text);
          // comment node
          } else if (!this.options.ignoreDecorators && this.stringify.convertCommentKey && name.indexOf(this.stringify.convertCommentKey) === 0) {
            lastChild = this.comment(text);
          // raw text node
          } else if (!this.options.ignoreDecorators && this.stringify.convertRawKey && name.indexOf(this.stringify.convertRawKey) === 0) {
            lastChild = this.raw(text);
          // processing instruction
          } else if (!this.options.ignoreDecorators && this.stringify.convertPIKey && name.indexOf(this.stringify.convertPIKey) === 0) {
            lastChild = this.instruction(name.substr(this.stringify.convertPIKey.length), text);
          } else {
            // element node
            lastChild = this.node(name, attributes, text);
          }
        }
        if (lastChild == null) {
          throw new Error("Could not create any elements with: " + name + ". " + this.debugInfo());
        }
        return lastChild;
      }

      // Creates a child element node before the current node

      // `name` node name or an object describing the XML tree
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      insertBefore(name, attributes, text) {
        var child, i, newChild, refChild, removed;
        // DOM level 1
        // insertBefore(newChild, refChild) inserts the child node newChild before refChild
        if (name != null ? name.type : void 0) {
          newChild = name;
          refChild = attributes;
          newChild.setParent(this);
          if (refChild) {
            // temporarily remove children starting *with* refChild
            i = children.indexOf(refChild);
            removed = children.splice(i);
            
            // add the new child
            children.push(newChild);
            
            // add back removed children after new child
            Array.prototype.push.apply(children, removed);
          } else {
            children.push(newChild);
          }
          return newChild;
        } else {
          if (this.isRoot) {
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(name));
          }
          
          // temporarily remove children starting *with* this
          i = this.parent.children.indexOf(this);
          removed = this.parent.children.splice(i);
          
          // add the new child
          child = this.parent.element(name, attributes, text);
          
          // add back removed children after new child
          Array.prototype.push.apply(this.parent.children, removed);
          return child;
        }
      }

      // Creates a child element node after the current node

      // `name` node name or an object describing the XML tree
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      insertAfter(name, attributes, text) {
        var child, i, removed;
        if (this.isRoot) {
          throw new Error("Cannot insert elements at root level. " + this.debugInfo(name));
        }
        
        // temporarily remove children starting *after* this
        i = this.parent.children.indexOf(this);
        removed = this.parent.children.splice(i + 1);
        
        // add the new child
        child = this.parent.element(name, attributes, text);
        
        // add back removed children after new child
        Array.prototype.push.apply(this.parent.children, removed);
        return child;
      }

      // Deletes a child element node

      remove() {
        var i, ref1;
        if (this.isRoot) {
          throw new Error("Cannot remove the root element. " + this.debugInfo());
        }
        i = this.parent.children.indexOf(this);
        splice.apply(this.parent.children, [i, i - i + 1].concat(ref1 = [])), ref1;
        return this.parent;
      }

      // Creates a node

      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      node(name, attributes, text) {
        var child;
        if (name != null) {
          name = getValue(name);
        }
        attributes || (attributes = {});
        attributes = getValue(attributes);
        // swap argument order: text <-> attributes
        if (!isObject(attributes)) {
          [text, attributes] = [attributes, text];
        }
        child = new XMLElement(this, name, attributes);
        if (text != null) {
          child.text(text);
        }
        this.children.push(child);
        return child;
      }

      // Creates a text node

      // `value` element text
      text(value) {
        var child;
        if (isObject(value)) {
          this.element(value);
        }
        child = new XMLText(this, value);
        this.children.push(child);
        return this;
      }

      // Creates a CDATA node

      // `value` element text without CDATA delimiters
      cdata(value) {
        var child;
        child = new XMLCData(this, value);
        this.children.push(child);
        return this;
      }

      // Creates a comment node

      // `value` comment text
      comment(value) {
        var child;
        child = new XMLComment(this, value);
        this.children.push(child);
        return this;
      }

      // Creates a comment node before the current node

      // `value` comment text
      commentBefore(value) {
        var child, i, removed;
        // temporarily remove children starting *with* this
        i = this.parent.children.indexOf(this);
        removed = this.parent.children.splice(i);
        // add the new child
        child = this.parent.comment(value);
        // add back removed children after new child
        Array.prototype.push.apply(this.parent.children, removed);
        return this;
      }

      // Creates a comment node after the current node

      // `value` comment text
      commentAfter(value) {
        var child, i, removed;
        // temporarily remove children starting *after* this
        i = this.parent.children.indexOf(this);
        removed = this.parent.children.splice(i + 1);
        // add the new child
        child = this.parent.comment(value);
        // add back removed children after new child
        Array.prototype.push.apply(this.parent.children, removed);
        return this;
      }

      // Adds unescaped raw text

      // `value` text
      raw(value) {
        var child;
        child = new XMLRaw(this, value);
        this.children.push(child);
        return this;
      }

      // Adds a dummy node
      dummy() {
        var child;
        child = new XMLDummy(this);
        // Normally when a new node is created it is added to the child node collection.
        // However, dummy nodes are never added to the XML tree. They are created while
        // converting JS objects to XML nodes in order not to break the recursive function
        // chain. They can be thought of as invisible nodes. They can be traversed through
        // by using prev(), next(), up(), etc. functions but they do not exists in the tree.

        // @children.push child
        return child;
      }

      // Adds a processing instruction

      // `target` instruction target
      // `value` instruction value
      instruction(target, value) {
        var insTarget, insValue, instruction, j, len;
        if (target != null) {
          target = getValue(target);
        }
        if (value != null) {
          value = getValue(value);
        }
        if (Array.isArray(target)) { // expand if array
          for (j = 0, len = target.length; j < len; j++) {
            insTarget = target[j];
            this.instruction(insTarget);
          }
        } else if (isObject(target)) { // expand if object
          for (insTarget in target) {
            if (!hasProp.call(target, insTarget)) continue;
            insValue = target[insTarget];
            this.instruction(insTarget, insValue);
          }
        } else {
          if (isFunction(value)) {
            value = value.apply();
          }
          instruction = new XMLProcessingInstruction(this, target, value);
          this.children.push(instruction);
        }
        return this;
      }

      // Creates a processing instruction node before the current node

      // `target` instruction target
      // `value` instruction value
      instructionBefore(target, value) {
        var child, i, removed;
        // temporarily remove children starting *with* this
        i = this.parent.children.indexOf(this);
        removed = this.parent.children.splice(i);
        // add the new child
        child = this.parent.instruction(target, value);
        // add back removed children after new child
        Array.prototype.push.apply(this.parent.children, removed);
        return this;
      }

      // Creates a processing instruction node after the current node

      // `target` instruction target
      // `value` instruction value
      instructionAfter(target, value) {
        var child, i, removed;
        // temporarily remove children starting *after* this
        i = this.parent.children.indexOf(this);
        removed = this.parent.children.splice(i + 1);
        // add the new child
        child = this.parent.instruction(target, value);
        // add back removed children after new child
        Array.prototype.push.apply(this.parent.children, removed);
        return this;
      }

      // Creates the xml declaration

      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      declaration(version, encoding, standalone) {
        var doc, xmldec;
        doc = this.document();
        xmldec = new XMLDeclaration(doc, version, encoding, standalone);
        // Replace XML declaration if exists, otherwise insert at top
        if (doc.children.length === 0) {
          doc.children.unshift(xmldec);
        } else if (doc.children[0].type === NodeType.Declaration) {
          doc.children[0] = xmldec;
        } else {
          doc.children.unshift(xmldec);
        }
        return doc.root() || doc;
      }

      // Creates the document type declaration

      // `pubID` the public identifier of the external subset
      // `sysID` the system identifier of the external subset
      dtd(pubID, sysID) {
        var child, doc, doctype, i, j, k, len, len1, ref1, ref2;
        doc = this.document();
        doctype = new XMLDocType(doc, pubID, sysID);
        ref1 = doc.children;
        // Replace DTD if exists
        for (i = j = 0, len = ref1.length; j < len; i = ++j) {
          child = ref1[i];
          if (child.type === NodeType.DocType) {
            doc.children[i] = doctype;
            return doctype;
          }
        }
        ref2 = doc.children;
        // insert before root node if the root node exists
        for (i = k = 0, len1 = ref2.length; k < len1; i = ++k) {
          child = ref2[i];
          if (child.isRoot) {
            doc.children.splice(i, 0, doctype);
            return doctype;
          }
        }
        // otherwise append to end
        doc.children.push(doctype);
        return doctype;
      }

      // Gets the parent node
      up() {
        if (this.isRoot) {
          throw new Error("The root node has no parent. Use doc() if you need to get the document object.");
        }
        return this.parent;
      }

      // Gets the root node
      root() {
        var node;
        node = this;
        while (node) {
          if (node.type === NodeType.Document) {
            return node.rootObject;
          } else if (node.isRoot) {
            return node;
          } else {
            node = node.parent;
          }
        }
      }

      // Gets the node representing the XML document
      document() {
        var node;
        node = this;
        while (node) {
          if (node.type === NodeType.Document) {
            return node;
          } else {
            node = node.parent;
          }
        }
      }

      // Ends the document and converts string
      end(options) {
        return this.document().end(options);
      }

      // Gets the previous node
      prev() {
        var i;
        i = this.parent.children.indexOf(this);
        if (i < 1) {
          throw new Error("Already at the first node. " + this.debugInfo());
        }
        return this.parent.children[i - 1];
      }

      // Gets the next node
      next() {
        var i;
        i = this.parent.children.indexOf(this);
        if (i === -1 || i === this.parent.children.length - 1) {
          throw new Error("Already at the last node. " + this.debugInfo());
        }
        return this.parent.children[i + 1];
      }

      // Imports cloned root from another XML document

      // `doc` the XML document to insert nodes from
      importDocument(doc) {
        var child, clonedRoot, j, len, ref1;
        clonedRoot = doc.root().clone();
        clonedRoot.parent = this;
        clonedRoot.isRoot = false;
        this.children.push(clonedRoot);
        // set properties if imported element becomes the root node
        if (this.type === NodeType.Document) {
          clonedRoot.isRoot = true;
          clonedRoot.documentObject = this;
          this.rootObject = clonedRoot;
          // set dtd name
          if (this.children) {
            ref1 = this.children;
            for (j = 0, len = ref1.length; j < len; j++) {
              child = ref1[j];
              if (child.type === NodeType.DocType) {
                child.name = clonedRoot.name;
                break;
              }
            }
          }
        }
        return this;
      }

      
      // Returns debug string for this node
      debugInfo(name) {
        var ref1, ref2;
        name = name || this.name;
        if ((name == null) && !((ref1 = this.parent) != null ? ref1.name : void 0)) {
          return "";
        } else if (name == null) {
          return "parent: <" + this.parent.name + ">";
        } else if (!((ref2 = this.parent) != null ? ref2.name : void 0)) {
          return "node: <" + name + ">";
        } else {
          return "node: <" + name + ">, parent: <" + this.parent.name + ">";
        }
      }

      // Aliases
      ele(name, attributes, text) {
        return this.element(name, attributes, text);
      }

      nod(name, attributes, text) {
        return this.node(name, attributes, text);
      }

      txt(value) {
        return this.text(value);
      }

      dat(value) {
        return this.cdata(value);
      }

      com(value) {
        return this.comment(value);
      }

      ins(target, value) {
        return this.instruction(target, value);
      }

      doc() {
        return this.document();
      }

      dec(version, encoding, standalone) {
        return this.declaration(version, encoding, standalone);
      }

      e(name, attributes, text) {
        return this.element(name, attributes, text);
      }

      n(name, attributes, text) {
        return this.node(name, attributes, text);
      }

      t(value) {
        return this.text(value);
      }

      d(value) {
        return this.cdata(value);
      }

      c(value) {
        return this.comment(value);
      }

      r(value) {
        return this.raw(value);
      }

      i(target, value) {
        return this.instruction(target, value);
      }

      u() {
        return this.up();
      }

      // can be deprecated in a future release
      importXMLBuilder(doc) {
        return this.importDocument(doc);
      }

      // Adds or modifies an attribute.

      // `name` attribute name
      // `value` attribute value
      attribute(name, value) {
        throw new Error("attribute() applies to element nodes only.");
      }

      att(name, value) {
        return this.attribute(name, value);
      }

      a(name, value) {
        return this.attribute(name, value);
      }

      // Removes an attribute

      // `name` attribute name
      removeAttribute(name) {
        throw new Error("attribute() applies to element nodes only.");
      }

      // DOM level 1 functions to be implemented later
      replaceChild(newChild, oldChild) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      removeChild(oldChild) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      appendChild(newChild) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      hasChildNodes() {
        return this.children.length !== 0;
      }

      cloneNode(deep) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      normalize() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM level 2
      isSupported(feature, version) {
        return true;
      }

      hasAttributes() {
        return this.attribs.length !== 0;
      }

      // DOM level 3 functions to be implemented later
      compareDocumentPosition(other) {
        var ref, res;
        ref = this;
        if (ref === other) {
          return 0;
        } else if (this.document() !== other.document()) {
          res = DocumentPosition.Disconnected | DocumentPosition.ImplementationSpecific;
          if (Math.random() < 0.5) {
            res |= DocumentPosition.Preceding;
          } else {
            res |= DocumentPosition.Following;
          }
          return res;
        } else if (ref.isAncestor(other)) {
          return DocumentPosition.Contains | DocumentPosition.Preceding;
        } else if (ref.isDescendant(other)) {
          return DocumentPosition.Contains | DocumentPosition.Following;
        } else if (ref.isPreceding(other)) {
          return DocumentPosition.Preceding;
        } else {
          return DocumentPosition.Following;
        }
      }

      isSameNode(other) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      lookupPrefix(namespaceURI) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      isDefaultNamespace(namespaceURI) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      lookupNamespaceURI(prefix) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      isEqualNode(node) {
        var i, j, ref1;
        if (node.nodeType !== this.nodeType) {
          return false;
        }
        if (node.children.length !== this.children.length) {
          return false;
        }
        for (i = j = 0, ref1 = this.children.length - 1; (0 <= ref1 ? j <= ref1 : j >= ref1); i = 0 <= ref1 ? ++j : --j) {
          if (!this.children[i].isEqualNode(node.children[i])) {
            return false;
          }
        }
        return true;
      }

      getFeature(feature, version) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      setUserData(key, data, handler) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      getUserData(key) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // Returns true if other is an inclusive descendant of node,
      // and false otherwise.
      contains(other) {
        if (!other) {
          return false;
        }
        return other === this || this.isDescendant(other);
      }

      // An object A is called a descendant of an object B, if either A is 
      // a child of B or A is a child of an object C that is a descendant of B.
      isDescendant(node) {
        var child, isDescendantChild, j, len, ref1;
        ref1 = this.children;
        for (j = 0, len = ref1.length; j < len; j++) {
          child = ref1[j];
          if (node === child) {
            return true;
          }
          isDescendantChild = child.isDescendant(node);
          if (isDescendantChild) {
            return true;
          }
        }
        return false;
      }

      // An object A is called an ancestor of an object B if and only if
      // B is a descendant of A.
      isAncestor(node) {
        return node.isDescendant(this);
      }

      // An object A is preceding an object B if A and B are in the 
      // same tree and A comes before B in tree order.
      isPreceding(node) {
        var nodePos, thisPos;
        nodePos = this.treePosition(node);
        thisPos = this.treePosition(this);
        if (nodePos === -1 || thisPos === -1) {
          return false;
        } else {
          return nodePos < thisPos;
        }
      }

      // An object A is folllowing an object B if A and B are in the 
      // same tree and A comes after B in tree order.
      isFollowing(node) {
        var nodePos, thisPos;
        nodePos = this.treePosition(node);
        thisPos = this.treePosition(this);
        if (nodePos === -1 || thisPos === -1) {
          return false;
        } else {
          return nodePos > thisPos;
        }
      }

      // Returns the preorder position of the given node in the tree, or -1
      // if the node is not in the tree.
      treePosition(node) {
        var found, pos;
        pos = 0;
        found = false;
        this.foreachTreeNode(this.document(), function(childNode) {
          pos++;
          if (!found && childNode === node) {
            return found = true;
          }
        });
        if (found) {
          return pos;
        } else {
          return -1;
        }
      }

      
      // Depth-first preorder traversal through the XML tree
      foreachTreeNode(node, func) {
        var child, j, len, ref1, res;
        node || (node = this.document());
        ref1 = node.children;
        for (j = 0, len = ref1.length; j < len; j++) {
          child = ref1[j];
          if (res = func(child)) {
            return res;
          } else {
            res = this.foreachTreeNode(child, func);
            if (res) {
              return res;
            }
          }
        }
      }

    };

    // DOM level 1
    Object.defineProperty(XMLNode.prototype, 'nodeName', {
      get: function() {
        return this.name;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'nodeType', {
      get: function() {
        return this.type;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'nodeValue', {
      get: function() {
        return this.value;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'parentNode', {
      get: function() {
        return this.parent;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'childNodes', {
      get: function() {
        if (!this.childNodeList || !this.childNodeList.nodes) {
          this.childNodeList = new XMLNodeList(this.children);
        }
        return this.childNodeList;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'firstChild', {
      get: function() {
        return this.children[0] || null;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'lastChild', {
      get: function() {
        return this.children[this.children.length - 1] || null;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'previousSibling', {
      get: function() {
        var i;
        i = this.parent.children.indexOf(this);
        return this.parent.children[i - 1] || null;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'nextSibling', {
      get: function() {
        var i;
        i = this.parent.children.indexOf(this);
        return this.parent.children[i + 1] || null;
      }
    });

    Object.defineProperty(XMLNode.prototype, 'ownerDocument', {
      get: function() {
        return this.document() || null;
      }
    });

    // DOM level 3
    Object.defineProperty(XMLNode.prototype, 'textContent', {
      get: function() {
        var child, j, len, ref1, str;
        if (this.nodeType === NodeType.Element || this.nodeType === NodeType.DocumentFragment) {
          str = '';
          ref1 = this.children;
          for (j = 0, len = ref1.length; j < len; j++) {
            child = ref1[j];
            if (child.textContent) {
              str += child.textContent;
            }
          }
          return str;
        } else {
          return null;
        }
      },
      set: function(value) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    return XMLNode;

  }).call(this);

}).call(this);


/***/ }),

/***/ 3341:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Represents a list of nodes
  var XMLNodeList;

  module.exports = XMLNodeList = (function() {
    class XMLNodeList {
      // Initializes a new instance of `XMLNodeList`
      // This is just a wrapper around an ordinary
      // JS array.

      // `nodes` the array containing nodes.
      constructor(nodes) {
        this.nodes = nodes;
      }

      // Creates and returns a deep clone of `this`

      clone() {
        // this class should not be cloned since it wraps
        // around a given array. The calling function should check
        // whether the wrapped array is null and supply a new array
        // (from the clone).
        return this.nodes = null;
      }

      // DOM Level 1
      item(index) {
        return this.nodes[index] || null;
      }

    };

    // DOM level 1
    Object.defineProperty(XMLNodeList.prototype, 'length', {
      get: function() {
        return this.nodes.length || 0;
      }
    });

    return XMLNodeList;

  }).call(this);

}).call(this);


/***/ }),

/***/ 1368:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLCharacterData, XMLProcessingInstruction;

  NodeType = __nccwpck_require__(7882);

  XMLCharacterData = __nccwpck_require__(5278);

  // Represents a processing instruction
  module.exports = XMLProcessingInstruction = class XMLProcessingInstruction extends XMLCharacterData {
    // Initializes a new instance of `XMLProcessingInstruction`

    // `parent` the parent node
    // `target` instruction target
    // `value` instruction value
    constructor(parent, target, value) {
      super(parent);
      if (target == null) {
        throw new Error("Missing instruction target. " + this.debugInfo());
      }
      this.type = NodeType.ProcessingInstruction;
      this.target = this.stringify.insTarget(target);
      this.name = this.target;
      if (value) {
        this.value = this.stringify.insValue(value);
      }
    }

    // Creates and returns a deep clone of `this`
    clone() {
      return Object.create(this);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.processingInstruction(this, this.options.writer.filterOptions(options));
    }

    isEqualNode(node) {
      if (!super.isEqualNode(node)) {
        return false;
      }
      if (node.target !== this.target) {
        return false;
      }
      return true;
    }

  };

}).call(this);


/***/ }),

/***/ 2083:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLNode, XMLRaw;

  NodeType = __nccwpck_require__(7882);

  XMLNode = __nccwpck_require__(3401);

  // Represents a  raw node
  module.exports = XMLRaw = class XMLRaw extends XMLNode {
    // Initializes a new instance of `XMLRaw`

    // `text` raw text
    constructor(parent, text) {
      super(parent);
      if (text == null) {
        throw new Error("Missing raw text. " + this.debugInfo());
      }
      this.type = NodeType.Raw;
      this.value = this.stringify.raw(text);
    }

    // Creates and returns a deep clone of `this`
    clone() {
      return Object.create(this);
    }

    // Converts the XML fragment to string

    // `options.pretty` pretty prints the result
    // `options.indent` indentation for pretty print
    // `options.offset` how many indentations to add to every line for pretty print
    // `options.newline` newline sequence for pretty print
    toString(options) {
      return this.options.writer.raw(this, this.options.writer.filterOptions(options));
    }

  };

}).call(this);


/***/ }),

/***/ 7798:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, WriterState, XMLStreamWriter, XMLWriterBase,
    hasProp = {}.hasOwnProperty;

  NodeType = __nccwpck_require__(7882);

  XMLWriterBase = __nccwpck_require__(6943);

  WriterState = __nccwpck_require__(9392);

  // Prints XML nodes to a stream
  module.exports = XMLStreamWriter = class XMLStreamWriter extends XMLWriterBase {
    // Initializes a new instance of `XMLStreamWriter`

    // `stream` output stream
    // `options.pretty` pretty prints the result
    // `options.indent` indentation string
    // `options.newline` newline sequence
    // `options.offset` a fixed number of indentations to add to every line
    // `options.allowEmpty` do not self close empty element tags
    // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
    // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
    constructor(stream, options) {
      super(options);
      this.stream = stream;
    }

    endline(node, options, level) {
      if (node.isLastRootNode && options.state === WriterState.CloseTag) {
        return '';
      } else {
        return super.endline(node, options, level);
      }
    }

    document(doc, options) {
      var child, i, j, k, len1, len2, ref, ref1, results;
      ref = doc.children;
      // set a flag so that we don't insert a newline after the last root level node 
      for (i = j = 0, len1 = ref.length; j < len1; i = ++j) {
        child = ref[i];
        child.isLastRootNode = i === doc.children.length - 1;
      }
      options = this.filterOptions(options);
      ref1 = doc.children;
      results = [];
      for (k = 0, len2 = ref1.length; k < len2; k++) {
        child = ref1[k];
        results.push(this.writeChildNode(child, options, 0));
      }
      return results;
    }

    cdata(node, options, level) {
      return this.stream.write(super.cdata(node, options, level));
    }

    comment(node, options, level) {
      return this.stream.write(super.comment(node, options, level));
    }

    declaration(node, options, level) {
      return this.stream.write(super.declaration(node, options, level));
    }

    docType(node, options, level) {
      var child, j, len1, ref;
      level || (level = 0);
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      this.stream.write(this.indent(node, options, level));
      this.stream.write('<!DOCTYPE ' + node.root().name);
      // external identifier
      if (node.pubID && node.sysID) {
        this.stream.write(' PUBLIC "' + node.pubID + '" "' + node.sysID + '"');
      } else if (node.sysID) {
        this.stream.write(' SYSTEM "' + node.sysID + '"');
      }
      // internal subset
      if (node.children.length > 0) {
        this.stream.write(' [');
        this.stream.write(this.endline(node, options, level));
        options.state = WriterState.InsideTag;
        ref = node.children;
        for (j = 0, len1 = ref.length; j < len1; j++) {
          child = ref[j];
          this.writeChildNode(child, options, level + 1);
        }
        options.state = WriterState.CloseTag;
        this.stream.write(']');
      }
      // close tag
      options.state = WriterState.CloseTag;
      this.stream.write(options.spaceBeforeSlash + '>');
      this.stream.write(this.endline(node, options, level));
      options.state = WriterState.None;
      return this.closeNode(node, options, level);
    }

    element(node, options, level) {
      var att, attLen, child, childNodeCount, firstChildNode, j, len, len1, name, prettySuppressed, r, ratt, ref, ref1, ref2, rline;
      level || (level = 0);
      // open tag
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<' + node.name;
      // attributes
      if (options.pretty && options.width > 0) {
        len = r.length;
        ref = node.attribs;
        for (name in ref) {
          if (!hasProp.call(ref, name)) continue;
          att = ref[name];
          ratt = this.attribute(att, options, level);
          attLen = ratt.length;
          if (len + attLen > options.width) {
            rline = this.indent(node, options, level + 1) + ratt;
            r += this.endline(node, options, level) + rline;
            len = rline.length;
          } else {
            rline = ' ' + ratt;
            r += rline;
            len += rline.length;
          }
        }
      } else {
        ref1 = node.attribs;
        for (name in ref1) {
          if (!hasProp.call(ref1, name)) continue;
          att = ref1[name];
          r += this.attribute(att, options, level);
        }
      }
      this.stream.write(r);
      childNodeCount = node.children.length;
      firstChildNode = childNodeCount === 0 ? null : node.children[0];
      if (childNodeCount === 0 || node.children.every(function(e) {
        return (e.type === NodeType.Text || e.type === NodeType.Raw || e.type === NodeType.CData) && e.value === '';
      })) {
        // empty element
        if (options.allowEmpty) {
          this.stream.write('>');
          options.state = WriterState.CloseTag;
          this.stream.write('</' + node.name + '>');
        } else {
          options.state = WriterState.CloseTag;
          this.stream.write(options.spaceBeforeSlash + '/>');
        }
      } else if (options.pretty && childNodeCount === 1 && (firstChildNode.type === NodeType.Text || firstChildNode.type === NodeType.Raw || firstChildNode.type === NodeType.CData) && (firstChildNode.value != null)) {
        // do not indent text-only nodes
        this.stream.write('>');
        options.state = WriterState.InsideTag;
        options.suppressPrettyCount++;
        prettySuppressed = true;
        this.writeChildNode(firstChildNode, options, level + 1);
        options.suppressPrettyCount--;
        prettySuppressed = false;
        options.state = WriterState.CloseTag;
        this.stream.write('</' + node.name + '>');
      } else {
        this.stream.write('>' + this.endline(node, options, level));
        options.state = WriterState.InsideTag;
        ref2 = node.children;
        // inner tags
        for (j = 0, len1 = ref2.length; j < len1; j++) {
          child = ref2[j];
          this.writeChildNode(child, options, level + 1);
        }
        // close tag
        options.state = WriterState.CloseTag;
        this.stream.write(this.indent(node, options, level) + '</' + node.name + '>');
      }
      this.stream.write(this.endline(node, options, level));
      options.state = WriterState.None;
      return this.closeNode(node, options, level);
    }

    processingInstruction(node, options, level) {
      return this.stream.write(super.processingInstruction(node, options, level));
    }

    raw(node, options, level) {
      return this.stream.write(super.raw(node, options, level));
    }

    text(node, options, level) {
      return this.stream.write(super.text(node, options, level));
    }

    dtdAttList(node, options, level) {
      return this.stream.write(super.dtdAttList(node, options, level));
    }

    dtdElement(node, options, level) {
      return this.stream.write(super.dtdElement(node, options, level));
    }

    dtdEntity(node, options, level) {
      return this.stream.write(super.dtdEntity(node, options, level));
    }

    dtdNotation(node, options, level) {
      return this.stream.write(super.dtdNotation(node, options, level));
    }

  };

}).call(this);


/***/ }),

/***/ 9867:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var XMLStringWriter, XMLWriterBase;

  XMLWriterBase = __nccwpck_require__(6943);

  // Prints XML nodes as plain text
  module.exports = XMLStringWriter = class XMLStringWriter extends XMLWriterBase {
    // Initializes a new instance of `XMLStringWriter`

    // `options.pretty` pretty prints the result
    // `options.indent` indentation string
    // `options.newline` newline sequence
    // `options.offset` a fixed number of indentations to add to every line
    // `options.allowEmpty` do not self close empty element tags
    // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
    // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
    constructor(options) {
      super(options);
    }

    document(doc, options) {
      var child, i, len, r, ref;
      options = this.filterOptions(options);
      r = '';
      ref = doc.children;
      for (i = 0, len = ref.length; i < len; i++) {
        child = ref[i];
        r += this.writeChildNode(child, options, 0);
      }
      // remove trailing newline
      if (options.pretty && r.slice(-options.newline.length) === options.newline) {
        r = r.slice(0, -options.newline.length);
      }
      return r;
    }

  };

}).call(this);


/***/ }),

/***/ 7431:
/***/ (function(module) {

// Generated by CoffeeScript 2.4.1
(function() {
  // Converts values to strings
  var XMLStringifier,
    hasProp = {}.hasOwnProperty;

  module.exports = XMLStringifier = (function() {
    class XMLStringifier {
      // Initializes a new instance of `XMLStringifier`

      // `options.version` The version number string of the XML spec to validate against, e.g. 1.0
      // `options.noDoubleEncoding` whether existing html entities are encoded: true or false
      // `options.stringify` a set of functions to use for converting values to strings
      // `options.noValidation` whether values will be validated and escaped or returned as is
      // `options.invalidCharReplacement` a character to replace invalid characters and disable character validation
      constructor(options) {
        var key, ref, value;
        // Checks whether the given string contains legal characters
        // Fails with an exception on error

        // `str` the string to check
        this.assertLegalChar = this.assertLegalChar.bind(this);
        // Checks whether the given string contains legal characters for a name
        // Fails with an exception on error

        // `str` the string to check
        this.assertLegalName = this.assertLegalName.bind(this);
        options || (options = {});
        this.options = options;
        if (!this.options.version) {
          this.options.version = '1.0';
        }
        ref = options.stringify || {};
        for (key in ref) {
          if (!hasProp.call(ref, key)) continue;
          value = ref[key];
          this[key] = value;
        }
      }

      // Defaults
      name(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalName('' + val || '');
      }

      text(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar(this.textEscape('' + val || ''));
      }

      cdata(val) {
        if (this.options.noValidation) {
          return val;
        }
        val = '' + val || '';
        val = val.replace(']]>', ']]]]><![CDATA[>');
        return this.assertLegalChar(val);
      }

      comment(val) {
        if (this.options.noValidation) {
          return val;
        }
        val = '' + val || '';
        if (val.match(/--/)) {
          throw new Error("Comment text cannot contain double-hypen: " + val);
        }
        return this.assertLegalChar(val);
      }

      raw(val) {
        if (this.options.noValidation) {
          return val;
        }
        return '' + val || '';
      }

      attValue(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar(this.attEscape(val = '' + val || ''));
      }

      insTarget(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      insValue(val) {
        if (this.options.noValidation) {
          return val;
        }
        val = '' + val || '';
        if (val.match(/\?>/)) {
          throw new Error("Invalid processing instruction value: " + val);
        }
        return this.assertLegalChar(val);
      }

      xmlVersion(val) {
        if (this.options.noValidation) {
          return val;
        }
        val = '' + val || '';
        if (!val.match(/1\.[0-9]+/)) {
          throw new Error("Invalid version number: " + val);
        }
        return val;
      }

      xmlEncoding(val) {
        if (this.options.noValidation) {
          return val;
        }
        val = '' + val || '';
        if (!val.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)) {
          throw new Error("Invalid encoding: " + val);
        }
        return this.assertLegalChar(val);
      }

      xmlStandalone(val) {
        if (this.options.noValidation) {
          return val;
        }
        if (val) {
          return "yes";
        } else {
          return "no";
        }
      }

      dtdPubID(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdSysID(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdElementValue(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdAttType(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdAttDefault(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdEntityValue(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      dtdNData(val) {
        if (this.options.noValidation) {
          return val;
        }
        return this.assertLegalChar('' + val || '');
      }

      assertLegalChar(str) {
        var regex, res;
        if (this.options.noValidation) {
          return str;
        }
        if (this.options.version === '1.0') {
          // Valid characters from https://www.w3.org/TR/xml/#charsets
          // any Unicode character, excluding the surrogate blocks, FFFE, and FFFF.
          // #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
          // This ES5 compatible Regexp has been generated using the "regenerate" NPM module:
          //   let xml_10_InvalidChars = regenerate()
          //     .addRange(0x0000, 0x0008)
          //     .add(0x000B, 0x000C)
          //     .addRange(0x000E, 0x001F)
          //     .addRange(0xD800, 0xDFFF)
          //     .addRange(0xFFFE, 0xFFFF)
          regex = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g;
          if (this.options.invalidCharReplacement !== void 0) {
            str = str.replace(regex, this.options.invalidCharReplacement);
          } else if (res = str.match(regex)) {
            throw new Error(`Invalid character in string: ${str} at index ${res.index}`);
          }
        } else if (this.options.version === '1.1') {
          // Valid characters from https://www.w3.org/TR/xml11/#charsets
          // any Unicode character, excluding the surrogate blocks, FFFE, and FFFF.
          // [#x1-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
          // This ES5 compatible Regexp has been generated using the "regenerate" NPM module:
          //   let xml_11_InvalidChars = regenerate()
          //     .add(0x0000)
          //     .addRange(0xD800, 0xDFFF)
          //     .addRange(0xFFFE, 0xFFFF)
          regex = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g;
          if (this.options.invalidCharReplacement !== void 0) {
            str = str.replace(regex, this.options.invalidCharReplacement);
          } else if (res = str.match(regex)) {
            throw new Error(`Invalid character in string: ${str} at index ${res.index}`);
          }
        }
        return str;
      }

      assertLegalName(str) {
        var regex;
        if (this.options.noValidation) {
          return str;
        }
        str = this.assertLegalChar(str);
        regex = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/;
        if (!str.match(regex)) {
          throw new Error(`Invalid character in name: ${str}`);
        }
        return str;
      }

      // Escapes special characters in text

      // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping

      // `str` the string to escape
      textEscape(str) {
        var ampregex;
        if (this.options.noValidation) {
          return str;
        }
        ampregex = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g;
        return str.replace(ampregex, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;');
      }

      // Escapes special characters in attribute values

      // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping

      // `str` the string to escape
      attEscape(str) {
        var ampregex;
        if (this.options.noValidation) {
          return str;
        }
        ampregex = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g;
        return str.replace(ampregex, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\t/g, '&#x9;').replace(/\n/g, '&#xA;').replace(/\r/g, '&#xD;');
      }

    };

    // strings to match while converting from JS objects
    XMLStringifier.prototype.convertAttKey = '@';

    XMLStringifier.prototype.convertPIKey = '?';

    XMLStringifier.prototype.convertTextKey = '#text';

    XMLStringifier.prototype.convertCDataKey = '#cdata';

    XMLStringifier.prototype.convertCommentKey = '#comment';

    XMLStringifier.prototype.convertRawKey = '#raw';

    return XMLStringifier;

  }).call(this);

}).call(this);


/***/ }),

/***/ 9946:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, XMLCharacterData, XMLText;

  NodeType = __nccwpck_require__(7882);

  XMLCharacterData = __nccwpck_require__(5278);

  // Represents a text node
  module.exports = XMLText = (function() {
    class XMLText extends XMLCharacterData {
      // Initializes a new instance of `XMLText`

      // `text` element text
      constructor(parent, text) {
        super(parent);
        if (text == null) {
          throw new Error("Missing element text. " + this.debugInfo());
        }
        this.name = "#text";
        this.type = NodeType.Text;
        this.value = this.stringify.text(text);
      }

      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }

      // Converts the XML fragment to string

      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(options) {
        return this.options.writer.text(this, this.options.writer.filterOptions(options));
      }

      // DOM level 1 functions to be implemented later
      splitText(offset) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

      // DOM level 3 functions to be implemented later
      replaceWholeText(content) {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }

    };

    // DOM level 3
    Object.defineProperty(XMLText.prototype, 'isElementContentWhitespace', {
      get: function() {
        throw new Error("This DOM method is not implemented." + this.debugInfo());
      }
    });

    Object.defineProperty(XMLText.prototype, 'wholeText', {
      get: function() {
        var next, prev, str;
        str = '';
        prev = this.previousSibling;
        while (prev) {
          str = prev.data + str;
          prev = prev.previousSibling;
        }
        str += this.data;
        next = this.nextSibling;
        while (next) {
          str = str + next.data;
          next = next.nextSibling;
        }
        return str;
      }
    });

    return XMLText;

  }).call(this);

}).call(this);


/***/ }),

/***/ 6943:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, WriterState, XMLCData, XMLComment, XMLDTDAttList, XMLDTDElement, XMLDTDEntity, XMLDTDNotation, XMLDeclaration, XMLDocType, XMLDummy, XMLElement, XMLProcessingInstruction, XMLRaw, XMLText, XMLWriterBase, assign,
    hasProp = {}.hasOwnProperty;

  ({assign} = __nccwpck_require__(4576));

  NodeType = __nccwpck_require__(7882);

  XMLDeclaration = __nccwpck_require__(7645);

  XMLDocType = __nccwpck_require__(7827);

  XMLCData = __nccwpck_require__(728);

  XMLComment = __nccwpck_require__(9620);

  XMLElement = __nccwpck_require__(3965);

  XMLRaw = __nccwpck_require__(2083);

  XMLText = __nccwpck_require__(9946);

  XMLProcessingInstruction = __nccwpck_require__(1368);

  XMLDummy = __nccwpck_require__(6893);

  XMLDTDAttList = __nccwpck_require__(3742);

  XMLDTDElement = __nccwpck_require__(6189);

  XMLDTDEntity = __nccwpck_require__(6906);

  XMLDTDNotation = __nccwpck_require__(7083);

  WriterState = __nccwpck_require__(9392);

  // Base class for XML writers
  module.exports = XMLWriterBase = class XMLWriterBase {
    // Initializes a new instance of `XMLWriterBase`

    // `options.pretty` pretty prints the result
    // `options.indent` indentation string
    // `options.newline` newline sequence
    // `options.offset` a fixed number of indentations to add to every line
    // `options.width` maximum column width
    // `options.allowEmpty` do not self close empty element tags
    // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
    // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
    constructor(options) {
      var key, ref, value;
      options || (options = {});
      this.options = options;
      ref = options.writer || {};
      for (key in ref) {
        if (!hasProp.call(ref, key)) continue;
        value = ref[key];
        this["_" + key] = this[key];
        this[key] = value;
      }
    }

    // Filters writer options and provides defaults

    // `options` writer options
    filterOptions(options) {
      var filteredOptions, ref, ref1, ref2, ref3, ref4, ref5, ref6, ref7;
      options || (options = {});
      options = assign({}, this.options, options);
      filteredOptions = {
        writer: this
      };
      filteredOptions.pretty = options.pretty || false;
      filteredOptions.allowEmpty = options.allowEmpty || false;
      filteredOptions.indent = (ref = options.indent) != null ? ref : '  ';
      filteredOptions.newline = (ref1 = options.newline) != null ? ref1 : '\n';
      filteredOptions.offset = (ref2 = options.offset) != null ? ref2 : 0;
      filteredOptions.width = (ref3 = options.width) != null ? ref3 : 0;
      filteredOptions.dontPrettyTextNodes = (ref4 = (ref5 = options.dontPrettyTextNodes) != null ? ref5 : options.dontprettytextnodes) != null ? ref4 : 0;
      filteredOptions.spaceBeforeSlash = (ref6 = (ref7 = options.spaceBeforeSlash) != null ? ref7 : options.spacebeforeslash) != null ? ref6 : '';
      if (filteredOptions.spaceBeforeSlash === true) {
        filteredOptions.spaceBeforeSlash = ' ';
      }
      filteredOptions.suppressPrettyCount = 0;
      filteredOptions.user = {};
      filteredOptions.state = WriterState.None;
      return filteredOptions;
    }

    // Returns the indentation string for the current level

    // `node` current node
    // `options` writer options
    // `level` current indentation level
    indent(node, options, level) {
      var indentLevel;
      if (!options.pretty || options.suppressPrettyCount) {
        return '';
      } else if (options.pretty) {
        indentLevel = (level || 0) + options.offset + 1;
        if (indentLevel > 0) {
          return new Array(indentLevel).join(options.indent);
        }
      }
      return '';
    }

    // Returns the newline string

    // `node` current node
    // `options` writer options
    // `level` current indentation level
    endline(node, options, level) {
      if (!options.pretty || options.suppressPrettyCount) {
        return '';
      } else {
        return options.newline;
      }
    }

    attribute(att, options, level) {
      var r;
      this.openAttribute(att, options, level);
      if (options.pretty && options.width > 0) {
        r = att.name + '="' + att.value + '"';
      } else {
        r = ' ' + att.name + '="' + att.value + '"';
      }
      this.closeAttribute(att, options, level);
      return r;
    }

    cdata(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<![CDATA[';
      options.state = WriterState.InsideTag;
      r += node.value;
      options.state = WriterState.CloseTag;
      r += ']]>' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    comment(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<!-- ';
      options.state = WriterState.InsideTag;
      r += node.value;
      options.state = WriterState.CloseTag;
      r += ' -->' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    declaration(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<?xml';
      options.state = WriterState.InsideTag;
      r += ' version="' + node.version + '"';
      if (node.encoding != null) {
        r += ' encoding="' + node.encoding + '"';
      }
      if (node.standalone != null) {
        r += ' standalone="' + node.standalone + '"';
      }
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '?>';
      r += this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    docType(node, options, level) {
      var child, i, len1, r, ref;
      level || (level = 0);
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level);
      r += '<!DOCTYPE ' + node.root().name;
      // external identifier
      if (node.pubID && node.sysID) {
        r += ' PUBLIC "' + node.pubID + '" "' + node.sysID + '"';
      } else if (node.sysID) {
        r += ' SYSTEM "' + node.sysID + '"';
      }
      // internal subset
      if (node.children.length > 0) {
        r += ' [';
        r += this.endline(node, options, level);
        options.state = WriterState.InsideTag;
        ref = node.children;
        for (i = 0, len1 = ref.length; i < len1; i++) {
          child = ref[i];
          r += this.writeChildNode(child, options, level + 1);
        }
        options.state = WriterState.CloseTag;
        r += ']';
      }
      // close tag
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '>';
      r += this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    element(node, options, level) {
      var att, attLen, child, childNodeCount, firstChildNode, i, j, len, len1, len2, name, prettySuppressed, r, ratt, ref, ref1, ref2, ref3, rline;
      level || (level = 0);
      prettySuppressed = false;
      // open tag
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<' + node.name;
      // attributes
      if (options.pretty && options.width > 0) {
        len = r.length;
        ref = node.attribs;
        for (name in ref) {
          if (!hasProp.call(ref, name)) continue;
          att = ref[name];
          ratt = this.attribute(att, options, level);
          attLen = ratt.length;
          if (len + attLen > options.width) {
            rline = this.indent(node, options, level + 1) + ratt;
            r += this.endline(node, options, level) + rline;
            len = rline.length;
          } else {
            rline = ' ' + ratt;
            r += rline;
            len += rline.length;
          }
        }
      } else {
        ref1 = node.attribs;
        for (name in ref1) {
          if (!hasProp.call(ref1, name)) continue;
          att = ref1[name];
          r += this.attribute(att, options, level);
        }
      }
      childNodeCount = node.children.length;
      firstChildNode = childNodeCount === 0 ? null : node.children[0];
      if (childNodeCount === 0 || node.children.every(function(e) {
        return (e.type === NodeType.Text || e.type === NodeType.Raw || e.type === NodeType.CData) && e.value === '';
      })) {
        // empty element
        if (options.allowEmpty) {
          r += '>';
          options.state = WriterState.CloseTag;
          r += '</' + node.name + '>' + this.endline(node, options, level);
        } else {
          options.state = WriterState.CloseTag;
          r += options.spaceBeforeSlash + '/>' + this.endline(node, options, level);
        }
      } else if (options.pretty && childNodeCount === 1 && (firstChildNode.type === NodeType.Text || firstChildNode.type === NodeType.Raw || firstChildNode.type === NodeType.CData) && (firstChildNode.value != null)) {
        // do not indent text-only nodes
        r += '>';
        options.state = WriterState.InsideTag;
        options.suppressPrettyCount++;
        prettySuppressed = true;
        r += this.writeChildNode(firstChildNode, options, level + 1);
        options.suppressPrettyCount--;
        prettySuppressed = false;
        options.state = WriterState.CloseTag;
        r += '</' + node.name + '>' + this.endline(node, options, level);
      } else {
        // if ANY are a text node, then suppress pretty now
        if (options.dontPrettyTextNodes) {
          ref2 = node.children;
          for (i = 0, len1 = ref2.length; i < len1; i++) {
            child = ref2[i];
            if ((child.type === NodeType.Text || child.type === NodeType.Raw || child.type === NodeType.CData) && (child.value != null)) {
              options.suppressPrettyCount++;
              prettySuppressed = true;
              break;
            }
          }
        }
        // close the opening tag, after dealing with newline
        r += '>' + this.endline(node, options, level);
        options.state = WriterState.InsideTag;
        ref3 = node.children;
        // inner tags
        for (j = 0, len2 = ref3.length; j < len2; j++) {
          child = ref3[j];
          r += this.writeChildNode(child, options, level + 1);
        }
        // close tag
        options.state = WriterState.CloseTag;
        r += this.indent(node, options, level) + '</' + node.name + '>';
        if (prettySuppressed) {
          options.suppressPrettyCount--;
        }
        r += this.endline(node, options, level);
        options.state = WriterState.None;
      }
      this.closeNode(node, options, level);
      return r;
    }

    writeChildNode(node, options, level) {
      switch (node.type) {
        case NodeType.CData:
          return this.cdata(node, options, level);
        case NodeType.Comment:
          return this.comment(node, options, level);
        case NodeType.Element:
          return this.element(node, options, level);
        case NodeType.Raw:
          return this.raw(node, options, level);
        case NodeType.Text:
          return this.text(node, options, level);
        case NodeType.ProcessingInstruction:
          return this.processingInstruction(node, options, level);
        case NodeType.Dummy:
          return '';
        case NodeType.Declaration:
          return this.declaration(node, options, level);
        case NodeType.DocType:
          return this.docType(node, options, level);
        case NodeType.AttributeDeclaration:
          return this.dtdAttList(node, options, level);
        case NodeType.ElementDeclaration:
          return this.dtdElement(node, options, level);
        case NodeType.EntityDeclaration:
          return this.dtdEntity(node, options, level);
        case NodeType.NotationDeclaration:
          return this.dtdNotation(node, options, level);
        default:
          throw new Error("Unknown XML node type: " + node.constructor.name);
      }
    }

    processingInstruction(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<?';
      options.state = WriterState.InsideTag;
      r += node.target;
      if (node.value) {
        r += ' ' + node.value;
      }
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '?>';
      r += this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    raw(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level);
      options.state = WriterState.InsideTag;
      r += node.value;
      options.state = WriterState.CloseTag;
      r += this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    text(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level);
      options.state = WriterState.InsideTag;
      r += node.value;
      options.state = WriterState.CloseTag;
      r += this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    dtdAttList(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<!ATTLIST';
      options.state = WriterState.InsideTag;
      r += ' ' + node.elementName + ' ' + node.attributeName + ' ' + node.attributeType;
      if (node.defaultValueType !== '#DEFAULT') {
        r += ' ' + node.defaultValueType;
      }
      if (node.defaultValue) {
        r += ' "' + node.defaultValue + '"';
      }
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '>' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    dtdElement(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<!ELEMENT';
      options.state = WriterState.InsideTag;
      r += ' ' + node.name + ' ' + node.value;
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '>' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    dtdEntity(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<!ENTITY';
      options.state = WriterState.InsideTag;
      if (node.pe) {
        r += ' %';
      }
      r += ' ' + node.name;
      if (node.value) {
        r += ' "' + node.value + '"';
      } else {
        if (node.pubID && node.sysID) {
          r += ' PUBLIC "' + node.pubID + '" "' + node.sysID + '"';
        } else if (node.sysID) {
          r += ' SYSTEM "' + node.sysID + '"';
        }
        if (node.nData) {
          r += ' NDATA ' + node.nData;
        }
      }
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '>' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    dtdNotation(node, options, level) {
      var r;
      this.openNode(node, options, level);
      options.state = WriterState.OpenTag;
      r = this.indent(node, options, level) + '<!NOTATION';
      options.state = WriterState.InsideTag;
      r += ' ' + node.name;
      if (node.pubID && node.sysID) {
        r += ' PUBLIC "' + node.pubID + '" "' + node.sysID + '"';
      } else if (node.pubID) {
        r += ' PUBLIC "' + node.pubID + '"';
      } else if (node.sysID) {
        r += ' SYSTEM "' + node.sysID + '"';
      }
      options.state = WriterState.CloseTag;
      r += options.spaceBeforeSlash + '>' + this.endline(node, options, level);
      options.state = WriterState.None;
      this.closeNode(node, options, level);
      return r;
    }

    openNode(node, options, level) {}

    closeNode(node, options, level) {}

    openAttribute(att, options, level) {}

    closeAttribute(att, options, level) {}

  };

}).call(this);


/***/ }),

/***/ 8004:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// Generated by CoffeeScript 2.4.1
(function() {
  var NodeType, WriterState, XMLDOMImplementation, XMLDocument, XMLDocumentCB, XMLStreamWriter, XMLStringWriter, assign, isFunction;

  ({assign, isFunction} = __nccwpck_require__(4576));

  XMLDOMImplementation = __nccwpck_require__(9563);

  XMLDocument = __nccwpck_require__(6500);

  XMLDocumentCB = __nccwpck_require__(7789);

  XMLStringWriter = __nccwpck_require__(9867);

  XMLStreamWriter = __nccwpck_require__(7798);

  NodeType = __nccwpck_require__(7882);

  WriterState = __nccwpck_require__(9392);

  // Creates a new document and returns the root node for
  // chain-building the document tree

  // `name` name of the root element

  // `xmldec.version` A version number string, e.g. 1.0
  // `xmldec.encoding` Encoding declaration, e.g. UTF-8
  // `xmldec.standalone` standalone document declaration: true or false

  // `doctype.pubID` public identifier of the external subset
  // `doctype.sysID` system identifier of the external subset

  // `options.headless` whether XML declaration and doctype will be included:
  //     true or false
  // `options.keepNullNodes` whether nodes with null values will be kept
  //     or ignored: true or false
  // `options.keepNullAttributes` whether attributes with null values will be
  //     kept or ignored: true or false
  // `options.ignoreDecorators` whether decorator strings will be ignored when
  //     converting JS objects: true or false
  // `options.separateArrayItems` whether array items are created as separate
  //     nodes when passed as an object value: true or false
  // `options.noDoubleEncoding` whether existing html entities are encoded:
  //     true or false
  // `options.stringify` a set of functions to use for converting values to
  //     strings
  // `options.writer` the default XML writer to use for converting nodes to
  //     string. If the default writer is not set, the built-in XMLStringWriter
  //     will be used instead.
  module.exports.create = function(name, xmldec, doctype, options) {
    var doc, root;
    if (name == null) {
      throw new Error("Root element needs a name.");
    }
    options = assign({}, xmldec, doctype, options);
    // create the document node
    doc = new XMLDocument(options);
    // add the root node
    root = doc.element(name);
    // prolog
    if (!options.headless) {
      doc.declaration(options);
      if ((options.pubID != null) || (options.sysID != null)) {
        doc.dtd(options);
      }
    }
    return root;
  };

  // Creates a new document and returns the document node for
  // chain-building the document tree

  // `options.keepNullNodes` whether nodes with null values will be kept
  //     or ignored: true or false
  // `options.keepNullAttributes` whether attributes with null values will be
  //     kept or ignored: true or false
  // `options.ignoreDecorators` whether decorator strings will be ignored when
  //     converting JS objects: true or false
  // `options.separateArrayItems` whether array items are created as separate
  //     nodes when passed as an object value: true or false
  // `options.noDoubleEncoding` whether existing html entities are encoded:
  //     true or false
  // `options.stringify` a set of functions to use for converting values to
  //     strings
  // `options.writer` the default XML writer to use for converting nodes to
  //     string. If the default writer is not set, the built-in XMLStringWriter
  //     will be used instead.

  // `onData` the function to be called when a new chunk of XML is output. The
  //          string containing the XML chunk is passed to `onData` as its single
  //          argument.
  // `onEnd`  the function to be called when the XML document is completed with
  //          `end`. `onEnd` does not receive any arguments.
  module.exports.begin = function(options, onData, onEnd) {
    if (isFunction(options)) {
      [onData, onEnd] = [options, onData];
      options = {};
    }
    if (onData) {
      return new XMLDocumentCB(options, onData, onEnd);
    } else {
      return new XMLDocument(options);
    }
  };

  module.exports.stringWriter = function(options) {
    return new XMLStringWriter(options);
  };

  module.exports.streamWriter = function(stream, options) {
    return new XMLStreamWriter(stream, options);
  };

  module.exports.implementation = new XMLDOMImplementation();

  module.exports.nodeType = NodeType;

  module.exports.writerState = WriterState;

}).call(this);


/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

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

/***/ 8152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ ownProfileName),
/* harmony export */   bu: () => (/* binding */ standInName),
/* harmony export */   j4: () => (/* binding */ namesDiffer),
/* harmony export */   vR: () => (/* binding */ profileName)
/* harmony export */ });
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3228);
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
const ownProfileName = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'text, in which `{bundle-id}` stands for the bundle id',
  parse(raw) {
    const fault = nameFault(raw);
    if (fault !== undefined) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(fault);
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


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ signingErrors)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);


const signingErrors = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('signing', {
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


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ exportOptions),
/* harmony export */   z: () => (/* binding */ ineffectiveKeys)
/* harmony export */ });
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3228);
/* harmony import */ var _core_runner_input_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7652);
/* harmony import */ var _core_apple_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9054);
/* harmony import */ var _core_system_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2870);
/** The keys of an ExportOptions.plist that matter for iOS, as `xcodebuild -help` lists them. */




                                                                                       

                     
                                          
                        
                                             
                                                                
                                                    
 

const isText = (value         ) => typeof value === 'string' && value !== '';
const text            = { form: 'a text', fits: isText };
const flag            = { form: 'true or false', fits: (value) => typeof value === 'boolean' };
const oneOf = (...words                   )            => ({
  form: words.map((word) => `"${word}"`).join(' or '),
  fits: (value) => typeof value === 'string' && words.includes(value),
});
const texts = (...keys                   )            => ({
  form: `an object of texts${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`,
  fits: (value) =>
    (0,_core_apple_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDictionary */ .Hf)(value) &&
    Object.entries(value).every(
      ([key, member]) => isText(member) && (keys.length === 0 || keys.includes(key)),
    ),
});
const forAppStore = (key           )            => ({ ...key, only: 'app-store-connect' });
const elsewhere = (key           )            => ({ ...key, only: 'elsewhere' });

const KEYS                                 = new Map(
  Object.entries({
    destination: oneOf('export', 'upload'),
    distributionBundleIdentifier: text,
    embedOnDemandResourcesAssetPacksInBundle: elsewhere(flag),
    generateAppStoreInformation: forAppStore(flag),
    iCloudContainerEnvironment: oneOf('Development', 'Production'),
    manageAppVersionAndBuildNumber: forAppStore(flag),
    manifest: elsewhere(
      texts('appURL', 'displayImageURL', 'fullSizeImageURL', 'assetPackManifestURL'),
    ),
    method: text,
    onDemandResourcesAssetPacksBaseURL: elsewhere(text),
    provisioningProfiles: texts(),
    signingCertificate: text,
    signingStyle: oneOf('manual', 'automatic'),
    stripSwiftSymbols: flag,
    teamID: text,
    testFlightInternalTestingOnly: forAppStore(flag),
    thinning: elsewhere(text),
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
const exportOptions = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'JSON object',
  parse(raw)               {
    const options = parsed(raw);
    const problems = Object.entries(options).flatMap(([key, value]) => problemOf(key, value) ?? []);
    if (problems.length > 0) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(problems.join('; '));
    return options;
  },
});

function parsed(raw        )               {
  const reading = (0,_core_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(raw, _core_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnything */ .r2);
  if (!reading.ok) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('is no JSON');
  if ((0,_core_apple_property_list_property_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDictionary */ .Hf)(reading.value)) return reading.value;
  throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('is JSON, but no object');
}

function problemOf(key        , value         )                     {
  const pointless = POINTLESS.get(key);
  if (pointless !== undefined) return `sets ${key}, which ${pointless}`;
  const known = KEYS.get(key);
  if (known === undefined) {
    const likely = (0,_core_runner_input_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, [...KEYS.keys()]);
    return `sets ${key}, which Xcode does not know${likely === undefined ? '' : ` (did you mean ${likely}?)`}`;
  }
  return known.fits(value) ? undefined : `sets ${key} to something else than ${known.form}`;
}

/** The keys among `options` at which Xcode does not look for this method. */
function ineffectiveKeys(options              , method        )                    {
  const place = method === 'app-store-connect' ? 'app-store-connect' : 'elsewhere';
  return Object.keys(options).filter((key) => (KEYS.get(key)?.only ?? place) !== place);
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __nccwpck_require__(590);
// EXTERNAL MODULE: ./build/core/apple/provisioning-profile/export-method.js
var export_method = __nccwpck_require__(5811);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var inputs = __nccwpck_require__(817);
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
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/core/apple/certificate/mistaken-file.js
var mistaken_file = __nccwpck_require__(2910);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js
var private_key_text = __nccwpck_require__(9855);
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

// EXTERNAL MODULE: ./build/core/app-store-connect/signing/devices.js
var signing_devices = __nccwpck_require__(6910);
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
    const known = devices.get((0,signing_devices/* udidKey */.s5)(found.udid));
    if (known && known.name !== found.name) {
      problems.push(`${place} names ${found.udid} "${found.name}", but before "${known.name}"`);
    }
    devices.set((0,signing_devices/* udidKey */.s5)(found.udid), known ?? found);
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

// EXTERNAL MODULE: ./build/actions/setup-signing/account/profile-names.js
var profile_names = __nccwpck_require__(240);
// EXTERNAL MODULE: ./build/actions/setup-signing/export-options/export-option-keys.js
var export_option_keys = __nccwpck_require__(181);
// EXTERNAL MODULE: ./build/actions/setup-signing/keychain/search-list.js + 1 modules
var search_list = __nccwpck_require__(4564);
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
    'export-options': (0,export_option_keys/* exportOptions */.V)({
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
    'search-list': (0,input_kinds/* oneOf */.yL)(search_list/* SEARCH_LIST_MODES */.FK)({
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
    'profile-name': (0,profile_names/* ownProfileName */.He)({
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

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ SEARCH_LIST_MODES),
  hy: () => (/* binding */ addToSearchList),
  Ft: () => (/* binding */ isSame),
  mU: () => (/* binding */ isSearched),
  Ws: () => (/* binding */ leaveSearchList),
  Pb: () => (/* binding */ readSearchList)
});

// UNUSED EXPORTS: removeFromSearchList

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
// EXTERNAL MODULE: ./build/core/system/files/lock-file.js
var lock_file = __nccwpck_require__(502);
// EXTERNAL MODULE: ./build/actions/setup-signing/errors.js
var errors = __nccwpck_require__(4517);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(5724);
;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/hidden-entries.js
/**
 * Which entries of the search list are hidden, and for which jobs: a small file in the home folder,
 * since several jobs of one user may isolate their keychains at once. The last of them brings the
 * entries back. To be read and written under the lock of the search list.
 */





                                
                                      
                                                         
                                       
 

const NOTHING_HIDDEN                = { entries: [], isolated: [] };

function isHiddenEntries(value         )                         {
  const isTexts = (0,json/* isListOf */.sh)(json/* isText */.KH);
  return (0,json/* isJsonObject */.OW)(value) && isTexts(value['entries']) && isTexts(value['isolated']);
}

async function readHiddenEntries(home        )                         {
  try {
    const kept = (0,json/* jsonOrNothing */.dn)(await (0,promises_.readFile)(fileIn(home), 'utf8'), isHiddenEntries);
    // Damaged by hand: then nothing is known to be hidden.
    return kept ?? NOTHING_HIDDEN;
  } catch {
    return NOTHING_HIDDEN;
  }
}

/** Nothing is kept of entries that no job wants hidden. */
async function writeHiddenEntries(home        , hidden               )                {
  const file = fileIn(home);
  // Half a file would lose the user's entries.
  const draft = `${file}.new`;
  if (hidden.isolated.length === 0) {
    await Promise.all([file, draft].map((path) => (0,promises_.rm)(path, { force: true })));
    return;
  }
  await (0,whole_file/* replaceFile */.f)(file, JSON.stringify(hidden), { draft, mode: 0o600 });
}

/** Entries that are still at work: a job's keychain goes with the job. */
async function stillIsolated({ isolated }               )                    {
  const found = await Promise.all(
    isolated.map((keychain) =>
      (0,promises_.access)(keychain).then(
        () => [keychain],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function fileIn(home        )         {
  return (0,external_node_path_.join)(home, '.slipway-hidden-keychains.json');
}

// EXTERNAL MODULE: ./build/actions/setup-signing/keychain/security.js
var security = __nccwpck_require__(2931);
// EXTERNAL MODULE: ./build/actions/setup-signing/signing-folder.js
var signing_folder = __nccwpck_require__(6976);
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
  throw errors/* signingErrors */.N.error('security-refused', {
    message: 'The Mac did not keep the temporary keychain in its search list.',
  });
}

/** Tells whether there was anything to change. */
function removeFromSearchList(
  keychain        ,
  context                   ,
)                   {
  return leaveSearchList((entry) => isSame(entry, keychain), context);
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
    if (disk_errors/* diskErrors */.l1.is(error, 'full') && (await isLeft(isMeant, context))) return false;
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
  return (await readSearchList(processes)).some((entry) => isSame(entry, keychain));
}

/** Only the user's own list: without `-d user` the system's keychain would be written into it. */
async function readSearchList(processes           )                    {
  const { stdout } = await (0,security/* security */.rG)(processes, ['list-keychains', '-d', 'user']);
  return (0,security/* readKeychainPaths */.LC)(stdout);
}

/** The tool may print the real path of a folder that we know by another, so names are compared. */
function isSame(entry        , keychain        )          {
  const name = (path        ) => (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
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
  const others = listed.filter((entry) => (0,signing_folder/* signingFolderOf */.Jq)(entry) === undefined);
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
  await (0,security/* security */.rG)(processes, ['list-keychains', '-d', 'user', '-s', ...wanted]);
  return true;
}

function underLock   (
  { machine, clock, signal }                   ,
  work                  ,
)             {
  const lock = (0,external_node_path_.join)(machine.home, '.slipway-search-list.lock');
  // Each of the two commands may take its limit.
  const longestHoldMs = 2 * security/* SECURITY_LIMIT_MS */.uO + duration/* MINUTE */.pY;
  return (0,lock_file/* withLockFile */.Q)(lock, { clock, signal, longestHoldMs }, work);
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ askSecurity),
/* harmony export */   LC: () => (/* binding */ readKeychainPaths),
/* harmony export */   rG: () => (/* binding */ security),
/* harmony export */   uO: () => (/* binding */ SECURITY_LIMIT_MS),
/* harmony export */   v9: () => (/* binding */ securityRefused)
/* harmony export */ });
/* harmony import */ var _core_system_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9840);
/* harmony import */ var _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2885);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4517);
/* harmony import */ var _user_session_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9440);
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
const SECURITY_LIMIT_MS = 2 * _core_system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;

                                                                                             

/** Runs a command that must succeed, or end with one of the exit codes in `alsoFine`. */
async function security(
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
    return await processes.run('security', argv, { timeoutMs: SECURITY_LIMIT_MS });
  } catch (error) {
    if (!_core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__/* .processErrors */ .H.is(error, 'timed-out')) throw error;
    const limit = (0,_core_system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(SECURITY_LIMIT_MS);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingErrors */ .N.error('no-answer', {
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
  return (0,_user_session_js__WEBPACK_IMPORTED_MODULE_3__/* .saysThatSessionIsMissing */ .M)(said)
    ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingErrors */ .N.error('no-user-session', { message, said })
    : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingErrors */ .N.error('security-refused', { message, said });
}

/** The paths that a command shows: each on a line of its own, in quotes. */
function readKeychainPaths(stdout        )           {
  return stdout.split('\n').flatMap((line) => /^\s*"(.*)"\s*$/.exec(line)?.[1] ?? []);
}


/***/ }),

/***/ 9723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(637);
/* harmony import */ var _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2885);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(997);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8090);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4809);






await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'setup-signing', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputs */ .V, handedOn: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .handedOn */ .U, run: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e, createProcesses: _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__/* .createProcesses */ .E });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ handedOn),
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5347);


const outputs = (0,_core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i)({
  'keychain-path': 'The temporary keychain that holds the signing identity.',
  'signing-certificate':
    'The certificate to sign with: its common name, or its SHA-1 where the name alone would leave a doubt.',
  'certificate-sha1':
    'The SHA-1 fingerprint of the certificate to sign with, as codesign and Xcode take it.',
  'certificate-expires': 'When the certificate to sign with expires, in ISO 8601.',
  'team-id': 'The team that the certificate and the profiles belong to.',
  'provisioning-profile': 'The UUID of the profile for the first bundle id.',
  'provisioning-profile-name': 'The name of the profile for the first bundle id.',
  'provisioning-profiles': 'JSON: each bundle id with the uuid, name and expiry of its profile.',
  'bundle-id': 'The first bundle id.',
  'export-method': 'The export method that the profiles are for.',
  'export-options-plist':
    'The path of an ExportOptions.plist for xcodebuild -exportArchive; it is gone after the job.',
});

/** Defaults of flet-build-ipa. */
const handedOn = [
  'provisioning-profile',
  'signing-certificate',
  'team-id',
  'bundle-id',
]         ;


/***/ }),

/***/ 4809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var input_inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: ./build/core/runner/machine.js
var runner_machine = __nccwpck_require__(6848);
// EXTERNAL MODULE: ./build/core/apple/provisioning-profile/export-method.js
var export_method = __nccwpck_require__(5811);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/apple/certificate/certificate-errors.js
/** The ways in which a certificate can fail its user. */


const EXPORT_AGAIN =
  'Export the certificate together with its private key from Keychain Access as a .p12 file and store the output of `base64 -i FILE.p12` as the secret.';

const certificateErrors = (0,errors/* catalogue */.sW)('certificate', {
  'not-found': {
    meaning: 'The path of a certificate file leads to no file.',
    remedy: 'Correct the path in `certificate`, or give the file itself as base64.',
  },
  'not-base64': {
    meaning: 'The certificate input is neither a path nor valid base64.',
    remedy: EXPORT_AGAIN,
  },
  'too-short': {
    meaning: 'The certificate input is base64, but of something too short for a certificate.',
    remedy: EXPORT_AGAIN,
  },
  pem: {
    meaning: 'The certificate input holds PEM text where a PKCS#12 file is needed.',
    remedy: EXPORT_AGAIN,
  },
  'not-pkcs12': {
    meaning: 'The certificate file is something else than PKCS#12.',
    remedy: EXPORT_AGAIN,
  },
  truncated: {
    meaning: 'The certificate file ends too early; a part of it was not copied.',
    remedy: EXPORT_AGAIN,
  },
  'wrong-password': {
    meaning: 'The password does not open the certificate file.',
    remedy:
      'Set `certificate-password` to the password that was chosen when the .p12 file was exported. Leave it out if there was none. Quotation marks around it count as part of it; blanks at its ends do not.',
  },
  unsupported: {
    meaning: 'The certificate file is protected by an algorithm that Slipway cannot read.',
    remedy: 'Export the certificate again from Keychain Access on a Mac.',
  },
  damaged: {
    meaning: 'The password opens the certificate file, but what is inside cannot be read.',
    remedy: EXPORT_AGAIN,
  },
  'no-private-key': {
    meaning: 'The file holds a certificate without its private key, as a .cer file does.',
    remedy:
      'In Keychain Access, unfold the certificate and export it from the list "My Certificates", so that the private key goes with it.',
  },
  'no-certificate': {
    meaning: 'The file holds a private key without a certificate.',
    remedy:
      'In Keychain Access, export the certificate from the list "My Certificates", not the key from the list "Keys".',
  },
  'other-key': {
    meaning: 'The certificate file holds a private key, but that of another certificate.',
    remedy:
      'On the Mac where the certificate was requested, export it from the list "My Certificates" of Keychain Access.',
  },
  'not-for-signing': {
    meaning: 'The certificate is of a kind that cannot sign iOS apps.',
    remedy: 'Use an "Apple Distribution" or "Apple Development" certificate.',
  },
  expired: {
    meaning: 'The certificate has expired.',
    remedy:
      'Create a new certificate at developer.apple.com (Certificates), put it into the provisioning profile, and update the secrets.',
  },
  revoked: {
    meaning: 'macOS says that the certificate was revoked.',
    remedy:
      'Create a new certificate at developer.apple.com (Certificates), put it into the provisioning profile, and update the secrets.',
  },
  'not-yet-valid': {
    meaning: 'The certificate becomes valid only later.',
    remedy: 'Check the clock of the runner. If it is right, wait until the certificate is valid.',
  },
  'wrong-kind': {
    meaning: 'A development certificate was given where a distribution certificate is needed.',
    remedy:
      'Use an "Apple Distribution" certificate, or set `export-method` to `debugging` with a development profile.',
  },
  'wrong-team': {
    meaning: 'The certificate belongs to another team than expected.',
    remedy:
      'Use a certificate of the team that `team-id` names. The team is the OU of its subject.',
  },
});

// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/errors.js
var refusals_errors = __nccwpck_require__(1660);
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
    throw refusals_errors/* appStoreConnectErrors */.k.error('address-invalid', {
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
  return refusals_errors/* appStoreConnectErrors */.k.error('surprising-answer', {
    message: `App Store Connect’s answer is not understood: ${what}.`,
  });
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/refusal.js
var refusals_refusal = __nccwpck_require__(7971);
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
  const errors = (0,refusals_refusal/* refusalOf */.O)(error)?.errors ?? [];
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

// EXTERNAL MODULE: ./build/core/app-store-connect/client/rate-limit.js
var rate_limit = __nccwpck_require__(9525);
// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var http = __nccwpck_require__(8239);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
var passing_failure = __nccwpck_require__(1611);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/retries.js + 1 modules
var retries = __nccwpck_require__(7372);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/request-line.js
var request_line = __nccwpck_require__(9939);
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
  return refusals_errors/* appStoreConnectErrors */.k.error(code, {
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
      ? rateLimit && (0,rate_limit/* sayLeft */.XR)(rateLimit)
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


// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
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
    log.debug((0,request_line/* requestLine */.u)({ ...request, milliseconds }, response));
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
    throw refusalError(new refusals_refusal/* Refusal */.P(response), {
      method: request.method,
      path: request.url.pathname,
      clockAheadMs: clockAheadMs(response, clock.now()),
      individualKey: credentials.issuerId === undefined,
    });
  }

  return (request, retrying) =>
    (0,retries/* withRetries */.LH)(() => attempt(request), {
      repeated: [
        {
          ...retries/* REQUEST_RETRIES */.NP,
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
  if (refusals_errors/* appStoreConnectErrors */.k.is(error, 'agreement-missing')) return true;
  if (retrying === 'by-caller') return false;
  if (http/* networkErrors */.A.is(error, 'unreachable') || (0,passing_failure/* isRateLimit */.a5)(error)) return true;
  const isHarmless = method === 'GET' || method === 'DELETE';
  return isHarmless && (http/* networkErrors */.A.is(error, 'interrupted') || (0,passing_failure/* isFaultOfApple */.EM)(error));
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
  const budget = new rate_limit/* RequestBudget */.bK(context.log);
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
      if (refusals_errors/* appStoreConnectErrors */.k.is(error, 'not-found')) return undefined;
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
      if (!refusals_errors/* appStoreConnectErrors */.k.is(error, 'not-found')) throw error;
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

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __nccwpck_require__(590);
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
const LONGEST_PAUSE_MS = 15 * duration/* SECOND */.Z2;

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
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
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

// EXTERNAL MODULE: ./build/core/apple/certificate/certificate.js + 1 modules
var certificate = __nccwpck_require__(1259);
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

// EXTERNAL MODULE: ./build/core/apple/certificate/mistaken-file.js
var mistaken_file = __nccwpck_require__(2910);
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

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 5 modules
var property_list = __nccwpck_require__(9054);
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
  const teamId = needed(listAt(list, 'TeamIdentifier').find(provisioning_profile_isText), 'TeamIdentifier', source);
  const applicationId =
    (0,property_list/* textAt */.$6)(entitlements, 'application-identifier') ??
    // The key of a profile for macOS.
    (0,property_list/* textAt */.$6)(entitlements, 'com.apple.application-identifier');
  const bundleId = bundleIdOf(needed(applicationId, 'application-identifier', source), [
    ...listAt(list, 'ApplicationIdentifierPrefix').filter(provisioning_profile_isText),
    teamId,
  ]);
  const developerCertificates = listAt(list, 'DeveloperCertificates').filter(isData);
  return Object.freeze({
    uuid,
    name,
    teamId,
    bundleId,
    exportMethod: exportMethodOf(list, entitlements, name),
    platforms: listAt(list, 'Platform').filter(provisioning_profile_isText),
    isXcodeManaged: (0,property_list/* flagAt */.Qc)(list, 'IsXcodeManaged') ?? NAME_BY_XCODE.test(name),
    created: dateAt(list, 'CreationDate'),
    expires: needed(dateAt(list, 'ExpirationDate'), 'ExpirationDate', source),
    certificateSha1s: developerCertificates.map(certificate/* certificateSha1 */.X1),
    developerCertificates,
    devices: listAt(list, 'ProvisionedDevices').filter(provisioning_profile_isText),
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
    return readSignedData(contents);
  } catch (error) {
    throw notReadable(contents, source, (0,errors/* messageOf */.bD)(error));
  }
}

function notReadable(contents        , source        , reason        )        {
  const form = (0,mistaken_file/* foreignForm */.hk)(contents) ?? (0,mistaken_file/* otherSigningFile */._B)(contents);
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

function provisioning_profile_isText(value         )                  {
  return typeof value === 'string' && value !== '';
}

function isData(value         )                      {
  return value instanceof Uint8Array;
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/create-once.js + 1 modules
var create_once = __nccwpck_require__(1302);
;// CONCATENATED MODULE: ./build/core/app-store-connect/signing/certificates.js
/** The certificates for signing iOS apps that a team has. */

                                             

             
                     
                     
                                                
                                                                    
                                                           

                                                      


                                     
                      
                        
                                              
                        
                                            
                                     
                                                                        
                                                       
 

/** The types by purpose. `IOS_…` are the older ones, which still sign iOS apps. */
const TYPES                                                          = {
  distribution: ['DISTRIBUTION', 'IOS_DISTRIBUTION'],
  development: ['DEVELOPMENT', 'IOS_DEVELOPMENT'],
};

/** Lists the certificates of one purpose, expired ones too. Throws what the client throws. */
async function listCertificates(
  api                 ,
  purpose                    ,
)                                {
  const { data } = await api.getAll('/v1/certificates', {
    'filter[certificateType]': TYPES[purpose],
    'fields[certificates]': [
      'name',
      'certificateType',
      'serialNumber',
      'expirationDate',
      'certificateContent',
    ],
  });
  return data.map(readCertificate);
}

/** Whether the certificate was issued to this private key. */
function belongsTo({ certificate }                    , privateKey           )          {
  return certificate?.x509.checkPrivateKey(privateKey) ?? false;
}

/** Whether the certificate is valid on `today`: Apple may go on to list expired ones. */
function isCurrent({ certificate, expires }                    , today      )          {
  const end = certificate?.expires ?? expires;
  return end === undefined || today < end;
}

                                 
                        
                                       
                        
                           
                                 
 

/**
 * Creates a certificate unless one for the key is there: of several jobs that start at once, only
 * one should use up a place. Throws `isCertificateLimit` refusals, and what the client throws.
 */
async function createCertificate(
  api                 ,
  { type, purpose, request, privateKey }                ,
  context                                                 ,
)                {
  const isThere = async () =>
    (await listCertificates(api, purpose)).some(
      (held) => isCurrent(held, context.clock.now()) && belongsTo(held, privateKey),
    );
  if (await isThere()) return;
  await (0,create_once/* createOnce */.U)(
    () =>
      api.post('/v1/certificates', {
        type: 'certificates',
        attributes: { certificateType: type, csrContent: request },
      }),
    isThere,
    context,
  );
}

/** Whether Apple refused because the account has as many certificates of a kind as it may have. */
function isCertificateLimit(error         )          {
  const refusal = (0,refusals_refusal/* refusalOf */.O)(error);
  return (
    refusal?.status === 409 &&
    refusal.errors.some(({ detail }) => /already have a current .{0,60} certificate/i.test(detail))
  );
}

function readCertificate({ id, attributes }          )                     {
  return {
    id,
    name: attributes.text('name') ?? id,
    type: attributes.text('certificateType') ?? 'unknown',
    serialNumber: attributes.text('serialNumber'),
    expires: attributes.date('expirationDate'),
    certificate: contentOf(attributes.text('certificateContent')),
  };
}

function contentOf(base64                    )                                 {
  if (base64 === undefined) return undefined;
  try {
    return (0,certificate/* readSigningCertificate */.f6)(new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')));
  } catch {
    return undefined;
  }
}

// EXTERNAL MODULE: ./build/core/app-store-connect/signing/devices.js
var signing_devices = __nccwpck_require__(6910);
// EXTERNAL MODULE: ./build/core/runner/input/nearest.js
var nearest = __nccwpck_require__(7652);
;// CONCATENATED MODULE: ./build/core/runner/input/named-choice.js
/** Finding what a user named: by id, by the exact name, or by the name in any case. */


                        
                      
                        
                                                                 
                         
 

                            
                                                              
                               
                                                                      
                                       
 

/**
 * Every word has to lead to one thing: a name that is written exactly wins, upper and lower case
 * matter only where they tell two things apart. `kind` names what is looked for, as in "group".
 */
function chooseByName                 (
  words                   ,
  known              ,
  kind        ,
)            {
  const problems           = [];
  const found = words.flatMap((word) => {
    const candidates = matching(word, known);
    if (candidates.length !== 1) problems.push(problemOf(word, candidates, known, kind));
    return candidates.length === 1 ? candidates : [];
  });
  return { found: [...new Set(found)], problems };
}

function matching                 (word        , known              )               {
  const ways                                     = [
    ({ id }) => id === word,
    ({ name }) => name.normalize('NFC') === word.normalize('NFC'),
    ({ name }) => isSameName(name, word),
  ];
  const hits = ways.map((matches) => known.filter(matches));
  return hits.find((candidates) => candidates.length > 0) ?? [];
}

/**
 * Whether two names differ at most in upper and lower case, and in how letters with accents are
 * stored: in one character, or in two as in names of files on a Mac.
 */
function isSameName(one        , other        )          {
  const [a, b] = [one, other].map((text) => text.normalize('NFC').toLowerCase());
  return a === b;
}

function problemOf(
  word        ,
  candidates                  ,
  known                  ,
  kind        ,
)         {
  if (candidates.length > 1) {
    const ids = candidates
      .map(({ name, id, note }) => `${name} = ${id}${note === undefined ? '' : ` (${note})`}`)
      .join(', ');
    return `"${word}" is the name of ${candidates.length} ${kind}s, so give the id (${ids})`;
  }
  const likely = (0,nearest/* nearest */.p)(
    word,
    known.map(({ name }) => name),
  );
  return `there is no ${kind} "${word}"${likely === undefined ? '' : ` (did you mean "${likely}"?)`}`;
}

;// CONCATENATED MODULE: ./build/core/system/day.js
/** The day of a point in time, in UTC: `2026-11-20`. */
function formatDay(date      )         {
  return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/certificate-selector.js
/**
 * The word by which a signing certificate is chosen, as codesign and Xcode understand it: a name or
 * a part of one, a fingerprint (SHA-1), or a kind.
 */

                                                                                            
                                                                     

/** The words that stand for a kind, whatever the certificate is called. */
const KINDS                                          = new Map([
  ['Apple Development', 'development'],
  ['iOS Developer', 'development'],
  ['iPhone Developer', 'development'],
  ['Apple Distribution', 'distribution'],
  ['iOS Distribution', 'distribution'],
  ['iPhone Distribution', 'distribution'],
]);

/**
 * Whether `selector` means the certificate. Names compare by their letters, however a keyboard or a
 * file system composed them (Unicode NFC).
 */
function selectsCertificate(
  selector        ,
  { commonName, sha1, purpose }                                                             ,
)          {
  const word = selector.trim().normalize('NFC');
  if (/^[0-9a-f]{40}$/i.test(word)) return word.toUpperCase() === sha1;
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind === purpose;
  return word !== '' && commonName.normalize('NFC').includes(word);
}

/** The certificates in a profile, as far as they can be read. */
function certificatesIn({
  developerCertificates,
}                                                    )                       {
  return developerCertificates.flatMap((der) => {
    try {
      return [(0,certificate/* readSigningCertificate */.f6)((0,certificate/* readCertificate */.w$)(der))];
    } catch {
      return [];
    }
  });
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/identity-choice.js
/** Which of the given identities go with a team and with a profile. */

                                                                                         
                                                                                        


                                                                                                            
                                                           


function wrongTeam(identities                            , teamId        )              {
  const teams = new Set(identities.map(({ certificate }) => certificate.teamId));
  return certificateErrors.error('wrong-team', {
    message: `\`team-id\` is ${teamId}, but \`certificate\` belongs to team ${[...teams].join(', ')}.`,
    details: identities.map(({ certificate }) => certificate.commonName),
  });
}

function isInside({ certificate }                 , profile                     )          {
  return profile.certificateSha1s.includes(certificate.sha1);
}

function certificateMissing(
  profile                     ,
  identities                            ,
)              {
  const given = identities.map(({ certificate }) => certificate);
  const inside = certificatesIn(profile);
  const names = given.map(({ commonName }) => `"${commonName}"`).join(', ');
  return profileErrors.error('certificate-missing', {
    message: `The profile "${profile.name}" in \`provisioning-profiles\` does not contain the certificate ${names}.`,
    details: [
      ...given.map((certificate) => `given: ${described(certificate)}`),
      ...inside.map((certificate) => `in the profile: ${described(certificate)}`),
      ...given
        .filter((certificate) => isSucceeded(certificate, inside))
        .map(({ commonName }) => {
          return `The profile holds a newer certificate "${commonName}". The given one was probably replaced; whether it was revoked, only Apple knows.`;
        }),
    ],
  });
}

function described({ commonName, serialNumber, sha1, expires }                    )         {
  return `"${commonName}", serial number ${serialNumber}, SHA-1 ${sha1}, expires ${formatDay(expires)}`;
}

function isSucceeded(
  { commonName, teamId, validFrom }                    ,
  others                               ,
)          {
  return others.some(
    (other) =>
      other.commonName === commonName && other.teamId === teamId && other.validFrom > validFrom,
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/profile-platform.js
/** Apple's system that a profile is for. */

                                                                                                            

/** People's names of the platforms that Apple writes into a profile. */
const NAMES                              = new Map([
  ['OSX', 'macOS (or Mac Catalyst)'],
  ['xrOS', 'visionOS'],
]);

/** Such as `tvOS`; a profile for iOS names the systems that run iOS apps, too. */
function platformsOf({ platforms }                                        )         {
  return [...new Set(platforms.map((platform) => NAMES.get(platform) ?? platform))].join(', ');
}

/** The profiles for iOS, when there is one among them; else all, to be refused one by one. */
function preferIos(
  profiles                                ,
)                                 {
  const forIos = profiles.filter(isForIos);
  return forIos.length > 0 ? forIos : profiles;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/profile-fit.js
/** Everything that keeps a profile from being used with the certificates and for what was asked. */


                                                                                              
                                                                                        


                                                                                                            
                                                           




                               
                                                  
                       
 

/** None when the profile can be used. */
function problemsOf(
  profile                     ,
  identities                            ,
  { exportMethod, today }              ,
)                {
  const { name, expires } = profile;
  const problems                = [];
  if (!isForIos(profile)) {
    problems.push(
      profileErrors.error('not-for-ios', {
        message: `The profile "${name}" in \`provisioning-profiles\` is for ${platformsOf(profile)}, not for iOS.`,
      }),
    );
  }
  if (profile.isXcodeManaged) {
    problems.push(
      profileErrors.error('xcode-managed', {
        message: `The profile "${name}" in \`provisioning-profiles\` is managed by Xcode, which signs by hand with no such profile.`,
      }),
    );
  }
  if (today >= expires) {
    problems.push(
      profileErrors.error('expired', {
        message: `The profile "${name}" in \`provisioning-profiles\` expired on ${formatDay(expires)}.`,
      }),
    );
  }
  if (exportMethod !== undefined && profile.exportMethod !== exportMethod) {
    problems.push(
      profileErrors.error('wrong-kind', {
        message: `The profile "${name}" in \`provisioning-profiles\` is for ${profile.exportMethod}, but ${exportMethod} is needed.`,
      }),
    );
  }
  const misfit = misfitWith(identities, profile);
  return misfit === undefined ? problems : [...problems, misfit];
}

/** The first reason only: a certificate of another team is of course not in the profile. */
function misfitWith(
  identities                            ,
  profile                     ,
)                          {
  const { name, teamId, exportMethod } = profile;
  const teams = new Set(identities.map(({ certificate }) => certificate.teamId));
  if (!teams.has(teamId)) {
    return profileErrors.error('wrong-team', {
      message: `The profile "${name}" in \`provisioning-profiles\` belongs to team ${teamId}, the certificate to team ${[...teams].join(', ')}.`,
    });
  }
  const needed = (0,export_method/* purposeOf */.eK)(exportMethod);
  if (!identities.some(({ certificate }) => certificate.purpose === needed)) {
    const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
    return certificateErrors.error('wrong-kind', {
      message: `The profile "${name}" needs a ${needed} certificate, but \`certificate\` holds ${held}.`,
    });
  }
  return identities.some((identity) => isInside(identity, profile))
    ? undefined
    : certificateMissing(profile, identities);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/profile-list.js
/** Profiles in one line each, for the log and for errors. */

                                                                                                            



/** `"App Store com.example.app" for com.example.app (UUID, app-store-connect, expires 2027-01-01)`. */
function describeProfile(profile                     )         {
  const { name, uuid, bundleId, exportMethod, expires, isXcodeManaged } = profile;
  const facts = [
    uuid,
    exportMethod,
    ...(isForIos(profile) ? [] : [`for ${platformsOf(profile)}`]),
    ...(isXcodeManaged ? ['managed by Xcode'] : []),
    `expires ${formatDay(expires)}`,
  ];
  return `"${name}" for ${bundleId} (${facts.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/profile-choice.js
/** Which of the given profiles a bundle id is signed with. */
                                                                                        

                                                                                                            
                                                           






                                                     

                                                     
                                                    
                                                            
                                                     
 

                          
                                                                                            

function findProfile(
  bundleId        ,
  identities                            ,
  search               ,
)               {
  const covering = preferIos(
    search.profiles.filter((profile) => profile.covers(bundleId)),
  ).toSorted(mostSpecificFirst);
  if (covering.length === 0) return { problems: [notCovered(bundleId, search.profiles)] };
  const judged = covering.map((profile) => ({
    profile,
    problems: problemsOf(profile, identities, search),
  }));
  const usable = judged.filter(({ problems }) => problems.length === 0);
  if (usable.length === 0) return { problems: judged.flatMap(({ problems }) => problems) };
  const fitting = usable.map(({ profile }) => profile);
  const preferred = fitting.filter((profile) => search.preferred.includes(profile));
  return best(bundleId, preferred.length > 0 ? preferred : fitting);
}

function best(bundleId        , profiles                                )               {
  const equals = profiles.filter(
    (profile) => profiles[0] !== undefined && mostSpecificFirst(profile, profiles[0]) === 0,
  );
  const [profile, ...others] = equals;
  if (profile !== undefined && others.length === 0) return { profile };
  const names = equals.map(({ name, uuid }) => `"${name}" (${uuid})`);
  return {
    problems: [
      profileErrors.error('ambiguous', {
        message: `${equals.length} profiles in \`provisioning-profiles\` cover ${bundleId}: ${names.join(', ')}.`,
        details: equals.map(({ name, uuid, expires, created }) => {
          const made = created === undefined ? '' : `, made ${formatDay(created)}`;
          return `${uuid}  "${name}"${made}, expires ${formatDay(expires)}`;
        }),
      }),
    ],
  };
}

/** The profiles that were asked for by UUID or name. */
function preferredProfiles(
  words                   ,
  profiles                                ,
)                                 {
  const named = profiles.map((profile) => ({ id: profile.uuid, name: profile.name, profile }));
  const { found, problems } = chooseByName(words, named, 'profile');
  if (problems.length > 0) {
    throw (0,input_inputs/* inputError */.Xu)(problems.map((problem) => `\`preferred-profiles\`: ${problem}`));
  }
  return found.map(({ profile }) => profile);
}

/** An exact bundle id before a wildcard, a narrow wildcard before a wide one. */
function mostSpecificFirst(a                     , b                     )         {
  const rank = ({ bundleId }                     ) =>
    bundleId.endsWith('*') ? bundleId.length : Number.MAX_SAFE_INTEGER;
  return rank(b) - rank(a);
}

function notCovered(bundleId        , profiles                                )              {
  return profileErrors.error('not-covered', {
    message: `No profile in \`provisioning-profiles\` covers the bundle id ${bundleId}.`,
    details: profiles.map(describeProfile),
  });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/signing/profiles.js
/**
 * The provisioning profiles of a team. They are listed, created and deleted; Apple lets nobody
 * change one.
 */
                                                                                      
                                                                    
                                                           

                                                      


                                 
                      
                        
                                    
                                               
                        
                                                                              
                                     
                                     
                                                                                 
                                        
 

const PROFILE_TYPES                                         = {
  debugging: 'IOS_APP_DEVELOPMENT',
  'release-testing': 'IOS_APP_ADHOC',
  'app-store-connect': 'IOS_APP_STORE',
  enterprise: 'IOS_APP_INHOUSE',
};

/**
 * All profiles of one bundle id. Apple lists the expired ones only here, and answers 404 when one
 * of them is asked for by its id; yet their names are taken, and they can be deleted. Throws what
 * the client throws.
 */
async function listProfiles(
  api                 ,
  bundleIdId        ,
)                            {
  const { data } = await api.getAll(`/v1/bundleIds/${bundleIdId}/profiles`, {
    'fields[profiles]': [
      'name',
      'uuid',
      'profileType',
      'profileState',
      'expirationDate',
      'profileContent',
    ],
  });
  return data.map(readProfile);
}

                             
                        
                        
                              
                                             
                                                
                                        
 

/** Creates a profile. Throws `isNameTaken` refusals, and what the client throws. */
async function createProfile(
  api                 ,
  { name, type, bundleIdId, certificateIds, deviceIds }            ,
  context                                                 ,
)                {
  const all = (kind        , ids                   ) => ({
    data: ids.map((id) => ({ type: kind, id })),
  });
  await (0,create_once/* createOnce */.U)(
    () =>
      api.post('/v1/profiles', {
        type: 'profiles',
        attributes: { name, profileType: type },
        relationships: {
          bundleId: { data: { type: 'bundleIds', id: bundleIdId } },
          certificates: all('certificates', certificateIds),
          ...(deviceIds.length > 0 ? { devices: all('devices', deviceIds) } : {}),
        },
      }),
    async () => (await listProfiles(api, bundleIdId)).some((held) => held.name === name),
    context,
  );
}

/** Deletes a profile; one that is gone is no error. Throws what the client throws. */
async function deleteProfile(
  api                 ,
  { id }                            ,
)                {
  await api.delete(`/v1/profiles/${encodeURIComponent(id)}`);
}

/** Whether Apple refused a name that another profile of the team has, possibly an expired one. */
function isNameTaken(error         )          {
  const refusal = (0,refusals_refusal/* refusalOf */.O)(error);
  return (
    refusal?.status === 409 &&
    refusal.errors.some(({ detail }) => /profiles? found with the name/i.test(detail))
  );
}

function readProfile({ id, attributes }          )                 {
  const content = attributes.text('profileContent');
  return {
    id,
    name: attributes.text('name') ?? id,
    uuid: attributes.text('uuid'),
    type: attributes.text('profileType') ?? 'unknown',
    state: attributes.text('profileState'),
    expires: attributes.date('expirationDate'),
    contents: content === undefined ? undefined : Buffer.from(content, 'base64'),
  };
}

// EXTERNAL MODULE: ./build/core/system/count.js
var system_count = __nccwpck_require__(6593);
;// CONCATENATED MODULE: ./build/actions/setup-signing/account/profile-flaws.js
/**
 * Whether a profile of the account can be used, and for one that cannot, everything that is wrong.
 */
                                                                                         
                                                                                              
                                                                                                            




                                                     

                                
                            
                                      
                                                    
                                                       
                                                                                    
                                                                                
                                                                       
                             
                       
 

                       
                                                                                                   
                                                             
                        
 

/** No flaw means that the profile can be used. */
function flawsOf(profile             , needed               )                  {
  const { exportMethod } = needed;
  if (profile.type !== PROFILE_TYPES[exportMethod]) {
    return [{ kind: 'kind', text: `is of the kind ${profile.type}, not for ${exportMethod}` }];
  }
  return [...accountFlaws(profile, needed.today), ...fileFlaws(profile, needed)];
}

function accountFlaws({ state, expires }             , today      )         {
  if (expires !== undefined && today >= expires) {
    return [{ kind: 'expired', text: `expired on ${formatDay(expires)}` }];
  }
  return state === 'ACTIVE'
    ? []
    : [
        {
          kind: 'state',
          text: `is ${state ?? 'in no state'} at Apple, as when a certificate was revoked or a capability changed`,
        },
      ];
}

function fileFlaws({ file, expires }             , needed               )         {
  if ('defect' in file) return [{ kind: 'defect', text: `cannot be used: ${file.defect}` }];
  const { certificate, devices, today, bundleId, exportMethod, ofItsOwn } = needed;
  const flaws         = [];
  if (expires === undefined && today >= file.expires) {
    flaws.push({ kind: 'expired', text: `expired on ${formatDay(file.expires)}` });
  }
  if (!file.covers(bundleId)) {
    flaws.push({ kind: 'bundle-id', text: `is for ${file.bundleId}` });
  } else if (ofItsOwn && file.bundleId !== bundleId) {
    const text = `is for ${file.bundleId}, while \`create-missing\` makes one for the bundle id alone`;
    flaws.push({ kind: 'bundle-id', text });
  }
  if (file.exportMethod !== exportMethod) {
    flaws.push({ kind: 'kind', text: `is for ${file.exportMethod}, not for ${exportMethod}` });
  }
  if (certificate === undefined || !file.certificateSha1s.includes(certificate.sha1)) {
    const name = certificate ? `"${certificate.commonName}"` : 'that is to be issued';
    flaws.push({ kind: 'certificate', text: `does not contain the certificate ${name}` });
  }
  const missing = missingDevices(file, devices);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    flaws.push({
      kind: 'devices',
      text: `lacks ${(0,system_count/* counted */.h)(missing.length, 'device')}: ${names}`,
    });
  }
  return flaws;
}

/** The ones that the profile does not list. */
function missingDevices                                     (
  profile                                      ,
  devices              ,
)      {
  const listed = new Set(profile.devices.map(signing_devices/* udidKey */.s5));
  return devices.filter(({ udid }) => !listed.has((0,signing_devices/* udidKey */.s5)(udid)));
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/choice.js
/**
 * Which of what the account holds is signed with: pure functions of a look at it and of what is
 * wanted.
 */
                                             
                                                                                         

                                                                                              
                                                                                        

                                                                                                            

                                                                                                  

                                                                                            

                                                                        


                                                              
                                                                  

                                
                       
                                        
                                      
     
                                                                                                   
             
     
                  
                                                                                             
                                                                             
                                      
                                                          
                                                
                                  
                                                                                              
                                       
                                                
                                                             
                       
 

/**
 * The certificate to sign with: one that is in a usable profile of every bundle id, else one that
 * the account lists, else the one that is valid longest. `undefined` when it is still to be issued.
 */
function signingCertificate(
  account             ,
  wanted               ,
)                                 {
  const candidates = candidatesFor(account, wanted).toSorted(longestFirst);
  const isCovered = (certificate                    ) =>
    wanted.bundleIds.every((bundleId) => usable(account, wanted, bundleId, certificate).length > 0);
  return (
    candidates.find(isCovered) ??
    candidates.find((certificate) => listed(account, certificate, wanted.today)) ??
    candidates[0]
  );
}

function candidatesFor(
  { certificates }             ,
  { signer, today }               ,
)                       {
  if ('identities' in signer) return signer.identities.map(({ certificate }) => certificate);
  return certificates
    .filter((held) => isCurrent(held, today) && belongsTo(held, signer.privateKey))
    .flatMap(({ certificate }) => certificate ?? []);
}

/** The record that the account holds of a certificate, while it is valid. */
function listed(
  { certificates }             ,
  { sha1 }                    ,
  today      ,
)                                 {
  return certificates.find((held) => held.certificate?.sha1 === sha1 && isCurrent(held, today));
}

/** The conditions that a usable profile of a bundle id meets. */
function neededProfile(
  account             ,
  wanted               ,
  bundleId        ,
  certificate                                ,
)                {
  const { exportMethod, today, createMissing } = wanted;
  const devices = neededDevices(account, wanted);
  return { bundleId, exportMethod, today, certificate, devices, ofItsOwn: createMissing };
}

/** Asked for devices, a profile has to list all that are enabled, and those to come. */
function neededDevices(
  account             ,
  { exportMethod, registerDevices }               ,
)                           {
  if (registerDevices === undefined || !(0,export_method/* listsDevices */.dW)(exportMethod)) return [];
  const toCome = unregistered(account, registerDevices).filter(
    ({ platform }) => platform === 'IOS',
  );
  return [...enabledDevices(account), ...toCome];
}

/** The certificates and devices that a new profile lists. */
function enabledDevices({ devices }             )           {
  return devices.filter(({ status, runsIosApps }) => status === 'ENABLED' && runsIosApps);
}

function unregistered(
  { devices }             ,
  wanted                      ,
)                       {
  const known = new Set(devices.map(({ udid }) => (0,signing_devices/* udidKey */.s5)(udid)));
  return wanted.filter(({ udid }) => !known.has((0,signing_devices/* udidKey */.s5)(udid)));
}

                                
                                
                                  
 

/** All profiles for a bundle id or a range with it, with what is wrong with each. */
function judgedProfiles(
  account             ,
  wanted               ,
  bundleId        ,
  certificate = signingCertificate(account, wanted),
)                           {
  const needed = neededProfile(account, wanted, bundleId, certificate);
  return account.profiles
    .filter((profile) => coversBundleId(profile.bundleId, bundleId))
    .map((profile) => ({ profile, flaws: flawsOf(profile, needed) }));
}

/**
 * The usable profile that is preferred, else the one for the narrowest range of bundle ids, else
 * the one that is valid longest; of equals the one made last.
 */
function chosenProfile(
  account             ,
  wanted               ,
  bundleId        ,
)                                  {
  return usable(account, wanted, bundleId, signingCertificate(account, wanted))[0];
}

function usable(
  account             ,
  wanted               ,
  bundleId        ,
  certificate                                ,
)                        {
  return judgedProfiles(account, wanted, bundleId, certificate)
    .filter(({ flaws }) => flaws.length === 0)
    .flatMap(({ profile }) => ('defect' in profile.file ? [] : [profile.file]))
    .toSorted(
      (a, b) =>
        preferredFirst(a, b, wanted) ||
        mostSpecificFirst(a, b) ||
        longestFirst(a, b) ||
        lastMadeFirst(a, b),
    );
}

function preferredFirst(
  a                     ,
  b                     ,
  { preferredProfiles }               ,
)         {
  const isPreferred = ({ uuid, name }                     ) =>
    preferredProfiles.some((word) => isMeant(word, { id: uuid, name }));
  return Number(isPreferred(b)) - Number(isPreferred(a));
}

/** Whether the word is the UUID or the name of the profile. */
function isMeant(word        , { id, name }       )          {
  return word === id || isSameName(word, name);
}

function longestFirst(a                            , b                            )         {
  return b.expires.getTime() - a.expires.getTime();
}

function lastMadeFirst(a                     , b                     )         {
  return (b.created?.getTime() ?? 0) - (a.created?.getTime() ?? 0);
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/der-values.js
/** The few ASN.1 values of which Slipway builds what it writes. */

                                     

const { CONTEXT_SPECIFIC, UNIVERSAL } = asn1.Class;
const { BITSTRING, BMPSTRING, INTEGER, NULL, OCTETSTRING, OID, SEQUENCE, SET, UTF8 } = asn1.Type;

function sequence(...members                 )       {
  return asn1.create(UNIVERSAL, SEQUENCE, true, [...members]);
}

function set(...members                 )       {
  return asn1.create(UNIVERSAL, SET, true, [...members]);
}

/** `[tag] EXPLICIT`. */
function explicit(tag           , member      )       {
  return asn1.create(CONTEXT_SPECIFIC, tag, true, [member]);
}

/** `[tag] IMPLICIT` of a SEQUENCE or SET without members. */
function emptyImplicit(tag           )       {
  return asn1.create(CONTEXT_SPECIFIC, tag, true, []);
}

function objectIdentifierValue(dotted        )       {
  return primitive(OID, asn1.oidToDer(dotted).getBytes());
}

function integer(value        )       {
  return primitive(INTEGER, asn1.integerToDer(value).getBytes());
}

function octetString(bytes            )       {
  return primitive(OCTETSTRING, Buffer.from(bytes).toString('binary'));
}

/** Whole bytes only. */
function bitString(bytes            )       {
  return primitive(BITSTRING, `\0${Buffer.from(bytes).toString('binary')}`);
}

function utf8String(text        )       {
  return primitive(UTF8, Buffer.from(text).toString('binary'));
}

function nothing()       {
  return primitive(NULL, '');
}

/** node-forge itself turns the text of this type into UTF-16. */
function bmpString(text        )       {
  return primitive(BMPSTRING, text);
}

function primitive(type           , value        )       {
  return asn1.create(UNIVERSAL, type, false, value);
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/certificate-request.js
/** A request for a certificate (PKCS#10, RFC 2986), as Apple takes it. */

                                             



const COMMON_NAME = '2.5.4.3';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';

const NO_ATTRIBUTES = 0;

/** Apple writes the subject of the certificate itself; that of the request only has to be there. */
const SUBJECT = 'Slipway';

/** The request in PEM, signed with the RSA key that the certificate is for. */
function certificateRequest(privateKey           )         {
  const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: 'der', type: 'spki' });
  const subject = sequence(set(sequence(objectIdentifierValue(COMMON_NAME), utf8String(SUBJECT))));
  const request = sequence(integer(0), subject, (0,der/* readDer */.SU)(publicKey), emptyImplicit(NO_ATTRIBUTES));
  const signed = sequence(
    request,
    sequence(objectIdentifierValue(SHA256_WITH_RSA), nothing()),
    bitString((0,external_node_crypto_.sign)('sha256', (0,der/* writeDer */.bk)(request), privateKey)),
  );
  const lines =
    (0,der/* writeDer */.bk)(signed)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [
    '-----BEGIN CERTIFICATE REQUEST-----',
    ...lines,
    '-----END CERTIFICATE REQUEST-----',
    '',
  ].join('\n');
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/signing/bundle-ids.js
/** The bundle ids (App IDs) that a team has registered. */
                                                                    
                                                           


                           
                      
                                           
                              
 

/**
 * All bundle ids, since Apple's filter does not find a wildcard, such as `com.example.*`, by a
 * bundle id that it covers. Throws what the client throws.
 */
async function listBundleIds(api                 )                      {
  const { data } = await api.getAll('/v1/bundleIds', { 'fields[bundleIds]': ['identifier'] });
  return data.map(({ id, attributes }) => ({
    id,
    identifier: attributes.requiredText('identifier'),
  }));
}

/**
 * Registers the bundle id for iOS; one that is registered meanwhile is no error. Throws what the
 * client throws.
 */
async function registerBundleId(
  api                 ,
  identifier        ,
  context                                                 ,
)                {
  await (0,create_once/* createOnce */.U)(
    () =>
      api.post('/v1/bundleIds', {
        type: 'bundleIds',
        attributes: { identifier, name: nameFor(identifier), platform: 'IOS' },
      }),
    async () => (await listBundleIds(api)).some((it) => it.identifier === identifier),
    context,
  );
}

/** Apple allows no special characters in the names of App IDs. */
function nameFor(identifier        )         {
  return identifier.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/errors.js
/** Failures of the route through App Store Connect, beside those that every use of it can meet. */


const errors_PORTAL = 'developer.apple.com/account (Certificates, Identifiers & Profiles)';

const accountErrors = (0,errors/* catalogue */.sW)('signing-account', {
  'bundle-id-missing': {
    meaning: 'The account has not registered one of the bundle ids.',
    remedy: `Correct \`bundle-ids\`, or register the bundle id at ${errors_PORTAL}, or set \`create-missing: true\`.`,
  },
  'bundle-id-taken': {
    meaning: 'Apple does not register the bundle id for this team, mostly because another has it.',
    remedy: 'Choose another bundle id, or use an API key of the team that has registered it.',
  },
  'no-usable-profile': {
    meaning:
      'App Store Connect holds no profile that can be used for a bundle id. For every one that it holds, the log says why not.',
    remedy: `Set \`create-missing: true\` to have one made, or make one at ${errors_PORTAL} that contains the certificate.`,
  },
  'no-devices': {
    meaning:
      'A development or ad hoc profile needs devices, and the account has none that is enabled.',
    remedy:
      'Name devices in `register-devices`. New devices of a young membership are enabled by Apple only after one to three days.',
  },
  'certificate-unknown': {
    meaning:
      'No profile can be made with the given certificate, because the account does not list it as valid.',
    remedy:
      'The certificate was revoked, or it belongs to another team than the API key. Give a certificate that the account lists, or an API key of its team.',
  },
  'certificate-missing': {
    meaning: 'The account has no valid certificate of the needed kind for the private key.',
    remedy:
      'Set `create-missing: true` to have one issued, or give the key of a certificate that the account lists, or the certificate itself as .p12 file.',
  },
  'certificate-limit': {
    meaning:
      'The account has as many certificates of this kind as Apple allows. The log lists those that are there.',
    remedy: `Give the .p12 file, or the private key, of a certificate that is there. Slipway never revokes one; if you revoke one at ${errors_PORTAL}, every profile that contains it becomes invalid.`,
  },
  'profile-name-taken': {
    meaning:
      'Apple refuses the name of the new profile, because another profile has it, be it an expired one that lists do not show.',
    remedy: `Delete the profile of that name at ${errors_PORTAL} and run the step again.`,
  },
  'device-refused': {
    meaning: 'Apple does not register a device.',
    remedy:
      'Check the UDID against Finder or Xcode. A team may register 100 devices of each kind in a year of its membership; disabling one frees no place.',
  },
});

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/report.js
/** The account and what became of it, in the log and on the job's summary page. */

                                                                                                  

                                                           
                                                                   



                                                                

                                                     

/** `"Slipway App Store com.example.app" (IOS_APP_STORE, UUID) expired on 2026-01-01`. */
function report_describeProfile({ profile, flaws }               )         {
  const verdict = flaws.length === 0 ? 'can be used' : flaws.map(({ text }) => text).join('; ');
  return `"${profile.name}" (${profile.type}, ${profile.uuid ?? profile.id}) ${verdict}`;
}

function describeCertificate({
  name,
  type,
  serialNumber,
  expires,
}                    )         {
  const until = expires === undefined ? 'no date of expiry' : `expires ${formatDay(expires)}`;
  return `"${name}" (${type}), serial number ${serialNumber ?? 'unknown'}, ${until}`;
}

/** Tells for every profile why it was taken or not. */
function tellChoice(account             , wanted               , log     )       {
  for (const bundleId of wanted.bundleIds) {
    const chosen = chosenProfile(account, wanted, bundleId);
    for (const judged of judgedProfiles(account, wanted, bundleId)) {
      const isChosen = chosen !== undefined && judged.profile.file === chosen;
      const word = isChosen ? 'Taken' : 'Not taken';
      log.info(`${word} for ${bundleId}: ${report_describeProfile(judged)}`);
    }
  }
}

/** Facts that may surprise the reader and that no step of the plan changes. */
function tellDevices(account             , wanted               , log     )       {
  const asked = new Set((wanted.registerDevices ?? []).map(({ udid }) => (0,signing_devices/* udidKey */.s5)(udid)));
  for (const { name, udid, status } of account.devices) {
    if (asked.has((0,signing_devices/* udidKey */.s5)(udid)) && status !== 'ENABLED') {
      log.warning(
        `The device "${name}" (${udid}) is registered, but ${status ?? 'in no state'} at Apple: no profile can list it. Slipway enables no device; an Admin does at developer.apple.com/account.`,
        'setup-signing: device not enabled',
      );
    }
  }
  if (wanted.registerDevices !== undefined || !(0,export_method/* listsDevices */.dW)(wanted.exportMethod)) return;
  for (const bundleId of wanted.bundleIds) {
    const chosen = chosenProfile(account, wanted, bundleId);
    const missing = chosen ? missingDevices(chosen, enabledDevices(account)) : [];
    if (chosen === undefined || missing.length === 0) continue;
    log.warning(
      `The profile "${chosen.name}" lacks ${(0,system_count/* counted */.h)(missing.length, 'device')} of the account: ${missing.map(({ name }) => name).join(', ')}. \`register-devices\` renews it.`,
      'setup-signing: devices missing',
    );
  }
}

/** The signing as far as it has come. */
                                 
                         
                       
                                 
                                                             
                             
                           
 

function summarizeAccount(
  { account, wanted, changes, dryRun }                ,
  summary         ,
)       {
  if (dryRun && changes.length > 0) {
    summary.result(`Dry run: ${(0,system_count/* counted */.h)(changes.length, 'change')} would be made at Apple.`);
  }
  summary.table('Profiles at App Store Connect', [
    ['bundle id', 'profile', 'kind', 'use'],
    ...wanted.bundleIds.flatMap((bundleId) =>
      judgedProfiles(account, wanted, bundleId).map(({ profile, flaws }) => [
        bundleId,
        profile.name,
        profile.type,
        flaws.length === 0 ? 'can be used' : flaws.map(({ text }) => text).join('; '),
      ]),
    ),
  ]);
  summary.list(dryRun ? 'Would change at Apple' : 'Changed at Apple', changes);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/changes.js
/** How each step of the plan is done at Apple. Every one may be done twice without harm. */
                                             




                                                                                        


                                                                                      

                                                          
                                                         
                                                                            
                                                                

                                                    


                                 
                                
                                 
                                                                    
 

                                                                                     

function changesOf(stages                  , account                )           {
  return stages.flatMap((steps) =>
    steps.map((step, index) => ({
      ...changeOf(step, account),
      mustShowBeforeNext: index === steps.length - 1,
    })),
  );
}

function changeOf(step             , account                )                                     {
  const { api, context } = account;
  switch (step.kind) {
    case 'register-bundle-id':
      return {
        description: `register the bundle id ${step.bundleId}`,
        apply: () => newBundleId(step, account),
      };
    case 'create-certificate':
      return {
        description: `have a certificate of the kind ${step.type} issued for \`certificate-private-key\``,
        apply: () => newCertificate(step, account),
      };
    case 'register-device':
      return {
        description: `register the device "${step.device.name}" (${step.device.udid})`,
        apply: () => newDevice(step, account),
      };
    case 'delete-profile': {
      const { profile } = step.profile;
      return {
        description: `delete the profile "${profile.name}" (${profile.uuid ?? profile.id}), ${reasonToDelete(step.profile)}`,
        apply: () => deleteProfile(api, profile),
      };
    }
    case 'create-profile':
      return {
        description: `create the profile "${step.profile.name}" (${step.profile.type}) for ${step.bundleId}`,
        apply: () => newProfile(step.profile, api, context),
      };
    default:
      return step                ;
  }
}

function reasonToDelete({ flaws }               )         {
  const texts = flaws.map(({ text }) => text);
  return texts.length > 0 ? `as it ${texts.join('; ')}` : 'which only stood in';
}

async function newBundleId(
  { bundleId }                              ,
  { api, context }                ,
)                {
  try {
    await registerBundleId(api, bundleId, context);
  } catch (error) {
    const refused = refusedWith(error, `Apple does not register the bundle id ${bundleId}.`);
    throw refused ? accountErrors.error('bundle-id-taken', refused) : error;
  }
}

async function newCertificate(
  { type }                              ,
  { api, wanted, context }                ,
)                {
  const purpose = (0,export_method/* purposeOf */.eK)(wanted.exportMethod);
  const privateKey = signerKey(wanted);
  try {
    const request = certificateRequest(privateKey);
    await createCertificate(api, { type, purpose, request, privateKey }, context);
  } catch (error) {
    const refused = refusedWith(error, `Apple issues no further ${purpose} certificate.`);
    if (!refused || !isCertificateLimit(error)) throw error;
    const held = await listCertificates(api, purpose);
    throw accountErrors.error('certificate-limit', {
      ...refused,
      message: `Apple issues no further ${purpose} certificate; the account has ${held.length}.`,
      details: held.map(describeCertificate),
    });
  }
}

/** A certificate is only ever planned for a key. */
function signerKey({ signer }               )            {
  if ('privateKey' in signer) return signer.privateKey;
  throw new TypeError('A certificate is to be issued, but there is no private key for it.');
}

async function newDevice(
  { device }                           ,
  { api, context }                ,
)                {
  try {
    await (0,signing_devices/* registerDevice */.MC)(api, device, context);
  } catch (error) {
    const refused = refusedWith(
      error,
      `Apple does not register the device "${device.name}" (${device.udid}).`,
    );
    throw refused ? accountErrors.error('device-refused', refused) : error;
  }
}

async function newProfile(
  profile            ,
  api                 ,
  context                           ,
)                {
  try {
    await createProfile(api, profile, context);
  } catch (error) {
    const refused = refusedWith(
      error,
      `Apple does not create the profile "${profile.name}": another one has this name.`,
    );
    throw refused && isNameTaken(error)
      ? accountErrors.error('profile-name-taken', refused)
      : error;
  }
}

/** A refusal for the sake of the request itself, not of who asked or of how it is at the moment. */
function refusedWith(error         , message        )                         {
  const refusal = (0,refusals_refusal/* refusalOf */.O)(error);
  if (refusal?.status !== 409) return undefined;
  return { message, said: refusal.message, cause: refusal };
}

// EXTERNAL MODULE: ./build/actions/setup-signing/account/profile-names.js
var profile_names = __nccwpck_require__(240);
;// CONCATENATED MODULE: ./build/actions/setup-signing/account/plan.js
/**
 * The changes at App Store Connect until every bundle id has a usable profile: a pure
 * function of what the account holds and what is wanted. Certificates are never revoked, and
 * profiles of others never deleted. How a step is done stands in changes.ts.
 */
                                                                                         

                                                                                    

                                                                                      

                                                                

                                                     

                         
                                                                      
                                                                  
                                                                    
                                                                        
     
                                      
                                
                                                                         
                                   
      

/** Steps that may be done in one go; all of them are read back before the next stage begins. */
                                           

/** In the order in which they make sense. An empty plan means: all of it is there. */
function planAccount(account             , wanted               )                   {
  const certificate = signingCertificate(account, wanted);
  const renewals = wanted.bundleIds.map((bundleId) =>
    planProfile(account, wanted, { bundleId, certificate }),
  );
  const stages                   = [
    [
      ...missingBundleIds(account, wanted),
      ...missingCertificate(certificate, wanted),
      ...unregistered(account, wanted.registerDevices ?? []).map(
        (device) => ({ kind: 'register-device', device })         ,
      ),
    ],
    ...RENEWAL.map((stage) => renewals.flatMap((renewal) => renewal[stage] ?? [])),
  ];
  return stages.filter((steps) => steps.length > 0);
}

const RENEWAL = ['clear', 'standIn', 'delete', 'create', 'tidy']         ;
                                                                

/**
 * The steps that a bundle id needs. Apple keeps names unique, those of expired profiles too, so the
 * old one has to go before the new one comes. In between another stands in, with the same
 * certificates: so nothing is deleted that Apple would not make again, and a run that is cut off is
 * finished by the next.
 */
function planProfile(account             , wanted               , making        )          {
  const { bundleId, certificate } = making;
  const judged = judgedProfiles(account, wanted, bundleId, certificate);
  if (!mayMakeProfile(judged, wanted)) return {};
  const name = (0,profile_names/* profileName */.vR)(wanted, bundleId);
  const standInsName = (0,profile_names/* standInName */.bu)(wanted, bundleId);
  const named = (word        ) => judged.filter(({ profile }) => profile.name === word);
  const [old, standIns] = [named(name), named(standInsName)];
  if (judged.some((one) => isUsable(one) && !standIns.includes(one))) {
    return { tidy: deletions(standIns) };
  }
  const create = (as        )        => [
    {
      kind: 'create-profile',
      bundleId,
      profile: plan_newProfile(account, wanted, { ...making, name: as, like: [...old, ...standIns] }),
    },
  ];
  if (old.length === 0) return { create: create(name), tidy: deletions(standIns) };
  if (standIns.some(isUsable)) {
    return { delete: deletions(old), create: create(name), tidy: deletions(standIns) };
  }
  return {
    clear: deletions(standIns),
    standIn: create(standInsName),
    delete: deletions(old),
    create: create(name),
  };
}

                  
                            
                                                    
                                                       
 

/**
 * Whether a profile may be made beside or instead of these of one bundle id. Without
 * `create-missing`, asking for devices still renews one that lacks nothing else.
 */
function mayMakeProfile(
  judged                          ,
  { createMissing, registerDevices }               ,
)          {
  return (
    createMissing ||
    (registerDevices !== undefined &&
      judged.some(({ flaws }) => flaws.every(({ kind }) => kind === 'devices')))
  );
}

function isUsable({ flaws }               )          {
  return flaws.length === 0;
}

function deletions(profiles                          )        {
  return profiles.map((profile) => ({ kind: 'delete-profile', profile }));
}

                                      
                        
                                           
                                          
 

function plan_newProfile(
  account             ,
  wanted               ,
  { name, bundleId, certificate, like }             ,
)             {
  return {
    name,
    type: PROFILE_TYPES[wanted.exportMethod],
    bundleIdId: account.bundleIds.get(bundleId)?.id ?? '',
    certificateIds: certificateIds(account, wanted, certificate, like),
    deviceIds: (0,export_method/* listsDevices */.dW)(wanted.exportMethod) ? enabledDevices(account).map(({ id }) => id) : [],
  };
}

/**
 * Ours, and those that are still valid of the profiles whose place is taken: two workflows with one
 * each would otherwise take the profile from one another in every run.
 */
function certificateIds(
  account             ,
  { today }               ,
  certificate                                ,
  like                          ,
)                    {
  const own = certificate && listed(account, certificate, today);
  const keep = new Set(
    like.flatMap(({ profile: { file } }) => ('defect' in file ? [] : file.certificateSha1s)),
  );
  const others = account.certificates.filter(
    (held) =>
      held !== own &&
      held.certificate !== undefined &&
      keep.has(held.certificate.sha1) &&
      listed(account, held.certificate, today) !== undefined,
  );
  return [...(own ? [own] : []), ...others].map(({ id }) => id);
}

function missingBundleIds(
  { bundleIds }             ,
  wanted               ,
)                         {
  if (!wanted.createMissing) return [];
  return wanted.bundleIds
    .filter((bundleId) => !bundleIds.has(bundleId))
    .map((bundleId) => ({ kind: 'register-bundle-id', bundleId }));
}

/** Only for a private key whose certificate is not there. */
function missingCertificate(
  certificate                                ,
  { createMissing, exportMethod }               ,
)                         {
  if (certificate !== undefined || !createMissing) return [];
  // Enterprise teams get their distribution certificates under the older kind only.
  const distribution = exportMethod === 'enterprise' ? 'IOS_DISTRIBUTION' : 'DISTRIBUTION';
  const type = (0,export_method/* purposeOf */.eK)(exportMethod) === 'development' ? 'DEVELOPMENT' : distribution;
  return [{ kind: 'create-certificate', type }];
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/obstacles.js
/**
 * Obstacles that no change at App Store Connect would cure, or none that was allowed. They are
 * found before the first change.
 */






                                                                




                                                     

/** Throws when not every bundle id has a usable profile, or may get one. */
function requireObtainable(account             , wanted               )       {
  requireTeam(account, wanted);
  requireBundleIds(account, wanted);
  requireCertificate(account, wanted);
  for (const bundleId of wanted.bundleIds) {
    const judged = judgedProfiles(account, wanted, bundleId);
    if (judged.some(({ flaws }) => flaws.length === 0)) continue;
    if (!mayMakeProfile(judged, wanted)) {
      throw noUsableProfile(bundleId, judged, wanted);
    }
    requireMakeable(account, wanted, bundleId);
  }
}

/** Found before anything is changed: a preferred profile that the account does not hold. */
function requirePreferred({ profiles }             , wanted               )       {
  const known = profiles.map(({ name, uuid = name }) => ({ id: uuid, name }));
  const made = wanted.bundleIds.map((bundleId) => (0,profile_names/* profileName */.vR)(wanted, bundleId));
  const all = [...known, ...made.map((name) => ({ id: name, name }))];
  const unknown = wanted.preferredProfiles.filter(
    (word) => !all.some((profile) => isMeant(word, profile)),
  );
  const { problems } = chooseByName(unknown, all, 'profile');
  if (problems.length === 0) return;
  throw (0,input_inputs/* inputError */.Xu)(
    problems.map((problem) => `\`preferred-profiles\`: at App Store Connect ${problem}`),
  );
}

/** The certificates tell whose account it is. */
function requireTeam({ certificates }             , { teamId }               )       {
  const teams = new Set(certificates.flatMap(({ certificate }) => certificate?.teamId ?? []));
  if (teamId === undefined || teams.size === 0 || teams.has(teamId)) return;
  throw certificateErrors.error('wrong-team', {
    message: `\`team-id\` is ${teamId}, but the account belongs to team ${[...teams].join(', ')}.`,
    remedy: 'Correct `team-id`, or use an API key of that team.',
  });
}

/** The bundle ids that may have been meant, as the error lists them. */
const MOST_SIMILAR = 20;

/** A profile for a range of bundle ids serves one that is not registered itself. */
function requireBundleIds(account             , wanted               )       {
  if (wanted.createMissing) return;
  const missing = wanted.bundleIds.filter(
    (bundleId) =>
      !account.bundleIds.has(bundleId) &&
      judgedProfiles(account, wanted, bundleId).every(({ flaws }) => flaws.length > 0),
  );
  if (missing.length === 0) return;
  throw accountErrors.error('bundle-id-missing', {
    message: `The account has not registered the bundle id ${missing.join(', ')}.`,
    details: [
      ...account.similarBundleIds
        .slice(0, MOST_SIMILAR)
        .map((identifier) => `registered and similar: ${identifier}`),
      ...missing.flatMap((bundleId) =>
        judgedProfiles(account, wanted, bundleId).map(report_describeProfile),
      ),
    ],
  });
}

function requireCertificate(account             , wanted               )       {
  if (wanted.createMissing || signingCertificate(account, wanted) !== undefined) return;
  const purpose = (0,export_method/* purposeOf */.eK)(wanted.exportMethod);
  throw accountErrors.error('certificate-missing', {
    message: `None of the ${(0,system_count/* counted */.h)(account.certificates.length, `${purpose} certificate`)} of the account belongs to \`certificate-private-key\` and is valid.`,
    details: account.certificates.map(describeCertificate),
  });
}

function noUsableProfile(
  bundleId        ,
  judged                          ,
  { exportMethod }               ,
)        {
  const others =
    judged.length === 0
      ? 'it holds none at all'
      : `${(0,system_count/* counted */.h)(judged.length, 'other')}, listed in the log`;
  return accountErrors.error('no-usable-profile', {
    message: `App Store Connect holds no usable ${exportMethod} profile for ${bundleId} (${others}).`,
    details: judged.map(report_describeProfile),
  });
}

function requireMakeable(account             , wanted               , bundleId        )       {
  const { exportMethod, registerDevices = [], today } = wanted;
  const certificate = signingCertificate(account, wanted);
  if (certificate && !listed(account, certificate, today)) {
    throw accountErrors.error('certificate-unknown', {
      message: `A profile for ${bundleId} has to be made, but the account does not list the certificate "${certificate.commonName}".`,
      details: [
        `given: serial number ${certificate.serialNumber}, SHA-1 ${certificate.sha1}`,
        ...account.certificates.map(describeCertificate),
      ],
    });
  }
  const toCome = unregistered(account, registerDevices).some(({ platform }) => platform === 'IOS');
  if ((0,export_method/* listsDevices */.dW)(exportMethod) && enabledDevices(account).length === 0 && !toCome) {
    throw accountErrors.error('no-devices', {
      message: `A profile for ${bundleId} has to be made, but the account has no enabled device for it.`,
      details: account.devices.map(({ name, udid, status }) => `${name} (${udid}): ${status}`),
    });
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/team-account.js
/** The records of a team that signing needs, in one look at App Store Connect. */
                                                                                         

                                                                                                            

                                                                                      

                                                                                                  
                                                                                        

                                                                                 

                                                                                          



                              
                                                                        
                                                    
                                               
                                               
                                                                                     
                                            
                                                
                                                       
                                             
                                      
 

                                                     
                                                                      
                            
                                                                             
                                                                   
 

                              
                                        
                                       
                                
 

async function observeAccount(
  api                 ,
  { bundleIds: asked, purpose, withDevices }             ,
)                       {
  const all = await listBundleIds(api);
  const registered = all.filter(({ identifier }) => asked.includes(identifier));
  const covering = all.filter(({ identifier }) =>
    asked.some((it) => coversBundleId(identifier, it)),
  );
  const [certificates, devices, profiles] = await Promise.all([
    listCertificates(api, purpose),
    withDevices ? (0,signing_devices/* listDevices */._0)(api) : [],
    Promise.all(covering.map((bundleId) => heldProfiles(api, bundleId))),
  ]);
  return {
    bundleIds: new Map(registered.map((bundleId) => [bundleId.identifier, bundleId])),
    similarBundleIds: all
      .map(({ identifier }) => identifier)
      .filter((identifier) => !asked.includes(identifier))
      .filter((identifier) => (0,nearest/* nearest */.p)(identifier, asked) !== undefined),
    profiles: profiles.flat(),
    certificates,
    devices,
  };
}

async function heldProfiles(
  api                 ,
  { id, identifier }          ,
)                         {
  const profiles = await listProfiles(api, id);
  return profiles.map((profile) => ({
    ...profile,
    bundleId: identifier,
    file: verified(profile),
  }));
}

function verified({ name, contents }                )                      {
  if (contents === undefined) return { defect: 'Apple does not hand it out' };
  try {
    return parseProvisioningProfile(contents, `The profile "${name}"`);
  } catch (error) {
    return { defect: (0,errors/* messageOf */.bD)(error) };
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/account/signing-from-account.js
/** The route through App Store Connect: what to sign with is found there, or made. */

                                                                                        
                                                                                                            




                                                         
                                                                            


                                                 





                                                  
                                           

                                                     

                                 
                                                  
                                           
                                                    
                                                              
                                                
 

/** The purpose of a build when none is given: the way to testers and to the store. */
const USUAL_EXPORT_METHOD = 'app-store-connect';

/**
 * `identities` come from certificate files; without any, `certificate-private-key` is given. The
 * result is `undefined` after a dry run that found something to change.
 */
async function signingFromAccount(
  inputs        ,
  identities                            ,
  context               ,
)                                      {
  const { clock, log, signal, summary } = context;
  const { dryRun } = inputs;
  const wanted = wantedSigning(inputs, identities, clock.now());
  const api = connectToAppStoreConnect({ credentials: accountCredentials(inputs), context });
  const view = {
    bundleIds: wanted.bundleIds,
    purpose: (0,export_method/* purposeOf */.eK)(wanted.exportMethod),
    withDevices: (0,export_method/* listsDevices */.dW)(wanted.exportMethod) || wanted.registerDevices !== undefined,
  };

  const first = await observeAccount(api, view);
  tellChoice(first, wanted, log);
  // The findings and changes stand on the summary page even when Apple refuses what comes next.
  const done                 = { account: first, wanted, changes: [], dryRun };
  try {
    requirePreferred(first, wanted);
    const { changes } = await reconcile({
      // The look that was judged is the first look of the plan; Apple counts every request.
      observe: startingWith(first, async () => (done.account = await observeAccount(api, view))),
      plan: (account) => {
        requireObtainable(account, wanted);
        return changesOf(planAccount(account, wanted), { api, wanted, context }).map((change) =>
          notedIn(done, change),
        );
      },
      dryRun,
      clock,
      log,
      signal,
    });
    if (dryRun) done.changes.push(...changes);
  } finally {
    summarizeAccount(done, summary);
  }
  const { account, changes } = done;
  if (account !== first) tellChoice(account, wanted, log);
  tellDevices(account, wanted, log);
  return dryRun && changes.length > 0 ? undefined : chosenSigning(account, wanted);
}

function startingWith(first             , observe                            ) {
  const seen = [first];
  return async ()                       => seen.pop() ?? observe();
}

function notedIn({ changes }                , change        )         {
  return {
    ...change,
    async apply() {
      await change.apply();
      changes.push(change.description);
    },
  };
}

function accountCredentials({ apiKeyId, issuerId, apiPrivateKey }        ) {
  if (apiKeyId === undefined || apiPrivateKey === undefined) {
    throw new TypeError('The rules of the inputs let no run without credentials come here.');
  }
  return (0,credentials/* readCredentials */.L1)({ apiKeyId, issuerId, apiPrivateKey });
}

function wantedSigning(
  inputs        ,
  identities                            ,
  today      ,
)                {
  const { bundleIds, createMissing, registerDevices, certificatePrivateKey: privateKey } = inputs;
  const exportMethod = inputs.exportMethod ?? USUAL_EXPORT_METHOD;
  const naming = { bundleIds, exportMethod, ownName: inputs.profileName };
  if (!(0,profile_names/* namesDiffer */.j4)(naming)) {
    throw (0,input_inputs/* inputError */.Xu)([
      '`profile-name`: with several bundle ids it needs `{bundle-id}` in it, as Apple keeps the names of profiles unique',
    ]);
  }
  return {
    ...naming,
    signer: privateKey
      ? { privateKey }
      : { identities: identitiesFor(exportMethod, identities, inputs.teamId) },
    teamId: inputs.teamId,
    preferredProfiles: inputs.preferredProfiles,
    createMissing,
    registerDevices,
    today,
  };
}

/** Found to be wrong here, before anything is asked or made. */
function identitiesFor(
  exportMethod                               ,
  identities                            ,
  teamId                    ,
)                             {
  const purpose = (0,export_method/* purposeOf */.eK)(exportMethod);
  const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
  const ofTeam = identities.filter(
    ({ certificate }) => teamId === undefined || certificate.teamId === teamId,
  );
  if (ofTeam.length === 0) {
    throw certificateErrors.error('wrong-team', {
      message: `\`team-id\` is ${teamId}, but \`certificate\` holds ${held}.`,
    });
  }
  const fitting = ofTeam.filter(({ certificate }) => certificate.purpose === purpose);
  if (fitting.length > 0) return fitting;
  throw certificateErrors.error('wrong-kind', {
    message: `The export method ${exportMethod} needs a ${purpose} certificate, but \`certificate\` holds ${held}.`,
  });
}

function chosenSigning(account             , wanted               )                 {
  const { signer } = wanted;
  const certificate = signingCertificate(account, wanted);
  const issued =
    'privateKey' in signer && certificate ? [{ certificate, privateKey: signer.privateKey }] : [];
  const profiles = wanted.bundleIds.flatMap(
    (bundleId) => chosenProfile(account, wanted, bundleId) ?? [],
  );
  return {
    identities: 'identities' in signer ? signer.identities : issued,
    profiles,
    preferredProfiles: profiles.map(({ uuid }) => uuid),
  };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(5724);
// EXTERNAL MODULE: ./build/actions/setup-signing/keychain/search-list.js + 1 modules
var search_list = __nccwpck_require__(4564);
// EXTERNAL MODULE: ./build/actions/setup-signing/keychain/security.js
var keychain_security = __nccwpck_require__(2931);
;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/default-keychain.js
/**
 * The user's default keychain. This action never changes it; but another step may make our
 * keychain the default, and deleting that one would leave the user without any.
 */


                                                                          



                                                          

const NONE = '';

/**
 * Notes which keychain is the default. The note lies in the signing folder, not in the runner's
 * state, which whatever a step prints may write to: whoever chose the default keychain would
 * receive what other programs store next.
 */
async function rememberDefaultKeychain(
  folder               ,
  processes           ,
)                {
  const current = (await readDefaultKeychain(processes)) ?? NONE;
  await (0,whole_file/* writeWholeFile */.R)(noteIn(folder), current, { mode: 0o600 });
}

/** To be called before our keychain is deleted; gives whether there was anything to restore. */
async function restoreDefaultKeychain(
  folder               ,
  processes           ,
)                   {
  const remembered = await readFile(noteIn(folder), 'utf8').catch(() => undefined);
  if (remembered === undefined) return false;
  const current = await readDefaultKeychain(processes);
  if (current === undefined || !isSame(current, folder.keychain)) return false;
  const names = remembered === NONE ? [] : [remembered];
  await security(processes, ['default-keychain', '-d', 'user', '-s', ...names]);
  return true;
}

function noteIn({ path }               )         {
  return (0,external_node_path_.join)(path, 'default-keychain');
}

/** `undefined` when the user has none, which the tool calls a failure. */
async function readDefaultKeychain(processes           )                              {
  const { stdout } = await (0,keychain_security/* askSecurity */.AF)(processes, ['default-keychain', '-d', 'user']);
  return (0,keychain_security/* readKeychainPaths */.LC)(stdout)[0];
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/expiry.js
/** The time that the signing set still lasts, and the warning before it is over. */
                                                           


                                                   

const DAY_MS = 24 * 60 * 60 * 1000;

function daysLeft(expires      , today      )         {
  return Math.floor((expires.getTime() - today.getTime()) / DAY_MS);
}

function warnOfExpiry(
  { identity, profiles }            ,
  withinDays        ,
  today      ,
  log     ,
)       {
  const { commonName, expires } = identity.certificate;
  const parts = [
    { what: `The certificate "${commonName}"`, expires },
    ...new Map(
      [...profiles.values()].map((profile) => [
        profile.uuid,
        { what: `The profile "${profile.name}"`, expires: profile.expires },
      ]),
    ).values(),
  ];
  for (const part of parts) {
    const days = daysLeft(part.expires, today);
    if (days > withinDays) continue;
    log.warning(
      `${part.what} expires in ${(0,system_count/* counted */.h)(days, 'day')}, on ${formatDay(part.expires)}. Renew it in time; a secret that holds it needs the new one.`,
      'setup-signing: expires soon',
    );
  }
}

// EXTERNAL MODULE: ./node_modules/xmlbuilder/lib/index.js
var lib = __nccwpck_require__(8004);
;// CONCATENATED MODULE: ./build/node_modules/plist/dist/build.js

/**
 * Encode a Uint8Array into a base64 string.
 */
function uint8ArrayToBase64(bytes) {
    let binary = '';
    for (let i = 0; i < bytes.length; i++) {
        binary += String.fromCharCode(bytes[i]);
    }
    return btoa(binary);
}
/**
 * Generate an XML plist string from the input object `obj`.
 *
 * @param obj - the object to convert
 * @param opts - optional options object
 * @returns converted plist XML string
 */
function build(obj, opts) {
    const XMLHDR = {
        version: '1.0',
        encoding: 'UTF-8',
    };
    const XMLDTD = {
        pubid: '-//Apple//DTD PLIST 1.0//EN',
        sysid: 'http://www.apple.com/DTDs/PropertyList-1.0.dtd',
    };
    const doc = lib.create('plist');
    doc.dec(XMLHDR.version, XMLHDR.encoding);
    doc.dtd(XMLDTD.pubid, XMLDTD.sysid);
    doc.att('version', '1.0');
    walk_obj(obj, doc);
    if (!opts)
        opts = {};
    // default `pretty` to `true`
    opts.pretty = opts.pretty !== false;
    return doc.end(opts);
}
/**
 * depth first, recursive traversal of a javascript object. when complete,
 * next_child contains a reference to the build XML object.
 */
function walk_obj(next, next_child) {
    if (typeof next === 'undefined') {
        return;
    }
    else if (Array.isArray(next)) {
        next_child = next_child.ele('array');
        for (let i = 0; i < next.length; i++) {
            walk_obj(next[i], next_child);
        }
    }
    else if (next instanceof ArrayBuffer) {
        next_child.ele('data').raw(uint8ArrayToBase64(new Uint8Array(next)));
    }
    else if (ArrayBuffer.isView(next)) {
        // Handles Uint8Array, Buffer, and all typed arrays
        const bytes = next instanceof Uint8Array
            ? next
            : new Uint8Array(next.buffer, next.byteOffset, next.byteLength);
        next_child.ele('data').raw(uint8ArrayToBase64(bytes));
    }
    else if (typeof next === 'object' && next !== null && !(next instanceof Date)) {
        next_child = next_child.ele('dict');
        for (const prop in next) {
            if (Object.hasOwn(next, prop)) {
                const val = next[prop];
                if (val === undefined || val === null)
                    continue;
                next_child.ele('key').txt(prop);
                walk_obj(val, next_child);
            }
        }
    }
    else if (typeof next === 'number') {
        const tag_type = next % 1 === 0 ? 'integer' : 'real';
        next_child.ele(tag_type).txt(next.toString());
    }
    else if (typeof next === 'bigint') {
        next_child.ele('integer').txt(next.toString());
    }
    else if (next instanceof Date) {
        next_child
            .ele('date')
            .txt(new Date(next).toISOString().replace(/\.\d{3}Z$/, 'Z'));
    }
    else if (typeof next === 'boolean') {
        next_child.ele(next ? 'true' : 'false');
    }
    else if (typeof next === 'string') {
        next_child.ele('string').txt(next);
    }
}
//# sourceMappingURL=build.js.map
// EXTERNAL MODULE: ./build/actions/setup-signing/export-options/export-option-keys.js
var export_option_keys = __nccwpck_require__(181);
;// CONCATENATED MODULE: ./build/actions/setup-signing/export-options/export-options.js
/** The options file that `xcodebuild -exportArchive` needs to sign with exactly this set. */





                                                                                       

                                                           


                                                          
                                                                

/** `given` may add to what follows from the set, but not contradict it. */
function exportOptionsFor(signingSet            , given               = {})               {
  const { exportMethod, teamId, identity, profiles } = signingSet;
  const problems = contradictions(signingSet, given);
  if (problems.length > 0) {
    throw (0,input_inputs/* inputError */.Xu)(problems.map((problem) => `\`export-options\` ${problem}`));
  }
  const own = {
    method: exportMethod,
    teamID: teamId,
    signingStyle: 'manual',
    // By fingerprint and UUID, since names may be there twice.
    signingCertificate: identity.certificate.sha1,
    provisioningProfiles: {
      ...((0,property_list/* isDictionary */.Hf)(given['provisioningProfiles']) ? given['provisioningProfiles'] : {}),
      ...Object.fromEntries([...profiles].map(([bundleId, { uuid }]) => [bundleId, uuid])),
    },
  };
  return {
    destination: 'export',
    // Otherwise Xcode may change the build number on its own.
    ...(exportMethod === 'app-store-connect' ? { manageAppVersionAndBuildNumber: false } : {}),
    ...given,
    ...own,
  };
}

function contradictions(signingSet            , given              )           {
  const { exportMethod, teamId, identity, profiles } = signingSet;
  const { method, teamID, signingStyle, signingCertificate, provisioningProfiles } = given;
  const problems           = [];
  if (method !== undefined && !(0,export_method/* isExportMethod */.E8)(method, exportMethod)) {
    problems.push(`sets method to ${shown(method)}, but the profiles are for ${exportMethod}`);
  }
  if (teamID !== undefined && teamID !== teamId) {
    problems.push(`sets teamID to ${shown(teamID)}, but the certificate is of team ${teamId}`);
  }
  if (signingStyle === 'automatic') {
    problems.push('sets signingStyle to automatic, which would not use this certificate');
  }
  const isOther =
    typeof signingCertificate === 'string' &&
    !selectsCertificate(signingCertificate, identity.certificate);
  if (isOther) {
    const { commonName } = identity.certificate;
    problems.push(
      `sets signingCertificate to ${signingCertificate}, but the certificate is "${commonName}"`,
    );
  }
  const named = (0,property_list/* isDictionary */.Hf)(provisioningProfiles) ? Object.entries(provisioningProfiles) : [];
  for (const [bundleId, word] of named) {
    const profile = profiles.get(bundleId);
    if (profile === undefined || word === profile.uuid || word === profile.name) continue;
    problems.push(
      `names the profile ${shown(word)} for ${bundleId}, but "${profile.name}" (${profile.uuid}) was chosen`,
    );
  }
  return problems;
}

function shown(value         )         {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function warnOfExportOptions(
  given                          ,
  { exportMethod }            ,
  log     ,
)       {
  const keys = (0,export_option_keys/* ineffectiveKeys */.z)(given ?? {}, exportMethod);
  if (keys.length === 0) return;
  log.warning(
    `\`export-options\` sets ${keys.join(', ')}, at which Xcode does not look for ${exportMethod}.`,
    'setup-signing: export options',
  );
}

/** `xcodeVersion`: of the Xcode that will read the file, such as `26.1`, where it is known. */
async function writeExportOptions(
  { path }               ,
  options              ,
  xcodeVersion                    ,
)                  {
  const file = (0,external_node_path_.join)(path, 'ExportOptions.plist');
  const method = String(options['method']);
  const spelled = knowsNewMethods(xcodeVersion) ? method : (0,export_method/* formerExportMethod */.Zl)(method);
  await (0,whole_file/* writeWholeFile */.R)(file, build({ ...options, method: spelled }));
  return file;
}

/** Xcode renamed the methods in 15.3; later versions still take the former names, with a warning. */
function knowsNewMethods(xcodeVersion                    )          {
  const [major = 0, minor = 0] = (xcodeVersion ?? '').split('.').map(Number);
  return xcodeVersion === undefined || major > 15 || (major === 15 && minor >= 3);
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/listed-identities.js
/** The list of `security find-identity`: certificates that a Mac holds together with their keys. */

                                 
                                             
                        
                                            
                        
                                                                              
                                      
 

/** Each line of the output that names an identity, in order; all others are passed over. */
function readListedIdentities(stdout        )                   {
  return stdout.split('\n').flatMap((line) => {
    const found = /^\s*\d+\) ([0-9A-F]{40}) "(.*)"(?: \((\w+)\))?\s*$/.exec(line);
    const [, sha1, name = '', reason] = found ?? [];
    return sha1 === undefined ? [] : [{ sha1, name, reason }];
  });
}

// EXTERNAL MODULE: ./build/actions/setup-signing/errors.js
var setup_signing_errors = __nccwpck_require__(4517);
;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/identity-check.js
/** The verdict of macOS itself on the imported identity. */

                                                                                         

                                                                                           

                                                           
                                                                          



async function requireValidIdentity(
  keychain        ,
  certificate                    ,
  processes           ,
  today      ,
)                {
  const valid = await findIdentities(keychain, ['-v'], processes);
  if (valid.some(({ sha1 }) => sha1 === certificate.sha1)) return;

  const all = await findIdentities(keychain, [], processes);
  const found = all.find(({ sha1 }) => sha1 === certificate.sha1);
  const said = found?.reason ?? 'the identity is not in the keychain';
  const { commonName, expires, x509 } = certificate;
  const details = [`issuer: ${x509.issuer.replaceAll('\n', ', ')}`];
  if (found?.reason === REVOKED) {
    throw certificateErrors.error('revoked', {
      message: `macOS says that the certificate "${commonName}" was revoked.`,
      said,
      details,
    });
  }
  // The dates of a given certificate were looked at before; this one was issued on the way.
  if (today < certificate.validFrom) {
    throw certificateErrors.error('not-yet-valid', {
      message: `The certificate "${commonName}" is valid only from ${certificate.validFrom.toISOString()}; now it is ${today.toISOString()}.`,
      said,
      details,
    });
  }
  throw setup_signing_errors/* signingErrors */.N.error('identity-not-valid', {
    message: `macOS does not take "${commonName}" for a valid signing identity.`,
    said,
    details: [...details, EXPLANATIONS.get(said)?.(formatDay(expires)) ?? []].flat(),
  });
}

const REVOKED = 'CSSMERR_TP_CERT_REVOKED';

/** The meaning of the names for a certificate whose own dates were found right before. */
const EXPLANATIONS                                                   = new Map([
  [
    'CSSMERR_TP_CERT_EXPIRED',
    (expires        ) =>
      `The certificate itself is valid until ${expires}: its issuer has expired, or the clock of this Mac is wrong.`,
  ],
  [
    'CSSMERR_TP_CERT_NOT_VALID_YET',
    () =>
      'Its own dates have begun: its issuer is valid only from a later day, or the clock of this Mac is wrong.',
  ],
  [
    'CSSMERR_TP_NOT_TRUSTED',
    () => 'The certificate of its issuer is missing on this Mac, or does not lead to Apple.',
  ],
]);

/**
 * The word that selects the certificate without doubt: its name, unless another valid identity in
 * the search list has the name too. codesign then calls the name ambiguous, and Xcode takes the
 * newest of them.
 */
async function unambiguousSelector(
  keychain        ,
  certificate                    ,
  { processes, log }                 ,
)                  {
  const { commonName, sha1 } = certificate;
  const name = commonName.normalize('NFC');
  const visible = await findIdentities(undefined, ['-v'], processes);
  const namesakes = visible.filter((found) => found.name.normalize('NFC').includes(name));
  // A copy of the certificate in another keychain is a second match, too.
  if (namesakes.length <= 1) return commonName;
  const others = namesakes.map((found) => found.sha1).filter((found) => found !== sha1);
  log.warning(
    `There is another valid identity with the name "${commonName}": ${others.join(', ') || `the same certificate in another keychain`}; the one in ${keychain} is ${sha1}. The output \`signing-certificate\` is that fingerprint, therefore. What looks the certificate up by its name needs \`search-list: isolated\`.`,
    'setup-signing: two identities with one name',
  );
  return sha1;
}

                                  
                                
                    
 

/** In that keychain, or in all of the search list. */
async function findIdentities(
  keychain                    ,
  options                   ,
  processes           ,
)                            {
  const { stdout } = await (0,keychain_security/* security */.rG)(processes, [
    'find-identity',
    ...options,
    '-p',
    'codesigning',
    ...(keychain === undefined ? [] : [keychain]),
  ]);
  return readListedIdentities(stdout);
}

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-folders.js
/** Where provisioning profiles are installed, below the home folder. */
const PROFILE_FOLDERS = [
  // Xcode 15 and before, and many other tools.
  'Library/MobileDevice/Provisioning Profiles',
  // Xcode 16 and later.
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
]         ;

// EXTERNAL MODULE: ./build/core/system/files/lock-file.js
var lock_file = __nccwpck_require__(502);
// EXTERNAL MODULE: ./build/core/system/files/made-folder.js
var made_folder = __nccwpck_require__(8226);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/held-file.js
/**
 * A file that several jobs of one user need at once: the first puts it there, the last takes it
 * away. Each holds it by a reference of its own in `<file>.refs/`. A file without that folder was
 * put there by somebody else and stays. To be called under a lock.
 */








/** How the name of a folder ends that tells who holds the file beside it. */
const REFERENCES = '.refs';

                           
                        
                          
                                                                                   
                          
 

function heldFile(path        , contents        , holder        )           {
  return { path, sha256: sha256(contents), holder };
}

/** The holders of a file, by the references in its folder. */
async function filesHeldIn(folder        )                      {
  const names = await namesIn(folder);
  const held = names
    .filter((name) => name.endsWith(REFERENCES))
    .map((name) => referencesIn((0,external_node_path_.join)(folder, name)));
  return (await Promise.all(held)).flat();
}

async function holdFile(file          , contents        )                {
  const { folder, reference, draft } = referenceTo(file);
  const isThere = await exists(file.path);
  if (isThere && (await namesIn(folder)).length === 0) return;
  await (0,made_folder/* makeFolder */.f)(folder);
  await (0,whole_file/* writeWholeFile */.R)(reference, JSON.stringify(file));
  if (isThere) return;
  // Half a file never lies where Xcode would read it.
  await (0,whole_file/* replaceFile */.f)(file.path, contents, { draft });
}

/**
 * The last to let go deletes the file, unless it was changed since. Gives whether it was held. The
 * bytes that were written are known from the reference; the caller may have read anything.
 */
async function releaseFile(file          )                   {
  const { folder, reference, draft } = referenceTo(file);
  const ours = [reference, draft].map((path) => (0,external_node_path_.basename)(path));
  const holders = await namesIn(folder);
  const wasHeld = holders.includes((0,external_node_path_.basename)(reference));
  const isLast = wasHeld && holders.every((name) => ours.includes(name));
  // A reference that is not whole was never followed by its file.
  const written = isLast ? await readReference(reference, file.path) : undefined;
  // The file goes before the reference: who is killed in between can do it again.
  if (written !== undefined) await removeUnchanged(written);
  for (const path of [draft, reference]) await (0,promises_.rm)(path, { force: true });
  // The folder goes only when it is empty.
  await (0,promises_.rmdir)(folder).catch(() => undefined);
  return wasHeld;
}

async function removeUnchanged({ path, sha256: known }          )                {
  const contents = await contentsAt(path);
  if (contents !== undefined && sha256(contents) === known) await (0,promises_.rm)(path);
}

/** The contents of the file; `undefined` when there is none. */
async function contentsAt(path        )                              {
  try {
    return await (0,promises_.readFile)(path);
  } catch (error) {
    // A file may be where a folder was looked for.
    if ((0,system_code/* hasCode */.u)(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function referencesIn(folder        )                      {
  const beside = folder.slice(0, -REFERENCES.length);
  const references = (await namesIn(folder)).map((name) =>
    readReference((0,external_node_path_.join)(folder, name), beside),
  );
  return (await Promise.all(references)).filter((file) => file !== undefined);
}

/** `undefined` when it is half written, or somebody else's. Only the file beside it is its own. */
async function readReference(reference        , path        )                                {
  const written = (0,json/* jsonOrNothing */.dn)(await (0,promises_.readFile)(reference, 'utf8').catch(() => ''), held_file_isHeldFile);
  return written !== undefined && (0,external_node_path_.basename)(written.holder) === (0,external_node_path_.basename)(reference)
    ? { ...written, path }
    : undefined;
}

function held_file_isHeldFile(value         )                    {
  return (0,json/* isJsonObject */.OW)(value) && ['path', 'sha256', 'holder'].every((key) => (0,json/* isText */.KH)(value[key]));
}

async function namesIn(folder        )                    {
  return (0,promises_.readdir)(folder).catch(() => []);
}

function referenceTo({ path, holder }          ) {
  const folder = `${path}${REFERENCES}`;
  const reference = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(holder));
  return { folder, reference, draft: `${reference}.draft` };
}

async function exists(path        )                   {
  return (0,promises_.stat)(path).then(
    () => true,
    () => false,
  );
}

function sha256(contents        )         {
  return (0,external_node_crypto_.createHash)('sha256').update(contents).digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/made-folders.js
/**
 * Folders that a fresh Mac lacks. Who finds one missing makes it and says so in a marker inside, so
 * that the last job that leaves it empty takes it away again. To be called under a lock.
 */








const MARKER = '.made-by-slipway';

/** The missing ones of a folder and those above it, the outermost first. */
async function missingFolders(folder        )                    {
  const isThere = await (0,promises_.stat)(folder).then(
    () => true,
    () => false,
  );
  return isThere ? [] : [...(await missingFolders((0,external_node_path_.dirname)(folder))), folder];
}

/** A folder and those above it, up to but without `home`, the outermost first. */
function made_folders_foldersAbove(folder        , home        )           {
  if (folder === home || dirname(folder) === folder) return [];
  return [...made_folders_foldersAbove(dirname(folder), home), folder];
}

async function makeMarkedFolder(folder        )                {
  const missing = await missingFolders(folder);
  if (missing.length === 0) return;
  await (0,made_folder/* makeFolder */.f)(folder);
  await (0,whole_file/* writeWholeFile */.R)((0,external_node_path_.join)(folder, MARKER), JSON.stringify(missing));
}

/** `noted`: what was missing before, in case that no marker came to be written. */
async function removeMadeFolder(folder        , noted                   )                {
  const marker = (0,external_node_path_.join)(folder, MARKER);
  const inside = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name !== MARKER);
  if (inside.some((name) => name.endsWith(REFERENCES))) return;
  if (inside.length > 0) {
    // Somebody else's by now.
    await (0,promises_.rm)(marker, { force: true });
    return;
  }
  const made = (await readMarker(marker, folder)) ?? noted;
  await (0,promises_.rm)(marker, { force: true });
  for (const path of made.toReversed()) {
    // A folder that somebody uses stays, and so do those above it.
    if (!(await (0,promises_.rmdir)(path).then(isDone, isGone))) return;
  }
}

/**
 * The folders that a marker names, as far as they are the marked one or lie above it; `undefined`
 * also when whoever wrote it was killed halfway, or when it holds something else.
 */
async function readMarker(marker        , folder        )                                         {
  const text = await (0,promises_.readFile)(marker, 'utf8').catch(() => '');
  const made = (0,json/* jsonOrNothing */.dn)(text, (0,json/* isListOf */.sh)(json/* isText */.KH));
  return made?.filter((path) => path === folder || folder.startsWith(`${path}${external_node_path_.sep}`));
}

const isDone = ()          => true;

function isGone(error         )          {
  return (0,system_code/* hasCode */.u)(error, 'ENOENT');
}

// EXTERNAL MODULE: ./build/actions/setup-signing/signing-folder.js
var signing_folder = __nccwpck_require__(6976);
;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/installed-profiles.js
/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what was there before stays, and what jobs share goes with the last of them.
 */



                                                                                                            

                                                                            




                                               


                                                          

const STATE_KEY = 'profiles';

/** How Xcode and this action name a profile's file: by its UUID. */
const PROFILE_FILE = /^[\w-]+\.mobileprovision$/;

                                                                                    

/** The intention of main, noted before it began. */
                 
                                      
                                                                                        
                                                                
 

                              
                        
                            
 

/** Where each profile is to be. Nothing is written; another file in such a place is an error. */
async function profileCopies(
  profiles                                ,
  home        ,
)                         {
  const places = PROFILE_FOLDERS.flatMap((folder) =>
    profiles.map((profile) => ({
      profile,
      path: (0,external_node_path_.join)(home, folder, `${profile.uuid}.mobileprovision`),
    })),
  );
  return Promise.all(
    places.map(async ({ profile, path }) => {
      await requireSameOrNone(path, profile);
      return { path, contents: profile.contents };
    }),
  );
}

async function requireSameOrNone(
  path        ,
  { name, contents }                     ,
)                {
  const there = await contentsAt(path).catch((error         ) => {
    throw profileErrors.error('other-file-in-place', {
      message: `What stands in the place of the profile "${name}" cannot be read: ${path}.`,
      said: (0,errors/* messageOf */.bD)(error),
    });
  });
  if (there === undefined || there.equals(contents)) return;
  throw profileErrors.error('other-file-in-place', {
    message: `The profile "${name}" is installed with other contents: ${path}.`,
  });
}

async function installProfiles(
  copies                        ,
  folder               ,
  context                ,
)                {
  const held = copies.map(({ path, contents }) => ({
    contents,
    file: heldFile(path, contents, folder.path),
  }));
  const folders = profileFolders(context);
  const missing = await Promise.all(
    folders.map(async (path) => [path, await missingFolders(path)]         ),
  );
  const noted        = {
    files: held.map(({ file }) => file),
    missing: Object.fromEntries(missing),
  };
  context.state.save(STATE_KEY, JSON.stringify(noted));
  await underLock(context, async () => {
    for (const path of folders) await makeMarkedFolder(path);
    for (const { file, contents } of held) await holdFile(file, contents);
  });
}

/**
 * Lets go of the profiles that main noted; gives whether it held any. The note stands in the state,
 * which others may have written, so an entry counts only where main itself would have put it, and
 * a reference on the disk has to confirm it. Anything else stays where it is, and is logged.
 */
async function removeInstalledProfiles(
  folder               ,
  context                                             ,
)                   {
  const text = context.state.read(STATE_KEY);
  if (text === undefined) return false;
  const noted = readNoted(text);
  const places = profileFolders(context);
  const isOurs = ({ path, holder }          ) =>
    holder === folder.path && PROFILE_FILE.test(basename(path)) && places.includes(dirname(path));
  const files = noted.files.filter(isOurs);
  const missing = Object.fromEntries(
    places.map((place) => [
      place,
      noted.missing[place]?.filter((path) =>
        foldersAbove(place, context.machine.home).includes(path),
      ) ?? [],
    ]),
  );
  const left = noted.unreadable + noted.files.length - files.length;
  if (left > 0) {
    context.log.warning(
      `The state of this step names ${counted(left, 'profile')} that it cannot have installed; what is there is left alone.`,
      'setup-signing: clean-up',
    );
  }
  return releaseProfiles({ files, missing }, context);
}

/** Entries in another form than `installProfiles` writes are only counted. */
function readNoted(text        )                                          {
  const noted = jsonOrNothing(text, isJsonObject);
  if (noted === undefined) return { files: [], missing: {}, unreadable: 1 };
  const written = Array.isArray(noted['files']) ? noted['files'] : [];
  const files = written.filter(isHeldFile);
  const folders = isJsonObject(noted['missing']) ? Object.entries(noted['missing']) : [];
  const missing = folders.flatMap(([place, paths]) =>
    isListOf(isText)(paths) ? [[place, paths]         ] : [],
  );
  return { files, missing: Object.fromEntries(missing), unreadable: written.length - files.length };
}

/** Lets go for jobs that ended without a post step; gives how many profiles they held. */
async function releaseAbandonedProfiles(context                )                  {
  const held = (await Promise.all(profileFolders(context).map(filesHeldIn))).flat();
  const now = context.clock.now();
  const abandoned = await Promise.all(
    held.map(async (file) => {
      const isOurs = (0,signing_folder/* isSigningFolderName */.TY)((0,external_node_path_.basename)(file.holder));
      return isOurs && (await (0,signing_folder/* isAbandoned */.zI)((0,signing_folder/* signingFolderAt */.Lp)(file.holder), now)) ? [file] : [];
    }),
  );
  const files = abandoned.flat();
  if (files.length > 0) await releaseProfiles({ files, missing: {} }, context);
  return files.length;
}

function releaseProfiles({ files, missing }       , context                )                   {
  return underLock(context, async () => {
    let wasHeld = false;
    for (const file of files) wasHeld = (await releaseFile(file)) || wasHeld;
    // The first to be made also made the folders around both, so it goes last.
    for (const path of profileFolders(context).toReversed()) {
      await removeMadeFolder(path, missing[path] ?? []);
    }
    return wasHeld;
  });
}

function profileFolders({ machine }                )           {
  return PROFILE_FOLDERS.map((folder) => (0,external_node_path_.join)(machine.home, folder));
}

function underLock   (
  { clock, machine, signal }                ,
  work                  ,
)             {
  return (0,lock_file/* withLockFile */.Q)((0,external_node_path_.join)(machine.home, '.slipway-profiles.lock'), { clock, signal }, work);
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/certificate-issuer.js
/** By which key a certificate was issued, as it says itself (RFC 5280 §4.2.1.1). */
                                                   


const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';

/** Hexadecimal digits in upper case; `undefined` when the certificate does not say. */
function authorityKeyId(x509                 )                     {
  const [toBeSigned] = (0,der/* members */.ol)((0,der/* readDer */.SU)(x509.raw));
  // [3] { SEQUENCE of Extension { name, [critical], value } }.
  const extension = (0,der/* members */.ol)((0,der/* members */.ol)((0,der/* tagged */.VK)(toBeSigned, 3))[0]).find(
    (candidate) => (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(candidate)[0]) === AUTHORITY_KEY_IDENTIFIER,
  );
  if (extension === undefined) return undefined;
  const keyId = (0,der/* tagged */.VK)((0,der/* readDer */.SU)((0,der/* octets */.tu)((0,der/* members */.ol)(extension).at(-1))), 0);
  return keyId && (0,der/* octets */.tu)(keyId).toString('hex').toUpperCase();
}

/** Whether `issuer` really issued the certificate. */
function isIssuedBy(x509                 , issuer                 )          {
  return x509.checkIssued(issuer) && x509.verify(issuer.publicKey);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/apple-intermediates.js
/**
 * Apple's intermediate certificates that issue signing certificates today, so that nothing has to
 * be downloaded on a job. Apple publishes them as AppleWWDRCA<generation>.cer at
 * https://www.apple.com/certificateauthority/. The generations before and after these (2013, G7,
 * G8) have expired, and so has everything that they issued.
 */
                                    
                            
                        
                                                                                       
                         
                          
                                        
                          
 

const APPLE_INTERMEDIATES                               = [
  {
    name: 'Worldwide Developer Relations G2',
    keyId: '84B684CC3A866272165994E81AA3BD48DF3ADF0B',
    sha256: '9ED4B3B88C6A339CF1387895BDA9CA6EA31A6B5CE9EDF7511845923B0C8AC94C',
    base64: `
      MIIC9zCCAnygAwIBAgIIb+/Y9emjp+4wCgYIKoZIzj0EAwIwZzEbMBkGA1UEAwwSQXBwbGUgUm9vdCBDQSAtIEczMSYw
      JAYDVQQLDB1BcHBsZSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTETMBEGA1UECgwKQXBwbGUgSW5jLjELMAkGA1UEBhMC
      VVMwHhcNMTQwNTA2MjM0MzI0WhcNMjkwNTA2MjM0MzI0WjCBgDE0MDIGA1UEAwwrQXBwbGUgV29ybGR3aWRlIERldmVs
      b3BlciBSZWxhdGlvbnMgQ0EgLSBHMjEmMCQGA1UECwwdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxEzARBgNV
      BAoMCkFwcGxlIEluYy4xCzAJBgNVBAYTAlVTMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3fC3BkvP3XMEE8RDiQOT
      gPte9nStQmFSWAImUxnIYyIHCVJhysTZV+9tJmiLdJGMxPmAaCj8CWjwENrp0C7JGqOB9zCB9DBGBggrBgEFBQcBAQQ6
      MDgwNgYIKwYBBQUHMAGGKmh0dHA6Ly9vY3NwLmFwcGxlLmNvbS9vY3NwMDQtYXBwbGVyb290Y2FnMzAdBgNVHQ4EFgQU
      hLaEzDqGYnIWWZToGqO9SN863wswDwYDVR0TAQH/BAUwAwEB/zAfBgNVHSMEGDAWgBS7sN6hWDOImqSKmd6+veuv2ssk
      qzA3BgNVHR8EMDAuMCygKqAohiZodHRwOi8vY3JsLmFwcGxlLmNvbS9hcHBsZXJvb3RjYWczLmNybDAOBgNVHQ8BAf8E
      BAMCAQYwEAYKKoZIhvdjZAYCDwQCBQAwCgYIKoZIzj0EAwIDaQAwZgIxANmxxzHGI/ZPTdDZR8V9GGkRh3En02it4Jtl
      mr5s3z9GppAJvm6hOyywUYlBPIfSvwIxAPxkUolLPF2/axzCiZgvcq61m6oaCyNUd1ToFUOixRLal1BzfF7QbrJcYlDX
      UfE6Wg==`,
  },
  {
    name: 'Worldwide Developer Relations G3',
    keyId: '09FEC01590F9AF640A9212B92628630C97ECA7B2',
    sha256: 'DCF21878C77F4198E4B4614F03D696D89C66C66008D4244E1B99161AAC91601F',
    base64: `
      MIIEUTCCAzmgAwIBAgIQfK9pCiW3Of57m0R6wXjF7jANBgkqhkiG9w0BAQsFADBiMQswCQYDVQQGEwJVUzETMBEGA1UE
      ChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxl
      IFJvb3QgQ0EwHhcNMjAwMjE5MTgxMzQ3WhcNMzAwMjIwMDAwMDAwWjB1MUQwQgYDVQQDDDtBcHBsZSBXb3JsZHdpZGUg
      RGV2ZWxvcGVyIFJlbGF0aW9ucyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTELMAkGA1UECwwCRzMxEzARBgNVBAoMCkFw
      cGxlIEluYy4xCzAJBgNVBAYTAlVTMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2PWJ/KhZC4fHTJEuLVaQ
      03gdpDDppUjvC0O/LYT7JF1FG+XrWTYSXFRknmxiLbTGl8rMPPbWBpH85QKmHGq0edVny6zpPwcR4YS8Rx1mjjmi6LRJ
      7TrS4RBgeo6TjMrA2gzAg9Dj+ZHWp4zIwXPirkbRYp2SqJBgN31ols2N4Pyb+ni743uvLRfdW/6AWSN1F7gSwe0b5TTO
      /iK1nkmw5VW/j4SiPKi6xYaVFuQAyZ8D0MyzOhZ71gVcnetHrg21LYwOaU1A0EtMOwSejSGxrC5DVDDOwYqGlJhL32oN
      P/77HK6XF8J4CjDgXx9UO0m3JQAaN4LSVpelUkl8YDib7wIDAQABo4HvMIHsMBIGA1UdEwEB/wQIMAYBAf8CAQAwHwYD
      VR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/CF4wRAYIKwYBBQUHAQEEODA2MDQGCCsGAQUFBzABhihodHRwOi8vb2Nz
      cC5hcHBsZS5jb20vb2NzcDAzLWFwcGxlcm9vdGNhMC4GA1UdHwQnMCUwI6AhoB+GHWh0dHA6Ly9jcmwuYXBwbGUuY29t
      L3Jvb3QuY3JsMB0GA1UdDgQWBBQJ/sAVkPmvZAqSErkmKGMMl+ynsjAOBgNVHQ8BAf8EBAMCAQYwEAYKKoZIhvdjZAYC
      AQQCBQAwDQYJKoZIhvcNAQELBQADggEBAK1lE+j24IF3RAJHQr5fpTkg6mKp/cWQyXMT1Z6b0KoPjY3L7QHPbChAW8dV
      JEH4/M/BtSPp3Ozxb8qAHXfCxGFJJWevD8o5Ja3T43rMMygNDi6hV0Bz+uZcrgZRKe3jhQxPYdwyFot30ETKXXIDMUac
      rptAGvr04NM++i+MZp+XxFRZ79JI9AeZSWBZGcfdlNHAwWx/eCHvDOs7bJmCS1JgOLU5gm3sUjFTvg+RTElJdI+mUcuE
      R04ddSduvfnSXPN/wmwLCTbiZOTCNwMUGdXqapSqqdv+9poIZ4vvK7iqF0mDr8/LvOnP6pVxsLRFoszlh6oKw0E6eVza
      UDSdlTs=`,
  },
  {
    name: 'Worldwide Developer Relations G4',
    keyId: '5BD9FA1DE79A1A0BA399762250863E91C85B77A8',
    sha256: 'EA4757885538DD8CB59FF4556F676087D83C85E70902C122E42C0808B5BCE14C',
    base64: `
      MIIEVTCCAz2gAwIBAgIUE9x3lVJx5T3GMujM/+Uh88zFztIwDQYJKoZIhvcNAQELBQAwYjELMAkGA1UEBhMCVVMxEzAR
      BgNVBAoTCkFwcGxlIEluYy4xJjAkBgNVBAsTHUFwcGxlIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MRYwFAYDVQQDEw1B
      cHBsZSBSb290IENBMB4XDTIwMTIxNjE5MzYwNFoXDTMwMTIxMDAwMDAwMFowdTFEMEIGA1UEAww7QXBwbGUgV29ybGR3
      aWRlIERldmVsb3BlciBSZWxhdGlvbnMgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxCzAJBgNVBAsMAkc0MRMwEQYDVQQK
      DApBcHBsZSBJbmMuMQswCQYDVQQGEwJVUzCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBANAfeKp6JzKwRl/n
      F3bYoJ0OKY6tPTKlxGs3yeRBkWq3eXFdDDQEYHX3rkOPR8SGHgjov9Y5Ui8eZ/xx8YJtPH4GUnadLLzVQ+mxtLxAOnhR
      XVGhJeG+bJGdayFZGEHVD41tQSo5SiHgkJ9OE0/QjJoyuNdqkh4laqQyziIZhQVg3AJK8lrrd3kCfcCXVGySjnYB5kaP
      5eYq+6KwrRitbTOFOCOL6oqW7Z+uZk+jDEAnbZXQYojZQykn/e2kv1MukBVlPNkuYmQzHWxq3Y4hqqRfFcYw7V/mjDaS
      lLfcOQIA+2SM1AyB8j/VNJeHdSbCb64DYyEMe9QbsWLFApy9/a8CAwEAAaOB7zCB7DASBgNVHRMBAf8ECDAGAQH/AgEA
      MB8GA1UdIwQYMBaAFCvQaUeUdgn+9GuNLkCm90dNfwheMEQGCCsGAQUFBwEBBDgwNjA0BggrBgEFBQcwAYYoaHR0cDov
      L29jc3AuYXBwbGUuY29tL29jc3AwMy1hcHBsZXJvb3RjYTAuBgNVHR8EJzAlMCOgIaAfhh1odHRwOi8vY3JsLmFwcGxl
      LmNvbS9yb290LmNybDAdBgNVHQ4EFgQUW9n6HeeaGgujmXYiUIY+kchbd6gwDgYDVR0PAQH/BAQDAgEGMBAGCiqGSIb3
      Y2QGAgEEAgUAMA0GCSqGSIb3DQEBCwUAA4IBAQA/Vj2e5bbDeeZFIGi9v3OLLBKeAuOugCKMBB7DUshwgKj7zqew1UJE
      ggOCTwb8O0kU+9h0UoWvp50h5wESA5/NQFjQAde/MoMrU1goPO6cn1R2PWQnxn6NHThNLa6B5rmluJyJlPefx4elUWY0
      GzlxOSTjh2fvpbFoe4zuPfeutnvi0v/fYcZqdUmVIkSoBPyUuAsuORFJEtHlgepZAE9bPFo22noicwkJac3AfOriJP6Y
      RLj477JxPxpd1F1+M02cHSS+APCQA1iZQT0xWmJArzmoUUOSqwSonMJNsUvSq3xKX+udO7xPiEAGE/+QF4oIRynoYpgp
      pU8RBWk6z/Kf`,
  },
  {
    name: 'Worldwide Developer Relations G5',
    keyId: '198B978D4A5B617857F4A55C35128A3908E3B075',
    sha256: '53FD008278E5A595FE1E908AE9C5E5675F26243264A5A6438C023E3CE2870760',
    base64: `
      MIIEVTCCAz2gAwIBAgIUO36ACu7TAqHm7NuX2cqsKJzxaZQwDQYJKoZIhvcNAQELBQAwYjELMAkGA1UEBhMCVVMxEzAR
      BgNVBAoTCkFwcGxlIEluYy4xJjAkBgNVBAsTHUFwcGxlIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MRYwFAYDVQQDEw1B
      cHBsZSBSb290IENBMB4XDTIwMTIxNjE5Mzg1NloXDTMwMTIxMDAwMDAwMFowdTFEMEIGA1UEAww7QXBwbGUgV29ybGR3
      aWRlIERldmVsb3BlciBSZWxhdGlvbnMgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxCzAJBgNVBAsMAkc1MRMwEQYDVQQK
      DApBcHBsZSBJbmMuMQswCQYDVQQGEwJVUzCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAJ9d2h/7+rzQSyI8
      x9Ym+hf39J8ePmQRZprvXr6rNL2qLCFu1h6UIYUsdMEOEGGqPGNKfkrjyHXWz8KcCEh7arkpsclm/ciKFtGyBDyCuoBs
      4v8Kcuus/jtvSL6eixFNlX2ye5AvAhxO/Em+12+1T754xtress3J2WYRO1rpCUVziVDUTuJoBX7adZxLAa7a489tdE3e
      U9DVGjiCOtCd410pe7GB6iknC/tgfIYS+/BiTwbnTNEf2W2e7XPaeCENnXDZRleQX2eEwXN3CqhiYraucIa7dSOJrXn2
      5qTU/YMmMgo7JJJbIKGc0S+AGJvdPAvntf3sgFcPF54/K4cnu/cCAwEAAaOB7zCB7DASBgNVHRMBAf8ECDAGAQH/AgEA
      MB8GA1UdIwQYMBaAFCvQaUeUdgn+9GuNLkCm90dNfwheMEQGCCsGAQUFBwEBBDgwNjA0BggrBgEFBQcwAYYoaHR0cDov
      L29jc3AuYXBwbGUuY29tL29jc3AwMy1hcHBsZXJvb3RjYTAuBgNVHR8EJzAlMCOgIaAfhh1odHRwOi8vY3JsLmFwcGxl
      LmNvbS9yb290LmNybDAdBgNVHQ4EFgQUGYuXjUpbYXhX9KVcNRKKOQjjsHUwDgYDVR0PAQH/BAQDAgEGMBAGCiqGSIb3
      Y2QGAgEEAgUAMA0GCSqGSIb3DQEBCwUAA4IBAQBaxDWi2eYKnlKiAIIid81yL5D5Iq8UJcyqCkJgksK9dR3rTMoV5X5r
      QBBe+1tFdA3wen2Ikc7eY4tCidIY30GzWJ4GCIdI3UCvI9Xt6yxg5eukfxzpnIPWlF9MYjmKTq4TjX1DuNxerL4YQPLm
      DyxdE5Pxe2WowmhI3v+0lpsM+zI2np4NlV84CouW0hJst4sLjtc+7G8Bqs5NRWDbhHFmYuUZZTDNiv9FU/tu+4h3Q8NI
      Y/n3UbNyXnniVs+8u4S5OFp4rhFIUrsNNYuU3sx0mmj1SWCUrPKosxWGkNDMMEOG0+VwAlG0gcCol9Tq6rCMCUDvOJOy
      zSID62dDZchF`,
  },
  {
    name: 'Worldwide Developer Relations G6',
    keyId: '3F2F942351D350C99A283DEDB07CE5CFA5906299',
    sha256: 'BDD4ED6E74691F0C2BFD01BE0296197AF1379E0418E2D300EFA9C3BEF642CA30',
    base64: `
      MIIDFjCCApygAwIBAgIUIsGhRwp0c2nvU4YSycafPTjzbNcwCgYIKoZIzj0EAwMwZzEbMBkGA1UEAwwSQXBwbGUgUm9v
      dCBDQSAtIEczMSYwJAYDVQQLDB1BcHBsZSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTETMBEGA1UECgwKQXBwbGUgSW5j
      LjELMAkGA1UEBhMCVVMwHhcNMjEwMzE3MjAzNzEwWhcNMzYwMzE5MDAwMDAwWjB1MUQwQgYDVQQDDDtBcHBsZSBXb3Js
      ZHdpZGUgRGV2ZWxvcGVyIFJlbGF0aW9ucyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTELMAkGA1UECwwCRzYxEzARBgNV
      BAoMCkFwcGxlIEluYy4xCzAJBgNVBAYTAlVTMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEbsQKC94PrlWmZXnXgtxzdVJL
      8T0SGYngDRGpngn3N6PT8JMEb7FDi4bBmPhCnZ3/sq6PF/cGcKXWsL5vOteRhyJ45x3ASP7cOB+aao90fcpxSv/EZFbn
      iAbNgZGhIhpIo4H6MIH3MBIGA1UdEwEB/wQIMAYBAf8CAQAwHwYDVR0jBBgwFoAUu7DeoVgziJqkipnevr3rr9rLJKsw
      RgYIKwYBBQUHAQEEOjA4MDYGCCsGAQUFBzABhipodHRwOi8vb2NzcC5hcHBsZS5jb20vb2NzcDAzLWFwcGxlcm9vdGNh
      ZzMwNwYDVR0fBDAwLjAsoCqgKIYmaHR0cDovL2NybC5hcHBsZS5jb20vYXBwbGVyb290Y2FnMy5jcmwwHQYDVR0OBBYE
      FD8vlCNR01DJmig97bB85c+lkGKZMA4GA1UdDwEB/wQEAwIBBjAQBgoqhkiG92NkBgIBBAIFADAKBggqhkjOPQQDAwNo
      ADBlAjBAXhSq5IyKogMCPtw490BaB677CaEGJXufQB/EqZGd6CSjiCtOnuMTbXVXmxxcxfkCMQDTSPxarZXvNrkxU3Tk
      UMI33yzvFVVRT4wxWJC994OsdcZ4+RGNsYDyR5gmdr0nDGg=`,
  },
];

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/issuers.js
/**
 * The certificate of the authority that issued a signing certificate. Without it in reach, macOS
 * lists the identity but does not take it for valid, and codesign fails. A .p12 file from Keychain
 * Access does not carry it; Slipway does.
 */


                                                                               
                                                           



/** All certificates to import beside the identities: what the files lack, Slipway adds. */
function issuers_chainOf(files        , log     )                             {
  const { added, missing } = issuersOf(files);
  for (const { name, x509 } of added) {
    log.info(
      `${name} comes from Slipway, as no certificate file holds it (expires ${formatDay(x509.validToDate)})`,
    );
  }
  for (const line of missing) log.info(line);
  return [...files.chain, ...added.map(({ x509 }) => x509)];
}

function issuersOf({ identities, chain }        ) {
  const added = new Map                                                                   ();
  const missing           = [];
  for (const { certificate } of identities) {
    const { commonName, x509 } = certificate;
    if (x509.issuer === x509.subject || chain.some((other) => isIssuedBy(x509, other))) continue;
    const keyId = authorityKeyId(x509);
    const apples = APPLE_INTERMEDIATES.find((candidate) => candidate.keyId === keyId);
    if (apples !== undefined) {
      const { name, base64 } = apples;
      added.set(name, { name, x509: new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')) });
    } else {
      const issuer = x509.issuer.replaceAll('\n', ', ');
      missing.push(
        `The issuer of "${commonName}" is neither in a certificate file nor among those that come with Slipway: ${issuer} (key ${keyId ?? 'not named'}). Unless this Mac has it, codesign will fail.`,
      );
    }
  }
  return { added: [...added.values()], missing };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/pkcs12-key.js
/**
 * From a password to the keys of a PKCS#12 file. The format's own derivation (RFC 7292, appendix B)
 * takes the password in UTF-16 with two zero bytes at the end, PBKDF2 takes it in UTF-8.
 */




/** One reading of what the user typed; a file is made with one of several. */
                               
                         
                        
 

                             
                                 
                          
                        
                              
 

/** The purposes of a key, by the number that goes into its derivation. */
const KEY_PURPOSES = { encryption: 1, initialization: 2, checksum: 3 }         ;

/** More work than any tool asks for; such a file would only keep the job busy. */
const MOST_ITERATIONS = 10_000_000;

/**
 * The readings in the order of their likelihood. An empty password is written with its two zero
 * bytes or as nothing at all; OpenSSL before 1.1 and LibreSSL widen the bytes of UTF-8 one by one;
 * and an umlaut may be one letter, or two where a Mac took it apart.
 */
function passwordForms(password        )                          {
  if (password === '') return [formOf(''), { utf16: Buffer.alloc(0), utf8: Buffer.alloc(0) }];
  const spellings = new Set([password, password.normalize('NFC'), password.normalize('NFD')]);
  return [...spellings].flatMap((spelling) => {
    const form = formOf(spelling);
    const widened = form.utf8.toString('latin1');
    return widened === spelling ? [form] : [form, { ...form, utf16: utf16(widened) }];
  });
}

function formOf(password        )               {
  return { utf16: utf16(password), utf8: Buffer.from(password) };
}

function utf16(text        )         {
  return Buffer.from(`${text}\0`, 'utf16le').swap16();
}

/** The limit on the rounds for one file: some ten seconds, far more than a real file asks for. */
const MOST_ROUNDS = 20_000_000;

/** A file that asks for more work than any password is worth. */
class TooManyRounds extends Error {
                    name = 'TooManyRounds';
}

/** The work on one file: limited as a whole, and given up when the job is cancelled. */
class Stretching {
           #signal                         ;
  #roundsLeft = MOST_ROUNDS;

  constructor(signal              ) {
    this.#signal = signal;
  }

  get isCancelled()          {
    return this.#signal?.aborted === true;
  }

  /** Throws `TooManyRounds`, or the reason of the signal. */
  begin(rounds        )       {
    this.#signal?.throwIfAborted();
    this.#roundsLeft -= rounds;
    if (this.#roundsLeft < 0) throw new TooManyRounds(`more than ${MOST_ROUNDS} rounds`);
  }

  /** Lets the process hear of a cancellation. */
  async pause()                {
    await (0,external_node_timers_promises_.setImmediate)();
    this.#signal?.throwIfAborted();
  }
}

const derive = (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2);

/** Runs beside the main thread. Throws what `Stretching` throws. */
async function pbkdf2Key(
  { utf8 }              ,
  how            ,
  bytes        ,
  stretching            ,
)                  {
  stretching.begin(how.iterations);
  const key = await derive(utf8, how.salt, how.iterations, bytes, how.digest);
  await stretching.pause();
  return key;
}

/** The bytes that a digest takes in at once; 64 for all others. */
const WIDE_DIGESTS                      = new Set(['sha384', 'sha512']);

/** About 20 ms of work. */
const ROUNDS_A_STEP = 20_000;

/** RFC 7292, appendix B.2, in steps. Throws what `Stretching` throws. */
async function pkcs12Key(
  form              ,
  how            ,
  purpose                           ,
  bytes        ,
  stretching            ,
)                  {
  stretching.begin(how.iterations * Math.ceil(bytes / (0,external_node_crypto_.createHash)(how.digest).digest().length));
  const steps = derivation(form, how, purpose, bytes);
  let step = steps.next();
  while (!step.done) {
    await stretching.pause();
    step = steps.next();
  }
  return step.value;
}

/** Derives the key at once, for the few rounds of a file that is written. */
function pkcs12KeyAtOnce(
  form              ,
  how            ,
  purpose                           ,
  bytes        ,
)         {
  const steps = derivation(form, how, purpose, bytes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* derivation(
  { utf16: password }              ,
  { digest, salt, iterations }            ,
  purpose                           ,
  bytes        ,
)                          {
  const blockBytes = WIDE_DIGESTS.has(digest) ? 128 : 64;
  const diversifier = Buffer.alloc(blockBytes, KEY_PURPOSES[purpose]);
  const input = Buffer.concat([repeated(salt, blockBytes), repeated(password, blockBytes)]);
  const parts           = [];
  let length = 0;
  while (length < bytes) {
    let part         = (0,external_node_crypto_.createHash)(digest).update(diversifier).update(input).digest();
    for (let round = 1; round < iterations; round += 1) {
      part = (0,external_node_crypto_.createHash)(digest).update(part).digest();
      if (round % ROUNDS_A_STEP === 0) yield;
    }
    parts.push(part);
    length += part.length;
    const addend = Buffer.alloc(blockBytes, part);
    for (let start = 0; start < input.length; start += blockBytes) {
      addOneMore(input.subarray(start, start + blockBytes), addend);
    }
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

/** Repeated as often as it takes to fill whole blocks; nothing stays nothing. */
function repeated(bytes        , blockBytes        )         {
  if (bytes.length === 0) return bytes;
  return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
}

/** block = block + addend + 1, as numbers of that many bytes. */
function addOneMore(block        , addend        )       {
  let carry = 1;
  for (let index = block.length - 1; index >= 0; index -= 1) {
    const sum = (block[index] ?? 0) + (addend[index] ?? 0) + carry;
    block[index] = sum & 0xff;
    carry = sum >> 8;
  }
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/pkcs12-writing.js
/**
 * Writing a PKCS#12 file in the one form that every `security import` reads: 3DES with a SHA-1
 * checksum, and a password that is not empty. node-forge writes it for RSA keys only.
 */


                                      


                                                                
                                                   

const DATA = '1.2.840.113549.1.7.1';
const SHA1 = '1.3.14.3.2.26';
const TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';

/** The password is random and lives for a moment, so more rounds would guard nothing. */
const ITERATIONS = 2048;

/**
 * A new .p12 file with one identity. `password` must be ASCII. Throws a `RangeError` when it is
 * empty.
 */
function writePkcs12(
  { certificate, privateKey }                 ,
  password        ,
)         {
  const [form] = passwordForms(password);
  if (form === undefined || password === '') throw new RangeError('The password is empty.');
  const attributes = set(
    sequence(objectIdentifierValue(FRIENDLY_NAME), set(bmpString(certificate.commonName))),
    sequence(
      objectIdentifierValue(LOCAL_KEY_ID),
      set(octetString(Buffer.from(certificate.sha1, 'hex'))),
    ),
  );
  const certificateBag = sequence(
    objectIdentifierValue(X509_CERTIFICATE),
    explicit(0, octetString(certificate.x509.raw)),
  );
  const key = shrouded(privateKey.export({ format: 'der', type: 'pkcs8' }), form);
  const contents = (0,der/* writeDer */.bk)(
    sequence(
      data(bag(CERTIFICATE_BAG, certificateBag, attributes)),
      data(bag(SHROUDED_KEY_BAG, key, attributes)),
    ),
  );
  return (0,der/* writeDer */.bk)(sequence(integer(3), wrapped(contents), checksum(contents, form)));
}

function bag(type        , value      , attributes      )       {
  return sequence(objectIdentifierValue(type), explicit(0, value), attributes);
}

/** A ContentInfo around SafeContents with this one bag. */
function data(safeBag      )       {
  return wrapped((0,der/* writeDer */.bk)(sequence(safeBag)));
}

function wrapped(contents        )       {
  return sequence(objectIdentifierValue(DATA), explicit(0, octetString(contents)));
}

function shrouded(privateKey        , form              )       {
  const how = newDerivation();
  const cipher = (0,external_node_crypto_.createCipheriv)(
    'des-ede3-cbc',
    pkcs12KeyAtOnce(form, how, 'encryption', 24),
    pkcs12KeyAtOnce(form, how, 'initialization', 8),
  );
  const ciphertext = Buffer.concat([cipher.update(privateKey), cipher.final()]);
  const parameters = sequence(octetString(how.salt), integer(how.iterations));
  return sequence(sequence(objectIdentifierValue(TRIPLE_DES), parameters), octetString(ciphertext));
}

/** MacData. */
function checksum(contents        , form              )       {
  const how = newDerivation();
  const digest = (0,external_node_crypto_.createHmac)('sha1', pkcs12KeyAtOnce(form, how, 'checksum', 20))
    .update(contents)
    .digest();
  return sequence(
    sequence(sequence(objectIdentifierValue(SHA1), nothing()), octetString(digest)),
    octetString(how.salt),
    integer(how.iterations),
  );
}

function newDerivation()             {
  return { digest: 'sha1', salt: (0,external_node_crypto_.randomBytes)(8), iterations: ITERATIONS };
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/keychain.js
/** The temporary keychain: made, filled with the identity, opened for codesign. */

                                                   



                                                                                                
                                                               
                                                                          


                                                          

                                  
                                
                            
 

/**
 * The tools that may use the key without asking: what iOS apps are signed with, on every Mac. A tool
 * that is missing would fail the whole import.
 */
const TRUSTED_TOOLS = ['/usr/bin/codesign', '/usr/bin/security'];

/** codesign runs in the partition `apple:`; the list is compared as it stands, without blanks. */
const PARTITIONS = 'apple-tool:,apple:';

async function createKeychain(
  folder               ,
  { identities, chain }        ,
  { processes, secrets }                 ,
)                {
  const { keychain } = folder;
  const password = oneTimePassword(secrets);
  await (0,keychain_security/* security */.rG)(processes, ['create-keychain', '-p', password, keychain]);
  // Without options: it never locks, neither by itself nor when the machine sleeps.
  await (0,keychain_security/* security */.rG)(processes, ['set-keychain-settings', keychain]);
  await (0,keychain_security/* security */.rG)(processes, ['unlock-keychain', '-p', password, keychain]);
  for (const identity of identities) {
    await importIdentity(folder, identity, { processes, secrets });
  }
  for (const issuer of chain.filter(isIntermediate)) {
    await importIntermediate(folder, issuer, processes);
  }
  // After the imports, since each key gets a list of its own. It also proves the password: an
  // unlocked keychain takes any.
  const key = ['-S', PARTITIONS, '-s', '-k', password];
  await (0,keychain_security/* security */.rG)(processes, ['set-key-partition-list', ...key, keychain]);
}

/**
 * Other programs see the arguments of `security` for a moment, so its passwords are random and worth
 * nothing later. Whether its `-i` reads these commands from standard input was never tried.
 */
function oneTimePassword(secrets         )         {
  const password = (0,external_node_crypto_.randomBytes)(32).toString('hex');
  secrets.mask(password);
  return password;
}

async function importIdentity(
  { path, keychain }               ,
  identity                 ,
  { processes, secrets }                 ,
)                {
  const password = oneTimePassword(secrets);
  const file = (0,external_node_path_.join)(path, `${identity.certificate.sha1}.p12`);
  const trusted = TRUSTED_TOOLS.flatMap((tool) => ['-T', tool]);
  // The file must come first, whatever the manual says.
  const argv = ['import', file, '-k', keychain, '-P', password, ...trusted]         ;
  try {
    await (0,whole_file/* writeWholeFile */.R)(file, writePkcs12(identity, password), { mode: 0o600, isNew: true });
    const first = await (0,keychain_security/* askSecurity */.AF)(processes, argv);
    if (first.exitCode === 0) return;
    // The importer that newer systems use when the format is named reads what the other may not.
    const second = await (0,keychain_security/* askSecurity */.AF)(processes, [...argv, '-f', 'pkcs12']);
    if (second.exitCode !== 0) throw (0,keychain_security/* securityRefused */.v9)(argv, first);
  } finally {
    await (0,promises_.rm)(file, { force: true });
  }
}

/** Issued by somebody else: a root would be a matter of trust settings, which are not ours. */
function isIntermediate(x509                 )          {
  return x509.ca && x509.subject !== x509.issuer;
}

async function importIntermediate(
  { path, keychain }               ,
  issuer                 ,
  processes           ,
)                {
  const file = (0,external_node_path_.join)(path, `${issuer.serialNumber}.cer`);
  try {
    await (0,whole_file/* writeWholeFile */.R)(file, issuer.raw);
    const argv = ['import', file, '-k', keychain]         ;
    const result = await (0,keychain_security/* askSecurity */.AF)(processes, argv);
    const alreadyThere = result.stderr.includes('already exists');
    if (result.exitCode !== 0 && !alreadyThere) throw (0,keychain_security/* securityRefused */.v9)(argv, result);
  } finally {
    await (0,promises_.rm)(file, { force: true });
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/delete-keychain.js
/** Deletes the temporary keychain, if there is one. On its own, so that post carries nothing that reads certificates. */
                                                                          

                                                          

/** The low byte of errSecNoSuchKeychain. */
const NO_SUCH_KEYCHAIN = 50;

async function deleteKeychain(
  { keychain }               ,
  processes           ,
)                   {
  const command = ['delete-keychain', keychain]         ;
  const { exitCode } = await (0,keychain_security/* security */.rG)(processes, command, [NO_SUCH_KEYCHAIN]);
  return exitCode !== NO_SUCH_KEYCHAIN;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/leftovers.js
/**
 * Things that earlier jobs left on a self-hosted Mac because no post step came: the runner was
 * killed or the machine went down. Only things under our own names go, and only those whose job has
 * ended.
 */



                                                                         
                                                        





                                                         

/** A hosted Mac is thrown away after each job. Never fails: what stays is for the next run. */
async function sweepLeftovers(context                        )                {
  const { log, machine } = context;
  if (machine.environment['RUNNER_ENVIRONMENT'] !== 'self-hosted') return;
  const folders = await attempt(() => sweepFolders(context), log);
  const profiles = await attempt(() => releaseAbandonedProfiles(context), log);
  const count = (folders ?? 0) + (profiles ?? 0);
  if (count > 0) log.info(`Removed ${(0,system_count/* counted */.h)(count, 'leftover')} of earlier jobs.`);
}

/** One leftover that cannot be removed must not keep the others. */
async function attempt   (work                  , log     )                         {
  try {
    return await work();
  } catch (error) {
    log.info(`Leftovers of earlier jobs could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
    return undefined;
  }
}

async function sweepFolders(context                        )                  {
  const { clock, log, machine, processes } = context;
  const abandoned                  = [];
  for (const folder of await foldersOf(context)) {
    if (await (0,signing_folder/* isAbandoned */.zI)(folder, clock.now())) abandoned.push(folder);
  }
  if (abandoned.length === 0) return 0;
  const keychains = abandoned.map(({ keychain }) => keychain);
  const isAbandonedEntry = (entry        ) => keychains.some((it) => (0,search_list/* isSame */.Ft)(entry, it));
  await (0,search_list/* leaveSearchList */.Ws)(isAbandonedEntry, context);
  for (const folder of abandoned) {
    await attempt(() => deleteKeychain(folder, processes), log);
    // The folder of another runner's job may be in a place that this one may not write to.
    if ((0,external_node_path_.dirname)(folder.path) === machine.temp)
      await attempt(() => (0,signing_folder/* removeSigningFolder */.mQ)(folder), log);
  }
  return abandoned.length;
}

/** In the temporary folder, and wherever the search list points to. */
async function foldersOf({ machine, processes }                        )                           {
  const names = await (0,promises_.readdir)(machine.temp).catch(() => []);
  const here = names.filter(signing_folder/* isSigningFolderName */.TY).map((name) => (0,external_node_path_.join)(machine.temp, name));
  const listed = (await (0,search_list/* readSearchList */.Pb)(processes)).flatMap((entry) => (0,signing_folder/* signingFolderOf */.Jq)(entry) ?? []);
  // One folder may be listed by another path than ours; its name is unlike any other.
  const paths = [...listed.map(({ path }) => path), ...here];
  const byName = new Map(paths.map((path) => [(0,external_node_path_.basename)(path), path]));
  return [...byName.values()].map(signing_folder/* signingFolderAt */.Lp);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/profile-warnings.js
/** Doubts about a profile that do not keep it from being used. */

                                                                                                            
                                                           

                                                   

/** `offered`: all that were given; those that are not used are named. */
function warnOfProfiles(
  { profiles }            ,
  offered                                ,
  log     ,
)       {
  const used = new Set(profiles.values());
  for (const profile of offered.filter((given) => !used.has(given))) {
    log.info(`Not used: the profile ${describeProfile(profile)}`);
  }
  for (const profile of used) {
    for (const warning of warningsOn(profile)) {
      log.warning(`The profile "${profile.name}" ${warning}`, 'setup-signing: profile');
    }
  }
}

function warningsOn(profile                     )           {
  const { exportMethod, devices, entitlements, fromApple } = profile;
  const warnings           = [];
  if (!fromApple) {
    // No reason to end here: the profiles of a rehearsal are signed by an authority of its own.
    warnings.push(
      'was not signed by Apple. Devices and App Store Connect refuse an app with such a profile; only a rehearsal can use it.',
    );
  }
  if (exportMethod === 'app-store-connect' && entitlements['beta-reports-active'] !== true) {
    warnings.push('does not allow TestFlight (beta-reports-active), only the App Store.');
  }
  if ((0,export_method/* listsDevices */.dW)(exportMethod) && devices.length === 0) {
    warnings.push('lists no device, so the app can be installed nowhere.');
  }
  return warnings;
}

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
;// CONCATENATED MODULE: ./build/actions/setup-signing/given/entitlement-errors.js
/** The errors of .entitlements files. */


const entitlementErrors = (0,errors/* catalogue */.sW)('entitlements', {
  'not-found': {
    meaning: 'A path in `entitlements` leads to no file.',
    remedy: 'Correct the path; it starts in the workspace.',
  },
  unreadable: {
    meaning: 'A file in `entitlements` is no property list.',
    remedy: 'Name the .entitlements file of the Xcode project, as it stands in the repository.',
  },
  'other-bundle-id': {
    meaning: 'An entry of `entitlements` names a bundle id that is not signed.',
    remedy: 'Correct the bundle id before the `=`, or add it to `bundle-ids`.',
  },
});

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/requested-entitlements.js
/** Reads the .entitlements files of the project: `path`, or `bundle-id=path` for an extension. */




                                                                                 


async function readRequestedEntitlements(
  entries                   ,
  workspace        ,
)                                   {
  return Promise.all(
    entries.map(async (entry) => {
      const [, bundleId, named] = /^([\w.-]+)=(.+)$/.exec(entry) ?? [];
      const path = named ?? entry;
      const contents = await requested_entitlements_contentsAt((0,input_kinds/* inWorkspace */.ve)(path, workspace), path);
      const entitlements = (0,property_list/* parsePropertyList */.lW)(contents);
      if (entitlements === undefined) {
        throw entitlementErrors.error('unreadable', { message: `${path} is no property list.` });
      }
      return { bundleId, source: path, entitlements };
    }),
  );
}

async function requested_entitlements_contentsAt(file        , path        )                  {
  try {
    return await (0,promises_.readFile)(file);
  } catch (error) {
    throw entitlementErrors.error('not-found', {
      message: `\`entitlements\` names ${path}, which cannot be read.`,
      said: (0,errors/* messageOf */.bD)(error),
      cause: error,
    });
  }
}

// EXTERNAL MODULE: ./build/core/system/programs/process.js + 1 modules
var process = __nccwpck_require__(2885);
;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/key-access.js
/**
 * Who may use a private key, as `security dump-keychain -a` tells: an access list of programs, and
 * a partition list beside it. A program must pass both.
 */
                                                                          


                            
                                                           
                                      
                                         
 

/** `undefined` when the tool does not say, as of a keychain that cannot be read. */
async function readKeyAccess(
  keychain        ,
  processes           ,
)                                 {
  const { stdout } = await (0,keychain_security/* askSecurity */.AF)(processes, ['dump-keychain', '-a', keychain]);
  const entries = stdout.split(/^ {4}entry \d+:$/m).slice(1);
  if (entries.length === 0) return undefined;
  const partitions = entries
    .filter((entry) => authorizationsIn(entry).includes('partition_id'))
    .flatMap((entry) => /^ +description: (.*)$/m.exec(entry)?.[1]?.split(/, */) ?? []);
  const codesignIsTrusted = entries
    .filter((entry) => authorizationsIn(entry).includes('sign'))
    .some((entry) => /applications: <null>|^ +\d+: \/usr\/bin\/codesign\b/m.test(entry));
  return { codesignIsTrusted, partitions };
}

function authorizationsIn(entry        )           {
  return /^ +authorizations \(\d+\):(.*)$/m.exec(entry)?.[1]?.trim().split(' ') ?? [];
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/self-test.js
/**
 * A signature on a small file, with a time limit: a key that codesign may not use makes a build
 * wait for a dialog that nobody sees, or fail with `errSecInternalComponent` after minutes.
 */


                                                                                         
                                                                                           


                                                                                         





                                                          

const LIMIT_MS = 30 * duration/* SECOND */.Z2;

async function proveSigning(
  folder               ,
  { sha1 }                    ,
  processes           ,
)                {
  const probe = (0,external_node_path_.join)(folder.path, 'self-test');
  try {
    // codesign also signs scripts; nothing needs to be compiled or copied.
    await (0,whole_file/* writeWholeFile */.R)(probe, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
    const options = ['--force', '--timestamp=none', '--sign', sha1];
    const signing = [...options, '--keychain', folder.keychain, probe];
    const said = await failureOf(processes.run('codesign', signing, { timeoutMs: LIMIT_MS }));
    if (said !== undefined) throw await explained(said, folder.keychain, sha1, processes);
  } finally {
    await (0,promises_.rm)(probe, { force: true });
  }
}

/** The words of codesign when it failed, or that it never came back; `undefined` when it signed. */
async function failureOf(signing                        )                              {
  try {
    const { exitCode, stderr } = await signing;
    return exitCode === 0 ? undefined : stderr.trim() || `exit code ${exitCode}`;
  } catch (error) {
    if (!process/* processErrors */.H.is(error, 'timed-out')) throw error;
    return `nothing within ${LIMIT_MS / duration/* SECOND */.Z2} s; it is probably waiting for a dialog`;
  }
}

/** A state that decides whether codesign reaches a key. */
                 
                        
                                                    
                                      
                                                  
                             
 

/** Asks for each state in turn, and blames the first that is not as it should be. */
async function explained(
  said        ,
  keychain        ,
  sha1        ,
  processes           ,
)                 {
  const states = await readStates(keychain, sha1, processes);
  const wrong = states.find(({ holds }) => holds === false);
  const unknown = states.filter(({ holds }) => holds === undefined);
  const occurrence = (cause        ) => ({
    message: `codesign could not use the imported key. ${cause}`,
    said,
    details: states.map(({ name, holds }) => `${name}: ${ANSWERS.get(holds)}`),
  });
  if (wrong !== undefined) {
    return setup_signing_errors/* signingErrors */.N.error('self-test-failed', occurrence(wrong.otherwise));
  }
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(', nor that ');
    return setup_signing_errors/* signingErrors */.N.error('self-test-failed', occurrence(`It is not known that ${names}.`));
  }
  return setup_signing_errors/* signingErrors */.N.error(
    'no-user-session',
    occurrence(
      'Keychain, key and access are as they should be, so the session of the runner is to blame.',
    ),
  );
}

const ANSWERS = new Map                             ([
  [true, 'yes'],
  [false, 'no'],
  [undefined, 'not known'],
]);

async function readStates(keychain        , sha1        , processes           )                   {
  const isOurs = (found                )          => found.sha1 === sha1;
  // A locked keychain may make macOS ask for the password, in a dialog once more.
  const info = processes.run('security', ['show-keychain-info', keychain], { timeoutMs: LIMIT_MS });
  const isUnlocked = (await failureOf(info)) === undefined;
  const all = await findIdentities(keychain, [], processes);
  const valid = await findIdentities(keychain, ['-v'], processes);
  const access = isUnlocked ? await readKeyAccess(keychain, processes) : undefined;
  return [
    {
      name: 'the keychain is in the search list',
      holds: await (0,search_list/* isSearched */.mU)(keychain, processes),
      otherwise: 'The keychain is not in the search list: something took it off.',
    },
    {
      name: 'the keychain is unlocked',
      holds: isUnlocked,
      otherwise: 'The keychain is locked.',
    },
    {
      name: 'the private key is there',
      holds: all.some(isOurs),
      otherwise: 'The private key is not in the keychain.',
    },
    {
      name: 'macOS trusts the certificate and its issuers',
      holds: valid.some(isOurs),
      otherwise: `macOS does not trust the certificate: ${all.find(isOurs)?.reason ?? 'no reason given'}.`,
    },
    {
      name: 'the access list of the key holds codesign',
      holds: access?.codesignIsTrusted,
      otherwise: 'The access list of the key does not hold codesign.',
    },
    {
      name: 'the partition list of the key holds apple:',
      holds: access?.partitions.includes('apple:'),
      otherwise: `The partition list of the key lacks "apple:"; it is "${access?.partitions.join(', ')}".`,
    },
  ];
}

// EXTERNAL MODULE: ./node_modules/node-forge/lib/rc2.js
var rc2 = __nccwpck_require__(9274);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/forge.js
var forge = __nccwpck_require__(8561);
;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/rc2.js
/** RC2: too old for the OpenSSL in Node, but what Keychain Access wrote for decades. */



/** CBC with PKCS#7 padding. Throws a `RangeError` when key and ciphertext do not belong together. */
function decryptRc2(key        , iv        , ciphertext        )         {
  const cipher = forge.rc2.createDecryptionCipher(key.toString('binary'), key.length * 8);
  cipher.start(iv.toString('binary'));
  cipher.update(forge.util.createBuffer(ciphertext.toString('binary')));
  if (!cipher.finish()) throw new RangeError('bad decrypt');
  return Buffer.from(cipher.output.getBytes(), 'binary');
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/pkcs12-encryption.js
/**
 * The ciphers and checksums of a PKCS#12 file, by the algorithm identifiers in it. The identifiers
 * can be read without the password, so a file that Slipway cannot open is not mistaken for one with
 * a wrong password.
 */



                                      

                                                                            


/** The error for a file that seems sound, but uses an algorithm that is not known here. */
class UnsupportedAlgorithm extends Error {
                    name = 'UnsupportedAlgorithm';
}

/** Throws on a wrong password whenever the padding betrays it. */
                          
                     
                     
                         
                     

/** The checksum that the password gives for these contents. */
                        
                     
                   
                         
                     

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const PBMAC1 = '1.2.840.113549.1.5.14';

/** 1.2.840.113549.1.12.1.x, with SHA-1 for the derivation. */
const PKCS12_CIPHERS                                                            = new Map([
  ['1.2.840.113549.1.12.1.3', { cipher: 'des-ede3-cbc', keyBytes: 24 }],
  ['1.2.840.113549.1.12.1.4', { cipher: 'des-ede3-cbc', keyBytes: 16 }],
  ['1.2.840.113549.1.12.1.5', { cipher: 'rc2-cbc', keyBytes: 16 }],
  ['1.2.840.113549.1.12.1.6', { cipher: 'rc2-cbc', keyBytes: 5 }],
]);

const PBES2_CIPHERS                                                            = new Map([
  ['2.16.840.1.101.3.4.1.2', { cipher: 'aes-128-cbc', keyBytes: 16 }],
  ['2.16.840.1.101.3.4.1.22', { cipher: 'aes-192-cbc', keyBytes: 24 }],
  ['2.16.840.1.101.3.4.1.42', { cipher: 'aes-256-cbc', keyBytes: 32 }],
  ['1.2.840.113549.3.7', { cipher: 'des-ede3-cbc', keyBytes: 24 }],
]);

const HMACS                              = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

const pkcs12_encryption_DIGESTS                              = new Map([
  ['1.2.840.113549.2.5', 'md5'],
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Names for the message only. */
const KNOWN_BY_NAME                              = new Map([
  ['1.2.840.113549.1.12.1.1', 'RC4 with 128 bits'],
  ['1.2.840.113549.1.12.1.2', 'RC4 with 40 bits'],
  ['1.3.6.1.4.1.11591.4.11', 'scrypt'],
  ['1.2.840.113549.3.2', 'RC2'],
  ['1.3.14.3.2.7', 'DES'],
]);

/** How to decrypt what `algorithm`, an AlgorithmIdentifier, protects. */
function decryptionBy(algorithm                  )             {
  const [scheme, parameters] = (0,der/* members */.ol)(algorithm);
  const oid = (0,der/* objectIdentifier */.RG)(scheme);
  if (oid === PBES2) return pbes2(parameters);
  const { cipher, keyBytes } = known(PKCS12_CIPHERS, oid, 'encryption');
  const [salt, iterations] = (0,der/* members */.ol)(parameters);
  const how = pkcs12_encryption_derivation('sha1', salt, iterations);
  return async (form, ciphertext, stretching) => {
    const key = await pkcs12Key(form, how, 'encryption', keyBytes, stretching);
    const iv = await pkcs12Key(form, how, 'initialization', 8, stretching);
    // With two keys, the first one is used twice.
    const whole = keyBytes === 16 && cipher !== 'rc2-cbc' ? [key, key.subarray(0, 8)] : [key];
    return decrypted(cipher, Buffer.concat(whole), iv, ciphertext);
  };
}

/** PBES2-params: SEQUENCE { keyDerivationFunc, encryptionScheme }. */
function pbes2(parameters                  )             {
  const [derivationFunction, encryptionScheme] = (0,der/* members */.ol)(parameters);
  const [scheme, iv] = (0,der/* members */.ol)(encryptionScheme);
  const { cipher, keyBytes } = known(PBES2_CIPHERS, (0,der/* objectIdentifier */.RG)(scheme), 'encryption');
  const { how } = pbkdf2(derivationFunction);
  return async (form, ciphertext, stretching) => {
    const key = await pbkdf2Key(form, how, keyBytes, stretching);
    return decrypted(cipher, key, (0,der/* octets */.tu)(iv), ciphertext);
  };
}

/** PBKDF2-params: SEQUENCE { salt, iterations, [keyLength], [prf] }. */
function pbkdf2(algorithm                  )                                                    {
  const [scheme, parameters] = (0,der/* members */.ol)(algorithm);
  const oid = (0,der/* objectIdentifier */.RG)(scheme);
  if (oid !== PBKDF2) throw unsupported('key derivation', oid);
  const [salt, iterations, ...optional] = (0,der/* members */.ol)(parameters);
  const function_ = optional.find(({ type }) => type === asn1.Type.SEQUENCE);
  const length = optional.find(({ type }) => type === asn1.Type.INTEGER);
  const digest =
    function_ === undefined
      ? 'sha1'
      : known(HMACS, (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(function_)[0]), 'key derivation');
  return {
    how: pkcs12_encryption_derivation(digest, salt, iterations),
    keyBytes: length === undefined ? undefined : numberOf(length),
  };
}

/** How to compute the checksum that MacData, `{ DigestInfo, salt, [iterations] }`, holds. */
function checksumBy(macData      )           {
  const [digestInfo, salt, iterations] = (0,der/* members */.ol)(macData);
  const [scheme, parameters] = (0,der/* members */.ol)((0,der/* members */.ol)(digestInfo)[0]);
  const oid = (0,der/* objectIdentifier */.RG)(scheme);
  if (oid === PBMAC1) return pbmac1(parameters);
  const digest = known(pkcs12_encryption_DIGESTS, oid, 'checksum');
  const keyBytes = (0,external_node_crypto_.createHash)(digest).digest().length;
  const how = pkcs12_encryption_derivation(digest, salt, iterations);
  return async (form, contents, stretching) => {
    const key = await pkcs12Key(form, how, 'checksum', keyBytes, stretching);
    return (0,external_node_crypto_.createHmac)(digest, key).update(contents).digest();
  };
}

/** RFC 9579: SEQUENCE { keyDerivationFunc, messageAuthScheme }. */
function pbmac1(parameters                  )           {
  const [derivationFunction, authenticationScheme] = (0,der/* members */.ol)(parameters);
  const { how, keyBytes } = pbkdf2(derivationFunction);
  const digest = known(HMACS, (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(authenticationScheme)[0]), 'checksum');
  if (keyBytes === undefined) throw new UnsupportedAlgorithm('PBMAC1 without a key length');
  return async (form, contents, stretching) => {
    const key = await pbkdf2Key(form, how, keyBytes, stretching);
    return (0,external_node_crypto_.createHmac)(digest, key).update(contents).digest();
  };
}

function decrypted(cipher        , key        , iv        , ciphertext        )         {
  if (cipher === 'rc2-cbc') return decryptRc2(key, iv, ciphertext);
  const decipher = (0,external_node_crypto_.createDecipheriv)(cipher, key, iv);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}

function pkcs12_encryption_derivation(
  digest        ,
  salt                  ,
  iterations                  ,
)             {
  const count = iterations === undefined ? 1 : numberOf(iterations);
  if (!(count >= 1 && count <= MOST_ITERATIONS)) {
    throw new UnsupportedAlgorithm(`a key derivation in ${count} rounds`);
  }
  return { digest, salt: (0,der/* octets */.tu)(salt), iterations: count };
}

function numberOf(value      )         {
  return Number(`0x0${(0,der/* octets */.tu)(value).toString('hex')}`);
}

function known   (algorithms                        , oid        , what        )    {
  const found = algorithms.get(oid);
  if (found === undefined) throw unsupported(what, oid);
  return found;
}

function unsupported(what        , oid        )                       {
  const name = KNOWN_BY_NAME.get(oid);
  return new UnsupportedAlgorithm(name === undefined ? `${what} ${oid}` : `${name} (${oid})`);
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/pkcs12-container.js
/**
 * The structure of a PKCS#12 file (RFC 7292): an authenticated safe, with a checksum or without,
 * and in it bags with certificates and keys, encrypted or not.
 */


                                      

                                                                

                                  
                                             
                            
                                       
                                      
                          
                                  
 

/** In DER each: X.509 certificates, and private keys as PKCS#8. */
                       
                                           
                                          
 

const pkcs12_container_DATA = '1.2.840.113549.1.7.1';
const pkcs12_container_SIGNED_DATA = '1.2.840.113549.1.7.2';
const ENVELOPED_DATA = '1.2.840.113549.1.7.3';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';

const BAGS = '1.2.840.113549.1.12.10.1.';
const KEY = `${BAGS}1`;
const SHROUDED_KEY = `${BAGS}2`;
const CERTIFICATE = `${BAGS}3`;
const NESTED = `${BAGS}6`;
const pkcs12_container_X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';

/** Deeper than any tool nests them. */
const DEEPEST_NESTING = 4;

/**
 * Reads a PKCS#12 as far as that needs no password. Throws an `UnsupportedAlgorithm` for protection
 * that shows from outside and is not known, and any other error when the bytes are not a PKCS#12.
 */
function readPkcs12Container(pfx      )                  {
  const [version, authenticatedSafe, checksum] = (0,der/* members */.ol)(pfx);
  const [type, wrapped] = (0,der/* members */.ol)(authenticatedSafe);
  if (!(0,der/* octets */.tu)(version).equals(Buffer.of(3))) throw new TypeError('The structure is no PFX.');
  if ((0,der/* objectIdentifier */.RG)(type) === pkcs12_container_SIGNED_DATA) {
    throw new UnsupportedAlgorithm('a signature in place of a password');
  }
  if ((0,der/* objectIdentifier */.RG)(type) !== pkcs12_container_DATA) throw new TypeError('The structure is no PFX.');
  const contents = (0,der/* octets */.tu)((0,der/* members */.ol)(wrapped)[0]);
  const safes = (0,der/* members */.ol)((0,der/* readDer */.SU)(contents));
  if (checksum !== undefined) checksumBy(checksum);
  for (const safe of safes) requireKnownProtection(safe);
  return { contents, checksum, safes };
}

function requireKnownProtection(safe      )       {
  const [type, wrapped] = (0,der/* members */.ol)(safe);
  const oid = (0,der/* objectIdentifier */.RG)(type);
  if (oid === ENVELOPED_DATA) throw new UnsupportedAlgorithm('a public key in place of a password');
  if (oid === ENCRYPTED_DATA) decryptionBy(encryptedContent(wrapped).algorithm);
  if (oid !== pkcs12_container_DATA) return;
  for (const bag of (0,der/* members */.ol)((0,der/* readDer */.SU)((0,der/* octets */.tu)((0,der/* members */.ol)(wrapped)[0])))) {
    const [name, value] = (0,der/* members */.ol)(bag);
    if ((0,der/* objectIdentifier */.RG)(name) === SHROUDED_KEY) decryptionBy((0,der/* members */.ol)((0,der/* members */.ol)(value)[0])[0]);
  }
}

/** Whether the password fits; always, where there is no checksum. */
async function checksumFits(
  { contents, checksum }                 ,
  form              ,
  stretching            ,
)                   {
  if (checksum === undefined) return true;
  const expected = (0,der/* octets */.tu)((0,der/* members */.ol)((0,der/* members */.ol)(checksum)[0])[1]);
  const actual = await checksumBy(checksum)(form, contents, stretching);
  return expected.length === actual.length && (0,external_node_crypto_.timingSafeEqual)(expected, actual);
}

/**
 * Decrypts the bags. Throws any error when the password is wrong and no checksum has shown it
 * before.
 */
async function openBags(
  { safes }                 ,
  form              ,
  stretching            ,
)                {
  const bags         = [];
  for (const safe of safes) {
    bags.push(...(0,der/* members */.ol)((0,der/* readDer */.SU)(await safeContents(safe, form, stretching))));
  }
  return collected(bags, form, stretching, 0);
}

async function safeContents(
  safe      ,
  form              ,
  stretching            ,
)                  {
  const [type, wrapped] = (0,der/* members */.ol)(safe);
  if ((0,der/* objectIdentifier */.RG)(type) === pkcs12_container_DATA) return (0,der/* octets */.tu)((0,der/* members */.ol)(wrapped)[0]);
  const { algorithm, ciphertext } = encryptedContent(wrapped);
  return decryptionBy(algorithm)(form, ciphertext, stretching);
}

/** [0] { EncryptedData { version, EncryptedContentInfo { type, algorithm, [0] ciphertext } } }. */
function encryptedContent(wrapped                  ) {
  const content = (0,der/* members */.ol)((0,der/* members */.ol)(wrapped)[0])[1];
  return { algorithm: (0,der/* members */.ol)(content)[1], ciphertext: (0,der/* octets */.tu)((0,der/* tagged */.VK)(content, 0)) };
}

async function collected(
  bags                 ,
  form              ,
  stretching            ,
  depth        ,
)                {
  const certificates           = [];
  const privateKeys           = [];
  for (const bag of bags) {
    const [name, wrapped] = (0,der/* members */.ol)(bag);
    const [value] = (0,der/* members */.ol)(wrapped);
    const type = (0,der/* objectIdentifier */.RG)(name);
    if (type === CERTIFICATE && (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(value)[0]) === pkcs12_container_X509_CERTIFICATE) {
      certificates.push((0,der/* octets */.tu)((0,der/* members */.ol)((0,der/* members */.ol)(value)[1])[0]));
    } else if (type === KEY && value !== undefined) {
      privateKeys.push((0,der/* writeDer */.bk)(value));
    } else if (type === SHROUDED_KEY) {
      const [algorithm, ciphertext] = (0,der/* members */.ol)(value);
      privateKeys.push(await decryptionBy(algorithm)(form, (0,der/* octets */.tu)(ciphertext), stretching));
    } else if (type === NESTED && depth < DEEPEST_NESTING) {
      const inner = await collected((0,der/* members */.ol)(value), form, stretching, depth + 1);
      certificates.push(...inner.certificates);
      privateKeys.push(...inner.privateKeys);
    }
  }
  return { certificates, privateKeys };
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/pkcs12/pkcs12.js
/** PKCS#12 files (.p12): what people hold of their certificates, opened in every form there is. */

                                             



                                                            



                                                                   


                                                    

/** A certificate with its private key. */
                                  
                                           
                                 
 

                         
                                                  
                                                                              
                                             
 

/**
 * Opens a .p12 file; `name` is how the error names it. Throws `certificate/…`, or the reason of the
 * signal: a file may ask for much work before its password is known to fit.
 */
async function openPkcs12(
  contents        ,
  password        ,
  name        ,
  signal              ,
)                  {
  const stretching = new Stretching(signal);
  const { certificates, privateKeys } = await partsOf(contents, password, name, stretching);
  const identities = certificates.flatMap((x509) => {
    const privateKey = privateKeys.find((key) => x509.checkPrivateKey(key));
    return privateKey ? [{ certificate: (0,certificate/* readSigningCertificate */.f6)(x509), privateKey }] : [];
  });
  if (identities.length === 0) throw incomplete(name, certificates, privateKeys);
  const leaves = new Set(identities.map(({ certificate }) => certificate.x509));
  return { identities, chain: certificates.filter((x509) => !leaves.has(x509)) };
}

const KEYCHAIN_ACCESS_CERTIFICATE =
  'In Keychain Access, export the certificate from the list "My Certificates", not the key from the list "Keys".';

const FOR_A_KEY_ALONE =
  'Give a key without its certificate as `certificate-private-key`, together with an App Store Connect API key; or join the two: `openssl pkcs12 -export -inkey KEY.pem -in CERTIFICATE.pem -out CERTIFICATE.p12` (for a .cer file first `openssl x509 -inform der -in CERTIFICATE.cer -out CERTIFICATE.pem`).';

                 
                                                    
                                             
 

async function partsOf(
  contents        ,
  password        ,
  name        ,
  stretching            ,
)                 {
  const container = readContainer(contents, name);
  const forms = passwordForms(password);
  try {
    const form = await fittingForm(container, forms, stretching);
    if (form === undefined) throw wrongPassword(password, name);
    const worthTrying = container.checksum === undefined ? forms : [form, ...forms];
    return await openWithAny(container, worthTrying, stretching);
  } catch (error) {
    if (error instanceof errors/* ActionError */.lZ || stretching.isCancelled) throw error;
    if (error instanceof UnsupportedAlgorithm || error instanceof TooManyRounds) {
      throw pkcs12_unsupported(name, error);
    }
    // Without a checksum, rubbish after decryption is the only sign of a wrong password.
    if (container.checksum === undefined) throw wrongPassword(password, name, error);
    throw damaged(name, error);
  }
}

async function fittingForm(
  container                 ,
  forms                         ,
  stretching            ,
)                                    {
  for (const form of forms) if (await checksumFits(container, form, stretching)) return form;
  return undefined;
}

/** Some tools take one form of the password for the checksum and another for the contents. */
async function openWithAny(
  container                 ,
  [form, ...others]                         ,
  stretching            ,
)                 {
  if (form === undefined) return { certificates: [], privateKeys: [] };
  try {
    return parsed(await openBags(container, form, stretching));
  } catch (error) {
    const isFinal = error instanceof UnsupportedAlgorithm || error instanceof TooManyRounds;
    if (others.length === 0 || isFinal || stretching.isCancelled) throw error;
    return openWithAny(container, others, stretching);
  }
}

function parsed({ certificates, privateKeys }      )        {
  return {
    certificates: certificates.map(certificate/* readCertificate */.w$),
    privateKeys: privateKeys.map((key) => (0,external_node_crypto_.createPrivateKey)({ key, format: 'der', type: 'pkcs8' })),
  };
}

function readContainer(contents        , name        )                  {
  const label = (0,mistaken_file/* pemLabel */.Fw)(contents);
  if (label !== undefined) {
    throw certificateErrors.error('pem', {
      message: `${name} holds ${(0,mistaken_file/* pemText */.oW)(label)}, but a .p12 file is needed.`,
      ...(label.endsWith('PRIVATE KEY') ? { remedy: FOR_A_KEY_ALONE } : {}),
    });
  }
  const foreign = (0,mistaken_file/* foreignForm */.hk)(contents);
  if ((0,mistaken_file/* isEncryptedByMatch */.hT)(contents)) {
    throw certificateErrors.error('not-pkcs12', {
      message: `${name} is no .p12 file, but ${foreign}.`,
      remedy: `Decrypt it (\`fastlane match decrypt\`). The .p12 file that comes out is the private key as PEM text. ${FOR_A_KEY_ALONE}`,
    });
  }
  if (foreign !== undefined) throw notPkcs12(`${name} is no .p12 file, but ${foreign}.`);
  const part = (0,mistaken_file/* singlePart */.uQ)(contents);
  if (part instanceof external_node_crypto_.X509Certificate) throw incomplete(name, [part], []);
  if (part !== undefined) throw incomplete(name, [], [part]);
  try {
    return readPkcs12Container((0,der/* readDer */.SU)(contents));
  } catch (error) {
    if (error instanceof UnsupportedAlgorithm) throw pkcs12_unsupported(name, error);
    const said = (0,errors/* messageOf */.bD)(error);
    if (said.includes('Too few bytes')) {
      throw certificateErrors.error('truncated', {
        message: `${name} ends too early (${contents.length} bytes).`,
        cause: error,
      });
    }
    const other = (0,mistaken_file/* otherSigningFile */._B)(contents);
    throw other === undefined
      ? notPkcs12(`${name} is no .p12 file.`, said)
      : notPkcs12(`${name} is no .p12 file, but ${other}.`);
  }
}

function notPkcs12(message        , said         )        {
  return certificateErrors.error('not-pkcs12', {
    message,
    ...(said === undefined ? {} : { said }),
  });
}

function wrongPassword(password        , name        , cause          )        {
  return certificateErrors.error('wrong-password', {
    message:
      password === ''
        ? `${name} is protected by a password, but \`certificate-password\` is not given.`
        : `\`certificate-password\` does not open ${name}.`,
    ...(cause === undefined
      ? {}
      : { details: ['The file has no checksum; a damaged one looks the same.'], cause }),
  });
}

function pkcs12_unsupported(name        , cause       )        {
  return certificateErrors.error('unsupported', {
    message: `${name} is a .p12 file that uses ${cause.message}, which Slipway cannot read.`,
    cause,
  });
}

/** The password is right, so it is not the user's fault. */
function damaged(name        , cause         )        {
  return certificateErrors.error('damaged', {
    message: `${name} is a .p12 file and its password is right, but its contents cannot be read.`,
    said: (0,errors/* messageOf */.bD)(cause),
    cause,
  });
}

function incomplete(
  name        ,
  certificates                            ,
  privateKeys                      ,
)        {
  const details = certificates.map(
    (x509) => `certificate inside: ${(0,certificate/* readSigningCertificate */.f6)(x509).commonName}`,
  );
  if (privateKeys.length === 0) {
    return certificateErrors.error('no-private-key', {
      message: `${name} holds no private key.`,
      details,
    });
  }
  if (certificates.length === 0) {
    return certificateErrors.error('no-certificate', {
      message: `${name} holds a private key, but no certificate.`,
      remedy: `${KEYCHAIN_ACCESS_CERTIFICATE} ${FOR_A_KEY_ALONE}`,
    });
  }
  return certificateErrors.error('other-key', {
    message: `${name} holds no certificate that fits its private key.`,
    details,
  });
}

// EXTERNAL MODULE: ./build/core/runner/input/unfilled-variable.js
var unfilled_variable = __nccwpck_require__(3644);
;// CONCATENATED MODULE: ./build/core/runner/log/problems.js
/**
 * Everything that is wrong, shown at once: whoever mends one thing should not meet the next one
 * only after another run.
 */

                                                           

class Problems {
           #found                = [];
           #inOne                                         ;
           #headline                           ;

  /**
   * `inOne` makes the error that holds several problems, `headline` its first sentence; the report
   * shows each problem below it with its own remedy.
   */
  constructor(inOne                                         , headline                           ) {
    this.#inOne = inOne;
    this.#headline = headline;
  }

  /** A problem that several things share, such as a profile, is kept once. */
  add(...problems                        )       {
    for (const problem of problems) {
      if (!this.#found.some(({ message }) => message === problem.message)) {
        this.#found.push(problem);
      }
    }
  }

  /** The result of the work, or `undefined` when it fails in a way that the user can mend. */
  try   (work         )                {
    try {
      return work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** The result of work that takes its time, or `undefined` as above. */
  async attempt   (work                      )                         {
    try {
      return await work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** Throws when there is any problem: the one itself, or one error that holds them all. */
  throwAny()       {
    const [only, ...others] = this.#found;
    if (only === undefined) return;
    if (others.length === 0) throw only;
    const problems = this.#found.flatMap(problemsIn);
    throw this.#inOne({
      message: this.#headline(problems.length),
      problems,
      details: this.#found.flatMap(detailsOf),
    });
  }

  #keep(error         )       {
    if (!(error instanceof errors/* ActionError */.lZ) || error instanceof errors/* CancelledError */.cc) throw error;
    this.add(error);
  }
}

/**
 * An error that holds several problems itself, such as that of the inputs, gives them one by one.
 */
function problemsIn({ headline, problems, remedy }             )                     {
  if (problems.length === 0) return [{ text: headline, remedy }];
  return problems.map((problem) => ({ remedy, ...problem }));
}

function detailsOf({ code, message, said, details }             )                    {
  const more = [...(said === undefined ? [] : [said]), ...details];
  return [`${code}: ${message}`, ...more.map((line) => `  ${line}`)];
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/problems.js
/** The error of a set of certificates and profiles with which more than one thing is wrong. */




/** Gathers what is wrong with the certificates and profiles. */
function signingProblems()           {
  return new Problems(
    (occurrence) => setup_signing_errors/* signingErrors */.N.error('several-problems', occurrence),
    (count) => `${(0,system_count/* counted */.h)(count, 'thing')} are wrong with the certificates and profiles:`,
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/certificates.js
/** The certificates that the user gave: opened, and fit to sign with today. */
                                                   

                                                                                         

                                                                               
                                                           




                                                      


                                                    
                                                                
                                           
 

/** `passwords`: none, one for all files, or one for each entry of `certificate`. */
async function openCertificates(
  files                        ,
  passwords                   ,
  today      ,
  signal              ,
)                              {
  const entries = 1 + Math.max(-1, ...files.map(({ entry }) => entry));
  if (passwords.length > 1 && passwords.length !== entries) {
    throw (0,input_inputs/* inputError */.Xu)([
      `\`certificate-password\` has ${passwords.length} lines for ${(0,system_count/* counted */.h)(entries, 'certificate')}; give one password for all, or one each`,
    ]);
  }
  const problems = signingProblems();
  const opened           = [];
  for (const file of files) {
    const password = passwords.length > 1 ? passwords[file.entry] : passwords[0];
    const pkcs12 = await problems.attempt(() => openWith(file, password ?? '', signal));
    if (pkcs12 !== undefined) opened.push(pkcs12);
  }
  problems.throwAny();

  const identities = unlike(
    opened.flatMap((file) => file.identities),
    ({ certificate }) => certificate.sha1,
  );
  const judged = identities.map((identity) => ({
    identity,
    problem: certificates_problemOf(identity.certificate, today),
  }));
  const usable = judged.flatMap(({ identity, problem }) => (problem ? [] : [identity]));
  const leftOut = judged.flatMap(({ problem }) => problem ?? []);
  if (usable.length === 0) problems.add(...leftOut);
  problems.throwAny();
  const chain = opened.flatMap((file) => file.chain);
  return {
    identities: usable,
    chain: unlike(chain, ({ fingerprint256 }                 ) => fingerprint256),
    leftOut,
  };
}

/** Some of several files may have no password; they are taken all the same. */
async function openWith(
  { name, contents }             ,
  password        ,
  signal                         ,
)                  {
  try {
    return await openPkcs12(contents, password, name, signal);
  } catch (error) {
    if (password === '' || !certificateErrors.is(error, 'wrong-password')) throw error;
    try {
      return await openPkcs12(contents, '', name, signal);
    } catch {
      signal?.throwIfAborted();
      throw unfilled(password, name, error) ?? error;
    }
  }
}

function unfilled(password        , name        , cause         )                          {
  const variable = (0,unfilled_variable/* unfilledVariable */.M)(password);
  if (variable === undefined) return undefined;
  return certificateErrors.error('wrong-password', {
    message: `\`certificate-password\` does not open ${name}; it holds ${variable}.`,
    cause,
  });
}

/** Why the certificate cannot sign, or `undefined` when it can. */
function certificates_problemOf(certificate                    , today      )                          {
  const { commonName, purpose, validFrom, expires } = certificate;
  const details = [`serial number ${certificate.serialNumber}`, `SHA-1 ${certificate.sha1}`];
  if (purpose === undefined) {
    return certificateErrors.error('not-for-signing', {
      message: `The certificate "${commonName}" in \`certificate\` cannot sign iOS apps.`,
      details,
    });
  }
  if (today >= expires) {
    return certificateErrors.error('expired', {
      message: `The certificate "${commonName}" in \`certificate\` expired on ${formatDay(expires)}.`,
      details,
    });
  }
  if (today < validFrom) {
    return certificateErrors.error('not-yet-valid', {
      message: `The certificate "${commonName}" in \`certificate\` is valid only from ${validFrom.toISOString()}; now it is ${today.toISOString()}.`,
      details,
    });
  }
  return undefined;
}

function unlike   (things              , key                      )               {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}

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

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/armour.js
/**
 * Lines of dashes around base64. `certutil -encode` calls whatever it encodes a certificate, and
 * other tools have labels of their own, so the contents decide what the armour holds.
 */



const ARMOUR = '-----BEGIN ';

/** Labels under which .p12 files and profiles are stored, as well as what the label says. */
const OPEN_LABELS                      = new Set(['CERTIFICATE', 'PKCS12', 'PKCS7', 'CMS']);

/**
 * The .p12 file or profile in an armour; `undefined` for what its label says it is, a certificate or
 * a key, which stays PEM text, and for an armour that does not end.
 */
function armouredFile(block        )                     {
  const label = /^-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(block)?.[1];
  if (label === undefined) return undefined;
  const end = block.indexOf(`-----END ${label}-----`);
  if (end === -1) return undefined;
  const body = block.slice(ARMOUR.length + label.length + '-----'.length, end);
  if (!/^[A-Za-z0-9+/=\s]+$/.test(body)) return undefined;
  const contents = Buffer.from(body, 'base64');
  if (OPEN_LABELS.has(label)) return isCertificate(contents) ? undefined : contents;
  return (0,mistaken_file/* isContainer */.u_)(contents) ? contents : undefined;
}

function isCertificate(contents        )          {
  try {
    (0,certificate/* readCertificate */.w$)(contents);
    return true;
  } catch {
    return false;
  }
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/der-length.js
/**
 * The length that a structure in ASN.1 gives itself. It says where a file ends whose end the text
 * around it does not show, and which bytes behind it belong to nobody.
 */

const der_length_SEQUENCE = 0x30;
/** A length of more bytes than these is none of a file that anybody stores. */
const MOST_LENGTH_BYTES = 4;

/**
 * How many bytes the SEQUENCE at the start of `bytes` takes, in DER or BER: `incomplete` when it
 * goes on behind them, `undefined` when no SEQUENCE begins there.
 */
function derLength(bytes        )                                    {
  if (bytes.length > 0 && bytes[0] !== der_length_SEQUENCE) return undefined;
  const head = headAt(bytes, 0);
  if (head === undefined) return bytes.length < 2 + MOST_LENGTH_BYTES ? 'incomplete' : undefined;
  const end =
    head.contents === undefined ? endOfPieces(bytes, head.start) : head.start + head.contents;
  return end === undefined || end > bytes.length ? 'incomplete' : end;
}

                
                                  
                         
                                                                                   
                                        
 

function headAt(bytes        , at        )                   {
  let start = at + 1;
  const isLongTag = ((bytes[at] ?? 0) & 0x1f) === 0x1f;
  if (isLongTag) while (((bytes[start++] ?? 0) & 0x80) !== 0);
  const first = bytes[start];
  if (first === undefined) return undefined;
  start += 1;
  if (first === 0x80) return { start, contents: undefined };
  if (first < 0x80) return { start, contents: first };
  const count = first & 0x7f;
  if (count > MOST_LENGTH_BYTES || start + count > bytes.length) return undefined;
  return { start: start + count, contents: bytes.readUIntBE(start, count) };
}

/** The end of a value without a length: two zeros close each of those that are open. */
function endOfPieces(bytes        , start        )                     {
  let at = start;
  for (let open = 1; open > 0;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      open -= 1;
      at += 2;
      continue;
    }
    const head = headAt(bytes, at);
    if (head === undefined) return undefined;
    if (head.contents === undefined) open += 1;
    at = head.start + (head.contents ?? 0);
  }
  return at;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/pasted-text.js
/**
 * Base64 as people paste it into a secret: folded, in quotes, in a data URL, with blanks or escaped
 * line ends where a shell or an editor left them, between lines of dashes; one file or several, in
 * any mixture of these forms.
 */



/** A certificate and a profile are far longer; shorter base64 may as well be a word. */
const SHORTEST_BASE64 = 100;

/**
 * Programs fold at 60, 64 or 76 characters; no whole file is that short, and few paths that long.
 */
const NARROWEST_FOLD = 40;
const WIDEST_FOLD = 200;
/** The base64 of a line end at most, which goes into a file by accident. */
const LONGEST_TAIL = 8;

/** Whether `text` is base64 and nothing else. */
function isBase64(text        )          {
  return isPiece(text) && text.replaceAll('=', '').length % 4 !== 1;
}

/** Whether `text` may be a line of base64. */
function isPiece(text        )          {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/**
 * One entry for each file or path: the lines of one base64 text, or of PEM text, belong together.
 */
function pastedEntries(lines                   )           {
  const entries           = [];
  let isAfterPem = false;
  for (const { text, isArmoured } of blocksOf(lines.join('\n'))) {
    const isPem = isArmoured && armouredFile(text) === undefined;
    const found = isArmoured ? [text] : entriesOf(text.split('\n'));
    // A key and its certificate as PEM text are one thing, which errors name once.
    if (isPem && isAfterPem) entries.push(`${entries.pop() ?? ''}\n${text}`);
    else for (const entry of found) entries.push(entry);
    if (found.length > 0) isAfterPem = isPem;
  }
  return entries;
}

                 
                        
                               
 

/** The text between lines of dashes, these included, and the text outside. */
function blocksOf(text        )          {
  const blocks          = [];
  let at = 0;
  for (const { 0: head, 1: label, index } of text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)) {
    if (index < at) continue;
    blocks.push({ text: text.slice(at, index), isArmoured: false });
    const tail = `-----END ${label}-----`;
    const end = text.indexOf(tail, index + head.length);
    // Text after a head without an end belongs to it.
    at = end === -1 ? text.length : end + tail.length;
    const armoured = text.slice(index, at).replaceAll(/(?:\\r)?\\n/g, '\n');
    blocks.push({ text: armoured, isArmoured: true });
  }
  return [...blocks, { text: text.slice(at), isArmoured: false }];
}

function entriesOf(lines                   )           {
  const entries           = [];
  // The width of the fold by which a text goes on that does not say itself where it ends.
  let width = 0;
  for (const piece of lines.flatMap(withoutWrapping)) {
    const last = entries.at(-1) ?? '';
    const isMissing = goesOn(last, piece);
    if (isMissing === false && isLineEnd(piece)) continue;
    const isFolded = width > 0 && piece.length <= width && isPiece(piece);
    const continues = isMissing ?? isFolded;
    if (continues) entries.push(`${entries.pop() ?? ''}${piece}`);
    else entries.push(piece);
    const mayGoOn =
      isPiece(piece) && !piece.endsWith('=') && (!continues || piece.length === width);
    const isFold = piece.length >= NARROWEST_FOLD && piece.length <= WIDEST_FOLD;
    width = mayGoOn && isFold ? piece.length : 0;
  }
  return entries;
}

/**
 * Whether `text` ends in the middle of a file, which `piece` may go on; `undefined`: it does not
 * say.
 */
function goesOn(text        , piece        )                      {
  if (text.length < NARROWEST_FOLD || !isPiece(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const isOpen =
    bytes.toString('latin1', 0, ARMOUR.length) === ARMOUR
      ? !bytes.includes('-----END ')
      : opensFile(bytes);
  if (isOpen !== true) return isOpen;
  const isWhole = typeof derLength(Buffer.from(piece, 'base64')) === 'number';
  return !text.endsWith('=') && isPiece(piece) && !(isWhole && piece.length >= SHORTEST_BASE64);
}

function opensFile(bytes        )                      {
  const length = derLength(bytes);
  return length === undefined ? undefined : length === 'incomplete';
}

function isLineEnd(piece        )          {
  if (piece.length > LONGEST_TAIL || !isBase64(piece)) return false;
  return Buffer.from(piece, 'base64').toString('latin1').trim() === '';
}

function withoutWrapping(line        )           {
  const bare = line
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .replace(/^data:[^,]*,/, '');
  const pieces = bare.split(/(?:\\r|\\n|\s)+/).filter((piece) => piece !== '');
  if (pieces.length === 0) return [];
  return bare.length >= SHORTEST_BASE64 && pieces.every(isPiece) ? pieces : [bare];
}

/** Why the lines can be neither paths nor base64, or `undefined`. */
function foreignText(lines                   )                     {
  if (lines.some((line) => /[\0-\x08\x0e-\x1f\u{fffd}]/u.test(line))) {
    return 'the bytes of a file as they are, most of which a secret cannot hold';
  }
  return lines.some((line) => /^<[?!a-z]/i.test(line))
    ? 'XML text, which is at most a part of the file'
    : undefined;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/wrapped-files.js
/** The files inside of bytes that may hold them as text: as base64, armoured, encoded twice. */




/** More often than anybody encodes by mistake. */
const MOST_WRAPPINGS = 4;

/** Far above the text of any secret; larger files are none. */
const LONGEST_TEXT_BYTES = 4 * 1024 * 1024;

/**
 * Files that were encoded twice, or stands in its file as base64 or armoured, is meant all the
 * same.
 */
function filesIn(contents        , wrappings = 0)                    {
  const plain = withoutMark(contents);
  if (plain[0] === 0x30) return [withoutTail(plain)];
  if (wrappings === MOST_WRAPPINGS || plain.length > LONGEST_TEXT_BYTES) return [plain];
  const text = plain.toString('latin1');
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return [plain];
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const decoded = pastedEntries(lines).map(decodedEntry);
  const files = decoded.filter((file) => file !== undefined);
  if (files.length === 0 || files.length < decoded.length) return [plain];
  return files.flatMap((file) => filesIn(file, wrappings + 1));
}

function decodedEntry(entry        )                     {
  if (entry.startsWith(ARMOUR)) return armouredFile(entry);
  return isBase64(entry) && entry.length >= SHORTEST_BASE64
    ? Buffer.from(entry, 'base64')
    : undefined;
}

/** Text as UTF-8 without a byte order mark, which editors and PowerShell write before it. */
function withoutMark(contents        )         {
  const mark = contents.toString('hex', 0, 3);
  if (mark === 'efbbbf') return contents.subarray(3);
  if (mark.startsWith('fffe')) return Buffer.from(contents.toString('utf16le', 2));
  if (mark.startsWith('feff') && contents.length % 2 === 0) {
    return Buffer.from(Buffer.from(contents).swap16().toString('utf16le', 2));
  }
  return contents;
}

/** Without the line end that an editor or `echo` puts behind the file. */
function withoutTail(contents        )         {
  const length = derLength(contents);
  if (typeof length !== 'number') return contents;
  const tail = contents.toString('latin1', length).replaceAll('\0', '');
  return tail.trim() === '' ? contents.subarray(0, length) : contents;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/encoded-files.js
/**
 * Files that people give as secrets: the bytes as base64, or the path of a file. Which of the two
 * it is shows in the entry itself.
 */

                                                         








                              
                                                                     
                        
                            
                                                                                              
                         
 

                               
                                          
                         
                                      
                             
                                                                       
 

/** Anything longer can only be the file itself. */
const LONGEST_PATH = 1024;

/** All problems of the entries come in one error. */
async function readEncodedFiles(source              )                         {
  const { input, entries: lines, workspace, errors } = source;
  const foreign = foreignText(lines);
  if (foreign !== undefined) {
    throw errors.error('not-base64', { message: `\`${input}\` holds ${foreign}.` });
  }
  const entries = pastedEntries(lines);
  const found = await Promise.all(entries.map((entry) => filesAt(entry, workspace)));
  const problems = signingProblems();
  const files = entries.map((entry, index)                => {
    const name = `\`${input}\`${entries.length === 1 ? '' : ` (entry ${index + 1})`}`;
    const paths = found[index] ?? [];
    if (paths.length > 0) {
      return paths.flatMap(({ path, contents }) =>
        numbered(filesIn(contents), `${name} ${path}`, index),
      );
    }
    return numbered(problems.try(() => decoded(entry, name, errors)) ?? [], name, index);
  });
  problems.throwAny();
  return files.flat();
}

/** Text in one entry, or in one file, may hold several files. */
function numbered(files                   , name        , entry        )                {
  return files.map((contents, index) => ({
    name: files.length === 1 ? name : `${name} (part ${index + 1})`,
    contents,
    entry,
  }));
}

async function filesAt(entry        , workspace        ) {
  if (entry.length > LONGEST_PATH || entry.startsWith(ARMOUR)) return [];
  const paths = await matchingFiles(entry, workspace);
  return Promise.all(paths.map(async (path) => ({ path, contents: await (0,promises_.readFile)(path) })));
}

function decoded(entry        , name        , errors                        )                    {
  if (entry.startsWith(ARMOUR)) return filesIn(Buffer.from(entry));
  const variable = (0,unfilled_variable/* unfilledVariable */.M)(entry);
  if (variable !== undefined) {
    throw errors.error('not-base64', {
      message: `${name} holds ${variable}.`,
      remedy: 'Put the value itself in its place.',
    });
  }
  if (isBase64(entry)) {
    const contents = Buffer.from(entry, 'base64');
    if (entry.length >= SHORTEST_BASE64) return filesIn(contents);
    throw errors.error('too-short', {
      message: `${name} names no file, and as base64 it holds only ${(0,system_count/* counted */.h)(contents.length, 'byte')}.`,
    });
  }
  // Only what is written like a path is called one, and nothing of the entry is shown.
  throw /^[^\s]{1,1024}\.[A-Za-z0-9]{2,18}$|[*?[{]/.test(entry)
    ? errors.error('not-found', { message: `The path in ${name} leads to no file.` })
    : errors.error('not-base64', {
        message: `${name} is neither the path of a file nor valid base64.`,
      });
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/given/signing-files.js
/** The certificate and profile files that the user gave, opened and read. */

                                                                               


                                                                                                            
                                                           
                                                                            



                                           


                                                                               

async function readCertificates(
  { certificate, certificatePassword }                                                     ,
  { clock, log, machine, signal }             ,
)                  {
  const files = await readEncodedFiles({
    input: 'certificate',
    entries: certificate,
    workspace: machine.workspace,
    errors: certificateErrors,
  });
  const opened = await openCertificates(files, certificatePassword, clock.now(), signal);
  for (const { message } of opened.leftOut) {
    log.warning(`${message} It is left out.`, 'setup-signing: certificate');
  }
  return opened;
}

/** One profile may come in twice, by its name and by a pattern. */
async function readProfiles(
  { provisioningProfiles }                                      ,
  { machine }             ,
)                                 {
  const files = await readEncodedFiles({
    input: 'provisioning-profiles',
    entries: provisioningProfiles,
    workspace: machine.workspace,
    errors: profileErrors,
  });
  const problems = signingProblems();
  const profiles = new Map                             ();
  for (const { name, contents } of files) {
    const profile = problems.try(() => parseProvisioningProfile(contents, name));
    if (profile === undefined) continue;
    const known = profiles.get(profile.uuid);
    if (known !== undefined && !known.payload.equals(profile.payload)) {
      problems.add(sameUuid(known, profile, name));
    }
    profiles.set(profile.uuid, known ?? profile);
  }
  problems.throwAny();
  return [...profiles.values()];
}

function sameUuid(
  known                     ,
  { name, uuid, expires }                     ,
  source        ,
)              {
  return profileErrors.error('same-uuid', {
    message: `${source} is the profile "${name}" with the UUID ${uuid}, which another profile in \`provisioning-profiles\` has too.`,
    details: [known, { name, expires }].map((profile) => {
      return `${uuid}  "${profile.name}", expires ${formatDay(profile.expires)}`;
    }),
  });
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/bundle-id-order.js
/** The bundle ids to sign, taken from the profiles when the user does not name them. */

                                                                                                            



/** The app first: Apple wants the bundle ids of its extensions to begin with that of the app. */
function bundleIdsOf(given                                )           {
  const profiles = preferIos(given);
  const wildcard = profiles.find(({ bundleId }) => bundleId.endsWith('*'));
  if (wildcard !== undefined) {
    throw profileErrors.error('bundle-ids-needed', {
      message: `The profile "${wildcard.name}" covers ${wildcard.bundleId}, so \`bundle-ids\` is needed.`,
    });
  }
  const bundleIds = [...new Set(profiles.map(({ bundleId }) => bundleId))];
  const app = bundleIds.find((id) =>
    bundleIds.every((other) => other === id || other.startsWith(`${id}.`)),
  );
  if (app !== undefined) return [app, ...bundleIds.filter((bundleId) => bundleId !== app)];
  if (bundleIds.length === 0) return [];
  throw profileErrors.error('bundle-ids-needed', {
    message: `None of the bundle ids in \`provisioning-profiles\` is that of an app with all others as its extensions, so \`bundle-ids\` is needed.`,
    details: given.map(describeProfile),
  });
}

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

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/entitlement-check.js
/** The entitlements that the project's files ask for, against those that the profiles allow. */



                                                                                       
                                                                                                            
                                                           



                                        
                                       
                                        
                                     
                          
                                      
 

/** Xcode sets them when it signs, whatever the file says. */
const SET_BY_XCODE                      = new Set([
  'application-identifier',
  'beta-reports-active',
  'com.apple.developer.team-identifier',
  'get-task-allow',
]);

/** The profile must have them, but Xcode takes the value from the profile. */
const VALUE_SET_BY_XCODE                      = new Set([
  'aps-environment',
  'com.apple.developer.icloud-container-environment',
]);

/** Some need no profile, and no public list tells which; groups always do. */
const SECURITY = 'com.apple.security.';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';

/** `bundleIds` has the app first. One whose profile was not found has a problem already. */
function entitlementProblems(
  requests                                  ,
  bundleIds                   ,
  profiles                                          ,
)                {
  return requests.flatMap((request) => {
    const bundleId = request.bundleId ?? bundleIds[0] ?? '';
    if (!bundleIds.includes(bundleId)) {
      return entitlementErrors.error('other-bundle-id', {
        message: `${request.source} is for ${bundleId}, which is not among the bundle ids ${bundleIds.join(', ')}.`,
      });
    }
    const profile = profiles.get(bundleId);
    return profile === undefined ? [] : problemsWith(request, bundleId, profile);
  });
}

function problemsWith(
  { source, entitlements }                       ,
  bundleId        ,
  profile                     ,
)                {
  const refused = Object.entries(entitlements).flatMap(([key, written]) => {
    const claimed = filledIn(written, bundleId, profile);
    const allowed = allowedEntitlement(profile, key);
    return isGranted(key, claimed, allowed) ? [] : [{ key, claimed, allowed }];
  });
  if (refused.length === 0) return [];
  const keys = refused.map(({ key }) => key).join(', ');
  return [
    profileErrors.error('entitlement-missing', {
      message: `The profile "${profile.name}" for ${bundleId} does not allow ${(0,system_count/* counted */.h)(refused.length, 'entitlement')} that ${source} asks for: ${keys}.`,
      details: refused.map(({ key, claimed, allowed }) => {
        const has = allowed === undefined ? 'not in the profile' : `allowed: ${entitlement_check_shown(allowed)}`;
        return `${key} = ${entitlement_check_shown(claimed)} (${has})`;
      }),
    }),
  ];
}

function isGranted(key        , claimed         , allowed         )          {
  if (SET_BY_XCODE.has(key) || claimed === false) return true;
  if (allowed === undefined) return key.startsWith(SECURITY) && key !== APPLICATION_GROUPS;
  if (VALUE_SET_BY_XCODE.has(key) || holdsSetting(claimed)) return true;
  const known = Array.isArray(claimed) ? claimed.filter((one) => !holdsSetting(one)) : claimed;
  return isAllowed(known, allowed);
}

/** The settings of a build that are known here; the value of any other only Xcode knows. */
function filledIn(value         , bundleId        , profile                     )          {
  if (Array.isArray(value)) return value.map((member) => filledIn(member, bundleId, profile));
  if (typeof value !== 'string') return value;
  const applicationId = (0,property_list/* textAt */.$6)(profile.entitlements, 'application-identifier') ?? '';
  const settings                                   = {
    AppIdentifierPrefix: `${applicationId.split('.')[0] || profile.teamId}.`,
    TeamIdentifierPrefix: `${profile.teamId}.`,
    DEVELOPMENT_TEAM: profile.teamId,
    CFBundleIdentifier: bundleId,
    PRODUCT_BUNDLE_IDENTIFIER: bundleId,
  };
  return value.replaceAll(
    /\$(?:\((\w+)\)|\{(\w+)\})/g,
    (whole, round         , curly         ) => settings[round ?? curly ?? ''] ?? whole,
  );
}

function holdsSetting(value         )          {
  return typeof value === 'string' && /\$[({]/.test(value);
}

function entitlement_check_shown(value         )         {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-set/signing-set.js
/**
 * The choice that a build is signed with: one identity, and for each bundle id one profile that
 * goes with it. Everything is checked here, before the machine is touched, and all problems are
 * reported at once.
 */
                                                                                              
                                                                                        
                                                                                                            



                                                                    




                             
                                     
                          
                                      
                                     
                                                              
 

                          
                                                  
                                                    
 

                        
                                        
                                                  
                                      
                       
                                                                          
                                                 
                                                           
                                                                    
 

function chooseSigningSet({ identities, profiles }         , asked       )             {
  const problems = signingProblems();
  const ofTeam = identities.filter(
    ({ certificate }) => asked.teamId === undefined || certificate.teamId === asked.teamId,
  );
  if (ofTeam.length === 0 && asked.teamId !== undefined) {
    problems.add(wrongTeam(identities, asked.teamId));
  }
  const usable = ofTeam.length > 0 ? ofTeam : identities;
  const [first, ...others] = asked.bundleIds.length > 0 ? asked.bundleIds : bundleIdsOf(profiles);
  if (first === undefined) throw (0,input_inputs/* inputError */.Xu)(['`provisioning-profiles` holds no entry']);

  const search = {
    ...asked,
    profiles,
    preferred: preferredProfiles(asked.preferredProfiles ?? [], profiles),
  };
  const chosen = new Map                             ();
  const choose = (bundleId        , app                      ) => {
    // A profile of the app's for a kind holds for its extensions too.
    const fitting = app ? usable.filter((identity) => isInside(identity, app)) : usable;
    const exportMethod = app?.exportMethod ?? asked.exportMethod;
    const found = findProfile(bundleId, fitting, { ...search, exportMethod });
    if ('problems' in found) problems.add(...found.problems);
    else chosen.set(bundleId, found.profile);
  };
  choose(first);
  const appProfile = chosen.get(first);
  for (const bundleId of others) choose(bundleId, appProfile);
  const requested = asked.requestedEntitlements ?? [];
  problems.add(...entitlementProblems(requested, [first, ...others], chosen));
  problems.throwAny();

  const identity = usable.find((candidate) =>
    [...chosen.values()].every((profile) => isInside(candidate, profile)),
  );
  // Without a problem every bundle id has its profile.
  if (appProfile === undefined) throw new Error('There is no profile for the app.');
  if (identity === undefined) throw certificateMissing(appProfile, usable);
  const { exportMethod, teamId } = appProfile;
  return { identity, teamId, exportMethod, profiles: chosen };
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-report.js
/** The signing that was set up, for later steps and for the job's summary page. */
                                                                    
                                                        
                                                                



                                            
                                                               

function outputsOf(signingSet            )                            {
  const { identity, teamId, exportMethod, profiles } = signingSet;
  const { commonName, sha1, expires } = identity.certificate;
  const [app] = profiles;
  return {
    'signing-certificate': commonName,
    'certificate-sha1': sha1,
    'certificate-expires': expires.toISOString(),
    'team-id': teamId,
    'bundle-id': app?.[0],
    'provisioning-profile': app?.[1].uuid,
    'provisioning-profile-name': app?.[1].name,
    'provisioning-profiles': Object.fromEntries(
      [...profiles].map(([bundleId, profile]) => [
        bundleId,
        { uuid: profile.uuid, name: profile.name, expires: profile.expires.toISOString() },
      ]),
    ),
    'export-method': exportMethod,
  };
}

function summarize(
  signingSet            ,
  { today, dryRun }                                                    ,
  summary         ,
)       {
  const { identity, teamId, exportMethod, profiles } = signingSet;
  const { commonName, sha1, expires } = identity.certificate;
  const row = (what        , name        , id        , end      ) => {
    return [what, name, id, formatDay(end), String(daysLeft(end, today))];
  };
  const bundleIds = [...profiles.keys()].join(', ');
  summary.result(
    dryRun
      ? `Dry run: "${commonName}" can sign ${bundleIds}.`
      : `"${commonName}" is ready to sign ${bundleIds}.`,
  );
  summary.table('Signing', [
    ['what', 'name', 'SHA-1 or UUID', 'expires', 'days left'],
    row('certificate', commonName, sha1, expires),
    ...[...profiles].map(([bundleId, profile]) =>
      row(`profile for ${bundleId}`, profile.name, profile.uuid, profile.expires),
    ),
  ]);
  const devices = new Set([...profiles.values()].flatMap((profile) => profile.devices)).size;
  const places = devices === 0 ? '' : `, ${(0,system_count/* counted */.h)(devices, 'device')}`;
  summary.text(`Team ${teamId}, export method \`${exportMethod}\`${places}.`);
}

/** The changes that a run without `dry-run` makes to the machine. */
function tellDryRun({ identity, profiles }            , log     )       {
  const { commonName, sha1 } = identity.certificate;
  log.info(`Would: put "${commonName}" (${sha1}) into a temporary keychain`);
  for (const [bundleId, { name, uuid }] of profiles) {
    log.info(`Would: install the profile "${name}" (${uuid}) for ${bundleId}`);
  }
}

// EXTERNAL MODULE: ./build/actions/setup-signing/user-session.js
var user_session = __nccwpck_require__(9440);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
;// CONCATENATED MODULE: ./build/actions/setup-signing/writable-folders.js
/** Whether this user may write where the step has to, looked at before anything is changed. */




                                                            




/** Throws `signing/folder-not-writable`, or an error of the catalogue `disk` for a read-only disk. */
async function requireWritableFolders({ home, temp }         )                {
  const made = [temp, ...PROFILE_FOLDERS.map((folder) => (0,external_node_path_.join)(home, folder))];
  await requireWritable(home, home);
  for (const folder of made) {
    const [outermost] = await missingFolders(folder);
    await requireWritable(folder, outermost === undefined ? folder : (0,external_node_path_.dirname)(outermost));
  }
}

/** `existing`: the folder itself, or the one in which it is to be made. */
async function requireWritable(folder        , existing        )                {
  try {
    if (!(await (0,promises_.stat)(existing)).isDirectory()) throw new Error(`${existing} is not a folder`);
    await (0,promises_.access)(existing, promises_.constants.W_OK | promises_.constants.X_OK);
  } catch (error) {
    const known = (0,disk_errors/* diskErrorOf */.Fh)(error, folder);
    if (known !== undefined && !disk_errors/* diskErrors */.l1.is(known, 'no-permission')) throw known;
    throw setup_signing_errors/* signingErrors */.N.error('folder-not-writable', {
      message: `The job cannot write to the folder ${folder}.`,
      said: (0,errors/* messageOf */.bD)(error),
      cause: error,
    });
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/export-options/xcode-version.js
/** Which Xcode the job uses; it decides how an export method is spelled. */


                                                                          

const xcode_version_LIMIT_MS = 30 * duration/* SECOND */.Z2;

/** Such as `26.1`; `undefined` when there is none or it does not say. */
async function xcodeVersion(processes           )                              {
  try {
    const limit = { timeoutMs: xcode_version_LIMIT_MS };
    const { stdout } = await processes.run('xcodebuild', ['-version'], limit);
    return /^Xcode (\d+(?:\.\d+)*)/m.exec(stdout)?.[1];
  } catch (error) {
    if (process/* processErrors */.H.is(error, 'not-found') || process/* processErrors */.H.is(error, 'timed-out')) {
      return undefined;
    }
    throw error;
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/run.js
                                                                            
                                                                         







                                          




                                            








                                                            





                                                    

async function run(inputs        , context                )                {
  const { clock, log, machine, processes, state, summary } = context;
  if (!inputs.dryRun) (0,runner_machine/* requireMacOS */.pM)(machine, 'setup-signing');

  const today = clock.now();
  const certificates = await readCertificates(inputs, context);
  const requestedEntitlements = await readRequestedEntitlements(
    inputs.entitlements,
    machine.workspace,
  );
  const offered = await offeredFor(inputs, certificates, context);
  if (offered === undefined) return;
  for (const profile of offered.profiles) log.debug(`Profile: ${describeProfile(profile)}`);
  const { preferredProfiles } = offered;
  const signingSet = chooseSigningSet(offered, {
    ...inputs,
    preferredProfiles,
    today,
    requestedEntitlements,
  });
  const exportOptions = exportOptionsFor(signingSet, inputs.exportOptions);
  const profiles = await profileCopies([...signingSet.profiles.values()], machine.home);
  const { certificate } = signingSet.identity;
  context.outputs.set(outputsOf(signingSet));
  warnOfExpiry(signingSet, inputs.expiryWarningDays, today, log);
  warnOfProfiles(signingSet, offered.profiles, log);
  warnOfExportOptions(inputs.exportOptions, signingSet, log);
  if (inputs.dryRun) {
    tellDryRun(signingSet, log);
    summarize(signingSet, { today, dryRun: true }, summary);
    return;
  }

  await requireReadyMac(context);
  await sweepLeftovers(context);

  // Up to here everything was only read; from here on, post has something to undo.
  const folder = await (0,signing_folder/* createSigningFolder */.kn)(machine, state);
  await rememberDefaultKeychain(folder, processes);
  log.info(`Importing "${certificate.commonName}" (${certificate.sha1}) into ${folder.keychain}`);
  // Only the chosen one: another of the same name would leave the choice to codesign and Xcode.
  const identities = [signingSet.identity];
  const chain = issuers_chainOf({ ...certificates, identities }, log);
  await createKeychain(folder, { identities, chain }, context);
  await (0,search_list/* addToSearchList */.hy)(folder.keychain, inputs.searchList, context);
  await requireValidIdentity(folder.keychain, certificate, processes, today);
  const selector = await unambiguousSelector(folder.keychain, certificate, context);
  await installProfiles(profiles, folder, context);
  if (inputs.selfTest) await proveSigning(folder, certificate, processes);

  summarize(signingSet, { today, dryRun: false }, summary);
  context.outputs.set({
    'keychain-path': folder.keychain,
    'signing-certificate': selector,
    'export-options-plist': await writeExportOptions(
      folder,
      exportOptions,
      await xcodeVersion(processes),
    ),
  });
}

/** Out of files, or out of App Store Connect; `undefined` after a dry run with changes to make. */
async function offeredFor(
  inputs        ,
  { identities }        ,
  context                ,
)                                                                     {
  if (inputs.provisioningProfiles.length > 0) {
    if (inputs.createMissing) {
      throw (0,input_inputs/* inputError */.Xu)([
        '`create-missing` is for App Store Connect, not for `provisioning-profiles`',
      ]);
    }
    const { preferredProfiles } = inputs;
    return { identities, profiles: await readProfiles(inputs, context), preferredProfiles };
  }
  // Nothing is changed at Apple for a machine that would not be set up after it.
  if (!inputs.dryRun) await requireReadyMac(context);
  return signingFromAccount(inputs, identities, context);
}

async function requireReadyMac({ machine, processes }                )                {
  await (0,user_session/* requireOrdinaryUser */.b)(processes);
  await requireWritableFolders(machine);
}


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ signingFolderOf),
/* harmony export */   Lp: () => (/* binding */ signingFolderAt),
/* harmony export */   TY: () => (/* binding */ isSigningFolderName),
/* harmony export */   kn: () => (/* binding */ createSigningFolder),
/* harmony export */   mQ: () => (/* binding */ removeSigningFolder),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* unused harmony export recordedSigningFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _core_system_files_made_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8226);
/* harmony import */ var _core_system_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9840);
/* harmony import */ var _core_system_programs_process_alive_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1343);
/* harmony import */ var _core_system_files_whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5724);
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
const STALE_AFTER_MS = 24 * _core_system_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .HOUR */ .dp;
/** No job runs longer; a process that bears its number by then is another one. */
const LONGEST_JOB_MS = 5 * 24 * _core_system_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .HOUR */ .dp;

                                
                        
                            
 

async function createSigningFolder(machine         , state       )                         {
  const run = machine.environment['GITHUB_RUN_ID'] ?? '0';
  const attempt = machine.environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  const name = `slipway-signing-${run}-${attempt}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
  const folder = signingFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(machine.temp, name));
  state.save(STATE_KEY, folder.path);
  await (0,_core_system_files_made_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder.path);
  // The mode that mkdir takes is cut by the user's mask.
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder.path, 0o700);
  await (0,_core_system_files_whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWholeFile */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, OWNER), String(machine.jobProcess));
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
function signingFolderOf(keychain        )                            {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(keychain);
  return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(keychain) === KEYCHAIN && isSigningFolderName((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))
    ? signingFolderAt(path)
    : undefined;
}

function isSigningFolderName(name        )          {
  return NAME.test(name);
}

async function removeSigningFolder({ path }               )                   {
  const wasThere = await exists(path);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
  return wasThere;
}

/** Older than a day, and made by a job that has ended, as it has after five days; or gone already. */
async function isAbandoned({ path }               , now      )                   {
  const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
  if (found === undefined) return true;
  const ageMs = now.getTime() - found.mtime.getTime();
  if (ageMs < STALE_AFTER_MS) return false;
  if (ageMs > LONGEST_JOB_MS) return true;
  const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, OWNER), 'utf8').catch(() => '');
  return !(0,_core_system_programs_process_alive_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessAlive */ .j)(Number.parseInt(owner, 10));
}

function signingFolderAt(path        )                {
  return { path, keychain: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, KEYCHAIN) };
}

function exists(path        )                   {
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(
    () => true,
    () => false,
  );
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ saysThatSessionIsMissing),
/* harmony export */   b: () => (/* binding */ requireOrdinaryUser)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4517);
/**
 * Who runs the job, and in which of launchd's sessions: keychains belong to a user, and a process
 * that launchd started outside of any login has nobody to ask.
 */
                                                                       


/** root has another home, search list and session than the user who is to build. */
async function requireOrdinaryUser(processes           )                {
  const { stdout } = await processes.run('id', ['-u']);
  if (stdout.trim() !== '0') return;
  throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingErrors */ .N.error('runs-as-root', {
    message: 'The job runs as root, whose keychains are not those of the user who builds.',
  });
}

/**
 * The words of macOS when it would ask the user, or write into a session's keychain, and there is
 * no session to do it in.
 */
function saysThatSessionIsMissing(said        )          {
  return /User interaction is not allowed|Write permissions error/.test(said);
}


/***/ }),

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xz: () => (/* binding */ optionalCredentials),
  L1: () => (/* binding */ readCredentials)
});

// UNUSED EXPORTS: appStoreConnectCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js
var private_key_text = __nccwpck_require__(9855);
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

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createOnce)
});

// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var http = __nccwpck_require__(8239);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
var passing_failure = __nccwpck_require__(1611);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/retries.js + 1 modules
var retries = __nccwpck_require__(7372);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/lost-answer.js
/** Writes whose answer may be lost, so that nobody knows whether they took effect. */



                                                   

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, its caller has to look.
 */
function isLostAnswer(error         )          {
  return http/* networkErrors */.A.is(error, 'interrupted') || (0,passing_failure/* isFaultOfApple */.EM)(error);
}

const LOST_ANSWER           = { ...retries/* WRITE_RETRIES */.x_, isOf: isLostAnswer };

                          
                                                                                
                              
                                                              
                            
 

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
  return (0,retries/* withRetries */.LH)(write, { repeated, limitMs, context });
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/refusal.js
var refusal = __nccwpck_require__(7971);
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
async function createOnce(
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
    const isConflict = (0,refusal/* refusalOf */.O)(error)?.status === 409;
    if ((isConflict || isLostAnswer(error)) && (await isThere())) return;
    throw error;
  }
}


/***/ }),

/***/ 9525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ sayLeft),
/* harmony export */   bK: () => (/* binding */ RequestBudget),
/* harmony export */   y9: () => (/* binding */ readRateLimit)
/* harmony export */ });
/* harmony import */ var _system_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9840);
/** The hourly rate limit of the API key, which Apple sends with each answer. */
                                                                 

                                                   

/** The share of the limit that waits leave alone, so that changes find requests. */
const KEPT_FOR_CHANGES = 0.1;
/** The pause when half of the requests that waits may use are used. */
const PAUSE_AT_HALF_MS = _system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
/** A wait of an hour still looks six times, however little is left. */
const LONGEST_PAUSE_MS = 10 * _system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;

                            
                           
                        
 

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
  return Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs / _system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND */ .Z2) * _system_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND */ .Z2);
}

function isLow({ left, perHour }           )          {
  return left < perHour * KEPT_FOR_CHANGES;
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ appStoreConnectErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/** Everything App Store Connect can answer that stops an action. */


const appStoreConnectErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('app-store-connect', {
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


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ isFaultOfApple),
/* harmony export */   Lo: () => (/* binding */ askedPauseMs),
/* harmony export */   a5: () => (/* binding */ isRateLimit)
/* harmony export */ });
/* unused harmony export passingFailure */
/* harmony import */ var _system_network_http_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8239);
/* harmony import */ var _system_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4956);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1660);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7971);
/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */

                                                              




/** Whether Apple's servers failed (5xx), or gave up on the request (408). */
function isFaultOfApple(error         )          {
  return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .appStoreConnectErrors */ .k.is(error, 'unavailable') || (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error)?.status === 408;
}

/** Whether the hourly limit of the API key is used up. */
function isRateLimit(error         )          {
  return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .appStoreConnectErrors */ .k.is(error, 'rate-limited');
}

/**
 * The pause that Apple asked for by `Retry-After`, in milliseconds; `undefined` when it did not.
 */
function askedPauseMs(error         , now      )                     {
  return (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterHeaderMs */ .uK)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error)?.retryAfter, now);
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
  if (networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted')) {
    return 'no connection to App Store Connect';
  }
  if (isRateLimit(error)) return 'the rate limit of the API key is used up';
  if (isFaultOfApple(error)) return 'App Store Connect is out of order';
  // Apple itself named the awaited thing; its servers learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}


/***/ }),

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2870);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9525);
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9939);
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
    const ids = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIds */ .q)(headers).join(', ');
    super([words, ids && `[request id ${ids}]`].filter((part) => part !== '').join('\n'));
    this.status = status;
    this.errors = errors;
    this.retryAfter = headers['retry-after'];
    this.rateLimit = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .readRateLimit */ .y9)(headers['x-rate-limit']);
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
  const errors = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed) ? parsed['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).map(appleError) : [];
}

function appleError(raw                                   )             {
  const { id, source, meta } = raw;
  const place = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(source) ? (source['pointer'] ?? source['parameter']) : undefined;
  return {
    id: typeof id === 'string' ? id : undefined,
    code: textOf(raw['code']),
    title: textOf(raw['title']),
    detail: textOf(raw['detail']),
    source: typeof place === 'string' ? place : undefined,
    meta: (0,_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(meta) ? meta : {},
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
  if (!(0,_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(associated)) return [];
  return Object.entries(associated).flatMap(([path, errors]) =>
    Array.isArray(errors)
      ? errors.filter(_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).map((raw) => `${path}: ${sentence(appleError(raw))}`)
      : [],
  );
}

/** The first words of an answer in HTML or plain text, as gateways give it. */
function plainText(body        )         {
  const words = body.toString('utf8').replaceAll(/<[^<>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

function parseJson(body        )          {
  return (0,_system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrNothing */ .dn)(body.toString('utf8'), _system_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2);
}

function textOf(value         )         {
  return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requestIds),
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9525);
/** The debug log of requests: one line each, without headers, bodies and queries. */
                                                                 


                                
                          
                    
                                
 

/** `GET /v1/apps: 200 in 45 ms, request id 4A7F…, 3481 of 3600 requests left this hour`. */
function requestLine(
  { method, url, milliseconds }               ,
  { status, headers }                                          ,
)         {
  const ids = requestIds(headers);
  const limit = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .readRateLimit */ .y9)(headers['x-rate-limit']);
  return [
    `${method} ${url.pathname}: ${status} in ${milliseconds} ms`,
    ...(ids.length > 0 ? [`request id ${ids.join(', ')}`] : []),
    ...(limit ? [(0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .sayLeft */ .XR)(limit)] : []),
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


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ REQUEST_RETRIES),
  x_: () => (/* binding */ WRITE_RETRIES),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
// EXTERNAL MODULE: ./build/core/system/retry.js
var retry = __nccwpck_require__(4956);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
var passing_failure = __nccwpck_require__(1611);
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
    const asked = (kind.askedMs ?? passing_failure/* askedPauseMs */.Lo)(error, now) ?? 0;
    const pause = Math.max(asked, (0,retry/* backoffDelayMs */.Q4)(kind, failed, random()));
    return failed < kind.tries && now.getTime() + pause <= end ? pause : undefined;
  }

  function announce(error         , delayMs        )       {
    const kind = kindOf(error);
    const left = kind === undefined ? 0 : kind.tries - (failures.get(kind) ?? 0);
    log.info(kind?.line?.(error, delayMs, left) ?? (0,retry/* retryLine */.Rn)(error, delayMs));
  }

  // The number of tries and their pauses depend on the kind of failure, so they are counted here.
  const own = { tries: Infinity, firstDelayMs: 0, longestDelayMs: 0 };
  return enclosingEnd.run(end, () =>
    (0,retry/* retry */.L5)(attempt, { ...own, clock, signal, retryAfterMs: pauseMs, onRetry: announce }),
  );
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ registerDevice),
/* harmony export */   _0: () => (/* binding */ listDevices),
/* harmony export */   s5: () => (/* binding */ udidKey)
/* harmony export */ });
/* harmony import */ var _client_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1302);
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
  await (0,_client_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)(
    () => api.post('/v1/devices', { type: 'devices', attributes: { name, udid, platform } }),
    async () => (await listDevices(api)).some((held) => udidKey(held.udid) === udidKey(udid)),
    context,
  );
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

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ pemLabel),
/* harmony export */   _B: () => (/* binding */ otherSigningFile),
/* harmony export */   hT: () => (/* binding */ isEncryptedByMatch),
/* harmony export */   hk: () => (/* binding */ foreignForm),
/* harmony export */   oW: () => (/* binding */ pemText),
/* harmony export */   uQ: () => (/* binding */ singlePart),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1259);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2146);
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

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ flagAt),
  Hf: () => (/* reexport */ isDictionary),
  lW: () => (/* binding */ parsePropertyList),
  $6: () => (/* binding */ textAt)
});

;// CONCATENATED MODULE: ./build/core/apple/property-list/property-list-value.js
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
        return scalar(dictionary([['CF$UID', this.#unsigned(start, low + 1)]]));
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
    return integerValue(length < 8 ? value : BigInt.asIntN(8 * length, value));
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
    return { value: dictionary(entries), cost };
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
const xml_reader_DEEPEST = 200;
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
    if (this.#open.length >= xml_reader_DEEPEST) throw this.error('elements lie too deep in each other');
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
  return new xml_property_list_Parser(new XmlReader(decodeXml(contents)), mostValues).list();
}

class xml_property_list_Parser {
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
    return dictionary(entries);
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
    return integerValue(sign === '-' ? -BigInt(digits) : BigInt(digits));
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
  return isDictionary(value) ? value : undefined;
}

function parsed(contents        )          {
  try {
    return isBinaryPropertyList(contents)
      ? parseBinaryPropertyList(contents)
      : parseXmlPropertyList(contents, { mostValues: MOST_VALUES });
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

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ exportMethod),
/* harmony export */   E8: () => (/* binding */ isExportMethod),
/* harmony export */   Zl: () => (/* binding */ formerExportMethod),
/* harmony export */   dW: () => (/* binding */ listsDevices),
/* harmony export */   eK: () => (/* binding */ purposeOf)
/* harmony export */ });
/* unused harmony export exportMethodNamed */
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3228);
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
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eX: () => (/* binding */ secretOrFile),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   r5: () => (/* binding */ textOrFile),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony exports secret, minutes, path, isFileName */
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

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Og: () => (/* binding */ exactlyOneOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports inputErrors, requires */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4751);
/* harmony import */ var _system_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6593);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3228);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9132);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7652);
/* harmony import */ var _written_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8601);
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
                             
                                       
                                                                                             
            

const inputErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('input', {
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
  const { inputs: raw, given, unclear } = (0,_written_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenInputs */ .Z)(table.kinds, source);
  for (const { kind, written } of raw) {
    if (kind.secret && written) source.secrets.mask(written);
    else (0,_system_network_address_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsInAddresses */ .j_)(written).forEach((found) => source.secrets.mask(found));
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
        message: `${(0,_system_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(problems.length, 'input')} must be corrected:`,
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
  if (ours.includes(name) || (0,_known_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ourNameFor */ .Nk)(name, ours) !== undefined) return undefined;
  const likely = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, ours);
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
    if (!(error instanceof _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7)) throw error;
    const { remedy = correcting(name) } = error;
    problems.push({ text: `\`${name}\` ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, remedy });
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

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPrivateKeyText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3228);
/* harmony import */ var _unfilled_variable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3644);
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
      return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7(
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
    throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7('holds an incomplete key; its END line is missing');
  }
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7(
      'holds a key that is protected by a passphrase ("ENCRYPTED PRIVATE KEY"); store it without one',
    );
  }
  if (label !== undefined)
    throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7(`holds something else ("${label}"), not the key of a ${file}`);

  const variable = (0,_unfilled_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .unfilledVariable */ .M)(text);
  if (variable !== undefined) throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7(`holds ${variable}`);
  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner), file)
    : { der, encodings: Object.values(ENCODINGS) };
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unfilledVariable)
/* harmony export */ });
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

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ readMachine),
/* harmony export */   pM: () => (/* binding */ requireMacOS)
/* harmony export */ });
/* unused harmony export machineErrors */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);
/**
 * The machine as the runner describes it. Slipway asks the runner what it runs on and where its
 * folders are, never the operating system: so a rehearsal can play the Mac anywhere.
 */



                                                                       

                          
                                             
                        
                                                                                         
                        
                             
                                    
                                                                       
                              
 

const machineErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW)('runner', {
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
    home: environment['HOME'] || environment['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
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


/***/ }),

/***/ 637:
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

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var input_inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/files/made-folder.js
var made_folder = __nccwpck_require__(8226);
// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(5724);
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
  await (0,made_folder/* makeFolder */.f)(folder, 0o700);
  await (0,whole_file/* replaceFile */.f)(file, JSON.stringify(record), { draft: draftOf(file), mode: 0o600 });
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

// EXTERNAL MODULE: ./build/core/runner/machine.js
var runner_machine = __nccwpck_require__(6848);
// EXTERNAL MODULE: ./build/core/runner/files/outputs.js
var files_outputs = __nccwpck_require__(5347);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
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
  const machine = (0,runner_machine/* readMachine */.Uc)(process.env);
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
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
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

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ diskErrorOf),
/* harmony export */   l1: () => (/* binding */ diskErrors)
/* harmony export */ });
/* unused harmony export diskErrorInWords */
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

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withLockFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9840);
/* harmony import */ var _programs_process_alive_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1343);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8567);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5724);
/** A lock between processes of one machine: a file that only one of them can have created. */


                                         





                              
                        
                                
                                                                                     
                                  
 

const PAUSE_MS = 100;

/**
 * A lock that names no process after this long. Its holder writes its name at once, so it was
 * killed in between, or had no room on the disk.
 */
const NAMELESS_FOR_MS = 2 * _duration_js__WEBPACK_IMPORTED_MODULE_2__/* .SECOND */ .Z2;

/**
 * Does `work` while no other process that uses the same lock file does its own. Throws what `work`
 * or the signal throws, or an error of the catalogue `disk` where no lock can be written.
 */
async function withLockFile   (
  path        ,
  { clock, signal, longestHoldMs = 30 * _duration_js__WEBPACK_IMPORTED_MODULE_2__/* .SECOND */ .Z2 }             ,
  work                  ,
)             {
  const ours = `${process.pid} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
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
    if ((await holderOf(path))?.mark === ours) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
  }
}

                  
                                                                                  
                        
                       
                                            
                        
 

async function take(path        , ours        )                   {
  try {
    await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWholeFile */ .R)(path, ours, { isNew: true, mode: 0o600 });
    return true;
  } catch (error) {
    if ((0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'EEXIST')) return false;
    throw error;
  }
}

/** `undefined` when the lock has just been given back. */
async function holderOf(path        )                              {
  try {
    const { mtime: since, ino: file } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return { mark: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), since, file };
  } catch (error) {
    if ((0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isDead({ mark, since }        , now      , longestHoldMs        )          {
  const pid = Number.parseInt(mark, 10);
  const ageMs = now.getTime() - since.getTime();
  if (!Number.isInteger(pid) || pid <= 0) return ageMs >= Math.min(NAMELESS_FOR_MS, longestHoldMs);
  return !(0,_programs_process_alive_js__WEBPACK_IMPORTED_MODULE_5__/* .isProcessAlive */ .j)(pid) || ageMs >= longestHoldMs;
}

/** Several processes may find the same dead holder; only one of them may remove its lock. */
async function breakLock(path        , dead        )                {
  const aside = `${path}.${process.pid}`;
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, aside);
  } catch (error) {
    if ((0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back. It may not bear a name yet.
  if (await isSame(aside, dead)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
  else await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, path);
}

async function isSame(path        , { mark, since, file }        )                   {
  const found = await holderOf(path);
  return found?.mark === mark && found.file === file && found.since.getTime() === since.getTime();
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6905);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8567);
/** Folders that are made with all that lead to them, or fail for the true reason. */





/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
async function makeFolder(path        , mode         )                {
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = (0,_system_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .u)(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .diskErrorOf */ .Fh)(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path        )                   {
  const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(
    () => undefined,
    (error         ) => ((0,_system_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .u)(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6905);
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
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
  }
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   r2: () => (/* binding */ isAnything),
/* harmony export */   sh: () => (/* binding */ isListOf)
/* harmony export */ });
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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isProcessAlive)
/* harmony export */ });
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8567);
/** Whether the process that a lock or a marker names still runs. */


/** Whether a process of this machine still runs; `false` for a number that no process can bear. */
function isProcessAlive(pid        )          {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process refuses the signal, but it is there.
    return !(0,_system_code_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .u)(error, 'ESRCH');
  }
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses),
  H: () => (/* binding */ processErrors)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
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
class TreeEnd {
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
    killTree(this.#child.pid, signal);
    for (const pid of this.#strays) send(pid, signal);
  }

  #letGo()       {
    killTree(this.#child.pid, 'SIGKILL');
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }
}

function killTree(pid                    , signal                )       {
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
  const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-axo', 'pid=,ppid=,pgid='], {
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

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/programs/process.js
/**
 * Other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */





                                 
                        
                                                                                           
                                                                      
                          
                                 
                              
                                
                                                                                                 
                                                                        
 

                                
                            
                          
                          
 

                            
     
                                                                                                      
                                                                                                    
                                   
     
                                                                                                  
                                                     
                  
 

const processErrors = (0,errors/* catalogue */.sW)('process', {
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

                                  
                                                                     
                                
                                                                                       
                             
 

const LONGEST_OUTPUT_CHARACTERS = 16 * 1024 * 1024;
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
      const { execa } = await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 2499));
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
  return processErrors.error('output-too-large', {
    message: `"${command}" wrote more than 16 MiB.`,
  });
}

function timedOut(command        , limitMs        , details                   )        {
  return processErrors.error('timed-out', {
    message: `"${command}" did not end within ${(0,duration/* formatDuration */.a3)(limitMs)} and was stopped.`,
    details,
  });
}

function notStarted(command        , result         )        {
  const cause = Error.isError(result) ? result.cause : result;
  return (0,system_code/* hasCode */.u)(cause, 'ENOENT')
    ? processErrors.error('not-found', {
        message: `The program "${command}" was not found.`,
        cause,
      })
    : processErrors.error('not-started', {
        message: `The program "${command}" could not be started.`,
        said: (0,errors/* messageOf */.bD)(cause),
        cause,
      });
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Q4: () => (/* binding */ backoffDelayMs),
/* harmony export */   Rn: () => (/* binding */ retryLine),
/* harmony export */   uK: () => (/* binding */ retryAfterHeaderMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9840);
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
      if (least === undefined || least > (options.longestRetryAfterMs ?? 2 * _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY)) throw error;
      const delayMs = Math.max(least, backoffDelayMs(options, number, random()));
      options.onRetry?.(error, delayMs, tries - number);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** The line that people read between two tries. */
function retryLine(error         , delayMs        )         {
  return `${sentence((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))} Trying again in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(delayMs)}.`;
}

/** The words of a service often end without a stop. */
function sentence(words        )         {
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
