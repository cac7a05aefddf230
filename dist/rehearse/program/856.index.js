export const id = 856;
export const ids = [856];
export const modules = {

/***/ 10856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _core_apple_checks_require_sound_ipa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89579);
/* harmony import */ var _core_app_store_connect_client_access_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _core_app_store_connect_wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87352);
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73228);
/* harmony import */ var _core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14817);





                                                                  

const inputs = (0,_core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputTable */ .Fu)({
  ..._core_app_store_connect_client_access_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .appStoreConnectCredentials */ .fh,
  'ipa-path': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
    about:
      'The .ipa to upload, or the .pkg of a Mac app: a path, or a glob that matches exactly one file.',
    required: true,
    defaultFrom: { action: 'flet-build-ipa', output: 'ipa-path', isFile: true },
  }),
  'app-id': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
    about:
      'Apple id of the app in App Store Connect; by default the app with the bundle id of the file.',
  }),
  check: (0,_core_apple_checks_require_sound_ipa_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLevel */ .h)({
    about:
      'What to do about what App Store Connect would refuse, be it in the .ipa or as its version is closed: fail before anything is sent, warn, or do not look.',
    default: 'error',
  }),
  'if-exists': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['fail', 'skip'])({
    about:
      'What to do when Apple already holds this version and build number: fail, or skip the upload and go on with the build that is there.',
    default: 'fail',
  }),
  'wait-for-processing': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
    about: 'Wait until Apple has accepted the upload and processed the build.',
    default: 'true',
  }),
  ..._core_app_store_connect_wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .buildWaits */ .R,
  'parallel-parts': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(
    1,
    16,
  )({
    about: 'How many parts of the file are sent at the same time.',
    default: '6',
  }),
  checksum: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
    about:
      'Send a SHA-256 checksum of the whole file with the commit, for Apple to compare. Hardly any client sends one; that Apple takes it is not proven.',
    default: 'false',
  }),
  'uses-non-exempt-encryption': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
    about:
      'Answer to Apple’s question about export compliance, set on the build when the .ipa leaves it open.',
  }),
  'dry-run': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
    about: 'Check everything that can be checked without changing anything at Apple.',
    default: 'false',
  }),
});

                                             


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ buildWaits)
/* harmony export */ });
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/** The inputs of every action that waits for Apple. */


/** The inputs of every action that waits for a build. */
const buildWaits = {
  'appear-timeout-minutes': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
    about: 'How long Apple may take to process the build, once it is listed.',
    default: '120',
  }),
  'on-timeout': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
}         ;


/***/ })

};
