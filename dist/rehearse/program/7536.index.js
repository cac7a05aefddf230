export const id = 7536;
export const ids = [7536];
export const modules = {

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toolchainStamps),
/* harmony export */   v: () => (/* binding */ selectedToolchain)
/* harmony export */ });
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45410);
/** Which Xcode is selected, and what it stamps into an app. */
                                                                  


/** The selected Xcode. */
                            
                           
                         
                                                   
                       
 

// Which SDK comes with the Xcode 26 and 27 releases is unproven; here it bears the same number.
const sdkOf                                   = {
  '15.4': '17.5',
  '16.0': '18.0',
  '16.4': '18.5',
};

/** DEVELOPER_DIR chooses among the Xcodes of a hosted Mac; SLIPWAY_XCODE_VERSION is the default. */
function selectedToolchain(env                   )            {
  const [, chosen] =
    /\/Xcode_(\d+(?:\.\d+)*)[^/]*\.app(?:\/|$)/.exec(env['DEVELOPER_DIR'] ?? '') ?? [];
  const version = chosen ?? (env[_switches_js__WEBPACK_IMPORTED_MODULE_0__/* .XCODE_VERSION */ .jX] || '26.6');
  const [major = '26', minor = '0'] = version.split('.');
  return { version, build: `${major}X${minor}00`, sdk: sdkOf[version] ?? `${major}.${minor}` };
}

/** The keys about Xcode itself that it stamps into an Info.plist. */
function toolchainStamps({ version, build, sdk }           )             {
  const [major = '', minor = '0', patch = '0'] = version.split('.');
  return {
    DTPlatformVersion: sdk,
    DTSDKName: `iphoneos${sdk}`,
    DTXcode: `${major.padStart(2, '0')}${minor}${patch}`,
    DTXcodeBuild: build,
  };
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xcrun: () => (/* binding */ xcrun)
/* harmony export */ });
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56071);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6397);
/** `xcrun`, as far as it answers a question. */

                                                          


/** Answers one question; it runs no tool, altool least of all. */
const xcrun                = async (argv, context) => {
  if (argv.join(' ') !== '--sdk iphoneos --show-sdk-version') {
    return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseCall */ .t)(`xcrun ${argv.join(' ')}`, context);
  }
  context.stdout(`${(0,_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedToolchain */ .v)(context.env).sdk}\n`);
  return 0;
};


/***/ })

};
