export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 76330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginKeychainCommand: () => (/* binding */ loginKeychainCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4426);
/** `security login-keychain`, which the real tool never finished. */

                                                     

/** Never implemented by Apple: it fails whatever it is given. The words are not confirmed. */
const loginKeychainCommand                  = {
  name: 'login-keychain',
  synopsis: '[-d user|system|common|dynamic] [-s [keychain]]',
  help: 'Show the login keychain, or set it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run: () => (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)('login-keychain: not implemented', 1),
};


/***/ })

};
