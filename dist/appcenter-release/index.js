import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 357:
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
var forge = __nccwpck_require__(561);
__nccwpck_require__(456);
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

/***/ 561:
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
var forge = __nccwpck_require__(561);

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

/***/ 456:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Utility functions for web applications.
 *
 * @author Dave Longley
 *
 * Copyright (c) 2010-2018 Digital Bazaar, Inc.
 */
var forge = __nccwpck_require__(561);
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

/***/ 44:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(896);
var Transform = (__nccwpck_require__(203).Transform);
var PassThrough = (__nccwpck_require__(203).PassThrough);
var zlib = __nccwpck_require__(106);
var util = __nccwpck_require__(23);
var EventEmitter = (__nccwpck_require__(434).EventEmitter);
var errorMonitor = (__nccwpck_require__(434).errorMonitor);
var crc32 = __nccwpck_require__(928);

exports.u = ZipFile;
__webpack_unused_export__ = dateToDosDateTime;

util.inherits(ZipFile, EventEmitter);
function ZipFile() {
  this.outputStream = new PassThrough();
  this.entries = [];
  this.outputStreamCursor = 0;
  this.ended = false; // .end() sets this
  this.allDone = false; // set when we've written the last bytes
  this.forceZip64Eocd = false; // configurable in .end()
  this.errored = false;
  this.on(errorMonitor, function() {
    this.errored = true;
  });
}

ZipFile.prototype.addFile = function(realPath, metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, false);
  if (options == null) options = {};

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  self.entries.push(entry);
  fs.stat(realPath, function(err, stats) {
    if (err) return self.emit("error", err);
    if (!stats.isFile()) return self.emit("error", new Error("not a file: " + realPath));
    entry.uncompressedSize = stats.size;
    if (options.mtime == null) entry.setLastModDate(stats.mtime);
    if (options.mode == null) entry.setFileAttributesMode(stats.mode);
    entry.setFileDataPumpFunction(function() {
      var readStream = fs.createReadStream(realPath);
      entry.state = Entry.FILE_DATA_IN_PROGRESS;
      readStream.on("error", function(err) {
        self.emit("error", err);
      });
      pumpFileDataReadStream(self, entry, readStream);
    });
    pumpEntries(self);
  });
};

ZipFile.prototype.addReadStream = function(readStream, metadataPath, options) {
  this.addReadStreamLazy(metadataPath, options, function(cb) {
    cb(null, readStream);
  });
};

ZipFile.prototype.addReadStreamLazy = function(metadataPath, options, getReadStreamFunction) {
  var self = this;
  if (typeof options === "function") {
    getReadStreamFunction = options;
    options = null;
  }
  if (options == null) options = {};
  metadataPath = validateMetadataPath(metadataPath, false);

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  self.entries.push(entry);
  entry.setFileDataPumpFunction(function() {
    entry.state = Entry.FILE_DATA_IN_PROGRESS;
    getReadStreamFunction(function(err, readStream) {
      if (err) return self.emit("error", err);
      pumpFileDataReadStream(self, entry, readStream);
    });
  });
  pumpEntries(self);
};

ZipFile.prototype.addBuffer = function(buffer, metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, false);
  if (buffer.length > 0x3fffffff) throw new Error("buffer too large: " + buffer.length + " > " + 0x3fffffff);
  if (options == null) options = {};
  if (options.size != null) throw new Error("options.size not allowed");

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  entry.uncompressedSize = buffer.length;
  entry.crc32 = crc32.unsigned(buffer);
  entry.crcAndFileSizeKnown = true;
  self.entries.push(entry);
  if (entry.compressionLevel === 0) {
    setCompressedBuffer(buffer);
  } else {
    zlib.deflateRaw(buffer, {level:entry.compressionLevel}, function(err, compressedBuffer) {
      setCompressedBuffer(compressedBuffer);
    });
  }
  function setCompressedBuffer(compressedBuffer) {
    entry.compressedSize = compressedBuffer.length;
    entry.setFileDataPumpFunction(function() {
      writeToOutputStream(self, compressedBuffer);
      writeToOutputStream(self, entry.getDataDescriptor());
      entry.state = Entry.FILE_DATA_DONE;

      // don't call pumpEntries() recursively.
      // (also, don't call process.nextTick recursively.)
      setImmediate(function() {
        pumpEntries(self);
      });
    });
    pumpEntries(self);
  }
};

ZipFile.prototype.addEmptyDirectory = function(metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, true);
  if (options == null) options = {};
  if (options.size != null) throw new Error("options.size not allowed");
  if (options.compress != null) throw new Error("options.compress not allowed");
  if (options.compressionLevel != null) throw new Error("options.compressionLevel not allowed");

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, true, options);
  self.entries.push(entry);
  entry.setFileDataPumpFunction(function() {
    writeToOutputStream(self, entry.getDataDescriptor());
    entry.state = Entry.FILE_DATA_DONE;
    pumpEntries(self);
  });
  pumpEntries(self);
};

var eocdrSignatureBuffer = bufferFrom([0x50, 0x4b, 0x05, 0x06]);

ZipFile.prototype.end = function(options, calculatedTotalSizeCallback) {
  if (typeof options === "function") {
    calculatedTotalSizeCallback = options;
    options = null;
  }
  if (options == null) options = {};
  if (this.ended) return;
  this.ended = true;
  if (this.errored) return;
  this.calculatedTotalSizeCallback = calculatedTotalSizeCallback;
  this.forceZip64Eocd = !!options.forceZip64Format;
  if (options.comment) {
    if (typeof options.comment === "string") {
      this.comment = encodeCp437(options.comment);
    } else {
      // It should be a Buffer
      this.comment = options.comment;
    }
    if (this.comment.length > 0xffff) throw new Error("comment is too large");
    // gotta check for this, because the zipfile format is actually ambiguous.
    if (bufferIncludes(this.comment, eocdrSignatureBuffer)) throw new Error("comment contains end of central directory record signature");
  } else {
    // no comment.
    this.comment = EMPTY_BUFFER;
  }
  pumpEntries(this);
};

function writeToOutputStream(self, buffer) {
  self.outputStream.write(buffer);
  self.outputStreamCursor += buffer.length;
}

function pumpFileDataReadStream(self, entry, readStream) {
  var crc32Watcher = new Crc32Watcher();
  var uncompressedSizeCounter = new ByteCounter();
  var compressor = entry.compressionLevel !== 0 ? new zlib.DeflateRaw({level:entry.compressionLevel}) : new PassThrough();
  var compressedSizeCounter = new ByteCounter();
  readStream.pipe(crc32Watcher)
            .pipe(uncompressedSizeCounter)
            .pipe(compressor)
            .pipe(compressedSizeCounter)
            .pipe(self.outputStream, {end: false});
  compressedSizeCounter.on("end", function() {
    entry.crc32 = crc32Watcher.crc32;
    if (entry.uncompressedSize == null) {
      entry.uncompressedSize = uncompressedSizeCounter.byteCount;
    } else {
      if (entry.uncompressedSize !== uncompressedSizeCounter.byteCount) return self.emit("error", new Error("file data stream has unexpected number of bytes"));
    }
    entry.compressedSize = compressedSizeCounter.byteCount;
    self.outputStreamCursor += entry.compressedSize;
    writeToOutputStream(self, entry.getDataDescriptor());
    entry.state = Entry.FILE_DATA_DONE;
    pumpEntries(self);
  });
}

function determineCompressionLevel(options) {
  if (options.compress != null && options.compressionLevel != null) {
    if (!!options.compress !== !!options.compressionLevel) throw new Error("conflicting settings for compress and compressionLevel");
  }
  if (options.compressionLevel != null) return options.compressionLevel;
  if (options.compress === false) return 0;
  return 6;
}

function pumpEntries(self) {
  if (self.allDone || self.errored) return;
  // first check if calculatedTotalSize is finally known
  if (self.ended && self.calculatedTotalSizeCallback != null) {
    var calculatedTotalSize = calculateTotalSize(self);
    if (calculatedTotalSize != null) {
      // we have an answer
      self.calculatedTotalSizeCallback(calculatedTotalSize);
      self.calculatedTotalSizeCallback = null;
    }
  }

  // pump entries
  var entry = getFirstNotDoneEntry();
  function getFirstNotDoneEntry() {
    for (var i = 0; i < self.entries.length; i++) {
      var entry = self.entries[i];
      if (entry.state < Entry.FILE_DATA_DONE) return entry;
    }
    return null;
  }
  if (entry != null) {
    // this entry is not done yet
    if (entry.state < Entry.READY_TO_PUMP_FILE_DATA) return; // input file not open yet
    if (entry.state === Entry.FILE_DATA_IN_PROGRESS) return; // we'll get there
    // start with local file header
    entry.relativeOffsetOfLocalHeader = self.outputStreamCursor;
    var localFileHeader = entry.getLocalFileHeader();
    writeToOutputStream(self, localFileHeader);
    entry.doFileDataPump();
  } else {
    // all cought up on writing entries
    if (self.ended) {
      // head for the exit
      self.offsetOfStartOfCentralDirectory = self.outputStreamCursor;
      self.entries.forEach(function(entry) {
        var centralDirectoryRecord = entry.getCentralDirectoryRecord();
        writeToOutputStream(self, centralDirectoryRecord);
      });
      writeToOutputStream(self, getEndOfCentralDirectoryRecord(self));
      self.outputStream.end();
      self.allDone = true;
    }
  }
}

function calculateTotalSize(self) {
  var pretendOutputCursor = 0;
  var centralDirectorySize = 0;
  for (var i = 0; i < self.entries.length; i++) {
    var entry = self.entries[i];
    // compression is too hard to predict
    if (entry.compressionLevel !== 0) return -1;
    if (entry.state >= Entry.READY_TO_PUMP_FILE_DATA) {
      // if addReadStream was called without providing the size, we can't predict the total size
      if (entry.uncompressedSize == null) return -1;
    } else {
      // if we're still waiting for fs.stat, we might learn the size someday
      if (entry.uncompressedSize == null) return null;
    }
    // we know this for sure, and this is important to know if we need ZIP64 format.
    entry.relativeOffsetOfLocalHeader = pretendOutputCursor;
    var useZip64Format = entry.useZip64Format();

    pretendOutputCursor += LOCAL_FILE_HEADER_FIXED_SIZE + entry.utf8FileName.length;
    pretendOutputCursor += entry.uncompressedSize;
    if (!entry.crcAndFileSizeKnown) {
      // use a data descriptor
      if (useZip64Format) {
        pretendOutputCursor += ZIP64_DATA_DESCRIPTOR_SIZE;
      } else {
        pretendOutputCursor += DATA_DESCRIPTOR_SIZE;
      }
    }

    centralDirectorySize += CENTRAL_DIRECTORY_RECORD_FIXED_SIZE + entry.utf8FileName.length + entry.fileComment.length;
    if (!entry.forceDosTimestamp) {
      centralDirectorySize += INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE;
    }
    if (useZip64Format) {
      centralDirectorySize += ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE;
    }
  }

  var endOfCentralDirectorySize = 0;
  if (self.forceZip64Eocd ||
      self.entries.length >= 0xffff ||
      centralDirectorySize >= 0xffff ||
      pretendOutputCursor >= 0xffffffff) {
    // use zip64 end of central directory stuff
    endOfCentralDirectorySize += ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE;
  }
  endOfCentralDirectorySize += END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length;
  return pretendOutputCursor + centralDirectorySize + endOfCentralDirectorySize;
}

function shouldIgnoreAdding(self) {
  if (self.ended) throw new Error("cannot add entries after calling end()");
  if (self.errored) return true;
  return false;
}

var ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 56;
var ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE = 20;
var END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 22;
function getEndOfCentralDirectoryRecord(self, actuallyJustTellMeHowLongItWouldBe) {
  var needZip64Format = false;
  var normalEntriesLength = self.entries.length;
  if (self.forceZip64Eocd || self.entries.length >= 0xffff) {
    normalEntriesLength = 0xffff;
    needZip64Format = true;
  }
  var sizeOfCentralDirectory = self.outputStreamCursor - self.offsetOfStartOfCentralDirectory;
  var normalSizeOfCentralDirectory = sizeOfCentralDirectory;
  if (self.forceZip64Eocd || sizeOfCentralDirectory >= 0xffffffff) {
    normalSizeOfCentralDirectory = 0xffffffff;
    needZip64Format = true;
  }
  var normalOffsetOfStartOfCentralDirectory = self.offsetOfStartOfCentralDirectory;
  if (self.forceZip64Eocd || self.offsetOfStartOfCentralDirectory >= 0xffffffff) {
    normalOffsetOfStartOfCentralDirectory = 0xffffffff;
    needZip64Format = true;
  }
  if (actuallyJustTellMeHowLongItWouldBe) {
    if (needZip64Format) {
      return (
        ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE +
        ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE +
        END_OF_CENTRAL_DIRECTORY_RECORD_SIZE
      );
    } else {
      return END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
    }
  }

  var eocdrBuffer = bufferAlloc(END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length);
  // end of central dir signature                       4 bytes  (0x06054b50)
  eocdrBuffer.writeUInt32LE(0x06054b50, 0);
  // number of this disk                                2 bytes
  eocdrBuffer.writeUInt16LE(0, 4);
  // number of the disk with the start of the central directory  2 bytes
  eocdrBuffer.writeUInt16LE(0, 6);
  // total number of entries in the central directory on this disk  2 bytes
  eocdrBuffer.writeUInt16LE(normalEntriesLength, 8);
  // total number of entries in the central directory   2 bytes
  eocdrBuffer.writeUInt16LE(normalEntriesLength, 10);
  // size of the central directory                      4 bytes
  eocdrBuffer.writeUInt32LE(normalSizeOfCentralDirectory, 12);
  // offset of start of central directory with respect to the starting disk number  4 bytes
  eocdrBuffer.writeUInt32LE(normalOffsetOfStartOfCentralDirectory, 16);
  // .ZIP file comment length                           2 bytes
  eocdrBuffer.writeUInt16LE(self.comment.length, 20);
  // .ZIP file comment                                  (variable size)
  self.comment.copy(eocdrBuffer, 22);

  if (!needZip64Format) return eocdrBuffer;

  // ZIP64 format
  // ZIP64 End of Central Directory Record
  var zip64EocdrBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE);
  // zip64 end of central dir signature                                             4 bytes  (0x06064b50)
  zip64EocdrBuffer.writeUInt32LE(0x06064b50, 0);
  // size of zip64 end of central directory record                                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE - 12, 4);
  // version made by                                                                2 bytes
  zip64EocdrBuffer.writeUInt16LE(VERSION_MADE_BY, 12);
  // version needed to extract                                                      2 bytes
  zip64EocdrBuffer.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_ZIP64, 14);
  // number of this disk                                                            4 bytes
  zip64EocdrBuffer.writeUInt32LE(0, 16);
  // number of the disk with the start of the central directory                     4 bytes
  zip64EocdrBuffer.writeUInt32LE(0, 20);
  // total number of entries in the central directory on this disk                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.entries.length, 24);
  // total number of entries in the central directory                               8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.entries.length, 32);
  // size of the central directory                                                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, sizeOfCentralDirectory, 40);
  // offset of start of central directory with respect to the starting disk number  8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.offsetOfStartOfCentralDirectory, 48);
  // zip64 extensible data sector                                                   (variable size)
  // nothing in the zip64 extensible data sector


  // ZIP64 End of Central Directory Locator
  var zip64EocdlBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE);
  // zip64 end of central dir locator signature                               4 bytes  (0x07064b50)
  zip64EocdlBuffer.writeUInt32LE(0x07064b50, 0);
  // number of the disk with the start of the zip64 end of central directory  4 bytes
  zip64EocdlBuffer.writeUInt32LE(0, 4);
  // relative offset of the zip64 end of central directory record             8 bytes
  writeUInt64LE(zip64EocdlBuffer, self.outputStreamCursor, 8);
  // total number of disks                                                    4 bytes
  zip64EocdlBuffer.writeUInt32LE(1, 16);


  return Buffer.concat([
    zip64EocdrBuffer,
    zip64EocdlBuffer,
    eocdrBuffer,
  ]);
}

function validateMetadataPath(metadataPath, isDirectory) {
  if (metadataPath === "") throw new Error("empty metadataPath");
  metadataPath = metadataPath.replace(/\\/g, "/");
  if (/^[a-zA-Z]:/.test(metadataPath) || /^\//.test(metadataPath)) throw new Error("absolute path: " + metadataPath);
  if (metadataPath.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + metadataPath);
  var looksLikeDirectory = /\/$/.test(metadataPath);
  if (isDirectory) {
    // append a trailing '/' if necessary.
    if (!looksLikeDirectory) metadataPath += "/";
  } else {
    if (looksLikeDirectory) throw new Error("file path cannot end with '/': " + metadataPath);
  }
  return metadataPath;
}

var EMPTY_BUFFER = bufferAlloc(0);

// this class is not part of the public API
function Entry(metadataPath, isDirectory, options) {
  this.utf8FileName = bufferFrom(metadataPath);
  if (this.utf8FileName.length > 0xffff) throw new Error("utf8 file name too long. " + utf8FileName.length + " > " + 0xffff);
  this.isDirectory = isDirectory;
  this.state = Entry.WAITING_FOR_METADATA;
  this.setLastModDate(options.mtime != null ? options.mtime : new Date());
  this.forceDosTimestamp = !!options.forceDosTimestamp;
  if (options.mode != null) {
    this.setFileAttributesMode(options.mode);
  } else {
    this.setFileAttributesMode(isDirectory ? 0o40775 : 0o100664);
  }
  if (isDirectory) {
    this.crcAndFileSizeKnown = true;
    this.crc32 = 0;
    this.uncompressedSize = 0;
    this.compressedSize = 0;
  } else {
    // unknown so far
    this.crcAndFileSizeKnown = false;
    this.crc32 = null;
    this.uncompressedSize = null;
    this.compressedSize = null;
    if (options.size != null) this.uncompressedSize = options.size;
  }
  if (isDirectory) {
    this.compressionLevel = 0;
  } else {
    this.compressionLevel = determineCompressionLevel(options);
  }
  this.forceZip64Format = !!options.forceZip64Format;
  if (options.fileComment) {
    if (typeof options.fileComment === "string") {
      this.fileComment = bufferFrom(options.fileComment, "utf-8");
    } else {
      // It should be a Buffer
      this.fileComment = options.fileComment;
    }
    if (this.fileComment.length > 0xffff) throw new Error("fileComment is too large");
  } else {
    // no comment.
    this.fileComment = EMPTY_BUFFER;
  }
}
Entry.WAITING_FOR_METADATA = 0;
Entry.READY_TO_PUMP_FILE_DATA = 1;
Entry.FILE_DATA_IN_PROGRESS = 2;
Entry.FILE_DATA_DONE = 3;
Entry.prototype.setLastModDate = function(date) {
  this.mtime = date;
  var dosDateTime = dateToDosDateTime(date);
  this.lastModFileTime = dosDateTime.time;
  this.lastModFileDate = dosDateTime.date;
};
Entry.prototype.setFileAttributesMode = function(mode) {
  if ((mode & 0xffff) !== mode) throw new Error("invalid mode. expected: 0 <= " + mode + " <= " + 0xffff);
  // http://unix.stackexchange.com/questions/14705/the-zip-formats-external-file-attribute/14727#14727
  this.externalFileAttributes = (mode << 16) >>> 0;
};
// doFileDataPump() should not call pumpEntries() directly. see issue #9.
Entry.prototype.setFileDataPumpFunction = function(doFileDataPump) {
  this.doFileDataPump = doFileDataPump;
  this.state = Entry.READY_TO_PUMP_FILE_DATA;
};
Entry.prototype.useZip64Format = function() {
  return (
    (this.forceZip64Format) ||
    (this.uncompressedSize != null && this.uncompressedSize > 0xfffffffe) ||
    (this.compressedSize != null && this.compressedSize > 0xfffffffe) ||
    (this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 0xfffffffe)
  );
}
var LOCAL_FILE_HEADER_FIXED_SIZE = 30;
var VERSION_NEEDED_TO_EXTRACT_UTF8 = 20;
var VERSION_NEEDED_TO_EXTRACT_ZIP64 = 45;
// 3 = unix. 63 = spec version 6.3
var VERSION_MADE_BY = (3 << 8) | 63;
var FILE_NAME_IS_UTF8 = 1 << 11;
var UNKNOWN_CRC32_AND_FILE_SIZES = 1 << 3;
Entry.prototype.getLocalFileHeader = function() {
  var crc32 = 0;
  var compressedSize = 0;
  var uncompressedSize = 0;
  if (this.crcAndFileSizeKnown) {
    crc32 = this.crc32;
    compressedSize = this.compressedSize;
    uncompressedSize = this.uncompressedSize;
  }

  var fixedSizeStuff = bufferAlloc(LOCAL_FILE_HEADER_FIXED_SIZE);
  var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
  if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;

  // local file header signature     4 bytes  (0x04034b50)
  fixedSizeStuff.writeUInt32LE(0x04034b50, 0);
  // version needed to extract       2 bytes
  fixedSizeStuff.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_UTF8, 4);
  // general purpose bit flag        2 bytes
  fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 6);
  // compression method              2 bytes
  fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 8);
  // last mod file time              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 10);
  // last mod file date              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 12);
  // crc-32                          4 bytes
  fixedSizeStuff.writeUInt32LE(crc32, 14);
  // compressed size                 4 bytes
  fixedSizeStuff.writeUInt32LE(compressedSize, 18);
  // uncompressed size               4 bytes
  fixedSizeStuff.writeUInt32LE(uncompressedSize, 22);
  // file name length                2 bytes
  fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 26);
  // extra field length              2 bytes
  fixedSizeStuff.writeUInt16LE(0, 28);
  return Buffer.concat([
    fixedSizeStuff,
    // file name (variable size)
    this.utf8FileName,
    // extra field (variable size)
    // no extra fields
  ]);
};
var DATA_DESCRIPTOR_SIZE = 16;
var ZIP64_DATA_DESCRIPTOR_SIZE = 24;
Entry.prototype.getDataDescriptor = function() {
  if (this.crcAndFileSizeKnown) {
    // the Mac Archive Utility requires this not be present unless we set general purpose bit 3
    return EMPTY_BUFFER;
  }
  if (!this.useZip64Format()) {
    var buffer = bufferAlloc(DATA_DESCRIPTOR_SIZE);
    // optional signature (required according to Archive Utility)
    buffer.writeUInt32LE(0x08074b50, 0);
    // crc-32                          4 bytes
    buffer.writeUInt32LE(this.crc32, 4);
    // compressed size                 4 bytes
    buffer.writeUInt32LE(this.compressedSize, 8);
    // uncompressed size               4 bytes
    buffer.writeUInt32LE(this.uncompressedSize, 12);
    return buffer;
  } else {
    // ZIP64 format
    var buffer = bufferAlloc(ZIP64_DATA_DESCRIPTOR_SIZE);
    // optional signature (unknown if anyone cares about this)
    buffer.writeUInt32LE(0x08074b50, 0);
    // crc-32                          4 bytes
    buffer.writeUInt32LE(this.crc32, 4);
    // compressed size                 8 bytes
    writeUInt64LE(buffer, this.compressedSize, 8);
    // uncompressed size               8 bytes
    writeUInt64LE(buffer, this.uncompressedSize, 16);
    return buffer;
  }
};
var CENTRAL_DIRECTORY_RECORD_FIXED_SIZE = 46;
var INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE = 9;
var ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE = 28;
Entry.prototype.getCentralDirectoryRecord = function() {
  var fixedSizeStuff = bufferAlloc(CENTRAL_DIRECTORY_RECORD_FIXED_SIZE);
  var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
  if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;

  var izutefBuffer = EMPTY_BUFFER;
  if (!this.forceDosTimestamp) {
    // Here is one specification for this: https://commons.apache.org/proper/commons-compress/apidocs/org/apache/commons/compress/archivers/zip/X5455_ExtendedTimestamp.html
    // See also the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
    izutefBuffer = bufferAlloc(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE);
    // 0x5455        Short       tag for this extra block type ("UT")
    izutefBuffer.writeUInt16LE(0x5455, 0);
    // TSize         Short       total data size for this block
    izutefBuffer.writeUInt16LE(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE - 4, 2);
    // See Info-ZIP source code zip.h for these constant values:
    var EB_UT_FL_MTIME = (1 << 0);
    var EB_UT_FL_ATIME = (1 << 1);
    // Note that we set the atime flag despite not providing the atime field.
    // The central directory version of this extra field is specified to never contain the atime field even when the flag is set.
    // We set it to match the Info-ZIP behavior in order to minimize incompatibility with zip file readers that may have rigid input expectations.
    // Flags         Byte        info bits
    izutefBuffer.writeUInt8(EB_UT_FL_MTIME | EB_UT_FL_ATIME, 4);
    // (ModTime)     Long        time of last modification (UTC/GMT)
    var timestamp = Math.floor(this.mtime.getTime() / 1000);
    if (timestamp < -0x80000000) timestamp = -0x80000000; // 1901-12-13T20:45:52.000Z
    if (timestamp >  0x7fffffff) timestamp =  0x7fffffff; // 2038-01-19T03:14:07.000Z
    izutefBuffer.writeUInt32LE(timestamp, 5);
  }

  var normalCompressedSize = this.compressedSize;
  var normalUncompressedSize = this.uncompressedSize;
  var normalRelativeOffsetOfLocalHeader = this.relativeOffsetOfLocalHeader;
  var versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_UTF8;
  var zeiefBuffer = EMPTY_BUFFER;
  if (this.useZip64Format()) {
    normalCompressedSize = 0xffffffff;
    normalUncompressedSize = 0xffffffff;
    normalRelativeOffsetOfLocalHeader = 0xffffffff;
    versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_ZIP64;

    // ZIP64 extended information extra field
    zeiefBuffer = bufferAlloc(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE);
    // 0x0001                  2 bytes    Tag for this "extra" block type
    zeiefBuffer.writeUInt16LE(0x0001, 0);
    // Size                    2 bytes    Size of this "extra" block
    zeiefBuffer.writeUInt16LE(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE - 4, 2);
    // Original Size           8 bytes    Original uncompressed file size
    writeUInt64LE(zeiefBuffer, this.uncompressedSize, 4);
    // Compressed Size         8 bytes    Size of compressed data
    writeUInt64LE(zeiefBuffer, this.compressedSize, 12);
    // Relative Header Offset  8 bytes    Offset of local header record
    writeUInt64LE(zeiefBuffer, this.relativeOffsetOfLocalHeader, 20);
    // Disk Start Number       4 bytes    Number of the disk on which this file starts
    // (omit)
  }

  // central file header signature   4 bytes  (0x02014b50)
  fixedSizeStuff.writeUInt32LE(0x02014b50, 0);
  // version made by                 2 bytes
  fixedSizeStuff.writeUInt16LE(VERSION_MADE_BY, 4);
  // version needed to extract       2 bytes
  fixedSizeStuff.writeUInt16LE(versionNeededToExtract, 6);
  // general purpose bit flag        2 bytes
  fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 8);
  // compression method              2 bytes
  fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 10);
  // last mod file time              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 12);
  // last mod file date              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 14);
  // crc-32                          4 bytes
  fixedSizeStuff.writeUInt32LE(this.crc32, 16);
  // compressed size                 4 bytes
  fixedSizeStuff.writeUInt32LE(normalCompressedSize, 20);
  // uncompressed size               4 bytes
  fixedSizeStuff.writeUInt32LE(normalUncompressedSize, 24);
  // file name length                2 bytes
  fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 28);
  // extra field length              2 bytes
  fixedSizeStuff.writeUInt16LE(izutefBuffer.length + zeiefBuffer.length, 30);
  // file comment length             2 bytes
  fixedSizeStuff.writeUInt16LE(this.fileComment.length, 32);
  // disk number start               2 bytes
  fixedSizeStuff.writeUInt16LE(0, 34);
  // internal file attributes        2 bytes
  fixedSizeStuff.writeUInt16LE(0, 36);
  // external file attributes        4 bytes
  fixedSizeStuff.writeUInt32LE(this.externalFileAttributes, 38);
  // relative offset of local header 4 bytes
  fixedSizeStuff.writeUInt32LE(normalRelativeOffsetOfLocalHeader, 42);

  return Buffer.concat([
    fixedSizeStuff,
    // file name (variable size)
    this.utf8FileName,
    // extra field (variable size)
    izutefBuffer,
    zeiefBuffer,
    // file comment (variable size)
    this.fileComment,
  ]);
};
Entry.prototype.getCompressionMethod = function() {
  var NO_COMPRESSION = 0;
  var DEFLATE_COMPRESSION = 8;
  return this.compressionLevel === 0 ? NO_COMPRESSION : DEFLATE_COMPRESSION;
};

