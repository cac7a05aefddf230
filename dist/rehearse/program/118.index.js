export const id = 118;
export const ids = [118];
export const modules = {

/***/ 90118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cmsCommand: () => (/* binding */ cmsCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8542);
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50735);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4426);
/** `security cms`: decodes a signed message without minding its signature. */





                                                    

/**
 * `cms -D`: hands out the content and looks at no signature, so a damaged or foreign profile ends
 * with 0 too. The real one also tries to import the signer's certificates, which shows only where
 * the default keychain cannot be written.
 */
const cmsCommand                  = {
  name: 'cms',
  synopsis: '-D [-i infile] [-o outfile]',
  help: 'Decode a CMS message.',
  optionString: 'CDEGH:N:OPSTY:Z:c:de:h:i:k:no:p:r:su:vt:',
  failsWith: 'one',
  run(parsed, { machine }) {
    if (!(0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOption */ .Kz)(parsed, 'D')) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .NotSimulatedError */ .mt('cms without -D');
    const input = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'i');
    let message        ;
    try {
      message =
        input === undefined
          ? machine.readStandardInput()
          : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, input));
    } catch {
      return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)(`unable to open "${input}" for reading: No such file or directory`, 1);
    }
    const content = signedContent(message);
    if (content === undefined) {
      return {
        stderr:
          'security: failed to decode message: Unable to decode the provided data.\n' +
          'security: problem decoding\n',
        exitCode: 1,
      };
    }
    const output = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'o');
    if (output === undefined) return { stdout: content.toString('utf8') };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, output), content);
    return {};
  },
};

/** DER and BER alike: in BER the content comes as pieces inside a constructed octet string. */
function signedContent(message        )                     {
  try {
    const parsed = node_forge__WEBPACK_IMPORTED_MODULE_2__.pkcs7.messageFromAsn1(node_forge__WEBPACK_IMPORTED_MODULE_2__.asn1.fromDer(message.toString('binary')));
    const content                              = parsed.rawCapture.content.value[0];
    return content && Buffer.from(octets(content), 'binary');
  } catch {
    return undefined;
  }
}

function octets({ value }                 )         {
  return typeof value === 'string' ? value : value.map(octets).join('');
}


/***/ })

};
