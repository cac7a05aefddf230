export const id = 1419;
export const ids = [1419];
export const modules = {

/***/ 21419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xcodebuild: () => (/* binding */ xcodebuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38752);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56071);
/* harmony import */ var _archive_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47522);
/* harmony import */ var _export_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12153);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74300);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6397);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45410);
/** `xcodebuild`: its questions, archive and export. */



                                                                       




                                                


const xcodebuild                = async (argv, context) => {
  const toolchain = (0,_toolchain_js__WEBPACK_IMPORTED_MODULE_5__/* .selectedToolchain */ .v)(context.env);
  if (argv.join(' ') === '-version') {
    context.stdout(`Xcode ${toolchain.version}\nBuild version ${toolchain.build}\n`);
    return 0;
  }
  if (argv.join(' ') === '-showsdks') {
    context.stdout(sdkList(toolchain));
    return 0;
  }
  if (argv.includes('-exportArchive')) return exportCommand(argv, context);
  if (argv.includes('archive')) return (0,_archive_command_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveCommand */ .q)(argv, context);
  return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCall */ .t)(`xcodebuild ${argv.join(' ')}`, context);
};

function sdkList({ sdk }           )         {
  return (
    `iOS SDKs:\n\tiOS ${sdk}                      \t-sdk iphoneos${sdk}\n\n` +
    `iOS Simulator SDKs:\n\tSimulator - iOS ${sdk}          \t-sdk iphonesimulator${sdk}\n`
  );
}

const pathOptions = ['-archivePath', '-exportPath', '-exportOptionsPlist']         ;
/** Without an account on the Mac these change nothing. */
const flags = [
  '-exportArchive',
  '-allowProvisioningUpdates',
  '-allowProvisioningDeviceRegistration',
];

async function exportCommand(argv                   , context             )                  {
  const paths = new Map                ();
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const option = pathOptions.find((known) => known === word);
    if (option !== undefined)
      paths.set(option, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.machine.cwd, words.shift() ?? ''));
    else if (!flags.includes(word)) return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCall */ .t)(`xcodebuild -exportArchive ${word}`, context);
  }
  const [archivePath, exportPath, optionsPath] = pathOptions.map((option) => paths.get(option));
  if (archivePath === undefined || exportPath === undefined || optionsPath === undefined) {
    // The exact words about a missing option are unproven.
    context.stderr(`xcodebuild: error: -exportArchive needs ${pathOptions.join(', ')}\n`);
    return _refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_SIMULATED */ .NZ;
  }
  try {
    const padBytes = Number(context.env[_switches_js__WEBPACK_IMPORTED_MODULE_7__/* .FLET_PAD_BYTES */ .e_] || 300_000);
    const ipa = await (0,_export_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .exportArchive */ .h)(
      { archivePath, exportPath, optionsPath, padBytes },
      context.machine,
    );
    context.stdout(
      `Exported ${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(ipa, '.ipa')} to: ${exportPath}\n** EXPORT SUCCEEDED **\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .XcodeFailure */ .y)) throw error;
    context.stderr(`${error.lines.join('\n')}\n`);
    context.stdout('** EXPORT FAILED **\n');
    return 70;
  }
}


/***/ })

};
