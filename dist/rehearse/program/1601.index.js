export const id = 1601;
export const ids = [1601];
export const modules = {

/***/ 31601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   arch: () => (/* binding */ arch)
/* harmony export */ });
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56071);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45410);
/** `arch`, as flet asks for Rosetta. */

                                                          


/** Starts a program for Intel, which takes Rosetta 2; SLIPWAY_MAC_ROSETTA=missing takes that away. */
const arch                = async (argv, context) => {
  const [processor, program, ...others] = argv;
  if (processor !== '-x86_64' || program !== '/usr/bin/true' || others.length > 0) {
    return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseCall */ .t)(`arch ${argv.join(' ')}`, context);
  }
  if (context.env[_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .MAC_ROSETTA */ .JA] !== 'missing') return 0;
  context.stderr(`arch: posix_spawnp: ${program}: Bad CPU type in executable\n`);
  return 1;
};


/***/ })

};