// These are intentionally computed in the current system timezone
// to match how the DOS encoding operates in this library.
var minDosDate = new Date(1980, 0, 1);
var maxDosDate = new Date(2107, 11, 31, 23, 59, 58);
function dateToDosDateTime(jsDate) {
  // Clamp out of bounds timestamps.
  if (jsDate < minDosDate) jsDate = minDosDate;
  else if (jsDate > maxDosDate) jsDate = maxDosDate;

  var date = 0;
  date |= jsDate.getDate() & 0x1f; // 1-31
  date |= ((jsDate.getMonth() + 1) & 0xf) << 5; // 0-11, 1-12
  date |= ((jsDate.getFullYear() - 1980) & 0x7f) << 9; // 0-128, 1980-2108

  var time = 0;
  time |= Math.floor(jsDate.getSeconds() / 2); // 0-59, 0-29 (lose odd numbers)
  time |= (jsDate.getMinutes() & 0x3f) << 5; // 0-59
  time |= (jsDate.getHours() & 0x1f) << 11; // 0-23

  return {date: date, time: time};
}

function writeUInt64LE(buffer, n, offset) {
  // can't use bitshift here, because JavaScript only allows bitshifting on 32-bit integers.
  var high = Math.floor(n / 0x100000000);
  var low = n % 0x100000000;
  buffer.writeUInt32LE(low, offset);
  buffer.writeUInt32LE(high, offset + 4);
}

function defaultCallback(err) {
  if (err) throw err;
}

util.inherits(ByteCounter, Transform);
function ByteCounter(options) {
  Transform.call(this, options);
  this.byteCount = 0;
}
ByteCounter.prototype._transform = function(chunk, encoding, cb) {
  this.byteCount += chunk.length;
  cb(null, chunk);
};

util.inherits(Crc32Watcher, Transform);
function Crc32Watcher(options) {
  Transform.call(this, options);
  this.crc32 = 0;
}
Crc32Watcher.prototype._transform = function(chunk, encoding, cb) {
  this.crc32 = crc32.unsigned(chunk, this.crc32);
  cb(null, chunk);
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
if (cp437.length !== 256) throw new Error("assertion failure");
var reverseCp437 = null;

function encodeCp437(string) {
  if (/^[\x20-\x7e]*$/.test(string)) {
    // CP437, ASCII, and UTF-8 overlap in this range.
    return bufferFrom(string, "utf-8");
  }

  // This is the slow path.
  if (reverseCp437 == null) {
    // cache this once
    reverseCp437 = {};
    for (var i = 0; i < cp437.length; i++) {
      reverseCp437[cp437[i]] = i;
    }
  }

  var result = bufferAlloc(string.length);
  for (var i = 0; i < string.length; i++) {
    var b = reverseCp437[string[i]];
    if (b == null) throw new Error("character not encodable in CP437: " + JSON.stringify(string[i]));
    result[i] = b;
  }

  return result;
}

function bufferAlloc(size) {
  bufferAlloc = modern;
  try {
    return bufferAlloc(size);
  } catch (e) {
    bufferAlloc = legacy;
    return bufferAlloc(size);
  }
  function modern(size) {
    return Buffer.allocUnsafe(size);
  }
  function legacy(size) {
    return new Buffer(size);
  }
}
function bufferFrom(something, encoding) {
  bufferFrom = modern;
  try {
    return bufferFrom(something, encoding);
  } catch (e) {
    bufferFrom = legacy;
    return bufferFrom(something, encoding);
  }
  function modern(something, encoding) {
    return Buffer.from(something, encoding);
  }
  function legacy(something, encoding) {
    return new Buffer(something, encoding);
  }
}
function bufferIncludes(buffer, content) {
  bufferIncludes = modern;
  try {
    return bufferIncludes(buffer, content);
  } catch (e) {
    bufferIncludes = legacy;
    return bufferIncludes(buffer, content);
  }
  function modern(buffer, content) {
    return buffer.includes(content);
  }
  function legacy(buffer, content) {
    for (var i = 0; i <= buffer.length - content.length; i++) {
      for (var j = 0;; j++) {
        if (j === content.length) return true;
        if (buffer[i + j] !== content[j]) break;
      }
    }
    return false;
  }
}


/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 928:
/***/ ((module) => {



function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

const CRC_TABLE = new Int32Array([
  0,
  1996959894,
  3993919788,
  2567524794,
  124634137,
  1886057615,
  3915621685,
  2657392035,
  249268274,
  2044508324,
  3772115230,
  2547177864,
  162941995,
  2125561021,
  3887607047,
  2428444049,
  498536548,
  1789927666,
  4089016648,
  2227061214,
  450548861,
  1843258603,
  4107580753,
  2211677639,
  325883990,
  1684777152,
  4251122042,
  2321926636,
  335633487,
  1661365465,
  4195302755,
  2366115317,
  997073096,
  1281953886,
  3579855332,
  2724688242,
  1006888145,
  1258607687,
  3524101629,
  2768942443,
  901097722,
  1119000684,
  3686517206,
  2898065728,
  853044451,
  1172266101,
  3705015759,
  2882616665,
  651767980,
  1373503546,
  3369554304,
  3218104598,
  565507253,
  1454621731,
  3485111705,
  3099436303,
  671266974,
  1594198024,
  3322730930,
  2970347812,
  795835527,
  1483230225,
  3244367275,
  3060149565,
  1994146192,
  31158534,
  2563907772,
  4023717930,
  1907459465,
  112637215,
  2680153253,
  3904427059,
  2013776290,
  251722036,
  2517215374,
  3775830040,
  2137656763,
  141376813,
  2439277719,
  3865271297,
  1802195444,
  476864866,
  2238001368,
  4066508878,
  1812370925,
  453092731,
  2181625025,
  4111451223,
  1706088902,
  314042704,
  2344532202,
  4240017532,
  1658658271,
  366619977,
  2362670323,
  4224994405,
  1303535960,
  984961486,
  2747007092,
  3569037538,
  1256170817,
  1037604311,
  2765210733,
  3554079995,
  1131014506,
  879679996,
  2909243462,
  3663771856,
  1141124467,
  855842277,
  2852801631,
  3708648649,
  1342533948,
  654459306,
  3188396048,
  3373015174,
  1466479909,
  544179635,
  3110523913,
  3462522015,
  1591671054,
  702138776,
  2966460450,
  3352799412,
  1504918807,
  783551873,
  3082640443,
  3233442989,
  3988292384,
  2596254646,
  62317068,
  1957810842,
  3939845945,
  2647816111,
  81470997,
  1943803523,
  3814918930,
  2489596804,
  225274430,
  2053790376,
  3826175755,
  2466906013,
  167816743,
  2097651377,
  4027552580,
  2265490386,
  503444072,
  1762050814,
  4150417245,
  2154129355,
  426522225,
  1852507879,
  4275313526,
  2312317920,
  282753626,
  1742555852,
  4189708143,
  2394877945,
  397917763,
  1622183637,
  3604390888,
  2714866558,
  953729732,
  1340076626,
  3518719985,
  2797360999,
  1068828381,
  1219638859,
  3624741850,
  2936675148,
  906185462,
  1090812512,
  3747672003,
  2825379669,
  829329135,
  1181335161,
  3412177804,
  3160834842,
  628085408,
  1382605366,
  3423369109,
  3138078467,
  570562233,
  1426400815,
  3317316542,
  2998733608,
  733239954,
  1555261956,
  3268935591,
  3050360625,
  752459403,
  1541320221,
  2607071920,
  3965973030,
  1969922972,
  40735498,
  2617837225,
  3943577151,
  1913087877,
  83908371,
  2512341634,
  3803740692,
  2075208622,
  213261112,
  2463272603,
  3855990285,
  2094854071,
  198958881,
  2262029012,
  4057260610,
  1759359992,
  534414190,
  2176718541,
  4139329115,
  1873836001,
  414664567,
  2282248934,
  4279200368,
  1711684554,
  285281116,
  2405801727,
  4167216745,
  1634467795,
  376229701,
  2685067896,
  3608007406,
  1308918612,
  956543938,
  2808555105,
  3495958263,
  1231636301,
  1047427035,
  2932959818,
  3654703836,
  1088359270,
  936918e3,
  2847714899,
  3736837829,
  1202900863,
  817233897,
  3183342108,
  3401237130,
  1404277552,
  615818150,
  3134207493,
  3453421203,
  1423857449,
  601450431,
  3009837614,
  3294710456,
  1567103746,
  711928724,
  3020668471,
  3272380065,
  1510334235,
  755167117
]);
function ensureBuffer(input) {
  if (Buffer.isBuffer(input)) {
    return input;
  }
  if (typeof input === "number") {
    return Buffer.alloc(input);
  } else if (typeof input === "string") {
    return Buffer.from(input);
  } else {
    throw new Error("input must be buffer, number, or string, received " + typeof input);
  }
}
function bufferizeInt(num) {
  const tmp = ensureBuffer(4);
  tmp.writeInt32BE(num, 0);
  return tmp;
}
function _crc32(buf, previous) {
  buf = ensureBuffer(buf);
  if (Buffer.isBuffer(previous)) {
    previous = previous.readUInt32BE(0);
  }
  let crc = ~~previous ^ -1;
  for (var n = 0; n < buf.length; n++) {
    crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
  }
  return crc ^ -1;
}
function crc32() {
  return bufferizeInt(_crc32.apply(null, arguments));
}
crc32.signed = function() {
  return _crc32.apply(null, arguments);
};
crc32.unsigned = function() {
  return _crc32.apply(null, arguments) >>> 0;
};
var bufferCrc32 = crc32;

const index = /*@__PURE__*/getDefaultExportFromCjs(bufferCrc32);

module.exports = index;


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(228);
/* harmony import */ var _core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(817);
/* harmony import */ var _core_system_network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(751);

                                                                                

                                                                        


                          
                         
                        
 

/** The app as the portal's address has it: `owner/name`. */
const appName = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'owner/name',
  parse(raw)          {
    const [owner = '', name = '', ...rest] = raw.split('/');
    const isPart = (part        ) => part !== '' && !/^\.\.?$/.test(part);
    if (isPart(owner) && isPart(name) && rest.length === 0) return { owner, name };
    throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(`is not owner/name: "${raw}"`);
  },
});

const serviceAddress = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'address',
  parse(raw)      {
    const url = URL.parse(raw);
    if (url === null || !(0,_core_system_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfidential */ .FX)(url)) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('is not an https address');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('holds more than a host and a path');
    }
    return url;
  },
});

/** E-mails, each hidden in the log; a bad one is named by its place. */
function emails(options             )                                {
  const { always: _, ...list } = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
    form: 'secret list, one a line',
    secret: true,
    parse(raw, { mask })                    {
      const entries = raw
        .split(/[\n,;]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      // Servers may answer with the address in lower case.
      for (const entry of entries) [entry, entry.toLowerCase()].forEach(mask);
      const bad = entries.findIndex((entry) => !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(entry));
      if (bad !== -1) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(`has no e-mail in entry ${bad + 1}`);
      return entries;
    },
  })(options);
  return { ...list, absent: [] };
}

const fileOrRelease       = (given) =>
  given.has('file') || given.has('release-id') ? undefined : '`file` or `release-id` is needed';

const inputs = (0,_core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputTable */ .Fu)(
  {
    app: appName({ about: 'The app, as owner/name from its address.', required: true }),
    'api-token': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
      about: 'API token with full access to the app.',
      required: true,
      environment: 'APPCENTER_ACCESS_TOKEN',
    }),
    'api-url': serviceAddress({
      about:
        'Address of an App Center compatible server. Without it the public App Center is meant, which was retired on 2025-03-31.',
    }),
    file: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
      about: 'The file to release, as a path or a glob with one match.',
      defaultFrom: {
        action: 'flet-build-ipa',
        output: 'ipa-path',
        isFile: true,
        unless: ['release-id'],
      },
    }),
    'release-id': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(
      1,
      Number.MAX_SAFE_INTEGER,
    )({
      about:
        'An existing release to distribute, instead of uploading a file; with `file`, the release whose binary it replaces.',
    }),
    'upload-protocol': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'chunked', 'legacy'])({
      about:
        'Protocol of the upload: in chunks, the one of three calls before it, or the first that the server knows.',
      default: 'auto',
    }),
    'build-version': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
      about: 'Version of the release, for .pkg, .dmg, .msi and .zip files.',
    }),
    'build-number': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ about: 'Build number of the release, for .pkg and .dmg files.' }),
    groups: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about: 'Distribution groups by name or id, one a line or with commas; `*` for all.',
    }),
    testers: emails({ about: 'E-mails of single testers, shown nowhere.' }),
    stores: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about: 'Stores that the app is connected to, by name or id, one a line or with commas.',
    }),
    'allow-unusual-destination': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether groups and testers may get an .aab, of which some servers make an .apk.',
      default: 'false',
    }),
    'release-notes': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrFile */ .r5)({
      about: 'Release notes in Markdown, or the path of a file that holds them; 5,000 characters.',
    }),
    mandatory: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether testers must install this release; needs the App Center SDK in the app.',
      default: 'false',
    }),
    'notify-testers': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ about: 'Whether testers get a mail.', default: 'true' }),
    symbols: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about:
        'Symbols for crash reports, one path or glob a line: .dSYM, .xcarchive, a .zip or folder with .dSYM, .so or .sym files, a ProGuard mapping (.txt), .appxsym.',
    }),
    'symbols-failure': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['warn', 'fail'])({
      about: 'Whether symbols that fail are a warning or the step’s failure.',
      default: 'warn',
    }),
    'processing-timeout-minutes': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
      about:
        'How long the server may take to process the file, to read the symbols, and the stores to publish it.',
      default: '30',
    }),
    'on-retired': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'])({
      about: 'What to do when the address is that of the retired public service.',
      default: 'fail',
    }),
    'allow-retired-host': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether to try the retired public service all the same.',
      default: 'false',
    }),
    'dry-run': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether to look everything up and print the plan without changing anything.',
      default: 'false',
    }),
  },
  [fileOrRelease],
);

                                             


/***/ }),

/***/ 968:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(436);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(343);





await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'appcenter-release', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputs */ .V, run: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(347);


const outputs = (0,_core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i)({
  'release-id': 'Id of the release.',
  'build-number': 'Build number of the release, `CFBundleVersion` for iOS; App Center’s `version`.',
  'short-version': 'Version that users see, `CFBundleShortVersionString` for iOS.',
  'install-url': 'Address from which a device installs the release.',
  'download-url': 'Address of the file.',
  'release-url': 'Address of the release on the server’s API.',
  groups: 'Names of the groups in `groups` that hold the release, as JSON.',
  stores: 'Names and states of the stores in `stores`, as JSON.',
  'devices-file':
    'Path of a list of the testers’ devices that the profile lacks, in Apple’s format, for `register-devices` of setup-signing; set when there are any.',
  'symbol-upload-ids': 'Ids of the uploads that hold the symbols, as JSON.',
  fingerprint: 'MD5 of the file, as the server computed it.',
});


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var network_address = __nccwpck_require__(751);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(870);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
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
  return `${sentence((0,errors/* messageOf */.bD)(error))} Trying again in ${(0,duration/* formatDuration */.a3)(delayMs)}.`;
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/errors.js


const appCenterErrors = (0,errors/* catalogue */.sW)('app-center', {
  retired: {
    meaning:
      'No server is named, or that of the public App Center, which was retired on 2025-03-31.',
    remedy:
      'Use testflight-distribute, set `api-url` to a compatible server, or set `on-retired: skip` while you move. Microsoft’s notice: https://aka.ms/appcenter/retire',
  },
  unauthorized: {
    meaning: 'The server does not accept the token.',
    remedy: 'Make a new token with full access to the app and store it in the secret.',
  },
  forbidden: {
    meaning: 'The token may not do this.',
    remedy: 'Use a token of the app, or of a user with Manager rights, with full access.',
  },
  'app-not-found': {
    meaning: 'The server knows no such app, or the token cannot see it.',
    remedy: 'Set `app` to owner/name as they stand in the app’s address, not its display name.',
  },
  'release-not-found': {
    meaning: 'The app has no release with this id.',
    remedy: 'Set `release-id` to the number at the end of the release’s address.',
  },
  refused: {
    meaning: 'The server refused a request.',
    remedy: 'Read the server’s words; its administrator finds the request by the id in them.',
  },
  'unexpected-answer': {
    meaning: 'The server answered something that an App Center server does not answer.',
    remedy: 'Check that `api-url` is the address of an App Center compatible API.',
  },
  'destination-unknown': {
    meaning: 'A name in `groups` or `stores` leads to no group or store of the app, or to several.',
    remedy: 'Correct the name, or create the group or store on the server.',
  },
  'unusual-destination': {
    meaning: 'The file is of a kind that its destinations cannot use.',
    remedy: 'Release a file of the right kind, or to other destinations.',
  },
  'notes-needed': {
    meaning: 'A store asks for release notes.',
    remedy: 'Give `release-notes` of more than 10 characters.',
  },
  'store-failed': {
    meaning: 'A store did not publish the release.',
    remedy: 'Read the store’s words; publish again with `release-id` once its reason is gone.',
  },
  'store-timeout': {
    meaning: 'A store did not publish the release within the limit.',
    remedy: 'Raise `processing-timeout-minutes`, or look at the store itself.',
  },
  'file-not-found': {
    meaning: '`file` matches no file, or more than one, or is a folder.',
    remedy: 'Check the path; in a second job, download the artifact first.',
  },
  'file-empty': {
    meaning: '`file` leads to a file without contents.',
    remedy: 'Build the file again; a download that broke off must be repeated.',
  },
  'file-changed': {
    meaning: 'The file changed, or could not be read to its end, while it was sent.',
    remedy: 'Let the step that writes the file end before this one, and run this one again.',
  },
  'file-kind': {
    meaning:
      'App Center takes no such file, or not for an app of this system, or the file is not what its ending says.',
    remedy: 'Release one of the kinds of file that App Center takes, under its own ending.',
  },
  'chunk-failed': {
    meaning: 'A chunk of the file could not be stored.',
    remedy: 'Run the step again; the release appears only when all chunks are there.',
  },
  'processing-failed': {
    meaning: 'The server could not make a release of the file.',
    remedy: 'Read the server’s words; for an iOS app check that the .ipa is signed and complete.',
  },
  'processing-timeout': {
    meaning: 'The server did not finish processing within the limit.',
    remedy:
      'Raise `processing-timeout-minutes` and run the step again; it takes the release that came of the file meanwhile.',
  },
  'fingerprint-differs': {
    meaning: 'The file on the server is not the one that was sent.',
    remedy: 'Run the step again; if it stays, look for a proxy that changes uploads.',
  },
  'symbols-unusable': {
    meaning: 'A path in `symbols` leads to nothing, or to no symbols that App Center reads.',
    remedy:
      'Name a .dSYM, an .xcarchive, a .zip or folder with symbols, a ProGuard mapping (.txt) or an .appxsym.',
  },
  'symbols-failed': {
    meaning: 'Symbols could not be stored, or the server could not read them.',
    remedy:
      'Look whether they are of this build; run the step again with `release-id` to send them anew.',
  },
  'symbols-timeout': {
    meaning: 'The server did not read the symbols within the limit.',
    remedy:
      'Raise `processing-timeout-minutes`; a second run sends nothing anew and goes on waiting.',
  },
});

// EXTERNAL MODULE: ./build/core/system/network/http.js + 3 modules
var http = __nccwpck_require__(525);
;// CONCATENATED MODULE: ./build/actions/appcenter-release/api/answer.js
/**
 * Answers of the server, read field by field: a missing field is named, and a number is checked
 * before it is used as an offset, a size or the length of a loop.
 */


                                                       

