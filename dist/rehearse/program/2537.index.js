export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 62537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorCommand: () => (/* binding */ errorCommand)
/* harmony export */ });
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21235);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/** `security error`. */


                                                    

/** Explains status codes; ends with 1 although it did what it was asked, as the real one does. */
const errorCommand                  = {
  name: 'error',
  synopsis: '<error code(s)...>',
  help: 'Explain status codes.',
  optionString: 'h',
  failsWith: 'one',
  // A negative number is an operand, not an option.
  operandsFirst: Number.POSITIVE_INFINITY,
  run({ operands }) {
    if (operands.length === 0 || operands[0] === '-h') throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb();
    return {
      stdout: operands.map((text) => explain(Number.parseInt(text, 0))).join(''),
      exitCode: 1,
    };
  },
};

function explain(status        )         {
  const unsigned = (status >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `Error: 0x${unsigned} ${status} ${(0,_os_status_js__WEBPACK_IMPORTED_MODULE_0__/* .osStatusText */ .kA)(status)}\n`;
}


/***/ })

};
