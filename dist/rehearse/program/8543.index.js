export const id = 8543;
export const ids = [8543];
export const modules = {

/***/ 78543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pod: () => (/* binding */ pod)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56071);
/** The simulated `pod`. */



                                                                       

const BROKEN = `Could not find 'cocoapods' (>= 0.a) among 79 total gem(s) (Gem::MissingSpecError)
`;

/** CocoaPods: `pod install` writes the workspace that is built from then on; it fetches nothing. */
const pod                = async (argv, context) => {
  if (context.machine.faults.has('pods-broken')) {
    context.stdout(BROKEN);
    return 1;
  }
  if (argv.join(' ') === '--version') {
    context.stdout('1.17.0\n');
    return 0;
  }
  const [command, ...options] = argv;
  const places = options.map((option) => /^--project-directory=(.+)$/.exec(option)?.[1]);
  if (command !== 'install' || places.includes(undefined)) {
    return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCall */ .t)(`pod ${argv.join(' ')}`, context);
  }
  return install(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(context.machine.cwd, places.at(-1) ?? ''), context);
};

function install(directory        , { stdout }             )         {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'Podfile'))) {
    stdout(`[!] No \`Podfile' found in the project directory.\n`);
    return 1;
  }
  const project = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).find((name) => name.endsWith('.xcodeproj'));
  if (project === undefined) {
    stdout('[!] Could not automatically select an Xcode project.\n');
    return 1;
  }
  const workspace = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(project, '.xcodeproj')}.xcworkspace`);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'Pods'), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(workspace, { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(
    node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, 'contents.xcworkspacedata'),
    `<?xml version="1.0" encoding="UTF-8"?>
<Workspace version = "1.0">
   <FileRef location = "group:${project}"></FileRef>
   <FileRef location = "group:Pods/Pods.xcodeproj"></FileRef>
</Workspace>
`,
  );
  stdout('Analyzing dependencies\nPod installation complete!\n');
  return 0;
}


/***/ })

};