function isFields(value         )                  {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer lists than this are refused: an app has at most 100 groups, and shows 100 releases. */
const LONGEST_LIST = 10_000;

/** One answer of the server, or an object inside it. Every method throws `unexpected-answer`. */
class Answer {
           #fields        ;
           #source        ;

  /** `source` names the request, for the error about a surprising answer. */
  constructor(value         , source        ) {
    this.#source = source;
    if (!isFields(value)) throw this.surprise('is not an object');
    this.#fields = value;
  }

  /** An answer that is a list at its top. */
  static list(value         , source        )           {
    return new Answer({ list: value }, source).requiredList('list');
  }

  text(name        )         {
    return this.optionalText(name) ?? this.#missing(name);
  }

  optionalText(name        )                     {
    const value = this.#fields[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A whole number from 1 on, or the digits of one: the server uses both for ids. */
  count(name        )         {
    return this.optionalCount(name) ?? this.#missing(name);
  }

  optionalCount(name        )                     {
    const value = this.#fields[name];
    return value === undefined || value === null ? undefined : this.#wholeNumber(name, value);
  }

  isZero(name        )          {
    return this.#fields[name] === 0;
  }

  flag(name        )          {
    return this.#fields[name] === true;
  }

  /** An object inside the answer. */
  optionalObject(name        )                     {
    const value = this.#fields[name];
    return isFields(value) ? new Answer(value, this.#source) : undefined;
  }

  /** The objects of a list; none when the list is absent. */
  list(name        )           {
    return this.#entries(name).map((entry) => new Answer(entry, this.#source));
  }

  requiredList(name        )           {
    if (!Array.isArray(this.#fields[name])) throw this.surprise(`has no list "${name}"`);
    return this.list(name);
  }

  /** The whole numbers of a list, each from 1 on; none when the list is absent. */
  counts(name        )           {
    return this.#entries(name).map((entry) => this.#wholeNumber(name, entry));
  }

  surprise(how        )        {
    return appCenterErrors.error('unexpected-answer', {
      message: `The answer to ${this.#source} ${how}.`,
    });
  }

  #entries(name        )                     {
    const value = this.#fields[name];
    if (!Array.isArray(value)) return [];
    if (value.length <= LONGEST_LIST) return value;
    throw this.surprise(`has ${value.length} entries in "${name}", above ${LONGEST_LIST}`);
  }

  #wholeNumber(name        , value         )         {
    const digits = typeof value === 'string' && /^\d{1,16}$/.test(value);
    const number = digits ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
    throw this.surprise(`has no whole number in "${name}"`);
  }

  #missing(name        )        {
    throw this.surprise(`lacks "${name}"`);
  }
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/api/refusal.js
/** The five shapes of App Center's refusals, read into one. */


                                                                                      



                                          

/** The server's answer behind a refusal, as the `cause` of its error. */
                          
                          
                                          
 

const CODES                                                                     = {
  401: 'unauthorized',
  403: 'forbidden',
  410: 'retired',
};

/** The error for an answer other than success. */
function refusal(
  { status, headers, body }              ,
  { method, url }             ,
)              {
  const { host, pathname } = new URL(url);
  const cause          = { status, retryAfter: headers['retry-after'] };
  return appCenterErrors.error(CODES[status] ?? 'refused', {
    message: `${host} answered ${status} to ${method} ${pathname}.`,
    said: wordsOf(status, body.toString('utf8')),
    cause,
  });
}

/** The server's answer when it refused; `undefined` when the error is of another kind. */
function refusalOf(error         )                      {
  if (!(error instanceof errors/* ActionError */.lZ) || !error.code.startsWith('app-center/')) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'status' in cause
    ? (cause           )
    : undefined;
}

/** Whether the server only does not answer just now, be it down or too busy. */
function isPassing(error         )          {
  if (http/* networkErrors */.A.is(error, 'unreachable') || http/* networkErrors */.A.is(error, 'interrupted')) return true;
  const { status = 0 } = refusalOf(error) ?? {};
  return status === 408 || status === 429 || status >= 500;
}

/** Whether the request certainly changed nothing: it never left, or the server was too busy. */
function wasUntouched(error         )          {
  return http/* networkErrors */.A.is(error, 'unreachable') || refusalOf(error)?.status === 429;
}

const LONGEST_WORDS = 1000;
/** The words of a text; those with an @ inside are taken for the e-mails of testers. */
const WORD = /[^\s"'<>(),;:]+/g;

/** The e-mails of testers are shown nowhere, be it in a server’s words. */
function withoutEmails(text        )         {
  return text.replaceAll(WORD, (word) => (/[^@]@[^@]/.test(word) ? '(an e-mail)' : word));
}

/** The server's own words from any of its shapes of refusal, the status where it has none. */
function wordsOf(status        , text        )         {
  const visible = text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = wordsOfJson(text) ?? visible;
  return withoutEmails(words.slice(0, LONGEST_WORDS)) || `HTTP ${status}`;
}

function wordsOfJson(text        )                     {
  const answer = (0,json/* jsonOrNothing */.dn)(text, isFields);
  if (answer === undefined) return undefined;
  const inner = isFields(answer['error']) ? answer['error'] : answer;
  const words = [...wordsIn(inner, ['code', 'message', 'error_details']), ...detailsOf(inner)];
  return words.join(': ') || undefined;
}

/** The validator and the distribution service list the single faults below their summary. */
function detailsOf(answer        )           {
  return ['errors', 'destinations'].flatMap((name) => {
    const list = answer[name];
    if (!Array.isArray(list)) return [];
    return list.slice(0, 20).flatMap((entry         ) => {
      if (!isFields(entry)) return [];
      return [...wordsIn(entry, ['code', 'message']), ...detailsOf(entry)];
    });
  });
}

function wordsIn(fields        , names                   )           {
  return names.flatMap((name) => {
    const word = fields[name];
    return typeof word === 'string' && word !== '' ? [word] : [];
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/api/app-center.js
/**
 * The API of an App Center server: sends the token to it and to nobody else, and repeats whatever
 * may be repeated.
 */
                                                                            


                                                                                      



                                            
                                          


/** The pauses of whatever is repeated, be it a request or a chunk of a file: 31 s in all. */
const BACKOFF = { tries: 6, firstDelayMs: duration/* SECOND */.Z2, longestDelayMs: 16 * duration/* SECOND */.Z2 };

/** How a call is repeated, where it differs from a request to the API. */
                            
                                                              
                                
                                                                              
                                                    
                                                         
                          
 

                                   
                    
                         
                        
                                                                             
 

                                      

class AppCenter {
  /** Address of the app on the API, without a slash at its end. */
           appUrl        ;
           #url     ;
           #token        ;
           #context                             ;

  constructor({ url, token, app, context }                  ) {
    const base = url.href.replace(/(?<!\/)\/+(v0\.1\/*)?$/, '');
    const path = [app.owner, app.name].map(encodeURIComponent).join('/');
    this.appUrl = `${base}/v0.1/apps/${path}`;
    this.#url = url;
    this.#token = token;
    this.#context = context;
  }

  async get(path        )                   {
    return parsedAnswer(await this.#call('GET', path), `GET ${path}`);
  }

  /** The bytes of an answer that is not JSON. */
  async download(path        )                  {
    return (await this.#call('GET', path)).body;
  }

  /** A write that may have its effect twice, and is repeated when it is not known whether it had. */
  async write(method       , path        , body         = {})                   {
    return parsedAnswer(await this.#call(method, path, body), `${method} ${path}`);
  }

  /**
   * A write that may have its effect once only, such as one that sends a mail: after a try whose
   * fate is not known, `isDone` looks whether it had its effect before it is sent again.
   */
  async writeOnce(
    method       ,
    path        ,
    body        ,
    isDone                        ,
  )                   {
    let isUnsure = false;
    return this.repeat(async () => {
      if (isUnsure && (await isDone())) return {};
      isUnsure = false;
      try {
        const response = await this.#sendOnce(this.#request(method, path, body));
        return parsedAnswer(response, `${method} ${path}`);
      } catch (error) {
        isUnsure = isPassing(error) && !wasUntouched(error);
        throw error;
      }
    });
  }

  /**
   * Calls `attempt`, which may have its effect twice, until it succeeds. Throws its error when that
   * does not pass, when the tries are used up, and the signal's reason on cancel.
   */
  repeat   (
    attempt                  ,
    { signal = this.#context.signal, alsoPasses = () => false, label = '' }            = {},
  )             {
    const { clock, log } = this.#context;
    return retry(attempt, {
      ...BACKOFF,
      clock,
      signal,
      retryAfterMs: (error) =>
        isPassing(error) || alsoPasses(error)
          ? (retryAfterHeaderMs(refusalOf(error)?.retryAfter, clock.now()) ?? 0)
          : undefined,
      onRetry: (error, delayMs) => log.info(`${label}${retryLine(error, delayMs)}`),
    });
  }

  /** Sends to a host that the API named, without the token; the request may have its effect twice. */
  sendElsewhere(request             )                        {
    return this.repeat(() => this.#sendOnce(request));
  }

  /** One try of the same. */
  sendElsewhereOnce(request             )                        {
    return this.#sendOnce(request);
  }

  /**
   * The address of another host that the API named for `purpose`. Throws `unexpected-answer` for
   * one that would carry the file in the clear or, from an API elsewhere, into this machine.
   */
  otherHost(address        , purpose        )      {
    const url = URL.parse(address);
    const isSound =
      url !== null &&
      (0,network_address/* isConfidential */.FX)(url) &&
      url.username === '' &&
      url.password === '' &&
      (!(0,network_address/* isLoopback */.U9)(url.hostname) || (0,network_address/* isLoopback */.U9)(this.#url.hostname));
    if (isSound) return url;
    const shown = url === null ? 'no address' : `${url.protocol}//${url.host}`;
    throw appCenterErrors.error('unexpected-answer', {
      message: `The server names ${shown} as ${purpose}, where no file may be sent.`,
    });
  }

  #call(method                       , path        , body         )                        {
    return this.repeat(() => this.#sendOnce(this.#request(method, path, body)));
  }

  /** The API wants a body with every write, be it an empty object. */
  #request(method                       , path        , body         )              {
    return {
      method,
      url: `${this.appUrl}${path}`,
      headers: {
        accept: 'application/json',
        'x-api-token': this.#token,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
  }

  async #sendOnce(request             )                        {
    const response = await this.#context.http.send(request);
    if (response.status >= 200 && response.status < 300) return response;
    throw refusal(response, request);
  }
}

/** The JSON of an answer; anything else is not App Center. */
function parsedAnswer({ body }              , source        )          {
  const text = body.toString('utf8');
  if (text.trim() === '') return {};
  const reading = (0,json/* readJson */.Vh)(text, json/* isAnything */.r2);
  if (reading.ok) return reading.value;
  throw appCenterErrors.error('unexpected-answer', {
    message: `${source} was answered with something that is not JSON.`,
    said: text.slice(0, 200),
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/app-lookup.js
/** The app on the server. */


                                                     


                                           

                      
                                                                                         
                          
 

/** The cheapest call that needs the token and the app: a fault of either shows here. */
async function findApp(appCenter           , { owner, name }         )               {
  try {
    const answer = new Answer(await appCenter.get(''), 'GET the app');
    answer.text('name');
    return { system: answer.optionalText('os') ?? '' };
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
    throw appCenterErrors.error('app-not-found', {
      message: `\`app\`: the server knows no app ${owner}/${name}.`,
      said: (0,errors/* messageOf */.bD)(error),
      cause: error,
    });
  }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(905);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(724);
// EXTERNAL MODULE: ./build/core/system/count.js
var system_count = __nccwpck_require__(593);
;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/devices-file.js
/** The testers' devices that the release is not signed for, as a file that Apple's page takes. */



                                                                            
                                                                        



                                                      


const HEADING = 'Device ID\tDevice Name';
const UDID = /^(?:[0-9a-f]{40}|[0-9a-f]{8}-?[0-9a-f]{16})$/i;
/** Apple registers at most 100 devices of a kind a year. */
const MOST_DEVICES = 10_000;

/**
 * Writes the unprovisioned devices of the groups' testers, each once, and returns the path;
 * `undefined` when there is none. A server that does not list devices does
 * not fail the step.
 */
async function writeDevicesFile(
  appCenter           ,
  groups                  ,
  { log, machine }                                        ,
)                              {
  const devices = new Map                ();
  for (const { name } of groups) {
    for (const [udid, device] of await devicesOf(appCenter, name, log))
      devices.set(udid.toUpperCase(), `${udid}\t${device}`);
  }
  if (devices.size === 0) return undefined;
  // Each step has a folder of its own: a later one must not change the output of an earlier one.
  const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(machine.temp, 'appcenter-devices-')).catch((error         ) => {
    throw (0,disk_errors/* diskErrorOf */.Fh)(error) ?? error;
  });
  const path = (0,external_node_path_.join)(folder, 'unprovisioned-devices.txt');
  await (0,whole_file/* writeWholeFile */.R)(path, `${[HEADING, ...devices.values()].join('\n')}\n`);
  log.notice(
    `${(0,system_count/* counted */.h)(devices.size, 'device')} of testers cannot install this release, since the profile does not hold them. The output \`devices-file\` lists them for \`register-devices\` of setup-signing.`,
  );
  return path;
}

async function devicesOf(
  appCenter           ,
  group        ,
  log                      ,
)                                                              {
  const path = `/distribution_groups/${encodeURIComponent(group)}/devices/download_devices_list?unprovisioned_only=true`;
  try {
    const text = (await appCenter.download(path)).toString('utf8').trim();
    const rows = text.split(/\r?\n/);
    const devices = rows.slice(0, MOST_DEVICES).flatMap((row) => {
      const [udid = '', name = ''] = row.split('\t').map((cell) => cell.trim());
      return UDID.test(udid) ? [[udid, visibleName(name)]         ] : [];
    });
    // Without devices there is the heading alone, or nothing.
    if (devices.length === 0 && text !== '' && !/^device id/i.test(text)) {
      log.info(`The devices of group "${group}" are not known: the answer is no list of devices.`);
    }
    return devices;
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    log.info(`The devices of group "${group}" are not known: ${(0,errors/* messageOf */.bD)(error)}`);
    return [];
  }
}

/** A name of one line, which Apple limits to 50 characters. */
function visibleName(name        )         {
  const visible = name.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return visible.slice(0, 50) || 'unnamed';
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/resigning.js
/** The server's own signing of a release for new devices, which it may begin with a distribution. */

                                                                            


                                                      


/**
 * The path below the app at which the server tells the status of its signing, from the answer to
 * a distribution. Only the ids are taken from the address, so that the token stays with the API.
 */
function resigningPath(answer         , source        )                     {
  const address = new Answer(answer, source).optionalText('provisioning_status_url') ?? '';
  const [path] = /\/releases\/\d{1,15}\/update_devices\/[\w-]{1,100}(?=$|\?)/.exec(address) ?? [];
  return path;
}

/**
 * Waits until each signing is complete. The release is out already, so one that fails, takes too
 * long or cannot be looked at is a warning.
 */
async function followResigning(
  appCenter           ,
  paths                   ,
  limitMs        ,
  { clock, log, signal }                                                 ,
)                {
  for (const path of new Set(paths)) {
    try {
      const problem = await poll({
        what: 'the server to sign the release for new devices',
        look: async () => {
          const answer = new Answer(await appCenter.get(path), `GET ${path}`);
          const status = answer.text('status');
          const code = answer.optionalText('error_code');
          if (code || /fail|error/i.test(status)) {
            const words = [code, answer.optionalText('error_message')].filter(Boolean);
            return { done: true         , value: words.join(': ') || status };
          }
          return status === 'complete'
            ? { done: true         , value: '' }
            : { done: false         , state: status };
        },
        passing: (error) =>
          isPassing(error) ? { state: 'the server does not answer' } : undefined,
        limitMs,
        clock,
        signal,
        onProgress: (line) => log.info(line),
      });
      if (problem === '') log.info('The server signed the release for the testers’ new devices.');
      else log.warning(`The server could not sign the release for new devices: ${problem}`);
    } catch (error) {
      const isOurs = error instanceof PollTimeout || error instanceof errors/* ActionError */.lZ;
      if (!isOurs || error instanceof errors/* CancelledError */.cc) throw error;
      log.warning(`The server’s signing for new devices is not known: ${error.message}`);
    }
  }
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/release.js
/** A release as the server shows it. */

                                                      

                          
                      
                                                                    
                               
                                
                         
                                                           
                                           
                                                                     
                                         
                                          
                                           
                                                                                
                                      
                                                
 

/** A group, store or tester that has the release. */
                              
                      
                                    
                                                                               
                                    
                                     
                                                
 

async function observeRelease(appCenter           , id        )                   {
  const path = `/releases/${id}`;
  const answer = new Answer(await appCenter.get(path), `GET ${path}`);
  const stores = new Map(
    answer
      .list('distribution_stores')
      .map((store) => [store.text('id'), store.optionalText('publishing_status')]),
  );
  return {
    id,
    buildNumber: answer.text('version'),
    shortVersion: answer.text('short_version'),
    notes: answer.optionalText('release_notes') ?? '',
    fingerprint: answer.optionalText('fingerprint')?.toLowerCase() || undefined,
    sizeBytes: answer.isZero('size') ? undefined : answer.optionalCount('size'),
    installUrl: answer.optionalText('install_url'),
    downloadUrl: answer.optionalText('download_url'),
    commit: answer.optionalObject('build')?.optionalText('commit_hash'),
    destinations: answer.list('destinations').map((destination) => {
      const destinationId = destination.text('id');
      return {
        id: destinationId,
        type: destination.optionalText('destination_type'),
        name: destination.optionalText('name'),
        publishingStatus: stores.get(destinationId),
      };
    }),
  };
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/store-status.js
/** Following a release through the stores, until each has published or refused it. */
                                                                            


                                                      


                                               


                              
                        
                                                    
                          
 

/**
 * Waits until every store has published the release. Throws `store-failed` for one that refused
 * it, `store-timeout` at the limit.
 */
async function followStores(
  appCenter           ,
  releaseId        ,
  { stores, limitMs }                                                                 ,
  { clock, log, signal }                                                 ,
)                                  {
  if (stores.length === 0) return [];
  try {
    return await poll({
      what: 'the stores to publish the release',
      look: async () => {
        const statuses = await statusesOf(appCenter, releaseId, stores);
        const failed = statuses.find(({ status }) => /fail|reject|error/i.test(status));
        if (failed) throw await refusedBy(appCenter, releaseId, failed.name);
        return statuses.every(({ status }) => /^published$/i.test(status))
          ? { done: true, value: statuses }
          : {
              done: false,
              state: statuses.map(({ name, status }) => `${name}: ${status}`).join(', '),
            };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('store-timeout', { message: error.message, cause: error });
  }
}

async function statusesOf(
  appCenter           ,
  releaseId        ,
  stores                  ,
)                         {
  const { destinations } = await observeRelease(appCenter, releaseId);
  return stores.map(({ id, name }) => ({
    name,
    status: destinations.find((known) => known.id === id)?.publishingStatus || 'not told yet',
  }));
}

async function refusedBy(appCenter           , releaseId        , store        )                 {
  const path = `/distribution_stores/${encodeURIComponent(store)}/releases/${releaseId}/publish_error_details`;
  const said = await appCenter.get(path).then(
    (answer) => new Answer(answer, `GET ${path}`).optionalText('message'),
    () => undefined,
  );
  return appCenterErrors.error('store-failed', {
    message: `The store "${store}" did not publish release ${releaseId}.`,
    ...(said === undefined ? {} : { said }),
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/errors-after-upload.js
/** Errors after the upload, which say how to go on without a second one. */



/** Throws what `work` does; with the release's id in the remedy once there is a release. */
async function namingRelease   (
  id                          ,
  work                  ,
)             {
  try {
    return await work();
  } catch (error) {
    const known = id();
    if (known === undefined) throw error;
    if (!(error instanceof errors/* ActionError */.lZ) || error instanceof errors/* CancelledError */.cc) throw error;
    // This release holds something else than the file.
    if (isOfContents(error)) throw error;
    throw error.with({
      remedy: `${error.remedy} To go on with the release that was made, set \`release-id: ${known}\` and leave \`file\` out.`,
    });
  }
}

function isOfContents(error             )          {
  return (
    appCenterErrors.is(error, 'fingerprint-differs') || appCenterErrors.is(error, 'file-changed')
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

;// CONCATENATED MODULE: ./build/core/system/size.js
/** `850 kB`, `42.1 MB`. */
function formatSize(bytes        )         {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/cut-text.js
/** Texts that are longer than the service takes. */

/** The beginning of a text in at most so many UTF-16 units, never with half of a character. */
function cutAt(text        , most        )         {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/notes.js
/** Release notes as App Center takes them. */
                                                           


/** App Center refuses release notes with more characters. */
const LONGEST_NOTES = 5000;

/** The notes as App Center takes them: what is too long is cut at a word, with a notice. */
function acceptableNotes(
  notes                    ,
  log                     ,
)                     {
  const trimmed = notes?.trim();
  if (trimmed === undefined || trimmed.length <= LONGEST_NOTES) return trimmed;
  log.notice(
    `The release notes were cut to the ${LONGEST_NOTES} characters that App Center takes.`,
  );
  return `${cutAt(trimmed, LONGEST_NOTES - 1).replace(/(?<!\s)\s+\S{0,60}$/, '')}…`;
}

/** Whether two notes are the same to their readers: servers may store line ends as their own. */
function isSameNotes(one        , other        )          {
  const [a, b] = [one, other].map((text) => text.replaceAll(/\r\n?/g, '\n').trim());
  return a === b;
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/plan.js
/** The changes that make a release the one that was asked for. */
                                                         
                                                      

                                               
                                                     
                                                      


                                                         


/** How the release is to be distributed. */
                                                    
                                     
                                                                        
                                           
                              
                                  
 

                                                                          

/** The ids that the server gave to testers of this run, by e-mail: a display name may hide those. */
                                            

/** The state of a release that the server has just made. */
const NEW_RELEASE           = { id: 0, notes: '', commit: undefined, destinations: [] };

/**
 * The notes come first, so that the mail to the testers carries them. `onResigning` gets the path
 * of each signing for new devices that the server begins; `testerIds` gets the ids of testers, and
 * must be the same map for every plan of a run.
 */
function planRelease(
  appCenter           ,
  release          ,
  wanted              ,
  onResigning                         = () => {},
  testerIds            = new Map(),
)                    {
  return [
    ...describing(appCenter, release, wanted),
    ...added(release, wanted, testerIds).map(({ description, route, body, isThere, know }) => ({
      description,
      apply: async () => {
        // Each sends a mail or publishes, so none is sent twice.
        const path = `/releases/${release.id}/${route}`;
        const answer = await appCenter.writeOnce('POST', path, body, async () =>
          (await observeRelease(appCenter, release.id)).destinations.some(isThere),
        );
        know?.(new Answer(answer, `POST ${path}`).optionalText('id'));
        const resigning = resigningPath(answer, `POST ${path}`);
        if (resigning !== undefined) onResigning(resigning);
      },
    })),
  ];
}

function describing(
  appCenter                          ,
  release          ,
  { notes, origin }              ,
)           {
  const path = `/releases/${release.id}`;
  const changes           = [];
  if (origin !== undefined && release.commit === undefined) {
    changes.push({
      description: `tell the build’s commit ${origin.commit_hash.slice(0, 7)}`,
      apply: async () => void (await appCenter.write('PUT', path, { build: origin })),
    });
  }
  if (notes !== undefined && !isSameNotes(notes, release.notes)) {
    changes.push({
      description: `write release notes (${notes.length} characters)`,
      mustShowBeforeNext: true,
      apply: async () => void (await appCenter.write('PUT', path, { release_notes: notes })),
    });
  }
  return changes;
}

                    
                               
                                                  
                        
                                                          
                                                                                          
                                                   
 

function added(
  { destinations }          ,
  { groups, testers, stores, mandatory, notifyTesters }              ,
  testerIds           ,
)             {
  const terms = { mandatory_update: mandatory, notify_testers: notifyTesters };
  const inWords = [mandatory ? ', mandatory' : '', notifyTesters ? '' : ', without a mail'].join(
    '',
  );
  const additions             = [
    ...groups.map(({ id, name }) => ({
      description: `distribute to group "${name}"${inWords}`,
      route: 'groups'         ,
      body: { id, ...terms },
      isThere: (known             ) => known.id === id,
    })),
    ...testers.map((email, index) => ({
      // Numbered, since an e-mail is shown nowhere.
      description: `distribute to tester ${index + 1} of ${testers.length}${inWords}`,
      route: 'testers'         ,
      body: { email, ...terms },
      isThere: ({ id, type, name = '' }             ) =>
        (type === undefined || type === 'tester') &&
        (id === testerIds.get(email) || name.toLowerCase() === email.toLowerCase()),
      know: (id                    ) => void (id && testerIds.set(email, id)),
    })),
    ...stores.map(({ id, name }) => ({
      description: `publish to store "${name}"`,
      route: 'stores'         ,
      body: { id },
      isThere: (known             ) => known.id === id,
    })),
  ];
  return additions.filter(({ isThere }) => !destinations.some(isThere));
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/earlier-release.js
/** The release that an earlier run made of the same file, so that a second run makes no second one. */
                                                          


                                                      

                                                     

/** The list of releases has no fingerprints, so each candidate is read. */
const MOST_CANDIDATES = 10;

/**
 * The newest release whose fingerprint is that of the file. Candidates are the releases with the
 * versions in the file or, of a file that is not read, the newest ones; at most ten. Where the
 * binary of a release is to be replaced, that one alone is a candidate.
 */
async function findEarlierRelease(
  appCenter           ,
  file             ,
  replaces                    ,
)                               {
  const candidates = replaces === undefined ? await candidatesFor(appCenter, file) : [replaces];
  for (const id of candidates) {
    const release = await observeIfThere(appCenter, id);
    if (release === undefined) continue;
    if (release.sizeBytes !== undefined && release.sizeBytes !== file.sizeBytes) continue;
    if (release.fingerprint === undefined) continue;
    if (release.fingerprint === (await file.fingerprint())) return release;
  }
  return undefined;
}

/** `undefined` for a release that was deleted since it was listed. */
async function observeIfThere(appCenter           , id        )                               {
  try {
    return await observeRelease(appCenter, id);
  } catch (error) {
    if (refusalOf(error)?.status === 404) return undefined;
    throw error;
  }
}

/** Ids, the newest first. */
async function candidatesFor(
  appCenter           ,
  { versions }             ,
)                             {
  return Answer.list(await appCenter.get('/releases'), 'GET /releases')
    .map((release) => ({
      id: release.count('id'),
      shortVersion: release.optionalText('short_version'),
      version: release.optionalText('version'),
    }))
    .filter(
      ({ shortVersion, version }) =>
        versions === undefined ||
        (shortVersion === versions.version && version === versions.buildNumber),
    )
    .map(({ id }) => id)
    .toSorted((a, b) => b - a)
    .slice(0, MOST_CANDIDATES);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/core/system/files/file-hash.js
/** The digest of a file, read in pieces. */



/** One buffer for all pieces: new ones pile up faster than they are collected (measured). */
const PIECE_BYTES = 256 * 1024;

/** The hash of a file's bytes in lower-case hex, whatever its size. Throws what the system does. */
async function hashFile(path        , algorithm                  )                  {
  const hash = (0,external_node_crypto_.createHash)(algorithm);
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const file = await (0,promises_.open)(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/proof.js
/** The proof that the server holds the file that was sent. */

                                                           
                                                          

                                                     

/**
 * Whether the release holds the file. Without a fingerprint of the server the sizes are compared,
 * which proves little; `undefined` when the server tells neither.
 */
async function holds(
  { fingerprint, sizeBytes }                                            ,
  file             ,
)                               {
  if (sizeBytes !== undefined && sizeBytes !== file.sizeBytes) return false;
  if (fingerprint !== undefined) return fingerprint === (await file.fingerprint());
  return sizeBytes === undefined ? undefined : true;
}

/** Throws `fingerprint-differs`, or `file-changed` where this machine’s file is another by now; warns of everything that the server gives no means to prove. */
async function requireSameFile(
  file             ,
  release         ,
  log                      ,
)                {
  if ((await holds(release, file)) === false) {
    const isChanged = (await hashFile(file.path, 'md5')) !== (await file.fingerprint());
    throw appCenterErrors.error(isChanged ? 'file-changed' : 'fingerprint-differs', {
      message: `Release ${release.id} holds another file than ${file.name}.`,
      details: [
        `sent:   ${file.sizeBytes} bytes, MD5 ${await file.fingerprint()}`,
        `stored: ${release.sizeBytes ?? 'unknown'} bytes, MD5 ${release.fingerprint ?? 'unknown'}`,
      ],
    });
  }
  if (release.fingerprint !== undefined) return;
  const compared =
    release.sizeBytes === undefined ? 'and no size either' : 'so only its size was compared';
  log.warning(
    `The server tells no fingerprint of release ${release.id}, ${compared}. It is not proved that testers get the bytes that were sent.`,
  );
}

// EXTERNAL MODULE: ./build/core/system/files/file-piece.js
var file_piece = __nccwpck_require__(365);
;// CONCATENATED MODULE: ./build/core/system/parallel.js
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/busy-gate.js
/**
 * A limit on how many requests are under way at once, which a busy server lowers: each time it
 * refuses one for that reason the limit is halved, and with every success it recovers a little.
 */
class BusyGate {
           #most        ;
  #limit        ;
  #underWay = 0;
           #waiting                 = [];

  constructor(most        ) {
    this.#most = most;
    this.#limit = most;
  }

  /** Does `work` when its turn comes; `isBusy` tells whether its error is the server being busy. */
  async pass   (work                  , isBusy                             )             {
    while (this.#underWay >= Math.floor(this.#limit)) {
      await new Promise      ((resolve) => this.#waiting.push(resolve));
    }
    this.#underWay += 1;
    try {
      const result = await work();
      this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
      return result;
    } catch (error) {
      if (isBusy(error)) this.#limit = Math.max(1, this.#limit / 2);
      throw error;
    } finally {
      this.#underWay -= 1;
      // Each looks at the limit for itself, so that a recovered one lets several pass.
      this.#waiting.splice(0).forEach((wake) => wake());
    }
  }
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/chunk-plan.js
/** The chunks into which the file host wants the file cut, checked before a byte is read by them. */

                                               

                        
                   
                          
                          
                          
 

                            
                                    
                                                                                           
                                                         
 

/** A file of 4 GB in chunks of 64 kB. */
const MOST_CHUNKS = 65_536;

/**
 * The plan of a fresh upload. Throws `unexpected-answer` unless the host's list names every chunk
 * of the file once: one that left some out would end with a file that is not whole.
 */
function chunkPlan(answer        , sizeBytes        )            {
  const chunkBytes = answer.count('chunk_size');
  const count = Math.ceil(sizeBytes / chunkBytes);
  if (count > MOST_CHUNKS) {
    throw answer.surprise(`asks for ${(0,system_count/* counted */.h)(count, 'chunk')}, above ${MOST_CHUNKS}`);
  }
  const all = new Map(
    Array.from({ length: count }, (_, index) => {
      const offset = index * chunkBytes;
      const length = Math.min(chunkBytes, sizeBytes - offset);
      return [index + 1, { number: index + 1, offset, length }];
    }),
  );
  const named = (source        , field        ) => {
    const numbers = source.counts(field);
    const chunks = [...new Set(numbers)].map((number) => {
      const chunk = all.get(number);
      if (chunk) return chunk;
      throw source.surprise(`names chunk ${number} of a file of ${(0,system_count/* counted */.h)(count, 'chunk')}`);
    });
    if (chunks.length === numbers.length) return chunks;
    throw source.surprise('names a chunk twice');
  };
  const chunks = named(answer, 'chunk_list');
  if (chunks.length !== count) {
    throw answer.surprise(`names ${(0,system_count/* counted */.h)(chunks.length, 'chunk')} of a file of ${count}`);
  }
  return { chunks, named };
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/file-host.js
/**
 * The host that keeps the bytes. The API names it for each upload; it knows only the token of that
 * one upload, and never gets the token of the API.
 */

                                                           
                                                                            


                                                                          
                                                                        




                                                      




                                             
                                                     

                                                                         

/** With 4 GB, more of them would take the step above 100 MB of memory (measured over TLS). */
const CHUNKS_AT_ONCE = 8;
/** Over TLS, writes of 512 KiB take 20 MB more memory and as much time. */
const WRITE_BYTES = 128 * 1024;
/** The host may ask again for chunks that it lost; it is believed a few times. */
const MOST_ROUNDS = 5;

class FileHost {
           #appCenter           ;
           #context                 ;
           #url        ;
           #asset        ;
           #urlToken        ;
           #gate = new BusyGate(CHUNKS_AT_ONCE);

  /** `created` is the API's answer to the new upload. */
  constructor(appCenter           , created        , context                 ) {
    this.#appCenter = appCenter;
    this.#context = context;
    const { origin, pathname } = appCenter.otherHost(
      created.text('upload_domain'),
      'its file host',
    );
    this.#url = `${origin}${pathname.replace(/(?<!\/)\/+$/, '')}`;
    this.#asset = created.text('package_asset_id');
    if (!/^[\w-]{1,200}$/.test(this.#asset)) {
      throw created.surprise('has no id in "package_asset_id"');
    }
    // Already percent-encoded by the server; encoding it again would break it.
    this.#urlToken = created.text('url_encoded_token');
    const token = decoded(this.#urlToken);
    if (token === undefined) throw created.surprise('has no encoded token in "url_encoded_token"');
    context.secrets.mask(this.#urlToken);
    context.secrets.mask(token);
  }

  /** Sends the whole file, chunk by chunk, until the host has all of it. */
  async store(file             )                {
    const { name, sizeBytes, kind } = file;
    const metadata = await this.#post('set_metadata', {
      file_name: name,
      file_size: String(sizeBytes),
      content_type: kind.contentType,
    });
    const plan = chunkPlan(metadata, sizeBytes);
    this.#context.log.info(
      `Sending ${name} (${formatSize(sizeBytes)}) in ${(0,system_count/* counted */.h)(plan.chunks.length, 'chunk')}.`,
    );
    let { chunks } = plan;
    for (let round = 1; ; round += 1) {
      await this.#sendChunks(file, chunks);
      const finished = await this.#post('finished', { callback: '' });
      chunks = plan.named(finished, 'missing_chunks');
      if (chunks.length === 0 && !finished.flag('error')) return;
      if (chunks.length === 0 || round === MOST_ROUNDS) {
        throw appCenterErrors.error('chunk-failed', {
          message: 'The file host did not accept the file.',
          said:
            finished.optionalText('message') ??
            `missing chunks: ${chunks.map(({ number }) => number).join(', ')}`,
        });
      }
    }
  }

  async #sendChunks(file             , chunks                  )                {
    const { signal } = this.#context;
    const options = { atOnce: Math.min(CHUNKS_AT_ONCE, chunks.length), signal };
    await inParallel(chunks, options, async (chunk, stop) => {
      try {
        // Storing a chunk twice does no harm.
        await this.#appCenter.repeat(
          () => this.#gate.pass(() => this.#sendChunk(file, chunk, stop), isBusy),
          {
            signal: stop,
            alsoPasses: (error) => error instanceof Rejected,
            label: `Chunk ${chunk.number}: `,
          },
        );
      } catch (error) {
        stop.throwIfAborted();
        throw chunkFailed(`Chunk ${chunk.number} of ${file.name} could not be stored.`, error);
      }
    });
  }

  async #sendChunk(
    { path }             ,
    { number, offset, length }       ,
    signal             ,
  )                {
    const request = this.#request('upload_chunk', { block_number: String(number) }, signal, {
      file: path,
      offset,
      length,
      mostAtOnceBytes: WRITE_BYTES,
    });
    const response = await this.#appCenter.sendElsewhereOnce(request);
    const answer = this.#answer('upload_chunk', parsedAnswer(response, 'upload_chunk'));
    if (answer.flag('error')) throw new Rejected(answer.optionalText('message') ?? 'Refused.');
    const stored = answer.optionalCount('chunk_num');
    if (stored !== undefined && stored !== number) {
      throw answer.surprise(`speaks of chunk ${stored}, not ${number}`);
    }
  }

  async #post(verb        , query                                  )                  {
    const request = this.#request(verb, query, this.#context.signal);
    return this.#answer(verb, parsedAnswer(await this.#appCenter.sendElsewhere(request), verb));
  }

  #answer(verb        , value         )         {
    return new Answer(value, `${verb} on the file host`);
  }

  #request(
    verb        ,
    query                                  ,
    signal             ,
    bytes            ,
  )              {
    return {
      method: 'POST',
      url: `${this.#url}/upload/${verb}/${this.#asset}?${queryOf(query)}&token=${this.#urlToken}`,
      headers: {
        'x-correlation-id': this.#asset,
        ...(bytes ? { 'content-type': 'application/octet-stream' } : {}),
      },
      body: bytes ?? '',
      idleTimeoutMs: 2 * duration/* MINUTE */.pY,
      signal,
    };
  }
}

/** The host took the request and says in its answer that the chunk is not right. */
class Rejected extends Error {
                    name = 'Rejected';
}

function isBusy(error         )          {
  const { status } = refusalOf(error) ?? {};
  return status === 429 || status === 503;
}

/** Spaces as %20: not every server takes a plus for one. */
function queryOf(query                                  )         {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** `undefined` for a text that would not stay within its parameter of the query. */
function decoded(urlToken        )                     {
  if (!/^[\w.~!$'()*,;:@/?%+=-]+$/.test(urlToken)) return undefined;
  try {
    return decodeURIComponent(urlToken);
  } catch {
    return undefined;
  }
}

function chunkFailed(message        , cause         )              {
  const said = (cause                        ).said ?? (0,errors/* messageOf */.bD)(cause);
  return appCenterErrors.error('chunk-failed', { message, said, cause });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/chunked-upload.js
/**
 * The chunked protocol: announce the upload to the API, send the chunks to the file host that it
 * names, tell both that all is there, and wait until the server has made a release of it. The
 * API's token never goes to the file host.
 */








                                                

/** The first call, by which a server shows whether it knows the protocol. */
async function createChunkedUpload({ appCenter, stated }        )                  {
  const answer = await appCenter.write('POST', '/uploads/releases', stated);
  return new Answer(answer, 'POST /uploads/releases');
}

/** Everything after the first call; returns the id of the release. */
async function uploadInChunks(upload        , created        )                  {
  const { appCenter, file, context } = upload;
  const id = created.text('id');
  if (!/^[\w-]{1,200}$/.test(id)) throw created.surprise('has no id in "id"');
  const path = `/uploads/releases/${id}`;
  try {
    await new FileHost(appCenter, created, context).store(file);
    // A run that was killed may have left a file that became a release while this one was sending.
    const raced = await findEarlierRelease(appCenter, file, undefined);
    if (raced !== undefined) {
      context.log.info(`Release ${raced.id} came to hold this file meanwhile.`);
      await abandon(upload, path);
      return raced.id;
    }
    await finish(upload, path);
  } catch (error) {
    await abandon(upload, path);
    throw error;
  }
  return finishedRelease(upload, path);
}

/** Tells the API that all is there; to say it twice does no harm. */
async function finish({ appCenter }        , path        )                {
  const answer = new Answer(
    await appCenter.write('PATCH', path, { upload_status: 'uploadFinished' }),
    `PATCH ${path}`,
  );
  const state = answer.optionalText('upload_status') ?? 'uploadFinished';
  if (!['uploadFinished', 'readyToBePublished'].includes(state)) {
    throw answer.surprise(`is "${state}", not "uploadFinished"`);
  }
}

/** Tells the server that nothing more will come, as far as it still listens. */
async function abandon({ appCenter, context }        , path        )                {
  const { log, signal } = context;
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { upload_status: 'uploadCanceled' })
    .catch((error         ) => log.debug(`Cancelling the upload: ${(0,errors/* messageOf */.bD)(error)}`));
}

async function finishedRelease(
  { appCenter, processingLimitMs, context: { clock, log, signal } }        ,
  path        ,
)                  {
  try {
    return await poll({
      what: 'the server to process the file',
      look: async () => {
        const answer = new Answer(await appCenter.get(path), `GET ${path}`);
        const state = answer.text('upload_status');
        if (state === 'readyToBePublished') {
          return { done: true, value: answer.count('release_distinct_id') };
        }
        if (FAILED.has(state)) throw processingFailed(state, answer);
        return { done: false, state };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs: processingLimitMs,
      firstPauseMs: duration/* SECOND */.Z2,
      longestPauseMs: 15 * duration/* SECOND */.Z2,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('processing-timeout', { message: error.message, cause: error });
  }
}

const FAILED = new Set(['error', 'malwareDetected', 'uploadCanceled']);

function processingFailed(state        , answer        )        {
  return appCenterErrors.error('processing-failed', {
    message:
      state === 'malwareDetected'
        ? 'The server found malware in the file and made no release of it.'
        : 'The server could not make a release of the file.',
    said: answer.optionalText('error_details') ?? state,
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/three-call-upload.js
/**
 * The protocol before the chunked one, in three calls: begin, send the whole file as a form to the
 * host that the API names, commit. It can also replace the binary of a release.
 */







                                                     
                                                

/** Uploads the file; returns the id of the release. */
async function uploadInThreeCalls(upload        )                  {
  const { appCenter, file, stated, replaces, context } = upload;
  const begun = new Answer(
    await appCenter.write('POST', '/release_uploads', {
      ...stated,
      ...(replaces === undefined ? {} : { release_id: replaces }),
    }),
    'POST /release_uploads',
  );
  const id = begun.text('upload_id');
  // An address would take two dots for the way up, encoded or not.
  if (/^\.{0,2}$/.test(id)) throw begun.surprise('has no id in "upload_id"');
  const path = `/release_uploads/${encodeURIComponent(id)}`;
  try {
    const url = appCenter.otherHost(begun.text('upload_url'), 'the host for the file').href;
    // Whoever knows it may send a file for this upload.
    context.secrets.mask(url);
    context.log.info(`Sending ${file.name} (${formatSize(file.sizeBytes)}) as one form.`);
    await appCenter.sendElsewhere({
      method: 'POST',
      url,
      ...formWith(file),
      idleTimeoutMs: 5 * duration/* MINUTE */.pY,
      signal: context.signal,
    });
    const raced = await findEarlierRelease(appCenter, file, replaces);
    if (raced === undefined) return await commit(upload, path);
    context.log.info(`Release ${raced.id} came to hold this file meanwhile.`);
    await three_call_upload_abandon(upload, path);
    return raced.id;
  } catch (error) {
    await three_call_upload_abandon(upload, path);
    throw error;
  }
}

async function commit({ appCenter, file, replaces }        , path        )                  {
  try {
    const answer = new Answer(
      await appCenter.write('PATCH', path, { status: 'committed' }),
      `PATCH ${path}`,
    );
    return answer.optionalCount('release_id') ?? idIn(answer);
  } catch (error) {
    // A commit whose answer was lost is refused the second time, and there is the release.
    if (refusalOf(error)?.status !== 400) throw error;
    const done = await findEarlierRelease(appCenter, file, replaces);
    if (done === undefined) throw error;
    return done.id;
  }
}

/** Old servers gave the id only at the end of the release's address. */
function idIn(answer        )         {
  const [id] = /\d{1,15}$/.exec(answer.text('release_url')) ?? [];
  return new Answer({ release_url: id }, 'the commit').count('release_url');
}

async function three_call_upload_abandon({ appCenter, context }        , path        )                {
  const { log, signal } = context;
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { status: 'aborted' })
    .catch((error         ) => log.debug(`Aborting the upload: ${(0,errors/* messageOf */.bD)(error)}`));
}

/** A form with one part, named `ipa` for every kind of file, which is read while it is sent. */
function formWith({ path, name, sizeBytes }             ) {
  const boundary = `slipway-${(0,external_node_crypto_.randomUUID)()}`;
  const fileName = name.replaceAll(/["\\\r\n]/g, (character) => encodeURIComponent(character));
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="ipa"; filename="${fileName}"`,
    'Content-Type: application/octet-stream',
    '',
    '',
  ];
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: {
      file: path,
      offset: 0,
      length: sizeBytes,
      before: Buffer.from(head.join('\r\n')),
      after: Buffer.from(`\r\n--${boundary}--\r\n`),
    },
  };
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/upload.js
/** From a file to the id of a release, over whichever protocol the server speaks. */



                                           


                                                

/**
 * Uploads the file, which no release holds yet; returns the id of the release. Throws `file-changed`
 * when the file does not give its bytes.
 */
async function uploadFile(
  upload        ,
  protocol                          ,
)                  {
  // Needed for the proof afterwards; now the processor waits for the network, and the file is the
  // one that is about to be sent. Whoever awaits it later learns of a failure.
  upload.file.fingerprint().catch(() => {});
  try {
    return await uploadBy(upload, protocol);
  } catch (error) {
    const unread = [error, (error         ).cause].find((one) => one instanceof file_piece/* PieceError */.xQ);
    if (unread === undefined) throw error;
    throw appCenterErrors.error('file-changed', {
      message: `${upload.file.name} could not be sent to its end.`,
      said: unread.message,
      cause: unread,
    });
  }
}

async function uploadBy(upload        , protocol                          )                  {
  const { replaces, context } = upload;
  if (protocol === 'legacy' || replaces !== undefined) return uploadInThreeCalls(upload);
  const created = await createChunkedUpload(upload).catch((error         ) => {
    if (protocol === 'chunked' || !isUnknownCall(error)) throw error;
    context.log.info('The server does not know the chunked protocol; using the one before it.');
  });
  return created === undefined ? uploadInThreeCalls(upload) : uploadInChunks(upload, created);
}

/** Whether the server answered as one that has no such call; that it has the app is known. */
function isUnknownCall(error         )          {
  return [404, 405, 501].includes(refusalOf(error)?.status ?? 0);
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/reconcile-release.js
/**
 * One plan from the file to its destinations: upload, notes, commit, groups, testers, stores. A dry
 * run prints it, a first run carries it out, and a second run finds what is left of it.
 */
                                                                                       

                                                                      

                                                     

                                                                      

                                                         

                                          
                                            

                                                            



                                                

                                
                                         
                                             
                                         
                          
                                      
                                                                              
                                               
 

                                  
                                                                            
                                        
                                                                 
                              
 

/** Throws what stopped it; after the upload, with the release's id in the remedy. */
async function reconcileRelease(
  appCenter           ,
  wanted               ,
  context               ,
)                                           {
  const { file, existing, inputs } = wanted;
  const { clock, log, signal } = context;
  let id                    ;
  let isProved = false;
  const know = (known        ) => {
    id = known;
    context.outputs.set({ 'release-id': known });
  };
  const testerIds            = new Map();
  // The release was just read, which counts for the first look.
  const read = file ? undefined : existing;
  if (read) know(read.id);

  const observe = async ()                           => {
    if (id === undefined && file) {
      const earlier = await findEarlierRelease(appCenter, file, inputs.releaseId);
      if (earlier === undefined) return { release: existing, holdsFile: false };
      log.info(`Release ${earlier.id} holds this file already, so nothing is uploaded.`);
      know(earlier.id);
      isProved = true;
      return { release: earlier, holdsFile: true };
    }
    const release = await observeRelease(appCenter, id ?? 0);
    // Testers get nothing that was not proved to be the file that was sent.
    if (file && !isProved) await requireSameFile(file, release, log);
    isProved = true;
    return { release, holdsFile: true };
  };
  let first = read && { release: read, holdsFile: true };
  const look = () => {
    const known = first;
    first = undefined;
    return known ? Promise.resolve(known) : observe();
  };
  const upload = async (sent             ) => know(await send(appCenter, sent, inputs, context));

  return namingRelease(
    () => id,
    () =>
      reconcile({
        observe: look,
        plan: (observed) => planAll(appCenter, observed, { ...wanted, testerIds }, upload),
        dryRun: inputs.dryRun,
        clock,
        log,
        signal,
      }),
  );
}

function planAll(
  appCenter           ,
  { release, holdsFile }                 ,
  { file, distribution, onResigning, testerIds }                                          ,
  upload                                      ,
)                    {
  const distributing = planRelease(
    appCenter,
    release ?? NEW_RELEASE,
    distribution,
    onResigning,
    testerIds,
  );
  if (holdsFile || file === undefined) return distributing;
  const name = `${file.name} (${formatSize(file.sizeBytes)})`;
  const sending         = {
    description:
      release === undefined
        ? `upload ${name} and release it`
        : `replace the binary of release ${release.id} by ${name}`,
    // The others need the id of the release, and the proof of what it holds.
    mustShowBeforeNext: true,
    apply: () => upload(file),
  };
  return [sending, ...distributing];
}

/** Returns the id of the release. */
function send(
  appCenter           ,
  file             ,
  { buildVersion, buildNumber, releaseId, uploadProtocol, processingTimeoutMs }        ,
  context               ,
)                  {
  const stated = {
    ...(buildVersion === undefined ? {} : { build_version: buildVersion }),
    ...(buildNumber === undefined ? {} : { build_number: buildNumber }),
  };
  const order = {
    appCenter,
    file,
    stated,
    replaces: releaseId,
    processingLimitMs: processingTimeoutMs,
    context,
  };
  return context.log.group(`Uploading ${file.name}`, () => uploadFile(order, uploadProtocol));
}

;// CONCATENATED MODULE: ./node_modules/qr/index.js
/*!
 * Copyright (c) 2023 Paul Miller (paulmillr.com)
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */
/**
 * QR code generator (encoder). Self-contained (no imports); the decoder and
 * its shared machinery (Bitmap, tables, GF/RS) live in `decode.ts`.
 *
 * What was deliberately dropped vs the full encoder: the tri-state Bitmap
 * drawing DSL, the shared decoder utilities, and verbose validation messages.
 * What was deliberately kept: word-parallel mask penalty scoring over packed
 * bit rows — it is the one optimization whose absence would make
 * large-payload encodes ~5-10x slower while costing only a few hundred
 * bytes — plus a single-slot per-version cache of the symbol template,
 * zigzag order and mask planes (see SymCache).
 * @module
 */
const MAX_OUTPUT_SIZE = 1024;
const MAX_COMPACT_OUTPUT_SIZE = MAX_OUTPUT_SIZE * 4;
/**
 * ISO/IEC 18004:2024 Table 1: total codewords by version (shared with the
 * decoder). Computed as data modules / 8: symbol area minus function
 * patterns (finders+separators+format 191+timing, alignment grid overlaps
 * removed) minus version info for ver >= 7.
 */
const BYTES = /* @__PURE__ */ (() => {
    const res = [];
    for (let ver = 1; ver <= 40; ver++) {
        let bits = (16 * ver + 128) * ver + 64;
        if (ver >= 2) {
            const align = Math.floor(ver / 7) + 2;
            bits -= (25 * align - 10) * align - 55;
            if (ver >= 7)
                bits -= 36;
        }
        res.push(bits >>> 3);
    }
    return res;
})();
/** All error-correction levels, in spec table order (also the packed-table segment order). */
const ECC_LEVELS = ['low', 'medium', 'quartile', 'high'];
/** ISO/IEC 18004:2024 Table 9: ECC codewords per block, by level (shared with the decoder). */
// prettier-ignore
const WORDS_PER_BLOCK = {
    low: [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
        28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    medium: [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    quartile: [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
        28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    high: [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
        30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
};
/** ISO/IEC 18004:2024 Table 9: error-correction block count by version and level. */
// prettier-ignore
const ECC_BLOCKS = {
    low: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
    medium: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
    quartile: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
    high: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
};
/** ISO/IEC 18004:2024 §7.9.1 Table 12: error-correction-level format indicators. */
const EC_CODE = { low: 1, medium: 0, quartile: 3, high: 2 };
/** ISO/IEC 18004:2024 Table 5: alphanumeric characters in value order. */
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
/**
 * Alignment pattern center coordinates for a version (ISO/IEC 18004:2024
 * Annex E). Exported for custom-design renderers (qrbtf-style module
 * classification): every alignment pattern is centered on (cx, cy) for each
 * pair from this list, except where it would overlap a finder pattern.
 * Coordinates are borderless-symbol module indices.
 */
function alignmentPatterns(ver) {
    ver = asVersion(ver);
    if (ver === 1)
        return [];
    const last = 21 + 4 * (ver - 1) - 7;
    const count = Math.ceil((last - 6) / 28);
    let interval = Math.floor((last - 6) / count);
    if (interval % 2)
        interval += 1;
    else if (((last - 6) % count) * 2 >= count)
        interval += 2;
    const res = [6];
    for (let m = 1; m < count; m++)
        res.push(last - (count - m) * interval);
    res.push(last);
    return res;
}
/** BCH-protected masked format word from ISO/IEC 18004:2024 §7.9.1 and Annex C.2. */
function formatBits(ecc, mask) {
    const data = (EC_CODE[ecc] << 3) | mask;
    let d = data;
    for (let i = 0; i < 10; i++)
        d = (d << 1) ^ ((d >> 9) * 0b10100110111);
    return ((data << 10) | d) ^ 0b101010000010010;
}
/** Golay-protected 18-bit version word (ISO/IEC 18004:2024 §7.10 / Annex D.2). */
function versionBits(ver) {
    let d = ver;
    for (let i = 0; i < 12; i++)
        d = (d << 1) ^ ((d >> 11) * 0b1111100100101);
    return (ver << 12) | d;
}
const MODE_BITS = { numeric: 1, alphanumeric: 2, byte: 4 };
const LENGTH_BITS = {
    numeric: [10, 12, 14],
    alphanumeric: [9, 11, 13],
    byte: [8, 16, 16],
};
/**
 * GF(2^8) exp/log tables with the QR primitive polynomial 0x11d. EXP is
 * doubled so products of two logs index it without a mod. Shared with the
 * decoder (it corrects with the same field the encoder generates parity in);
 * the PURE-annotated initializer lets bundlers drop it for consumers that
 * only import the spec tables above.
 */
const GF256 = /* @__PURE__ */ (() => {
    const exp = new Uint8Array(510);
    const log = new Uint8Array(256);
    for (let i = 0, x = 1; i < 255; i++) {
        exp[i] = exp[i + 255] = x;
        log[x] = i;
        x <<= 1;
        if (x & 0x100)
            x ^= 0x11d;
    }
    return { exp, log };
})();
// Reed-Solomon generator polynomial (leading 1 dropped); one per symbol.
function rsGenerator(eccWords) {
    const { exp: EXP, log: LOG } = GF256;
    const gen = new Uint8Array(eccWords); // coefficients after the leading x^n
    gen[eccWords - 1] = 1;
    for (let i = 0, root = 1; i < eccWords; i++) {
        for (let j = 0; j < eccWords; j++) {
            const c = gen[j];
            gen[j] = (c ? EXP[LOG[c] + LOG[root]] : 0) ^ (j + 1 < eccWords ? gen[j + 1] : 0);
        }
        root = EXP[LOG[root] + 1]; // next power of alpha
    }
    return gen;
}
const RS_CACHE = [];
// Generator and all coefficient*feedback products, shared by every symbol
// with the same parity length; entries are generated lazily.
function rsCached(eccWords) {
    let cached = RS_CACHE[eccWords];
    if (cached !== undefined)
        return cached;
    const gen = rsGenerator(eccWords);
    const { exp: EXP, log: LOG } = GF256;
    const mul = new Uint8Array(256 * eccWords);
    for (let f = 1; f < 256; f++) {
        const lf = LOG[f];
        const off = f * eccWords;
        for (let j = 0; j < eccWords; j++) {
            const c = gen[j];
            if (c)
                mul[off + j] = EXP[LOG[c] + lf];
        }
    }
    return (RS_CACHE[eccWords] = { gen, mul });
}
// Reed-Solomon parity via LFSR remainder.
function rsEcc(data, gen, mul) {
    const { exp: EXP, log: LOG } = GF256;
    const eccWords = gen.length;
    const res = new Uint8Array(eccWords);
    if (mul !== undefined) {
        const last = eccWords - 1;
        for (let i = 0; i < data.length; i++) {
            const off = (data[i] ^ res[0]) * eccWords;
            for (let j = 0; j < last; j++)
                res[j] = res[j + 1] ^ mul[off + j];
            res[last] = mul[off + last];
        }
        return res;
    }
    for (let i = 0; i < data.length; i++) {
        const f = data[i] ^ res[0];
        res.copyWithin(0, 1);
        res[eccWords - 1] = 0;
        if (f) {
            for (let j = 0; j < eccWords; j++)
                if (gen[j])
                    res[j] ^= EXP[LOG[gen[j]] + LOG[f]];
        }
    }
    return res;
}
function capacity(ver, ecc) {
    const bytes = BYTES[ver - 1];
    const words = WORDS_PER_BLOCK[ecc][ver - 1];
    const numBlocks = ECC_BLOCKS[ecc][ver - 1];
    const blockLen = Math.floor(bytes / numBlocks) - words;
    const shortBlocks = numBlocks - (bytes % numBlocks);
    return { words, numBlocks, shortBlocks, blockLen, capacity: (bytes - words * numBlocks) * 8 };
}
const err = (msg) => {
    throw new Error(msg);
};
function asVersion(ver) {
    if (typeof ver !== 'number')
        throw new TypeError(`"ver" expected number, got type=${typeof ver}`);
    if (!Number.isSafeInteger(ver))
        throw new RangeError(`"ver" expected safe integer, got ${ver}`);
    if (ver < 1 || ver > 40)
        throw new RangeError(`Invalid version=${ver}. Expected number [1..40]`);
    return ver;
}
function detectType(str) {
    let type = 'numeric';
    for (let i = 0; i < str.length; i++) {
        const v = ALNUM_VAL[str.charCodeAt(i)]; // undefined past 127 -> byte
        if (!(v >= 0))
            return 'byte';
        if (v > 9)
            type = 'alphanumeric';
    }
    return type;
}
// charCode -> alphanumeric value; -1 outside the Table 5 alphabet. Replaces
// a 45-char indexOf scan per character in the encode hot path.
const ALNUM_VAL = /* @__PURE__ */ (() => {
    const t = new Int8Array(128).fill(-1);
    for (let i = 0; i < ALPHANUMERIC.length; i++)
        t[ALPHANUMERIC.charCodeAt(i)] = i;
    return t;
})();
// Segment bits + terminator + padding + RS interleaving.
function encodeData(ver, ecc, text, type, utf8) {
    const cap = capacity(ver, ecc);
    const lengthBits = LENGTH_BITS[type][Math.floor((ver + 7) / 17)];
    const dataLen = type === 'byte' ? utf8.length : text.length;
    if (dataLen >= 1 << lengthBits)
        err('Capacity overflow');
    const bytes = new Uint8Array(cap.capacity >>> 3);
    // MSB-first bit accumulator, flushed a byte at a time. Pushes are <= 16
    // bits and flushing keeps acc below 8 bits, so it never nears 32. Writes
    // past the end fall off the Uint8Array exactly like the old per-bit
    // writer's did; the overflow check below still sees the true bit count.
    let acc = 0;
    let accBits = 0;
    let bytePos = 0;
    const push = (value, len) => {
        acc = (acc << len) | value;
        for (accBits += len; accBits >= 8;)
            bytes[bytePos++] = (acc >>> (accBits -= 8)) & 0xff;
    };
    push(MODE_BITS[type], 4);
    push(dataLen, lengthBits);
    if (type === 'numeric') {
        for (let i = 0; i < dataLen; i += 3) {
            const n = Math.min(3, dataLen - i);
            push(Number(text.slice(i, i + n)), [0, 4, 7, 10][n]);
        }
    }
    else if (type === 'alphanumeric') {
        for (let i = 0; i + 1 < dataLen; i += 2)
            push(ALNUM_VAL[text.charCodeAt(i)] * 45 + ALNUM_VAL[text.charCodeAt(i + 1)], 11);
        if (dataLen & 1)
            push(ALNUM_VAL[text.charCodeAt(dataLen - 1)], 6);
    }
    else {
        for (let i = 0; i < utf8.length; i++)
            push(utf8[i], 8);
    }
    let bitPos = bytePos * 8 + accBits;
    if (bitPos > cap.capacity)
        err('Capacity overflow');
    if (accBits)
        bytes[bytePos] = (acc << (8 - accBits)) & 0xff;
    // Terminator/alignment zeros come from the flush; then pad codewords.
    bitPos += Math.min(4, cap.capacity - bitPos);
    if (bitPos & 7)
        bitPos += 8 - (bitPos & 7);
    for (let i = bitPos >>> 3, pad = 0; i < bytes.length; i++, pad ^= 1)
        bytes[i] = pad ? 0x11 : 0xec;
    // Split into RS blocks (short first), compute parity, interleave both.
    const { words, numBlocks, shortBlocks, blockLen } = cap;
    const rs = rsCached(words);
    const blocks = [];
    const eccs = [];
    for (let i = 0, pos = 0; i < numBlocks; i++) {
        const len = blockLen + (i < shortBlocks ? 0 : 1);
        blocks.push(bytes.subarray(pos, pos + len));
        eccs.push(rsEcc(blocks[i], rs.gen, rs.mul));
        pos += len;
    }
    const res = new Uint8Array(bytes.length + words * numBlocks);
    let p = 0;
    for (let i = 0; i <= blockLen; i++) {
        for (const b of blocks)
            if (i < b.length)
                res[p++] = b[i];
    }
    for (let i = 0; i < words; i++)
        for (const e of eccs)
            res[p++] = e[i];
    return res;
}
/**
 * ISO/IEC 18004:2024 Table 10 mask predicates, evaluated arithmetically as an
 * 8-bit vector (bit m set when mask predicate m fires at x,y). Shared with
 * the decoder, which tests a single mask's bit to unmask read modules.
 */
function maskBits(x, y) {
    const x2 = x % 2;
    const y2 = y % 2;
    const x3 = x % 3;
    const xy3 = (x3 * (y % 3)) % 3;
    const xy2 = x2 & y2;
    let bits = 0;
    if (x2 === y2)
        bits |= 1;
    if (y2 === 0)
        bits |= 2;
    if (x3 === 0)
        bits |= 4;
    if ((x + y) % 3 === 0)
        bits |= 8;
    if ((Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0)
        bits |= 16;
    if (xy2 + xy3 === 0)
        bits |= 32;
    if ((xy2 + xy3) % 2 === 0)
        bits |= 64;
    if (((x2 ^ y2) + xy3) % 2 === 0)
        bits |= 128;
    return bits;
}
const POP16 = /* @__PURE__ */ (() => {
    const t = new Uint8Array(1 << 16);
    for (let i = 1; i < t.length; i++)
        t[i] = t[i >>> 1] + (i & 1);
    return t;
})();
const popcnt = (n) => POP16[n & 0xffff] + POP16[n >>> 16];
const TRANSPOSE_TMP = /* @__PURE__ */ new Uint32Array(32);
// 32x32 in-place bit-matrix transpose (butterfly network).
function transpose32(a) {
    const masks = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff];
    for (let stage = 0; stage < 5; stage++) {
        const m = masks[stage] >>> 0;
        const s = 1 << stage;
        for (let i = 0; i < 32; i += s << 1) {
            for (let k = 0; k < s; k++) {
                const x = a[i + k] >>> 0;
                const y = a[i + k + s] >>> 0;
                const t = ((x >>> s) ^ y) & m;
                a[i + k] = (x ^ (t << s)) >>> 0;
                a[i + k + s] = (y ^ t) >>> 0;
            }
        }
    }
}
const mat = (size) => {
    const words = (size + 31) >>> 5;
    return { size, words, v: new Uint32Array(words * size) };
};
const matGet = (m, x, y) => (m.v[y * m.words + (x >>> 5)] >>> (x & 31)) & 1;
const matSet = (m, x, y, bit) => {
    const i = y * m.words + (x >>> 5);
    const b = 1 << (x & 31);
    m.v[i] = bit ? m.v[i] | b : m.v[i] & ~b;
};
function transposeMat(src, dst) {
    const { size, words, v } = src;
    const tmp = TRANSPOSE_TMP;
    for (let by = 0; by < size; by += 32) {
        for (let bx = 0; bx < words; bx++) {
            const rows = Math.min(32, size - by);
            for (let r = 0; r < rows; r++)
                tmp[r] = v[(by + r) * words + bx];
            tmp.fill(0, rows);
            transpose32(tmp);
            for (let i = 0, dstY = bx * 32; i < 32 && dstY < size; i++, dstY++) {
                dst.v[dstY * dst.words + (by >>> 5)] = tmp[i];
            }
        }
    }
}
// N1: runs >= 5 score 3 + (L-5), over all columns at once (32 per stripe).
// D_y = row^row+1 flags changes; a monochrome 5-window is 4 clear D bits, and
// each run contributes (L-4) windows plus one run-start window counted twice.
function runsPenaltyVertical(m) {
    const { size, words, v } = m;
    const tail = size & 31 ? ((1 << (size & 31)) - 1) >>> 0 : 0xffffffff;
    let score = 0;
    for (let wi = 0; wi < words; wi++) {
        const valid = wi === words - 1 ? tail : 0xffffffff;
        let r3 = v[3 * words + wi];
        let dPrev = 0xffffffff;
        let d0 = v[wi] ^ v[words + wi];
        let d1 = v[words + wi] ^ v[2 * words + wi];
        let d2 = v[2 * words + wi] ^ r3;
        for (let y = 0, idx = 4 * words + wi; y <= size - 5; y++, idx += words) {
            const r4 = v[idx];
            const d3 = r3 ^ r4;
            const w = ~(d0 | d1 | d2 | d3) & valid;
            if (w)
                score += popcnt(w >>> 0) + 2 * popcnt((w & dPrev) >>> 0);
            dPrev = d0;
            d0 = d1;
            d1 = d2;
            d2 = d3;
            r3 = r4;
        }
    }
    return score;
}
// N3: count 1011101 finder ratio with 4 light modules before/after, vertical,
// both patterns at once across a 32-column stripe.
function finderPenaltyVertical(m) {
    const { size, words, v } = m;
    const tail = size & 31 ? ((1 << (size & 31)) - 1) >>> 0 : 0xffffffff;
    let count = 0;
    for (let wi = 0; wi < words; wi++) {
        const valid = wi === words - 1 ? tail : 0xffffffff;
        for (let y = 0; y <= size - 11; y++) {
            let i = y * words + wi;
            const r0 = v[i];
            const r1 = v[(i += words)];
            const r2 = v[(i += words)];
            const r3 = v[(i += words)];
            const r4 = v[(i += words)];
            const r5 = v[(i += words)];
            const r6 = v[(i += words)];
            const r7 = v[(i += words)];
            const r8 = v[(i += words)];
            const r9 = v[(i += words)];
            const r10 = v[i + words];
            const m0 = valid & r0 & ~r1 & r2 & r3 & r4 & ~r5 & r6 & ~(r7 | r8 | r9 | r10);
            const m1 = valid & ~(r0 | r1 | r2 | r3) & r4 & ~r5 & r6 & r7 & r8 & ~r9 & r10;
            count += popcnt(m0 >>> 0) + popcnt(m1 >>> 0);
        }
    }
    return count;
}
function penalty(m, t) {
    transposeMat(m, t);
    return penaltyScore(m, t);
}
// Score a symbol given both orientations. Split from penalty() so the 8-mask
// loop can supply a transposed candidate assembled by XOR (transposition is a
// bit permutation, so T(data^plane) = T(data)^T(plane)) instead of paying a
// butterfly transpose per mask. `limit` is the best score seen so far in that
// race: all terms are non-negative, so once a partial sum reaches it this
// mask can no longer win and the remaining scans — notably the expensive N3
// finder search — are skipped. The partial is only ever compared to `limit`.
function penaltyScore(m, t, limit = Infinity) {
    const { size, words, v } = m;
    const adjacent = runsPenaltyVertical(m) + runsPenaltyVertical(t);
    if (adjacent >= limit)
        return adjacent;
    // N2: 3 points per 2x2 same-color box (overlapping). Valid left-edge
    // positions in the last word: one less than the bits it actually holds.
    const tail2 = ((1 << (size - 32 * (words - 1) - 1)) - 1) >>> 0;
    let boxes = 0;
    let dark = 0;
    for (let y = 0; y < size; y++) {
        for (let wi = 0; wi < words; wi++) {
            const a0 = v[y * words + wi];
            dark += popcnt(a0 >>> 0);
            if (y === size - 1)
                continue;
            const a1 = v[(y + 1) * words + wi];
            const n0 = wi + 1 < words ? v[y * words + wi + 1] : 0;
            const n1 = wi + 1 < words ? v[(y + 1) * words + wi + 1] : 0;
            const eqV = ~(a0 ^ a1);
            const eqH0 = ~(a0 ^ ((a0 >>> 1) | (n0 << 31)));
            const eqH1 = ~(a1 ^ ((a1 >>> 1) | (n1 << 31)));
            let w = eqV & eqH0 & eqH1;
            if (wi === words - 1)
                w &= tail2;
            boxes += popcnt(w >>> 0);
        }
    }
    const total = size * size;
    const darkSteps = Math.ceil(Math.max(0, Math.abs(dark * 100 - total * 50) - total * 5) / (total * 5));
    const partial = adjacent + 3 * boxes + 10 * darkSteps;
    if (partial >= limit)
        return partial;
    return partial + 40 * (finderPenaltyVertical(m) + finderPenaltyVertical(t));
}
function drawInfo(m, ver, ecc, mask) {
    const size = m.size;
    const bits = formatBits(ecc, mask);
    for (let i = 0; i < 15; i++) {
        const bit = (bits >> i) & 1;
        // Copy 1 around the top-left finder (skipping the timing row/column).
        if (i < 6)
            matSet(m, 8, i, bit);
        else if (i < 8)
            matSet(m, 8, i + 1, bit);
        else if (i === 8)
            matSet(m, 7, 8, bit);
        else
            matSet(m, 14 - i, 8, bit);
        // Copy 2 under the top-right / right of the bottom-left finder.
        if (i < 8)
            matSet(m, size - 1 - i, 8, bit);
        else
            matSet(m, 8, size - 15 + i, bit);
    }
    matSet(m, 8, size - 8, 1); // dark module
    if (ver >= 7) {
        const vbits = versionBits(ver);
        for (let i = 0; i < 18; i++) {
            const bit = (vbits >> i) & 1;
            const x = size - 11 + (i % 3);
            const y = (i / 3) | 0;
            matSet(m, x, y, bit);
            matSet(m, y, x, bit);
        }
    }
}
let symCache;
function buildSymCache(ver) {
    const size = 21 + 4 * (ver - 1);
    const m = mat(size);
    const fun = new Uint8Array(size * size); // 1 = function or reserved cell
    const setF = (x, y, bit) => {
        matSet(m, x, y, bit);
        fun[y * size + x] = 1;
    };
    // Finder patterns + separators (clipped at the edges).
    for (const [fx, fy] of [
        [0, 0],
        [size - 7, 0],
        [0, size - 7],
    ]) {
        for (let dy = -1; dy < 8; dy++) {
            for (let dx = -1; dx < 8; dx++) {
                const x = fx + dx;
                const y = fy + dy;
                if (x < 0 || y < 0 || x >= size || y >= size)
                    continue;
                const on = dx >= 0 &&
                    dx < 7 &&
                    dy >= 0 &&
                    dy < 7 &&
                    (dx === 0 || dx === 6 || dy === 0 || dy === 6 || (dx > 1 && dx < 5 && dy > 1 && dy < 5));
                setF(x, y, on ? 1 : 0);
            }
        }
    }
    // Alignment patterns (skip those overlapping finders).
    const align = alignmentPatterns(ver);
    for (const ay of align) {
        for (const ax of align) {
            if (fun[ay * size + ax])
                continue;
            for (let dy = -2; dy <= 2; dy++) {
                for (let dx = -2; dx <= 2; dx++) {
                    const on = Math.max(Math.abs(dx), Math.abs(dy)) !== 1;
                    setF(ax + dx, ay + dy, on ? 1 : 0);
                }
            }
        }
    }
    // Timing patterns.
    for (let i = 0; i < size; i++) {
        if (!fun[6 * size + i])
            setF(i, 6, i % 2 === 0 ? 1 : 0);
        if (!fun[i * size + 6])
            setF(6, i, i % 2 === 0 ? 1 : 0);
    }
    // Reserve format / version / dark-module cells at zero (the "test form"
    // that mask penalties are scored on, python-qrcode compatible).
    for (let i = 0; i < 9; i++) {
        if (i !== 6) {
            setF(8, i, 0); // column right of the top-left finder, skip timing
            setF(i, 8, 0); // row under the top-left finder
        }
        if (i < 8) {
            setF(size - 1 - i, 8, 0); // under the top-right finder
            setF(8, size - 1 - i, 0); // right of the bottom-left finder + dark module
        }
    }
    if (ver >= 7) {
        for (let i = 0; i < 18; i++) {
            const x = size - 11 + (i % 3);
            const y = (i / 3) | 0;
            setF(x, y, 0);
            setF(y, x, 0);
        }
    }
    // Zigzag placement order + per-mask XOR planes (data region only).
    const planes = [];
    for (let i = 0; i < 8; i++)
        planes.push(mat(size));
    const posBuf = new Uint16Array(size * size);
    let n = 0;
    for (let xOffset = size - 1, dir = -1, y = size - 1; xOffset > 0; xOffset -= 2, dir = -dir) {
        if (xOffset === 6)
            xOffset = 5; // skip the vertical timing column
        for (;; y += dir) {
            for (let j = 0; j < 2; j++) {
                const x = xOffset - j;
                if (fun[y * size + x])
                    continue;
                const wi = y * m.words + (x >>> 5);
                posBuf[n++] = (wi << 5) | (x & 31);
                for (let p = 0, mb = maskBits(x, y); mb; p++, mb >>= 1) {
                    if (mb & 1)
                        planes[p].v[wi] |= 1 << (x & 31);
                }
            }
            if (y + dir < 0 || y + dir >= size)
                break;
        }
    }
    const planesT = planes.map((p) => {
        const t = mat(size);
        transposeMat(p, t);
        return t.v;
    });
    return {
        ver,
        tpl: m.v,
        pos: posBuf.slice(0, n),
        planes: planes.map((p) => p.v),
        planesT,
        work: [mat(size), mat(size), mat(size), mat(size)],
    };
}
// Template copy + data-bit scatter along the cached zigzag order, then mask
// selection: XOR candidates wordwise (both orientations, from the cached
// transposed planes), score the test form, keep the first lowest
// (deterministic ties, python-qrcode compatible).
function drawSymbol(ver, ecc, data, maskIdx, test = false) {
    if (symCache === undefined || symCache.ver !== ver)
        symCache = buildSymCache(ver);
    const { tpl, pos, planes, planesT, work } = symCache;
    const [m, t, cand, candT] = work;
    m.v.set(tpl);
    const need = Math.min(8 * data.length, pos.length); // trailing remainder bits stay 0
    for (let i = 0; i < need; i++) {
        if (data[i >>> 3] & (0x80 >>> (i & 7))) {
            const p = pos[i];
            m.v[p >>> 5] |= 1 << (p & 31);
        }
    }
    let mask = maskIdx;
    if (mask === undefined) {
        transposeMat(m, t); // the only transpose per encode; every mask reuses it
        let bestScore = Infinity;
        for (let p = 0; p < 8; p++) {
            const pv = planes[p];
            const ptv = planesT[p];
            for (let i = 0; i < cand.v.length; i++) {
                cand.v[i] = m.v[i] ^ pv[i];
                candT.v[i] = t.v[i] ^ ptv[i];
            }
            const score = penaltyScore(cand, candT, bestScore);
            if (score < bestScore) {
                bestScore = score;
                mask = p;
            }
        }
    }
    const pv = planes[mask];
    for (let i = 0; i < m.v.length; i++)
        m.v[i] ^= pv[i];
    if (!test)
        drawInfo(m, ver, ecc, mask);
    return m;
}
const asNum = (n, title) => {
    if (typeof n !== 'number')
        throw new TypeError(`"${title}" expected number, got type=${typeof n}`);
    if (!Number.isSafeInteger(n))
        throw new RangeError(`"${title}" expected safe integer, got ${n}`);
    return n;
};
const asString = (s, title) => {
    if (typeof s !== 'string')
        throw new TypeError(`"${title}" expected string, got type=${typeof s}`);
    return s;
};
// Exact byte count produced by WHATWG TextEncoder, without allocating the
// encoded buffer. Lone surrogates become the three-byte replacement character.
function utf8Length(str) {
    let length = 0;
    for (let i = 0; i < str.length; i++) {
        const c = str.charCodeAt(i);
        if (c < 0x80)
            length++;
        else if (c < 0x800)
            length += 2;
        else if (c < 0xd800 || c > 0xdfff)
            length += 3;
        else if (c <= 0xdbff && i + 1 < str.length) {
            const next = str.charCodeAt(i + 1);
            if (next >= 0xdc00 && next <= 0xdfff) {
                length += 4;
                i++;
            }
            else
                length += 3;
        }
        else
            length += 3;
    }
    return length;
}
function byteCapacity(ver, ecc) {
    const lengthBits = LENGTH_BITS.byte[Math.floor((ver + 7) / 17)];
    return Math.min((1 << lengthBits) - 1, Math.floor((capacity(ver, ecc).capacity - 4 - lengthBits) / 8));
}
// Copied from noble/hashes utils.ts.
function _isBytes(a) {
    // Plain `instanceof Uint8Array` is too strict for some Buffer / proxy / cross-realm cases.
    // The fallback still requires a real ArrayBuffer view, so plain
    // JSON-deserialized `{ constructor: ... }` spoofing is rejected, and
    // `BYTES_PER_ELEMENT === 1` keeps the fallback on byte-oriented views.
    return (a instanceof Uint8Array ||
        (ArrayBuffer.isView(a) &&
            a.constructor.name === 'Uint8Array' &&
            'BYTES_PER_ELEMENT' in a &&
            a.BYTES_PER_ELEMENT === 1));
}
const dark = (r, x, y) => r.map[x] >= 0 && r.map[y] >= 0 && matGet(r.m, r.map[x], r.map[y]) === 1;
// Control chars come from runtime char codes, never string literals:
// minifiers re-encode a literal '\n' — and constant-fold a bare
// fromCharCode(10) — into a template literal holding a RAW newline
// (1 byte cheaper), splitting every consumer's single-line .min.js.
// The array indirection is opaque enough that the fold is skipped.
const CTRL = [10, 27]; // [newline, ESC]
const NL = /* @__PURE__ */ String.fromCharCode(CTRL[0]);
function renderRaw(r) {
    const W = r.W;
    const res = new Array(W);
    for (let y = 0; y < W; y++) {
        const row = new Array(W);
        for (let x = 0; x < W; x++)
            row[x] = dark(r, x, y);
        res[y] = row;
    }
    return res;
}
function renderAscii(r) {
    const W = r.W;
    let out = '';
    for (let y = 0; y < W; y += 2) {
        for (let x = 0; x < W; x++) {
            const first = dark(r, x, y);
            const second = y + 1 >= W ? true : dark(r, x, y + 1);
            out += !first && !second ? '█' : !first && second ? '▀' : first && !second ? '▄' : ' ';
        }
        out += NL;
    }
    return out;
}
function renderTerm(r) {
    const W = r.W;
    const esc = String.fromCharCode(CTRL[1]);
    const reset = esc + '[0m';
    let out = '';
    for (let y = 0; y < W; y++) {
        for (let x = 0; x < W; x++) {
            out += dark(r, x, y) ? `${esc}[40m  ${reset}` : `${esc}[1;47m  ${reset}`;
        }
        out += NL;
    }
    return out;
}
function renderSvg(r, optimize) {
    const W = r.W;
    let out = `<svg viewBox="0 0 ${W} ${W}" xmlns="http://www.w3.org/2000/svg">`;
    let pathData = '';
    let prev;
    for (let y = 0; y < W; y++) {
        for (let x = 0; x < W; x++) {
            if (!dark(r, x, y))
                continue;
            if (!optimize) {
                out += `<rect x="${x}" y="${y}" width="1" height="1" />`;
                continue;
            }
            let mv = `M${x} ${y}`;
            if (prev) {
                const rel = `m${x - prev.x} ${y - prev.y}`;
                if (rel.length <= mv.length)
                    mv = rel;
            }
            pathData += `${mv}h1v1${x < 10 ? `H${x}` : 'h-1'}Z`;
            prev = { x, y };
        }
    }
    if (optimize)
        out += `<path d="${pathData}"/>`;
    return out + '</svg>';
}
function renderGif(r) {
    const W = r.W;
    const pixels = W * W;
    const N = 126; // pixels per LZW chunk, 8-bit codes until the next clear
    const fullChunks = Math.floor(pixels / N);
    const tail = pixels % N;
    const out = new Uint8Array(408 + fullChunks * (N + 2) + 2 + tail + 4);
    let p = 0;
    const u16 = (v) => {
        out[p++] = v & 0xff;
        out[p++] = v >>> 8;
    };
    for (const b of [0x47, 0x49, 0x46, 0x38, 0x37, 0x61])
        out[p++] = b; // 'GIF87a'
    u16(W);
    u16(W);
    out[p++] = 0xf6;
    p += 2;
    out[p++] = 0xff;
    out[p++] = 0xff;
    out[p++] = 0xff;
    p += 3 * 127; // palette: 0 = white, 1 = black
    out[p++] = 0x2c;
    p += 4;
    u16(W);
    u16(W);
    out[p++] = 0x00;
    out[p++] = 0x07;
    // Pixels are emitted from a per-module-row 0/1 buffer, rebuilt only when
    // the module row changes (border and scale-repeated output rows reuse it),
    // and block-copied in spans bounded by the LZW chunk boundaries. The span
    // copy is the load-bearing part: a per-pixel emit loop costs more than the
    // bit extraction it wraps, so a row buffer alone measures as no win.
    const { m, map } = r;
    const row = new Uint8Array(W);
    let prevMy = -2;
    for (let y = 0, i = 0; y < W; y++) {
        const my = map[y];
        if (my !== prevMy) {
            prevMy = my;
            row.fill(0);
            if (my >= 0)
                for (let x = 0; x < W; x++)
                    if (map[x] >= 0)
                        row[x] = matGet(m, map[x], my);
        }
        for (let x = 0; x < W;) {
            if (i % N === 0) {
                const rem = pixels - i;
                out[p++] = (rem < N ? rem : N) + 1;
                out[p++] = 0x80; // LZW clear code
            }
            const n = Math.min(N - (i % N), W - x);
            out.set(row.subarray(x, x + n), p);
            p += n;
            x += n;
            i += n;
        }
    }
    if (tail === 0) {
        out[p++] = 1;
        out[p++] = 0x80;
    }
    out[p++] = 0x01;
    out[p++] = 0x81; // end of information
    out[p++] = 0x00;
    out[p++] = 0x3b;
    return out;
}
// data-url: the same GIF, base64-wrapped for direct <img src> use.
// toBase64 (ES2026) where the engine has it; chunked btoa elsewhere —
// fromCharCode over the whole buffer would blow the argument-count limit.
function gifDataUrl(gif) {
    const g = gif;
    let b64;
    if (typeof g.toBase64 === 'function')
        b64 = g.toBase64();
    else {
        let bin = '';
        for (let i = 0; i < g.length; i += 8192)
            bin += String.fromCharCode(...g.subarray(i, i + 8192));
        b64 = btoa(bin);
    }
    return 'data:image/gif;base64,' + b64;
}
function encodeQR(text, output = 'raw', opts = {}) {
    // Validate public arguments, including an explicit version, before caller-controlled encoding.
    asString(text, 'text');
    asString(output, 'output');
    if (typeof opts !== 'object' || opts === null || Array.isArray(opts))
        throw new TypeError(`"opts" expected object, got type=${typeof opts}`);
    let ver = opts.version;
    if (ver !== undefined)
        ver = asVersion(ver);
    const ecc = opts.ecc !== undefined ? opts.ecc : 'medium';
    if (!ECC_LEVELS.includes(ecc))
        err(`invalid ecc=${ecc}`);
    const encoding = opts.encoding !== undefined ? opts.encoding : detectType(text);
    if (!LENGTH_BITS[encoding])
        err(`invalid encoding=${encoding}`);
    if (encoding !== 'byte') {
        const alpha = encoding === 'numeric' ? ALPHANUMERIC.slice(0, 10) : ALPHANUMERIC;
        for (const ch of text) {
            if (!alpha.includes(ch))
                err(`Unknown letter: "${ch}". Allowed: ${alpha}`);
        }
    }
    if (opts.mask !== undefined && (asNum(opts.mask, 'opts.mask') < 0 || opts.mask > 7))
        err(`invalid mask=${opts.mask}`);
    const textEncoder = opts.textEncoder;
    // Reject impossible built-in UTF-8 payloads before TextEncoder duplicates a
    // potentially huge input. A custom encoder may intentionally emit fewer
    // bytes, so its output remains the source of truth.
    if (encoding === 'byte' && textEncoder === undefined) {
        const maxBytes = byteCapacity(ver === undefined ? 40 : ver, ecc);
        if (text.length > maxBytes || utf8Length(text) > maxBytes)
            err('Capacity overflow');
    }
    const utf8 = encoding === 'byte'
        ? (textEncoder !== undefined ? textEncoder : (s) => new TextEncoder().encode(s))(text)
        : undefined;
    if (utf8 !== undefined && !_isBytes(utf8))
        throw new TypeError(`"opts.textEncoder" expected Uint8Array, got type=${typeof utf8}`);
    const dataLen = encoding === 'byte' ? utf8.length : text.length;
    // Encoded payload bit count, for capacity checks without encoding.
    const encodedBits = encoding === 'numeric'
        ? Math.floor(dataLen / 3) * 10 + [0, 4, 7][dataLen % 3]
        : encoding === 'alphanumeric'
            ? Math.floor(dataLen / 2) * 11 + (dataLen % 2) * 6
            : dataLen * 8;
    if (ver === undefined) {
        for (ver = 1; ver <= 40; ver++) {
            const lengthBits = LENGTH_BITS[encoding][Math.floor((ver + 7) / 17)];
            if (dataLen < 1 << lengthBits && 4 + lengthBits + encodedBits <= capacity(ver, ecc).capacity)
                break;
        }
        if (ver > 40)
            err('Capacity overflow');
    }
    else {
        const lengthBits = LENGTH_BITS[encoding][Math.floor((ver + 7) / 17)];
        if (dataLen >= 1 << lengthBits || 4 + lengthBits + encodedBits > capacity(ver, ecc).capacity)
            err('Capacity overflow');
    }
    const data = encodeData(ver, ecc, text, encoding, utf8);
    const m = drawSymbol(ver, ecc, data, opts.mask);
    const border = opts.border === undefined ? 2 : asNum(opts.border, 'opts.border');
    // A quiet zone is required (ISO/IEC 18004:2024 §5.3.8). Consumers that
    // need the borderless module matrix (custom-design renderers like qrbtf /
    // cuer) should request border: 1 and slice the padding ring off — the
    // border is added after the symbol is drawn and never affects its content.
    if (border <= 0)
        throw new RangeError(`invalid border=${border}`);
    const scale = opts.scale === undefined ? 1 : asNum(opts.scale, 'opts.scale');
    if (scale <= 0 || scale > 1024)
        throw new RangeError(`invalid scale factor: ${scale}`);
    // Output dimensions with quiet zone and scaling applied on the fly; `map`
    // translates an output coordinate to its module index (-1 in the border).
    const W = (m.size + 2 * border) * scale;
    // Every renderer does O(W^2) work. Compact outputs can safely use a 4x
    // dimension limit; raw arrays and verbose terminal/SVG strings cannot.
    const maxOutputSize = output === 'ascii' || output === 'gif' || output === 'data-url'
        ? MAX_COMPACT_OUTPUT_SIZE
        : MAX_OUTPUT_SIZE;
    if (W > maxOutputSize)
        throw new RangeError(`invalid opts: output is ${W}x${W} (max ${maxOutputSize}), reduce border/scale`);
    const map = new Int32Array(W);
    for (let i = 0; i < W; i++) {
        const f = Math.floor(i / scale) - border;
        map[i] = f >= 0 && f < m.size ? f : -1;
    }
    const r = { m, W, map };
    if (output === 'raw')
        return renderRaw(r);
    if (output === 'ascii')
        return renderAscii(r);
    if (output === 'term')
        return renderTerm(r);
    if (output === 'svg')
        return renderSvg(r, opts.optimize === undefined ? true : opts.optimize);
    if (output === 'gif')
        return renderGif(r);
    if (output === 'data-url')
        return gifDataUrl(renderGif(r));
    return err(`Unknown output: ${output}`);
}
/** Default export alias for {@link encodeQR}. */
/* harmony default export */ const qr = ((/* unused pure expression or super */ null && (encodeQR)));
// Spec tables and bit-level helpers shared with decode.ts, plus the
// alignment-pattern table for custom-design renderers. The underscore
// marks them as private API: undocumented, may change in any release. Named
// (not bagged in _tests) so decode-only bundles tree-shake per symbol.

/** Internal helpers exposed for the test suite only. */
const _tests = { mat, matGet, penalty, drawSymbol, encodeData, rsEcc, detectType, EC_CODE, versionBits };

;// CONCATENATED MODULE: ./build/actions/appcenter-release/install-code.js
/** A QR code as text, for a page that takes no pictures. */


/** Above it the modules become too many for a camera in front of a screen. */
const LONGEST_TEXT = 800;
/** Light modules around the code, without which a camera does not find it. */
const BORDER = 4;

/** Two rows of modules a line, dark ones in the colour of the text; `undefined` for long texts. */
function qrText(text        )                     {
  if (text.length > LONGEST_TEXT) return undefined;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const lines           = [];
  for (let index = 0; index < rows.length; index += 2) {
    const upper = rows[index] ?? [];
    const lower = rows[index + 1] ?? [];
    lines.push(upper.map((isDark, column) => half(isDark, lower[column] === true)).join(''));
  }
  return lines.join('\n');
}

function half(upper         , lower         )         {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/summary.js
/** The action's section on the job's summary page. */
                                                                

                                                         
                                           


                
                        
                            
                                      
                                                                     
                             
 

function summarize(
  summary         ,
  { app: { owner, name }, release, changes, isPublic }      ,
)       {
  summary.result(
    `${owner}/${name} ${release.shortVersion} (${release.buildNumber}) is release ${release.id}.`,
  );
  summary.table('Release', [
    ['app', 'version', 'build', 'release'],
    [`${owner}/${name}`, release.shortVersion, release.buildNumber, String(release.id)],
  ]);
  summary.list('Changes', changes);
  const { installUrl } = release;
  if (installUrl === undefined || !isShowable(installUrl)) return;
  if (isPublic) {
    summary.text(
      'The link to install the release is in the output `install-url`: it needs no login, and everybody reads this page.',
    );
    return;
  }
  summary.text(`Install: \`${installUrl}\``);
  const code = qrText(installUrl);
  if (code !== undefined) summary.preformatted('Install with a phone', code);
}

function summarizeDryRun(summary         , changes                   )       {
  summary.result(
    changes.length === 0
      ? 'Dry run: nothing to change.'
      : `Dry run: ${(0,system_count/* counted */.h)(changes.length, 'change')}, none of which was made.`,
  );
  summary.list('Changes', changes);
}

const LONGEST_LINK = 2000;

/** Whether it is an address of the kinds that install an app, and ends no code span. */
function isShowable(url        )          {
  if (url.length > LONGEST_LINK || !/^[\x21-\x5F\x61-\x7E]+$/.test(url)) return false;
  return ['https:', 'http:', 'itms-services:'].includes(URL.parse(url)?.protocol ?? '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __nccwpck_require__(44);
;// CONCATENATED MODULE: ./build/actions/appcenter-release/symbols/symbol-file.js
/** A file of symbols as it is sent: packed where it has to be, and named after its contents. */






                                                                               

                             
                        
     
                                                                                                  
                                            
     
                        
                            
                             
                    
                               
 

/** Digits of the fingerprint in a name; enough to tell the symbols of one app apart. */
const DIGEST_LENGTH = 12;
/** ZIP knows no earlier year. With one time for all, the same files give the same archive. */
const MOMENT = new Date(Date.UTC(1980, 0, 2));

/**
 * Does `work` with the files of the sources. Archives are made in `folder` and gone afterwards.
 * Throws what the file system does.
 */
async function withSymbolFiles   (
  sources                         ,
  { folder, signal }                                                           ,
  work                                              ,
)             {
  const archives = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'appcenter-symbols-'));
  try {
    const files               = [];
    for (const [index, { name, type, contents }] of sources.entries()) {
      const path = typeof contents === 'string' ? contents : (0,external_node_path_.join)(archives, `${index}.zip`);
      if (typeof contents !== 'string') await pack(contents, path, signal);
      const fingerprint = await hashFile(path, 'md5');
      const { size: sizeBytes } = await (0,promises_.stat)(path);
      files.push({ path, name: namedAfter(fingerprint, name), type, sizeBytes, fingerprint });
    }
    return await work(files);
  } finally {
    await (0,promises_.rm)(archives, { recursive: true, force: true });
  }
}

function namedAfter(fingerprint        , fileName        )         {
  const { name, ext } = (0,external_node_path_.parse)(fileName);
  return `${name}-${fingerprint.slice(0, DIGEST_LENGTH)}${ext}`;
}

async function pack(
  files                       ,
  target        ,
  signal             ,
)                {
  const zip = new yazl/* ZipFile */.u();
  const packed = (0,external_node_stream_promises_namespaceObject.pipeline)(zip.outputStream, (0,external_node_fs_.createWriteStream)(target), { signal });
  zip.on('error', (error) => zip.outputStream.emit('error', error));
  for (const { path, name } of files) {
    zip.addFile(path, name, { mtime: MOMENT, mode: 0o100644 });
  }
  zip.end();
  await packed;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/core/apple/archive/archive-errors.js
/** Why an archive is not read: it is damaged, or it is built to mislead. */


const zipErrors = (0,errors/* catalogue */.sW)('ipa', {
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

const xarErrors = (0,errors/* catalogue */.sW)('pkg', {
  damaged: {
    meaning:
      'The .pkg cannot be read: it is cut off, damaged, or not in the form of an installer package.',
    remedy:
      'Give the .pkg that `productbuild` or the export of the archive made; a download that broke off must be repeated.',
  },
});

/** The error for an archive at `path` that cannot be read; `reason` is a sentence. */
function archive_errors_damagedArchive(path        , reason        , cause          )        {
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

;// CONCATENATED MODULE: ./build/core/apple/archive/archive-file.js
/** The bytes of an archive on disk, read from any place in it. */

                                                   

                                                                    


const FIRST_PIECE_BYTES = 64 * 1024;
const archive_file_PIECE_BYTES = 1024 * 1024;

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
      throw archive_errors_damagedArchive(source, (0,errors/* messageOf */.bD)(error), error);
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
      const room = (memory[turn] ??= Buffer.allocUnsafe(Math.min(archive_file_PIECE_BYTES, end - first)));
      const filling = this.#fill(room.subarray(0, end - at), at);
      at = Math.min(at + archive_file_PIECE_BYTES, end);
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
    throw archive_errors_damagedArchive(
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
          throw archive_errors_damagedArchive(this.path, (0,errors/* messageOf */.bD)(error), error);
        });
      if (bytesRead === 0) throw archive_errors_damagedArchive(this.path, 'The file became shorter meanwhile.');
      filled += bytesRead;
    }
    return bytes;
  }

  /** A file that was handed over open stays open. */
  async close()                {
    if (this.#isOurs) await this.#handle.close();
  }
}

;// CONCATENATED MODULE: ./build/core/apple/archive/entry-name.js
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

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-entry.js
/** One file or folder of a ZIP archive, as the archive's directory lists it. */
                           
                                                                                
                        
                             
                                   
                                                     
                         
                                                                                          
                                        
                                     
 

                               
                                        
                                                                                 
                                           
                                               
                            
 

const KIND = 0o170000;
const LINK = 0o120000;

/** Whether the entry is a symbolic link, whose contents are the path that it leads to. */
function isLink({ unixMode = 0 }          )          {
  return (unixMode & KIND) === LINK;
}

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
  return hostileArchive(path, `it holds ${printableName(name)} again in other letters`);
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
      if (file === undefined || isLink(file)) continue;
      throw hostileArchive(path, `it holds ${printableName(around)} as a file and as a folder`);
    }
  }
}

function twice(name        , path        )        {
  return hostileArchive(path, `it holds ${printableName(name)} twice`);
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
      throw hostileArchive(path, `the entry ${printableName(entry.name)} lies about its size`);
    }
  }
  if (unpackedBytes > NO_BOMB_BYTES && unpackedBytes > sizeBytes * LARGEST_EXPANSION) {
    throw hostileArchive(path, `its ${sizeBytes} bytes unpack to ${unpackedBytes}`);
  }

  let before                      ;
  for (const entry of entries.toSorted((a, b) => a.localHeaderOffset - b.localHeaderOffset)) {
    if (before && leastEnd(before) > entry.localHeaderOffset) {
      throw overlap(before, `the entry ${printableName(entry.name)}`, path);
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
  return hostileArchive(path, `the entry ${printableName(name)} overlaps ${other}`);
}

;// CONCATENATED MODULE: ./build/core/apple/archive/symbolic-links.js
/** Links inside an archive: whoever unpacks it would follow them, so none may lead outside. */



                                               

const MOST_LINKS = 1000;

/** The symbolic links, and an error when anything is stored beneath one. */
function symbolicLinks(
  entries                               ,
  path        ,
)                      {
  const links = [...entries.values()].filter(isLink);
  if (links.length === 0) return links;
  if (links.length > MOST_LINKS) throw hostileArchive(path, `it holds ${links.length} links`);

  const names = new Set(links.map(({ name }) => name));
  for (const name of entries.keys()) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      if (!names.has(name.slice(0, end))) continue;
      throw hostileArchive(path, `the entry ${printableName(name)} lies beneath a link`);
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
  throw hostileArchive(
    path,
    `the link ${printableName(name)} leads out, to ${printableName(target)}`,
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
    throw archive_errors_damagedArchive(file.path, 'The 64-bit end of the directory is not where it should be.');
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
  if (!agree) throw hostileArchive(file.path, 'its two end records tell of different directories');
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
    throw archive_errors_damagedArchive(
      path,
      'There is no end of a directory: this is no ZIP archive, or it was cut off, or something was added to it.',
    );
  }
  if (another !== undefined) {
    throw hostileArchive(path, 'its comment holds the end of another directory');
  }
  return last;
}

function onOneDisk(path        , ...disks                   )       {
  if (disks.every((disk) => disk === 0)) return;
  throw archive_errors_damagedArchive(path, 'The archive is split over several files.');
}

function inFront(path        , place                , endsAt        )                 {
  if (place.startsAt + place.sizeBytes <= endsAt) return place;
  throw archive_errors_damagedArchive(path, 'The directory would reach beyond its own end.');
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
  if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes)) return bytes.toString('utf8');
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
    throw hostileArchive(file.path, `it claims ${entryCount} entries in ${sizeBytes} bytes`);
  }
  const bytes = await file.read(startsAt, sizeBytes);
  // Names are slices of this one text, which is cheaper than a conversion for each.
  const text = bytes.toString('latin1');

  const entries             = [];
  const unusualNames           = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (offset + HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== HEADER) {
      throw archive_errors_damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is damaged.`);
    }
    const end =
      offset +
      HEADER_BYTES +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
    if (end > bytes.length) {
      throw archive_errors_damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is cut off.`);
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
    throw hostileArchive(
      file.path,
      `its directory lists ${entries.length} entries and claims ${entryCount}`,
    );
  }
  return { entries, unusualNames, startsAt };
}

function readEntry(bytes        , at        , name        , path        )           {
  const fault = nameFault(name);
  if (fault !== undefined) {
    throw hostileArchive(path, `the entry ${printableName(name)} ${fault}`);
  }
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) {
    throw hostileArchive(path, `the entry ${printableName(name)} is encrypted`);
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
      const told = `The sizes of ${printableName(entry.name)} are missing.`;
      throw archive_errors_damagedArchive(path, told);
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
  if (onDisk !== 0) throw archive_errors_damagedArchive(path, 'The archive is split over several files.');
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
    this.#verifyChecksum(entry, (0,external_node_zlib_namespaceObject.crc32)(contents));
    return contents;
  }

  async *stream(entry          , limitBytes         )                                          {
    let checksum = 0;
    for await (const piece of this.streamUnverified(entry, limitBytes)) {
      checksum = (0,external_node_zlib_namespaceObject.crc32)(piece, checksum);
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
      return (0,external_node_zlib_namespaceObject.inflateRawSync)(stored, { maxOutputLength: Math.max(entry.sizeBytes, 1) });
    } catch (error) {
      throw isTooLong(error) ? this.#tooLong(entry) : this.#undeflatable(entry, error);
    }
  }

  async *#inflating(
    entry          ,
    stored                       ,
  )                                          {
    const inflate = (0,external_node_zlib_namespaceObject.createInflateRaw)({ chunkSize: INFLATED_PIECE_BYTES });
    // A piece is longer than what zlib takes in ahead, so that the next is only asked for when it
    // is used up. A failure of either side also ends the loop below, which throws it.
    const fed = (0,external_node_stream_promises_namespaceObject.pipeline)(stored, inflate).catch(() => undefined);
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
    return archive_errors_damagedArchive(this.#file.path, `The entry ${printableName(name)} ${how}.`, cause);
  }

  #hostile({ name }          , how        )        {
    return hostileArchive(this.#file.path, `the entry ${printableName(name)} ${how}`);
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/symbols/symbol-source.js
/** The symbols that the input names: of which kind each path is, and which files it stands for. */






/** In the server's words. */
                                                                          

                               
                                                                               
                        
                            
                                                                                       
                                                    
 

                             
                        
                                                    
                        
 

/**
 * The symbols at the paths, which may be globs, in their order. Throws `symbols-unusable` for a
 * path that leads to nothing, and for contents that are not symbols.
 */
async function findSymbols(
  patterns                   ,
  workspace        ,
)                                   {
  const paths = new Set        ();
  for (const pattern of patterns) {
    const found = await matching(pattern, workspace);
    if (found.length === 0) throw unusable(pattern, 'leads to nothing');
    found.forEach((path) => paths.add(path));
  }
  return Promise.all([...paths].map((path) => sourceAt(path)));
}

async function matching(pattern        , workspace        )                             {
  const exact = (0,external_node_path_.resolve)(workspace, pattern);
  if ((await (0,promises_.stat)(exact).catch(() => undefined)) !== undefined) return [exact];
  const matches           = [];
  for await (const match of (0,promises_.glob)(pattern, { cwd: workspace })) {
    matches.push((0,external_node_path_.resolve)(workspace, match));
  }
  return matches.toSorted();
}

async function sourceAt(path        )                        {
  const name = (0,external_node_path_.basename)(path);
  const found = await (0,promises_.stat)(path);
  if (found.isDirectory()) return folderSource(path, name);
  if (found.size === 0) throw unusable(name, 'is empty');
  switch ((0,external_node_path_.extname)(name).toLowerCase()) {
    case '.zip':
      return { name, type: await typeOfArchive(path, name), contents: path };
    case '.txt':
      return { name, type: 'AndroidProguard', contents: path };
    case '.appxsym':
    case '.msixsym':
      return { name, type: 'UWP', contents: path };
    case '.so':
    case '.sym':
      return { name: `${name}.zip`, type: 'Breakpad', contents: [{ path, name }] };
    default:
      throw unusable(
        name,
        'is neither a .dSYM, an .xcarchive, a .zip, a folder with symbols, a mapping (.txt) nor an .appxsym',
      );
  }
}

const BREAKPAD = /\.(?:so|sym)$/i;

async function folderSource(path        , name        )                        {
  const archive = `${name}.zip`;
  if (/\.dsym$/i.test(name)) {
    return { name: archive, type: 'Apple', contents: await filesOfDsym(path, name) };
  }
  const holder = /\.xcarchive$/i.test(name) ? (0,external_node_path_.join)(path, 'dSYMs') : path;
  const children           = await (0,promises_.readdir)(holder).catch(() => []);
  const dsyms = children.filter((child) => /\.dsym$/i.test(child)).toSorted();
  if (dsyms.length > 0) {
    const files = await Promise.all(dsyms.map((child) => filesOfDsym((0,external_node_path_.join)(holder, child), child)));
    // React Native's map belongs into the same archive.
    const maps = children.filter((child) => child === 'index.ios.map');
    const contents = [
      ...files.flat(),
      ...maps.map((map) => ({ path: (0,external_node_path_.join)(holder, map), name: map })),
    ];
    return { name: archive, type: 'Apple', contents };
  }
  if (holder !== path) throw unusable(name, 'holds no .dSYM');
  const files = await filesIn(path, name === 'symbols' ? name : '');
  const contents = files.filter((file) => BREAKPAD.test(file.name));
  if (contents.length === 0) throw unusable(name, 'holds neither a .dSYM nor .so or .sym files');
  return { name: archive, type: 'Breakpad', contents };
}

async function filesOfDsym(folder        , name        )                                 {
  const files = await filesIn(folder, name);
  if (files.some((file) => file.name.includes('/DWARF/'))) return files;
  throw unusable(name, 'holds no debug symbols (Contents/Resources/DWARF)');
}

/** All files below a folder, in order; links are left out. */
async function filesIn(folder        , prefix        )                                 {
  const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = (0,external_node_path_.join)(parentPath, name);
      const steps = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep);
      return { path, name: [prefix, ...steps].filter((step) => step !== '').join('/') };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function typeOfArchive(path        , name        )                      {
  const names = await namesInArchive(path, name);
  if (names.some((entry) => /\.dsym\//i.test(entry))) return 'Apple';
  if (!names.some((entry) => BREAKPAD.test(entry))) {
    throw unusable(name, 'holds neither a .dSYM nor .so or .sym files');
  }
  if (names.some((entry) => entry.startsWith('__MACOSX/'))) {
    throw unusable(
      name,
      'holds a folder __MACOSX, with which App Center reads no Breakpad symbols',
    );
  }
  return 'Breakpad';
}

async function namesInArchive(path        , name        )                             {
  try {
    const archive = await openZip(path);
    await archive.close();
    return [...archive.entries.keys()];
  } catch (error) {
    throw unusable(name, `is no archive that can be read (${(0,errors/* messageOf */.bD)(error)})`, error);
  }
}

function unusable(name        , how        , cause          )        {
  return appCenterErrors.error('symbols-unusable', {
    message: `\`symbols\`: ${name} ${how}.`,
    cause,
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/symbols/blob.js
/**
 * A file on a host of block blobs, as Azure has them. The address that the API gave is the only
 * credential: the API's token never goes there.
 */


                                                                        
                                                      


                           
                        
                             
                                                                                
                               
 

                        
                      
                          
                          
 

/** The most that every version of the service takes in one request. */
const LARGEST_WHOLE_BYTES = 256_000_000;
/** The most that every version of the service takes as one block. */
const BLOCK_BYTES = 4 * 1024 * 1024;
const BLOCKS_AT_ONCE = 8;

/** The blocks of a file, in order; ids have one length, as the service demands. */
function blocksOf(sizeBytes        )                   {
  return Array.from({ length: Math.ceil(sizeBytes / BLOCK_BYTES) }, (_, index) => {
    const offset = index * BLOCK_BYTES;
    return {
      id: Buffer.from(`block-${String(index).padStart(6, '0')}`).toString('base64'),
      offset,
      length: Math.min(BLOCK_BYTES, sizeBytes - offset),
    };
  });
}

/** Whether a file of this size goes in one request. */
function goesWhole(sizeBytes        )          {
  return sizeBytes <= LARGEST_WHOLE_BYTES;
}

/** Stores the file under the address, in blocks where it is too large for one request. */
async function storeBlob(
  appCenter           ,
  address     ,
  file          ,
  signal             ,
)                {
  if (goesWhole(file.sizeBytes) && (await storeWhole(appCenter, address, file))) return;
  const blocks = blocksOf(file.sizeBytes);
  await inParallel(blocks, { atOnce: BLOCKS_AT_ONCE, signal }, async (block, stop) => {
    const { id, offset, length } = block;
    await appCenter.sendElsewhere({
      ...put(address, { comp: 'block', blockid: id }),
      body: { file: file.path, offset, length },
      signal: stop,
    });
  });
  const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
  await appCenter.sendElsewhere({
    ...put(address, { comp: 'blocklist' }, { 'content-type': 'application/xml' }),
    body: `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`,
  });
}

/** Returns `false` when the host takes smaller requests only. */
async function storeWhole(
  appCenter           ,
  address     ,
  { path, sizeBytes, fingerprint }          ,
)                   {
  try {
    await appCenter.sendElsewhere({
      ...put(
        address,
        {},
        {
          'x-ms-blob-type': 'BlockBlob',
          'content-type': 'application/octet-stream',
          'content-md5': Buffer.from(fingerprint, 'hex').toString('base64'),
        },
      ),
      body: { file: path, offset: 0, length: sizeBytes },
    });
    return true;
  } catch (error) {
    if (refusalOf(error)?.status === 413) return false;
    throw error;
  }
}

/** The address is signed, so that nothing in it is written anew. */
function put(
  { href, search }     ,
  query                                  ,
  headers                                   = {},
)              {
  const more = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const url = more.length === 0 ? href : `${href}${search === '' ? '?' : '&'}${more.join('&')}`;
  return { method: 'PUT', url, headers, idleTimeoutMs: 2 * duration/* MINUTE */.pY };
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/symbols/symbol-uploads.js
/** Symbols on the server: those that are there, the change that adds one, and the wait for the index. */

                                                           
                                                         
                                                                            



                                                      

                                                          


                                                   


                               
                      
                                    
                          
 

                                                                                  

/** States of an upload that has all it needs. */
const COMMITTED = new Set(['committed', 'processing', 'indexed']);

/** The uploads that the server lists, at most 100, and those of `mine` that it does not. */
async function observeUploads(
  appCenter           ,
  mine                  ,
)                                   {
  const path = '/symbol_uploads?top=100&status=all';
  const uploads = Answer.list(await appCenter.get(path), `GET ${path}`).map(uploadIn);
  for (const id of mine) {
    if (!uploads.some((upload) => upload.id === id))
      uploads.push(await observeUpload(appCenter, id));
  }
  return uploads;
}

async function observeUpload(appCenter           , id        )                        {
  const path = `/symbol_uploads/${id}`;
  return uploadIn(new Answer(await appCenter.get(path), `GET ${path}`));
}

function uploadIn(answer        )               {
  return {
    id: symbol_uploads_idIn(answer),
    name: answer.optionalText('file_name'),
    status: answer.text('status'),
  };
}

/** The upload that holds a file; `mine` are the ids of those that this run made. */
function uploadOf(
  { name }            ,
  uploads                         ,
  mine                     ,
)                           {
  const named = uploads.filter((upload) => upload.name === name);
  return (
    named.find(({ status }) => COMMITTED.has(status)) ??
    // To send what the server could not read once more would not help.
    named.find(({ id, status }) => mine.has(id) && status === 'failed')
  );
}

                  
                                        
                                                                                                  
                                                                              
                                               
                                     
                                             
 

/** An upload for each file that no upload holds. */
function planSymbols(
  appCenter           ,
  uploads                         ,
  { files, release, mine, onCommitted }        ,
  context         ,
)                    {
  return files
    .filter((file) => uploadOf(file, uploads, mine) === undefined)
    .map((file) => ({
      description: `upload symbols ${file.name} (${file.type}, ${formatSize(file.sizeBytes)})`,
      apply: async () => onCommitted(await symbol_uploads_send(appCenter, file, release, context)),
    }));
}

/** Returns the id of the upload. */
async function symbol_uploads_send(
  appCenter           ,
  file            ,
  release                   ,
  context         ,
)                  {
  const { buildNumber = '', shortVersion = '' } = release ?? {};
  if (file.type === 'AndroidProguard' && !/^[1-9]\d*$/.test(buildNumber)) {
    throw unusable(
      file.name,
      `needs a build number of digits, and the release has "${buildNumber}"`,
    );
  }
  const begun = new Answer(
    await appCenter.write('POST', '/symbol_uploads', {
      symbol_type: file.type,
      file_name: file.name,
      ...(shortVersion === '' ? {} : { version: shortVersion }),
      ...(buildNumber === '' ? {} : { build: buildNumber }),
    }),
    'POST /symbol_uploads',
  );
  const id = symbol_uploads_idIn(begun);
  const path = `/symbol_uploads/${id}`;
  try {
    const address = appCenter.otherHost(begun.text('upload_url'), 'the host for symbols');
    // Whoever knows it may write the file.
    context.secrets.mask(address.href);
    await store(appCenter, address, file, context.signal);
    await symbol_uploads_commit(appCenter, path, id);
    return id;
  } catch (error) {
    await abort(appCenter, path, context);
    throw error;
  }
}

async function store(
  appCenter           ,
  address     ,
  file            ,
  signal             ,
)                {
  try {
    await storeBlob(appCenter, address, file, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw appCenterErrors.error('symbols-failed', {
      message: `The symbols ${file.name} could not be stored on ${address.host}.`,
      said: (error                        ).said ?? (0,errors/* messageOf */.bD)(error),
      cause: error,
    });
  }
}

async function symbol_uploads_commit(appCenter           , path        , id        )                {
  try {
    await appCenter.write('PATCH', path, { status: 'committed' });
  } catch (error) {
    // A commit whose answer was lost is refused the second time.
    if (refusalOf(error)?.status !== 400) throw error;
    const { status } = await observeUpload(appCenter, id);
    if (!COMMITTED.has(status)) throw error;
  }
}

async function abort(appCenter           , path        , { log, signal }         )                {
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { status: 'aborted' })
    .catch((error         ) => log.debug(`Aborting the symbols: ${(0,errors/* messageOf */.bD)(error)}`));
}

/**
 * Waits until the server has read the symbols of every upload. Throws `symbols-failed` when it could
 * not, `symbols-timeout` at the limit.
 */
async function followIndex(
  appCenter           ,
  ids                   ,
  limitMs        ,
  { clock, log, signal }         ,
)                {
  try {
    await poll({
      what: 'the server to read the symbols',
      look: async () => {
        const uploads                 = [];
        for (const id of ids) uploads.push(await observeUpload(appCenter, id));
        const failed = uploads.find(({ status }) => status === 'failed' || status === 'aborted');
        if (failed) {
          throw appCenterErrors.error('symbols-failed', {
            message: `The server could not read the symbols ${failed.name ?? failed.id}.`,
          });
        }
        const waiting = uploads.filter(({ status }) => status !== 'indexed');
        return waiting.length === 0
          ? { done: true         , value: undefined }
          : {
              done: false         ,
              state: waiting.map(({ name, id, status }) => `${name ?? id}: ${status}`).join(', '),
            };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('symbols-timeout', { message: error.message, cause: error });
  }
}

/** An id stands in paths later. */
function symbol_uploads_idIn(answer        )         {
  const id = answer.text('symbol_upload_id');
  if (/^[\w-]{1,200}$/.test(id)) return id;
  throw answer.surprise('has no id in "symbol_upload_id"');
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/symbols/symbols.js
/** The step's symbols: found before anything is sent, uploaded when the release is out. */

                                                                                          


                                                      
                                                          
                                           
                                             


                                                       


                                                
                                                                                                  

/** The symbols that the inputs name; none, with a warning, when they cannot be used and may fail. */
async function symbolSources(
  { symbols, symbolsFailure }              ,
  { log, machine }               ,
)                                   {
  const found = await tolerating(symbolsFailure, log, () =>
    findSymbols(symbols, machine.workspace),
  );
  return found ?? [];
}

/** Uploads what the server does not hold yet, and waits until it has read it. */
async function uploadSymbols(
  appCenter           ,
  sources                         ,
  { inputs, release }                                                        ,
  context               ,
)                {
  if (sources.length === 0) return;
  const { machine, signal, log } = context;
  const work = () =>
    withSymbolFiles(sources, { folder: machine.temp, signal }, async (files) => {
      const mine = new Set        ();
      const onCommitted = (id        ) => {
        mine.add(id);
        context.outputs.set({ 'symbol-upload-ids': [...mine] });
      };
      const wanted = { files, release, mine, onCommitted };
      const { observed, changes } = await reconcile({
        observe: () => observeUploads(appCenter, mine),
        plan: (uploads) => planSymbols(appCenter, uploads, wanted, context),
        dryRun: inputs.dryRun,
        clock: context.clock,
        log,
        signal,
      });
      context.summary.list('Symbols', changes);
      if (inputs.dryRun) return;
      const ids = files.flatMap((file) => uploadOf(file, observed, mine)?.id ?? []);
      context.outputs.set({ 'symbol-upload-ids': ids });
      await followIndex(appCenter, ids, inputs.processingTimeoutMs, context);
    });
  await tolerating(inputs.symbolsFailure, log, () => log.group('Symbols', work));
}

/** Symbols that fail undo no release: unless they are to `fail`, their error is a warning. */
async function tolerating   (
  failure                          ,
  log                      ,
  work                  ,
)                         {
  try {
    return await work();
  } catch (error) {
    if (failure === 'fail') throw error;
    const known = error instanceof errors/* ActionError */.lZ ? error : (0,disk_errors/* diskErrorOf */.Fh)(error);
    if (known === undefined || known instanceof errors/* CancelledError */.cc) throw error;
    const lines = [known.message, known.said, known.remedy].filter((line) => line !== undefined);
    log.warning(lines.join('\n'), `appcenter-release: ${known.code}`);
    return undefined;
  }
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribute.js
/** The release as a whole: made and given out by one plan, then its symbols, devices and stores. */
                                                                                       
                                                     
                                           

                                                           
                                                         



                                          
                                            


                                                               

                                                            

                                                

/** Everything that was looked up before. */
                         
                    
                                         
                                             
                                         
                                            
                          
                                      
                             
 

/** Makes the release, gives it to its destinations and follows it there; throws what stopped it. */
async function distribute(
  appCenter           ,
  wanted        ,
  context               ,
)                {
  const { inputs, distribution, symbols } = wanted;
  const resignings           = [];
  const { before, observed, changes } = await reconcileRelease(
    appCenter,
    { ...wanted, onResigning: (path) => resignings.push(path) },
    context,
  );
  const release = observed.holdsFile ? observed.release : undefined;
  if (release !== undefined) tell(appCenter, release, wanted, context);
  if (inputs.dryRun || release === undefined) {
    summarizeDryRun(context.summary, changes);
    return uploadSymbols(appCenter, symbols, { inputs, release }, context);
  }
  warnOfMandatory(before.release, distribution, context);
  const { app, isPublic } = wanted;
  summarize(context.summary, { app: inputs.app, release, changes, isPublic });
  await namingRelease(
    () => release.id,
    async () => {
      await uploadSymbols(appCenter, symbols, { inputs, release }, context);
      await followResigning(appCenter, resignings, inputs.processingTimeoutMs, context);
      if (app.system === 'iOS' && wanted.file?.profile?.exportMethod !== 'enterprise') {
        const groups = groupsOf(release, distribution);
        context.outputs.set({ 'devices-file': await writeDevicesFile(appCenter, groups, context) });
      }
      const limits = { stores: distribution.stores, limitMs: inputs.processingTimeoutMs };
      context.outputs.set({ stores: await followStores(appCenter, release.id, limits, context) });
    },
  );
}

function tell(
  appCenter           ,
  release         ,
  { distribution }        ,
  { outputs }               ,
)       {
  outputs.set({
    'build-number': release.buildNumber,
    'short-version': release.shortVersion,
    'install-url': release.installUrl,
    'download-url': release.downloadUrl,
    'release-url': `${appCenter.appUrl}/releases/${release.id}`,
    groups: groupsOf(release, distribution).map(({ name }) => name),
    fingerprint: release.fingerprint,
  });
}

function groupsOf({ destinations }         , { groups }              )                         {
  const holding = new Set(destinations.map(({ id }) => id));
  return groups.filter(({ id }) => holding.has(id));
}

/** The server shows of no group whether the release is mandatory to it, so nothing proves it. */
function warnOfMandatory(
  before                     ,
  distribution              ,
  { log }               ,
)       {
  if (!distribution.mandatory || before === undefined) return;
  if (groupsOf(before, distribution).length === 0) return;
  log.warning(
    'For groups that have the release already, `mandatory` is not changed; it holds for the groups that get it now.',
  );
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/build-origin.js
/** Where in the source the build came from, as the runner knows it. */
                                                               



/** In the field names of the wire. */
                           
                                
                               
                                   
  

const LONGEST_MESSAGE = 1000;

/** `undefined` outside of a workflow. The commit's message is in the events of a push only. */
function buildOrigin({ environment }         , event         )                          {
  const commit = environment['GITHUB_SHA'];
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const branch = environment['GITHUB_HEAD_REF'] || environment['GITHUB_REF_NAME'];
  const message = (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)(event, 'head_commit'), 'message');
  return {
    commit_hash: commit,
    ...(branch ? { branch_name: branch } : {}),
    ...(typeof message === 'string' && message !== ''
      ? { commit_message: cutAt(message, LONGEST_MESSAGE) }
      : {}),
  };
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/destination-rules.js
/**
 * The rules about files and destinations, asked before the upload: a release that installs nowhere
 * helps nobody.
 */
                                                           


                                                             
                                                             

/** Throws `unusual-destination` for a file that one of its destinations could not use. */
function requireUsableFile(
  file             ,
  { groups, testers, stores }              ,
  { allowUnusualDestination }                                               ,
  log                   ,
)       {
  const { kind, name, profile } = file;
  for (const store of stores) requirePublishable(file, store);
  if (groups.length === 0 && testers.length === 0) return;
  if (kind.ending === '.aab' && !allowUnusualDestination) {
    throw unusual(`${name} is for stores: no device installs an .aab.`, {
      remedy:
        'Give groups and testers an .apk. If your server makes one of the .aab, set `allow-unusual-destination: true`.',
    });
  }
  if (kind.ending !== '.ipa') return;
  if (profile === undefined || profile.exportMethod === 'app-store-connect') {
    const reason = profile ? 'is signed for the App Store' : 'has no provisioning profile';
    throw unusual(`${name} ${reason}, so no device of a tester installs it.`, {
      remedy: 'Export it with `export-method: release-testing` or `enterprise`.',
    });
  }
  const devices =
    profile.exportMethod === 'enterprise'
      ? 'every device'
      : (0,system_count/* counted */.h)(profile.devices.length, 'device');
  log.info(`${name} is signed for ${devices} (${profile.exportMethod}).`);
}

const MOBILE = ['.ipa', '.apk', '.aab'];
/** The files that a store publishes, by its type; a store of another type takes all of `MOBILE`. */
const FILES_OF_STORES                                                     = new Map([
  ['apple', ['.ipa']],
  ['googleplay', ['.apk', '.aab']],
]);

function requirePublishable({ kind, name, profile }             , store       )       {
  const endings = FILES_OF_STORES.get(store.type) ?? MOBILE;
  if (!endings.includes(kind.ending)) {
    throw unusual(
      `${name} cannot go to the store "${store.name}", which takes ${endings.join(', ')} files.`,
    );
  }
  if (store.type !== 'apple' || profile?.exportMethod === 'app-store-connect') return;
  const reason = profile ? `is signed for ${profile.exportMethod}` : 'has no provisioning profile';
  throw unusual(`${name} ${reason}, which the Apple store "${store.name}" does not publish.`, {
    remedy:
      'Export it with `export-method: app-store-connect`; groups and testers need another export.',
  });
}

/** Apple's stores show the notes: plain text of more than 10 characters. */
const SHORTEST_STORE_NOTES = 11;

/** Throws `notes-needed` when a store of Apple would refuse the notes. */
function requireStoreNotes({ stores }              , notes                    )       {
  const store = stores.find(({ type }) => type === 'apple');
  if (store === undefined || (notes ?? '').length >= SHORTEST_STORE_NOTES) return;
  throw appCenterErrors.error('notes-needed', {
    message: `The store "${store.name}" asks for \`release-notes\` of more than 10 characters.`,
  });
}

function unusual(message        , more                               = {})        {
  return appCenterErrors.error('unusual-destination', { message: `\`file\`: ${message}`, ...more });
}

// EXTERNAL MODULE: ./build/core/runner/input/nearest.js
var nearest = __nccwpck_require__(652);
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
    const candidates = named_choice_matching(word, known);
    if (candidates.length !== 1) problems.push(problemOf(word, candidates, known, kind));
    return candidates.length === 1 ? candidates : [];
  });
  return { found: [...new Set(found)], problems };
}

function named_choice_matching                 (word        , known              )               {
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/distribution/destinations.js
/** Who is to get the release: the names in the inputs, looked up before anything is sent. */

                                                                        

                                                      

                                           

                                      
                                                      
                                    
 

                               
                                    
                                    
                                          
                                      
 

/** In `groups`: every group of the app. */
const ALL = '*';

/** Throws one `destination-unknown` for all names that do not lead to one group or store. */
async function findDestinations(
  appCenter           ,
  asked                                               ,
)                        {
  // In another case it is the same address, and a second entry would be a second mail.
  const testers = [...new Map(asked.testers.map((email) => [email.toLowerCase(), email])).values()];
  if (asked.groups.length === 0 && asked.stores.length === 0) {
    return { groups: [], stores: [], testers };
  }
  const [groups, stores] = await Promise.all([
    named(appCenter, '/distribution_groups'),
    named(appCenter, '/distribution_stores'),
  ]);
  const namedGroups = words(asked.groups, groups);
  const wholly = namedGroups.includes(ALL);
  const groupWords = namedGroups.filter((word) => word !== ALL);
  const inGroups = choose('groups', groupWords, groups, ['store', 'stores', stores]);
  const storeWords = words(asked.stores, stores);
  const inStores = choose('stores', storeWords, stores, ['group', 'groups', groups]);
  const problems = [...inGroups.problems, ...inStores.problems];
  if (problems.length > 0) {
    throw appCenterErrors.error('destination-unknown', {
      message: [...problems, listed('groups', groups), listed('stores', stores)].join('\n'),
    });
  }
  return { groups: wholly ? groups : inGroups.found, stores: inStores.found, testers };
}

async function named(appCenter           , path        )                            {
  return Answer.list(await appCenter.get(path), `GET ${path}`).map((one) => ({
    id: idOf(one),
    name: one.text('name'),
    type: one.optionalText('type'),
  }));
}

/** An id stands in paths later. */
function idOf(one        )         {
  const id = one.text('id');
  if (/^[\w-]{1,100}$/.test(id)) return id;
  throw one.surprise('has no id in "id"');
}

/** A line is tried as one name first, since names may hold commas; then its parts are. */
function words(lines                   , known                  )                    {
  return lines.flatMap((line) => {
    if (chooseByName([line], known, 'name').found.length > 0) return [line];
    return line
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  });
}

                                                                              

function choose                 (
  input                     ,
  asked                   ,
  known              ,
  [otherKind, otherInput, others]        ,
) {
  const kind = input.slice(0, -1);
  const strays = asked.map((word, index) => {
    if (chooseByName([word], known, kind).found.length > 0) return undefined;
    // An e-mail must not be shown.
    if (word.includes('@')) return `entry ${index + 1} is an e-mail; it belongs in \`testers\``;
    if (chooseByName([word], others, otherKind).found.length === 0) return undefined;
    return `"${word}" is a ${otherKind}; it belongs in \`${otherInput}\``;
  });
  const rest = asked.filter((_, index) => strays[index] === undefined);
  const { found, problems } = chooseByName(rest, known, kind);
  const all = [...strays.filter((stray) => stray !== undefined), ...problems];
  return {
    found,
    problems: all.length === 0 ? [] : [`Input \`${input}\`: ${all.join('; ')}.`],
  };
}

function listed(kind        , known                  )         {
  const names = known.map(({ name }) => name).toSorted();
  return `The ${kind} of the app: ${names.slice(0, 100).join(', ') || 'none'}.`;
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/retired-host.js
/**
 * The public App Center was retired on 2025-03-31. Its hosts' answers since then are unproven, so a
 * step that means them ends before the file is read and the token sent.
 */
const RETIRED_DOMAINS = ['appcenter.ms', 'hockeyapp.net'];

/** The API's address until the retirement. */
const RETIRED_URL = new URL('https://api.appcenter.ms');

function isRetiredHost({ hostname }     )          {
  // A full stop at the end is the same host in its absolute form.
  const host = hostname.replace(/\.$/, '');
  return RETIRED_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/runner-event.js
/** The event that started the workflow, as the runner hands it over in a file. */

                                                            


/** `undefined` outside of a workflow, and for a file that cannot be read. */
async function runnerEvent({ environment }         )                   {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined) return undefined;
  return (0,json/* jsonOrNothing */.dn)(await (0,promises_.readFile)(path, 'utf8').catch(() => ''), json/* isAnything */.r2);
}

/** Whether everybody may look at the workflow's pages. */
function isInPublic(event         )          {
  return (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)(event, 'repository'), 'private') === false;
}

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

;// CONCATENATED MODULE: ./build/core/system/files/opened-file.js
/**
 * A file that is opened once and read by many: all of them get the same bytes, whatever file its
 * name leads to meanwhile.
 */
                                           

                                                   

class opened_file_OpenedFile {
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
    const handle = await open(path);
    try {
      return new opened_file_OpenedFile(path, handle, await handle.stat({ bigint: true }));
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
    const named = await stat(this.path, { bigint: true }).catch(() => undefined);
    return named?.ino === this.#opened.ino && named.dev === this.#opened.dev;
  }
}

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

function property_list_value_isDictionary(value         )                        {
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
const binary_property_list_DEEPEST = 200;
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
    if (this.#around.size >= binary_property_list_DEEPEST) throw new RangeError('Values lie too deep in each other.');
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
function xml_property_list_parseXmlPropertyList(
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
  return property_list_value_isDictionary(value) ? value : undefined;
}

function parsed(contents        )          {
  try {
    return isBinaryPropertyList(contents)
      ? parseBinaryPropertyList(contents)
      : xml_property_list_parseXmlPropertyList(contents, { mostValues: MOST_VALUES });
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

;// CONCATENATED MODULE: ./build/core/apple/package/icon-list.js
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
  if (!property_list_value_isDictionary(icons)) return;
  const { CFBundlePrimaryIcon: primary, CFBundleAlternateIcons: alternates } = icons;
  if (property_list_value_isDictionary(primary)) {
    const key = `${KEYS[device]}.CFBundlePrimaryIcon`;
    yield { key, device, isPrimary: true, ...contentsOf(primary) };
  }
  if (!property_list_value_isDictionary(alternates)) return;
  for (const [name, alternate] of Object.entries(alternates)) {
    if (!property_list_value_isDictionary(alternate)) continue;
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
    assetName: textAt(icon, 'CFBundleIconName'),
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
  const listed = iconLists(infoPlist).flatMap(({ files }) => files);
  return new Set(listed.flatMap(iconFileNames).map((name) => `${path}/${name}`));
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

;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-resources.js
/**
 * `_CodeSignature/CodeResources`: the hashes of all files of a bundle but its executable. They come
 * in two generations; iOS has gone by `files2` since 2013.
 */



/** The limit on all seals of an app together. An app of 60,000 files is sealed by some 24 MB. */
const LARGEST_SEAL_BYTES = 24 * 1024 * 1024;

/** Sealing a file takes two to five: in both generations, with two hashes in the later one. */
const code_resources_MOST_VALUES = 300_000;

                                
                                                                       
                                            
                                                    
                                     
 

                                           

                                                         
                                                                                 
                                                      
                                                                              
                                                      
  

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
  const list = code_resources_parsed(contents);
  if (!isDictionary(list)) return undefined;
  const [files, rules] =
    list['files2'] === undefined
      ? [list['files'], list['rules']]
      : [list['files2'], list['rules2']];
  if (!isDictionary(files)) return undefined;

  const seals = new Map              ();
  for (const [path, value] of Object.entries(files)) {
    const seal = sealOf(value);
    if (seal === undefined) return undefined;
    seals.set(path.normalize('NFC'), seal);
  }
  const omissions = omissionsIn(rules);
  return { seals, mayLackSeal: (path) => omissions.some((omits) => omits(path)) };
}

function code_resources_parsed(contents        )          {
  try {
    return parseXmlPropertyList(contents, { mostValues: code_resources_MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sealOf(value         )                   {
  if (Buffer.isBuffer(value)) {
    return { kind: 'file', digest: 'sha1', hash: value, mayBeMissing: false };
  }
  if (!isDictionary(value)) return undefined;
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
  if (!isDictionary(rules)) return [];
  return Object.entries(rules).flatMap(([pattern, rule]) =>
    isDictionary(rule) && rule['omit'] === true ? (OMISSIONS.get(pattern) ?? []) : [],
  );
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/signature-blob.js
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

;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-directory.js
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
    throw new SignatureDamage('a CodeDirectory has no header');
  }
  const version = bytes.readUInt32BE(8);
  const kind = DIGESTS[bytes.readUInt8(37)];
  if (kind === undefined || kind.hashSize !== bytes.readUInt8(36)) {
    throw new SignatureDamage('a CodeDirectory is of an unknown kind of hash');
  }
  const pageSize = pageSizeOf(bytes.readUInt8(39));
  const codeLimit = codeLimitOf(bytes, version);
  const teamOffset = version >= since.teamId ? wordAt(bytes, 48) : 0;
  const hashes = hashesOf(bytes, kind.hashSize);
  if (hashes.code.length !== pageCount(codeLimit, pageSize) * kind.hashSize) {
    throw new SignatureDamage('a CodeDirectory has not one hash for each page of the code');
  }
  return {
    version,
    flags: bytes.readUInt32BE(12),
    identifier: code_directory_textAt(bytes, bytes.readUInt32BE(20)),
    teamId: teamOffset === 0 ? undefined : code_directory_textAt(bytes, teamOffset),
    ...kind,
    pageSize,
    codeLimit,
    codeHashes: hashes.code,
    specialHashes: hashes.special,
    cdHash: (0,external_node_crypto_.hash)(kind.digest, bytes, 'hex').slice(0, 40),
  };
}

/** The hash of `contents` in the form in which this directory writes it. */
function slotHash({ digest, hashSize }             , contents        )         {
  return hash(digest, contents, 'buffer').subarray(0, hashSize);
}

function pageSizeOf(log2        )         {
  if (log2 > 30) throw new SignatureDamage(`a CodeDirectory has pages of 2^${log2} bytes`);
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
    throw new SignatureDamage('the hashes of a CodeDirectory lie outside of it');
  }
  const special = new Map                ();
  for (let slot = 1; slot <= specialCount; slot += 1) {
    const found = bytes.subarray(offset - slot * hashSize, offset - (slot - 1) * hashSize);
    if (found.some((byte) => byte !== 0)) special.set(slot, found);
  }
  return { code: bytes.subarray(offset, end), special };
}

function wordAt(bytes        , offset        )         {
  if (offset + 4 > bytes.length) throw new SignatureDamage('the header of a CodeDirectory is cut');
  return bytes.readUInt32BE(offset);
}

function longAt(bytes        , offset        )         {
  return wordAt(bytes, offset) * 2 ** 32 + wordAt(bytes, offset + 4);
}

function code_directory_textAt(bytes        , offset        )         {
  const end = bytes.indexOf(0, offset);
  if (offset < SMALLEST_HEADER || end < 0) {
    throw new SignatureDamage('a name in a CodeDirectory does not end');
  }
  return bytes.toString('utf8', offset, end);
}

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

// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __nccwpck_require__(357);
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

;// CONCATENATED MODULE: ./build/core/apple/certificate/der.js
/** Bytes to ASN.1 and back. The reader also takes BER, in which older tools write. */


                             

function readDer(bytes            )       {
  return asn1.fromDer(Buffer.from(bytes).toString('binary'));
}

function writeDer(value      )         {
  return Buffer.from(asn1.toDer(value).getBytes(), 'binary');
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
  return value?.type === asn1.Type.OID ? asn1.derToOid(octets(value).toString('binary')) : '';
}

/** The member that carries the context-specific tag `[tag]`. */
function tagged(value                  , tag           )                   {
  return members(value).find(
    (member) => member.tagClass === asn1.Class.CONTEXT_SPECIFIC && member.type === tag,
  );
}

;// CONCATENATED MODULE: ./build/core/apple/certificate/cms.js
/**
 * CMS SignedData: around its contents, as Apple wraps provisioning profiles, or apart from them, as
 * in a code signature. node-forge reads the structure but cannot verify it, so the signature is
 * checked with node:crypto (RFC 5652 §5.6).
 */




                                     

                             
                            
                                                                                                  
                                               
                                                                       
                              
                                                                             
                                                               
                                                                                          
                                                    
                                                                                               
                                                                  
 

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** Apple signs profiles with SHA-1 to this day. */
const cms_DIGESTS                              = new Map([
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
  const message = readDer(bytes);
  const [type, body] = members(message);
  if (objectIdentifier(type) !== SIGNED_DATA) throw new TypeError('The file is no CMS SignedData.');
  const [signedData] = members(body);
  const [, , encapsulated] = members(signedData);
  const contents = detached ?? octets(tagged(encapsulated, 0));
  const carried = members(tagged(signedData, 0));
  if (carried.length > MOST_CERTIFICATES) {
    throw new RangeError(`The CMS message carries ${carried.length} certificates.`);
  }
  const certificates = carried.map((certificate) => ({
    x509: new external_node_crypto_.X509Certificate(writeDer(certificate)),
    issuer: issuerOf(certificate),
  }));
  const all = certificates.map(({ x509 }) => x509);
  const [signerInfo] = members(members(signedData).at(-1));
  const signer = signerOf(signerInfo, contents, all);
  const chain = signer && chainOf(signer, all);
  return {
    contents,
    signer,
    fromApple: chain === 'apple',
    chain,
    namedSigner: namedIn(signerInfo, certificates),
    signedAttributes: new Map(
      members(tagged(signerInfo, 0)).map((attribute) => {
        const [name, values] = members(attribute);
        return [objectIdentifier(name), members(values)];
      }),
    ),
  };
}

                             
                                 
                                          
                          
 

/** TBSCertificate: [0] version, serialNumber, signature, issuer … Apple writes no version 1. */
function issuerOf(certificate      )         {
  const [tbsCertificate] = members(certificate);
  const [, , , issuer] = members(tbsCertificate);
  return issuer === undefined ? Buffer.alloc(0) : writeDer(issuer);
}

/** The sid of a SignerInfo: the issuer's name and the serial number. */
function namedIn(
  signerInfo                  ,
  certificates                              ,
)                              {
  const [, sid] = members(signerInfo);
  const [name, serial] = members(sid);
  if (name === undefined || serial === undefined) return undefined;
  const issuer = writeDer(name);
  const number = BigInt(`0x0${octets(serial).toString('hex')}`);
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
  const [, , digestAlgorithm, ...rest] = members(signerInfo);
  const digest = cms_DIGESTS.get(objectIdentifier(members(digestAlgorithm)[0]));
  const attributes = tagged(signerInfo, 0);
  const signature = octets(rest[attributes === undefined ? 1 : 2]);
  if (digest === undefined) return undefined;

  let signed = contents;
  if (attributes !== undefined) {
    const expected = (0,external_node_crypto_.createHash)(digest).update(contents).digest();
    if (!messageDigest(attributes).equals(expected)) return undefined;
    // The attributes are signed as the SET they are, not under the tag that they carry here.
    const { UNIVERSAL } = asn1.Class;
    signed = writeDer(asn1.create(UNIVERSAL, asn1.Type.SET, true, [...members(attributes)]));
  }
  return certificates.find(({ publicKey }) => (0,external_node_crypto_.verify)(digest, signed, publicKey, signature));
}

function messageDigest(attributes      )         {
  const attribute = members(attributes).find(
    (candidate) => objectIdentifier(members(candidate)[0]) === MESSAGE_DIGEST,
  );
  return octets(members(members(attribute)[1])[0]);
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
    const data = readSignedData(cms, signed);
    const { signer, namedSigner, chain, fromApple } = data;
    const certificate = namedSigner ?? signer;
    return {
      signer: certificate && readSigningCertificate(certificate),
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
  const hashes = parsePropertyList(octets(list))?.['cdhashes'];
  return (
    Array.isArray(hashes) &&
    hashes.some(
      (found) => found instanceof Uint8Array && Buffer.from(found).toString('hex') === cdHash,
    )
  );
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/core/apple/code-signature/entitlements.js
/**
 * The entitlements that an app claims. They stand in its signature twice: as a property list (slot
 * −5), and in DER (slot −7), which iOS 15 and later go by.
 */



                                                  

                                                                            

const { APPLICATION, CONTEXT_SPECIFIC, UNIVERSAL } = asn1.Class;
const { BOOLEAN, INTEGER, OCTETSTRING, SEQUENCE, SET, UTF8 } = asn1.Type;

/** The number that both the wrapping and each dictionary within carry. */
const TAG            = 16;

/**
 * Reads `[APPLICATION 16] { version, dictionary }`, or the dictionary alone, as Xcode 12 wrote it;
 * `undefined` for any other bytes.
 */
function parseEntitlementsDer(contents        )                           {
  try {
    const wrapping = readDer(contents);
    if (hasTag(wrapping, UNIVERSAL, SET)) return dictionaryOf(wrapping);
    if (!hasTag(wrapping, APPLICATION, TAG)) return undefined;
    return dictionaryOf(members(wrapping)[1]);
  } catch {
    return undefined;
  }
}

/** The names of the entitlements on which the two forms do not agree. */
function differingEntitlements(one              , other              )                    {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(plain(one[name]), plain(other[name])));
}

/** `[16] { SEQUENCE { key, value } … }`; until iOS 15 was final, a SET of the same. */
function dictionaryOf(node                  )               {
  if (!entitlements_isDictionary(node)) throw new TypeError('The entitlements hold no dictionary.');
  return dictionary(
    members(node).map((pair)                    => {
      const [key, value] = members(pair);
      return [octets(key).toString('utf8'), entitlements_valueOf(value)];
    }),
  );
}

function entitlements_valueOf(node                  )          {
  if (entitlements_isDictionary(node)) return dictionaryOf(node);
  if (hasTag(node, UNIVERSAL, SEQUENCE)) return members(node).map(entitlements_valueOf);
  const bytes = octets(node);
  if (hasTag(node, UNIVERSAL, UTF8)) return bytes.toString('utf8');
  if (hasTag(node, UNIVERSAL, BOOLEAN)) return bytes[0] !== 0;
  if (hasTag(node, UNIVERSAL, INTEGER)) return integerValue(BigInt.asIntN(64, integerOf(bytes)));
  if (hasTag(node, UNIVERSAL, OCTETSTRING)) return bytes;
  throw new TypeError('An entitlement is of an unknown kind.');
}

function integerOf(bytes        )         {
  const magnitude = BigInt(`0x0${bytes.toString('hex')}`);
  return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}

function entitlements_isDictionary(node                  )               {
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
  const blobs = parseSuperBlob(area);
  const signed = blobs.get(blobSlots.codeDirectory);
  if (signed === undefined) throw new SignatureDamage('the signature has no CodeDirectory');
  const primary = parseCodeDirectory(signed);
  const directory = alternatesIn(blobs)
    .map(parseCodeDirectory)
    .reduce((best, next) => (isStronger(next, best) ? next : best), primary);
  const cms = cmsIn(blobs);
  const xml = readable(blobs.get(specialSlots.entitlements), parsePropertyList);
  const der = readable(blobs.get(specialSlots.entitlementsDer), parseEntitlementsDer);
  return {
    directory,
    identifier: directory.identifier,
    teamId: directory.teamId,
    isAdHoc: cms === undefined || (directory.flags & AD_HOC_FLAG) !== 0,
    ...(cms ? readCodeSigner(cms, signed, primary, directory) : NOBODY),
    entitlements: [der, xml].find((form) => typeof form === 'object'),
    entitlementsXml: xml,
    entitlementsDer: der,
    blobs,
  };
}

/** Old apps have a directory with SHA-1 for old systems and a second one behind it. */
function alternatesIn(blobs                             )                    {
  const { firstAlternateDirectory: first, lastAlternateDirectory: last } = blobSlots;
  return [...blobs].filter(([slot]) => slot >= first && slot <= last).map(([, blob]) => blob);
}

const STRENGTHS                                       = { sha1: 0, sha256: 1, sha384: 2 };

function isStronger(one               , other               )          {
  const difference = STRENGTHS[one.digest] - STRENGTHS[other.digest];
  return difference > 0 || (difference === 0 && one.hashSize > other.hashSize);
}

/** Empty or missing when the signature is ad hoc. */
function cmsIn(blobs                             )                     {
  const blob = blobs.get(blobSlots.signature);
  return blob && blob.length > BLOB_HEADER_BYTES ? blob.subarray(BLOB_HEADER_BYTES) : undefined;
}

function readable(
  blob                    ,
  parse                                                ,
)                                          {
  return blob && (parse(blob.subarray(BLOB_HEADER_BYTES)) ?? 'unreadable');
}

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

function load_commands_wordAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 4).readUInt32LE(offset);
}

function load_commands_longAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 8).readBigUInt64LE(offset);
}

function bytesAt({ bytes }             , offset        , length        )         {
  return inside(bytes, offset, length).subarray(offset, offset + length);
}

/** A text of at most `length` bytes that ends before the first zero. */
function load_commands_textAt(command             , offset        , length         )         {
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
const mach_o_HEADER_BYTES                                   = { 0xfeed_face: 28, 0xfeed_facf: 32 };

/** Enough of a file to tell how long its header is. */
const MACH_HEADER_BYTES = 32;

/** Far above any real binary, whose load commands take some kilobytes. */
const MOST_COMMAND_BYTES = 4 * 1024 * 1024;

/** The length of header and load commands; `undefined` when the file is not a Mach-O. */
function machOHeaderLength(start        )                     {
  if (start.length < MACH_HEADER_BYTES) return undefined;
  const headerBytes = mach_o_HEADER_BYTES[start.readUInt32LE(0)];
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
  const start = mach_o_HEADER_BYTES[bytes.readUInt32LE(0)] ?? MACH_HEADER_BYTES;
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
    name: load_commands_textAt(command, 8, 16),
    address: BigInt(load_commands_wordAt(command, 24)),
    memorySize: BigInt(load_commands_wordAt(command, 28)),
    fileOffset: load_commands_wordAt(command, 32),
    fileSize: load_commands_wordAt(command, 36),
  });
}

function readSegment64(facts       , command             )       {
  facts.segments.push({
    name: load_commands_textAt(command, 8, 16),
    address: load_commands_longAt(command, 24),
    memorySize: load_commands_longAt(command, 32),
    fileOffset: Number(load_commands_longAt(command, 40)),
    fileSize: Number(load_commands_longAt(command, 48)),
  });
}

function readLinkedLibrary(facts       , command             )       {
  facts.linkedLibraries.push(load_commands_textAt(command, load_commands_wordAt(command, 8)));
}

function readInstallName(facts       , command             )       {
  facts.installName = load_commands_textAt(command, load_commands_wordAt(command, 8));
}

function readUuid(facts       , command             )       {
  facts.uuid = bytesAt(command, 8, 16).toString('hex').toUpperCase();
}

function readSignaturePlace(facts       , command             )       {
  if (facts.codeSignature !== undefined) throw new MachODamage('it names two code signatures');
  facts.codeSignature = { offset: load_commands_wordAt(command, 8), size: load_commands_wordAt(command, 12) };
}

function readEncryption(facts       , command             )       {
  facts.encryption = { cryptId: load_commands_wordAt(command, 16) };
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
    platform: PLATFORMS[load_commands_wordAt(command, 8)] ?? 'other',
    minimumOs: versionAt(command, 12),
    sdk: versionAt(command, 16),
  };
}

/** xxxx.yy.zz in one word; the patch is left out where it is 0. */
function versionAt(command             , offset        )         {
  const word = load_commands_wordAt(command, offset);
  const patch = word & 0xff;
  return `${word >>> 16}.${(word >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}

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
    const signature = parseCodeSignature(area);
    return {
      ...UNSIGNED,
      signature,
      ...(isSameHashing(signature.directory, hashing)
        ? verdictOn(pages.finish(), signature.directory, place.offset)
        : {}),
    };
  } catch (error) {
    if (error instanceof SignatureDamage) return { ...UNSIGNED, signatureDamage: error.message };
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
  const infoPlist = infoPlistBytes && parsePropertyList(infoPlistBytes);
  if (infoPlist) onInfoPlist?.(infoPlist);
  const executableName = infoPlist && textAt(infoPlist, 'CFBundleExecutable');
  const executable = await executableOf(
    archive,
    executableName === undefined ? undefined : at(executableName),
  );
  for (const { codeSignature } of executable?.slices ?? []) memory.spend(codeSignature?.size ?? 0);
  const signatures = executable?.slices.flatMap(({ signature }) => signature ?? []) ?? [];
  const sealEntry = at('_CodeSignature/CodeResources');
  const seal = sealEntry && (await archive.read(sealEntry, LARGEST_SEAL_BYTES));
  const privacyBytes = await contentsOf('PrivacyInfo.xcprivacy');

  return Object.freeze({
    ...place,
    name: place.path.slice(place.path.lastIndexOf('/') + 1),
    infoPlist,
    executableName,
    executable,
    embeddedProfile:
      place.kind === 'framework' ? undefined : await contentsOf('embedded.mobileprovision'),
    privacyManifest: privacyBytes && (parsePropertyList(privacyBytes) ?? 'unreadable'),
    hasAssetCatalogue: at('Assets.car') !== undefined,
    hashes: Object.freeze({
      infoPlist: infoPlistBytes && contentHashes(infoPlistBytes, signatures),
      codeResources: seal && contentHashes(seal, signatures),
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
  const executable = await readSignedExecutable(() =>
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
    throw hostileArchive(
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

;// CONCATENATED MODULE: ./build/core/apple/package/package-layout.js
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
  const infoPlist = (contents && parsePropertyList(contents)) ?? {};
  const executableName = textAt(infoPlist, 'CFBundleExecutable');
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
  const list = contents && parsePropertyList(contents);
  return Object.freeze({
    name: entryName
      .replace(/^Signatures\//, '')
      .replace(/\.signature$/, '')
      .replace(/\.xcframework[^]*/, ''),
    entryName,
    signed: list && flagAt(list, 'signed'),
    list,
  });
}

;// CONCATENATED MODULE: ./build/core/apple/package/ipa.js
/**
 * An .ipa, read without unpacking it: a ZIP archive with exactly one `Payload/<Name>.app/`. Only
 * the central directory and the few entries that are needed are read, on any operating system.
 */





                                              

                                                       





                                                 

                                                         

                                                           

                                                                      

                                                                       
                                                                

                                                                      

                                                                

                      
                        
                                                                           
                                 
                             
                                                    
                           
                              
                            
                                                                  
                           
                           
                               
                              
                                                
                                             
                                       
                                                                                       
                                                        
                                   
                                                                                         
                                               
                                     
                       
                                                                                                     
                                      
                                                      
                                                       
                                        
                                                                                    
                                                  
                                                            
                                     
                                                                        
                                           
                                                  
                                    
                               
 

const ipa_PLATFORMS                                = new Map([
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
  const sizeBytes = typeof source === 'string' ? await sizeOf(source) : source.sizeBytes;
  const archive = await openZip(source);
  try {
    const layout = packageLayout(archive.entries.keys());
    const appPlace = onlyApp(layout, archive, path);
    const { nested: nestedPlaces, resourceBundles, sdkSignatures } = layout;
    if (nestedPlaces.length + resourceBundles.length + sdkSignatures.length > MOST_BUNDLES) {
      throw hostileArchive(path, `it holds more than ${MOST_BUNDLES} bundles`);
    }
    const memory = new MemoryBudget(path);
    const onInfoPlist = (list              )       => {
      onIdentity?.({ ...identityOf(list, path), platform: platformOf(list) });
    };
    const app = await readBundle(archive, appPlace, memory, onInfoPlist);
    const infoPlist = appInfoPlist(app, archive, path);
    const identity = identityOf(infoPlist, path);
    const nested = await inTurn(nestedPlaces, (place) => readBundle(archive, place, memory));
    const bundles = [app, ...nested];
    return Object.freeze({
      path,
      source,
      sizeBytes,
      appName: app.name.slice(0, -'.app'.length),
      ...identity,
      platform: platformOf(infoPlist),
      minimumOsVersion: textAt(infoPlist, 'MinimumOSVersion'),
      sdkName: textAt(infoPlist, 'DTSDKName'),
      usesNonExemptEncryption: flagAt(infoPlist, 'ITSAppUsesNonExemptEncryption'),
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
  await sizeOf(path);
  return OpenedFile.open(path).catch((error         ) => {
    throw diskErrorOf(error, path) ?? damagedArchive(path, messageOf(error), error);
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

async function sizeOf(path        )                  {
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
      message: `${path} is not an .ipa, but an archive with the .ipa ${printableName(inside)} in it, as GitHub hands out an artifact.`,
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
    ipa_PLATFORMS.get(textAt(infoPlist, 'DTPlatformName') ?? '') ??
    SUPPORTED_PLATFORMS.get(first) ??
    'IOS'
  );
}

function identityOf(infoPlist              , path        ) {
  const bundleId = textAt(infoPlist, 'CFBundleIdentifier');
  const version = textAt(infoPlist, 'CFBundleShortVersionString');
  const buildNumber = textAt(infoPlist, 'CFBundleVersion');
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

;// CONCATENATED MODULE: ./build/core/apple/certificate/mistaken-file.js
/** Files that people give in place of a .p12 file or a profile, in words that follow "but". */


                                                              



const mistaken_file_SIGNED_DATA = '1.2.840.113549.1.7.2';

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
  return (0,external_node_buffer_namespaceObject.isUtf8)(contents) ? 'a file with other text' : 'a file of another kind';
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
  if (contents.length > 127 && (0,external_node_buffer_namespaceObject.isUtf8)(contents)) return true;
  const bytes = contents.toString('latin1');
  const lineEnds = bytes.split('\n').length - 1;
  return lineEnds >= 3 && bytes.split('\r\n').length - 1 === lineEnds;
}

/** Whether the ASN.1 begins as a .p12 file or as a signed message does. */
function isContainer(contents        )          {
  return isSignedMessage(contents) || isPkcs12(contents);
}

function isSignedMessage(contents        )          {
  return objectIdentifier(structureOf(contents)[0]) === mistaken_file_SIGNED_DATA;
}

/** By the version number that it begins with. */
function isPkcs12(contents        )          {
  return octets(structureOf(contents)[0]).equals(Buffer.of(3));
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
    return members(readDer(contents));
  } catch {
    return [];
  }
}

/** The certificate of a .cer file, or a key alone, which people take for the whole identity. */
function singlePart(contents        )                                          {
  const readers = [
    () => readCertificate(contents),
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
    PORTAL.has(readSigningCertificate(signer).commonName) &&
    (signedAt === undefined || wasValid(signer, signedAt))
  );
}

/** Today it may well have expired: profiles outlive the certificates that signed them. */
function wasValid({ validFromDate, validToDate }                 , at      )          {
  return validFromDate <= at && at <= validToDate;
}

function timeOf(value                  )                   {
  if (value === undefined) return undefined;
  const text = octets(value).toString('latin1');
  return value.type === asn1.Type.UTCTIME
    ? asn1.utcTimeToDate(text)
    : asn1.generalizedTimeToDate(text);
}

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
  const list = parsePropertyList(payload);
  if (list === undefined) throw unreadable(source, 'it holds no property list');

  const name = needed(textAt(list, 'Name'), 'Name', source);
  const uuid = needed(textAt(list, 'UUID'), 'UUID', source);
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
  const entitlements = property_list_value_isDictionary(list['Entitlements']) ? list['Entitlements'] : {};
  const teamId = needed(listAt(list, 'TeamIdentifier').find(isText), 'TeamIdentifier', source);
  const applicationId =
    textAt(entitlements, 'application-identifier') ??
    // The key of a profile for macOS.
    textAt(entitlements, 'com.apple.application-identifier');
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
    isXcodeManaged: flagAt(list, 'IsXcodeManaged') ?? NAME_BY_XCODE.test(name),
    created: dateAt(list, 'CreationDate'),
    expires: needed(dateAt(list, 'ExpirationDate'), 'ExpirationDate', source),
    certificateSha1s: developerCertificates.map(certificateSha1),
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
    return readSignedData(contents);
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
  const debuggable = flagAt(entitlements, 'get-task-allow') ?? false;
  const listsDevices = Array.isArray(list['ProvisionedDevices']);
  const allDevices = flagAt(list, 'ProvisionsAllDevices') ?? false;
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

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/file-contents.js
/** Whether the first bytes of a file are those of its ending, and which of two look-alikes it is. */




                     
                         
                        
 

const ZIP            = { bytes: Buffer.from('PK\x03\x04', 'latin1'), name: 'a ZIP archive' };

/** The endings whose files begin with known bytes. A .dmg does not; an .ipa is read as a whole. */
const BEGINNINGS                                 = new Map([
  ...[
    '.apk',
    '.aab',
    '.app.zip',
    '.zip',
    '.appx',
    '.appxbundle',
    '.appxupload',
    '.msix',
    '.msixbundle',
    '.msixupload',
  ].map((ending) => [ending, ZIP]         ),
  ['.pkg', { bytes: Buffer.from('xar!', 'latin1'), name: 'an installer package' }],
  ['.msi', { bytes: Buffer.from('D0CF11E0A1B11AE1', 'hex'), name: 'an installer database' }],
]);

/** Entries that only one of two kinds has at the top of its archive. */
const BUNDLE_ENTRY = 'BundleConfig.pb';
const PACKAGE_ENTRY = 'AndroidManifest.xml';

/** Throws `file-kind` for a file whose contents are of another kind than its ending. */
async function requireContents(path        , name        , ending        )                {
  const beginning = BEGINNINGS.get(ending);
  if (beginning === undefined) return;
  if (!(await begins(path, beginning.bytes))) {
    throw otherKind(`${name} is not ${beginning.name}, as ${ending} files are.`);
  }
  if (ending !== '.apk' && ending !== '.aab') return;
  const entries = await entriesOf(path);
  if (ending === '.apk' && entries.has(BUNDLE_ENTRY)) {
    throw otherKind(`${name} is an app bundle (.aab) with the ending of an .apk.`);
  }
  if (ending === '.aab' && entries.has(PACKAGE_ENTRY) && !entries.has(BUNDLE_ENTRY)) {
    throw otherKind(`${name} is an .apk with the ending of an app bundle (.aab).`);
  }
}

async function begins(path        , expected        )                   {
  const file = await (0,promises_.open)(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(expected.length), 0);
    return bytesRead === expected.length && buffer.equals(expected);
  } finally {
    await file.close();
  }
}

/** None where the archive cannot be read: then the server judges it. */
async function entriesOf(path        )                                        {
  try {
    const archive = await openZip(path);
    await archive.close();
    return archive.entries;
  } catch {
    return new Map();
  }
}

function otherKind(message        )        {
  return appCenterErrors.error('file-kind', {
    message: `\`file\`: ${message}`,
    details: ['A download may have saved a page in place of the file.'],
  });
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/file-kinds.js
/** The kinds of file that App Center takes: for which system, to whom, and with which versions. */

                           
                                                      
                          
                                                                 
                                      
                               
                                                                                               
                                                             
 

const file_kinds_BYTES = 'application/octet-stream';

const kind = (
  ending        ,
  systems                   ,
  contentType        ,
  { stated = 'none' }                                    = {},
)           => ({ ending, systems, contentType, stated });

/** The longer ending stands before the shorter one. */
const KINDS                      = [
  kind('.ipa', ['iOS', 'tvOS'], file_kinds_BYTES),
  kind('.apk', ['Android'], 'application/vnd.android.package-archive'),
  kind('.aab', ['Android'], 'application/x-authorware-bin'),
  kind('.app.zip', ['macOS'], file_kinds_BYTES),
  kind('.pkg', ['macOS'], file_kinds_BYTES, { stated: 'version-and-number' }),
  kind('.dmg', ['macOS'], file_kinds_BYTES, { stated: 'version-and-number' }),
  kind('.appx', ['Windows'], 'application/x-appx'),
  kind('.appxbundle', ['Windows'], 'application/x-appxbundle'),
  kind('.appxupload', ['Windows'], 'application/x-appxupload'),
  kind('.msi', ['Windows'], 'application/x-msi', { stated: 'version' }),
  kind('.msix', ['Windows'], 'application/x-msix'),
  kind('.msixbundle', ['Windows'], 'application/x-msixbundle'),
  kind('.msixupload', ['Windows'], 'application/x-msixupload'),
  kind('.zip', ['Windows', 'Custom'], file_kinds_BYTES, { stated: 'version' }),
];

const ENDINGS = KINDS.map(({ ending }) => ending);

/** The systems for which there is a file at all. */
const SYSTEMS                      = new Set(KINDS.flatMap(({ systems }) => systems));

function fileKindOf(name        )                       {
  const lower = name.toLowerCase();
  return KINDS.find(({ ending }) => lower.endsWith(ending));
}

function endingsFor(system        )           {
  return KINDS.filter(({ systems }) => systems.includes(system)).map(({ ending }) => ending);
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/upload/package-file.js
/** The file that is released, and everything that can be judged of it without the server. */




                                                              


                                                                                                            





                                           


                                                

                              
                        
                        
                             
                          
                                                                      
                                                                                            
                             
                                                    
                                                                   
                                 
 

                                                           

/**
 * Finds the one file that `pattern` means and looks into it. Throws for a file that the server
 * could make nothing of, and for versions that it would ask for.
 */
async function findPackageFile(
  pattern        ,
  workspace        ,
  stated        ,
)                       {
  const path = await onlyMatch(pattern, workspace);
  const sizeBytes = (await (0,promises_.stat)(path)).size;
  if (sizeBytes === 0) {
    throw appCenterErrors.error('file-empty', { message: `\`file\` is empty: ${path}` });
  }
  const name = (0,external_node_path_.basename)(path);
  const kind = fileKindOf(name);
  if (kind === undefined) {
    throw appCenterErrors.error('file-kind', {
      message: `\`file\` is ${name}, of a kind that App Center does not take.`,
      details: [`It takes ${ENDINGS.join(', ')}.`],
    });
  }
  requireVersions(kind, stated);
  await requireContents(path, name, kind.ending);
  const ipa = kind.ending === '.ipa' ? await readingIt(() => readIpa(path)) : undefined;
  let hash                             ;
  return {
    path,
    name,
    sizeBytes,
    kind,
    versions: ipa && { version: ipa.version, buildNumber: ipa.buildNumber },
    profile: ipa && (await profileOf(ipa)),
    fingerprint: () => (hash ??= hashFile(path, 'md5')),
  };
}

/** Throws `file-kind` when the file is for another system than the app. */
function requireSystem({ name, kind }             , system        )       {
  if (!SYSTEMS.has(system) || kind.systems.includes(system)) return;
  throw appCenterErrors.error('file-kind', {
    message: `\`file\` is ${name}, but the app is one for ${system}.`,
    details: [`An app for ${system} takes ${endingsFor(system).join(', ')}.`],
  });
}

async function onlyMatch(pattern        , workspace        )                  {
  const found = await matchingFiles(pattern, workspace);
  const [path] = found;
  if (path !== undefined && found.length === 1) return path;
  const other = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, pattern)).catch(() => undefined);
  if (other !== undefined && found.length === 0) {
    throw appCenterErrors.error('file-not-found', {
      message: `\`file\` is ${other.isDirectory() ? 'a folder' : 'a device or pipe'}, not a file: ${pattern}`,
    });
  }
  throw appCenterErrors.error('file-not-found', {
    message: `\`file\` matches ${found.length === 0 ? 'no file' : `${found.length} files`}: ${pattern}`,
    details: found.slice(0, 20),
  });
}

function requireVersions({ ending, stated }          , given        )       {
  const missing = [
    ...(stated !== 'none' && given.buildVersion === undefined ? ['build-version'] : []),
    ...(stated === 'version-and-number' && given.buildNumber === undefined ? ['build-number'] : []),
  ];
  if (missing.length === 0) return;
  throw (0,inputs/* inputError */.Xu)(
    missing.map((name) => ({
      text: `\`${name}\` is required: App Center does not read it out of a ${ending} file`,
      remedy: `Give \`${name}\` under \`with:\`.`,
    })),
  );
}

function readingIt   (work                  )             {
  const isItsFault = (error                                      ) =>
    ipaErrors.owns(error) || profileErrors.owns(error);
  return namingInput('`file`', isItsFault, work);
}

async function profileOf({ embeddedProfile }     )                                           {
  if (embeddedProfile === undefined) return undefined;
  return readingIt(async () => parseProvisioningProfile(embeddedProfile, 'Its profile'));
}

;// CONCATENATED MODULE: ./build/actions/appcenter-release/run.js
                                                                                       









                                                           

                                                         

                                          
                                            





                                                

async function run(inputs        , context               )                {
  const url = inputs.apiUrl ?? RETIRED_URL;
  if (isRetiredHost(url) && !inputs.allowRetiredHost) return stopAtRetiredHost(inputs, context);
  requireOneProtocol(inputs);
  // Everything that needs no server comes first.
  const file =
    inputs.file === undefined
      ? undefined
      : await findPackageFile(inputs.file, context.machine.workspace, inputs);
  const symbols = await symbolSources(inputs, context);
  const notes = acceptableNotes(inputs.releaseNotes, context.log);

  const appCenter = new AppCenter({ url, token: inputs.apiToken, app: inputs.app, context });
  const lookup = findDestinations(appCenter, inputs);
  // A fault of the app or the token comes first.
  lookup.catch(() => {});
  const app = await findApp(appCenter, inputs.app);
  if (file) requireSystem(file, app.system);
  const destinations = await lookup;
  if (file) requireUsableFile(file, destinations, inputs, context.log);
  requireStoreNotes(destinations, notes);
  const existing =
    inputs.releaseId === undefined ? undefined : await releaseNamed(appCenter, inputs.releaseId);
  const event = await runnerEvent(context.machine);
  const distribution               = {
    ...destinations,
    notes,
    origin: file && buildOrigin(context.machine, event),
    mandatory: inputs.mandatory,
    notifyTesters: inputs.notifyTesters,
  };
  await distribute(
    appCenter,
    { app, file, existing, symbols, inputs, distribution, isPublic: isInPublic(event) },
    context,
  );
}

/** Ends before the token is sent to a service that no longer is. */
function stopAtRetiredHost({ apiUrl, onRetired }        , { log }               )       {
  const server = apiUrl === undefined ? '`api-url` is not set, so it' : apiUrl.host;
  const error = appCenterErrors.error('retired', {
    message: `Nothing was released: ${server} is the public App Center, which was retired on 2025-03-31 and takes no uploads.`,
  });
  if (onRetired === 'fail') throw error;
  log.warning(`${error.message}\n${error.remedy}`, 'appcenter-release: skipped');
}

function requireOneProtocol({ file, releaseId, uploadProtocol }        )       {
  if (file === undefined || releaseId === undefined || uploadProtocol !== 'chunked') return;
  throw (0,inputs/* inputError */.Xu)([
    {
      text: '`upload-protocol` is `chunked`, which cannot replace the binary of `release-id`',
      remedy: 'Leave `upload-protocol` out, or `release-id`.',
    },
  ]);
}

async function releaseNamed(appCenter           , id        )                   {
  try {
    return await observeRelease(appCenter, id);
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
    throw appCenterErrors.error('release-not-found', {
      message: `\`release-id\`: the app has no release ${id}.`,
      cause: error,
    });
  }
}


/***/ }),

/***/ 807:
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

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OutputCollector),
/* harmony export */   i: () => (/* binding */ outputTable)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(646);
/* harmony import */ var _runner_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(306);
/* harmony import */ var _log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(600);
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _system_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(905);
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

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   r5: () => (/* binding */ textOrFile),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony exports lines, secretLines, path, isFileName, secretOrFile, inWorkspace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
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
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports inputErrors, exactlyOneOf, requires */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(751);
/* harmony import */ var _system_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(593);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(228);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(132);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(652);
/* harmony import */ var _written_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(601);
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

/***/ 132:
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

/***/ 652:
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

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ givenNames),
  Z: () => (/* binding */ writtenInputs)
});

// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __nccwpck_require__(132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./build/core/runner/log/visible-text.js
var visible_text = __nccwpck_require__(600);
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

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(751);
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

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 6 modules
var core = __nccwpck_require__(646);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
      await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal } : {});
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

// EXTERNAL MODULE: ./build/core/system/network/http.js + 3 modules
var network_http = __nccwpck_require__(525);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var network_address = __nccwpck_require__(751);
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
var visible_text = __nccwpck_require__(600);
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
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(905);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
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
    await (0,promises_.mkdir)(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
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
  return (0,promises_.mkdir)(path).then(
    () => undefined,
    (error         ) => ((0,system_code/* hasCode */.u)(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(870);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(724);
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    home: environment['HOME'] || environment['USERPROFILE'] || (0,external_node_os_namespaceObject.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)(),
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
var files_outputs = __nccwpck_require__(347);
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
var written_inputs = __nccwpck_require__(601);
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

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 part`, `7 parts`. */
function counted(count        , noun        )         {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 840:
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

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ diskErrorOf)
/* harmony export */ });
/* unused harmony exports diskErrors, diskErrorInWords */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(567);
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

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ createPieceSender),
/* harmony export */   Zc: () => (/* binding */ pieceLength),
/* harmony export */   xQ: () => (/* binding */ PieceError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(807);
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
    const file = this.#files.get(path) ?? { handle: (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch(unreadable), users: 0 };
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
  throw new PieceError(`The file cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, { cause });
}

function taken(request               , bytes        )                {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(905);
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

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony export isListOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
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

/***/ 751:
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

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  A: () => (/* reexport */ networkErrors)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(751);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
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

// EXTERNAL MODULE: ./build/core/system/files/file-piece.js
var file_piece = __nccwpck_require__(365);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
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
  const pieces = (0,file_piece/* createPieceSender */.Yd)();
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
        if (error instanceof file_piece/* PieceError */.xQ) throw error;
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
    ? { ...headers, 'content-length': String((0,file_piece/* pieceLength */.Zc)(body)) }
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
      if (error instanceof file_piece/* PieceError */.xQ) request.destroy(error);
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

/***/ 567:
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

/***/ 646:
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
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
/******/ var __webpack_exports__ = __nccwpck_require__(968);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
