export const id = 611;
export const ids = [611];
export const modules = {

/***/ 90611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedList: () => (/* binding */ askedList),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28642);
/* harmony import */ var _report_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65537);
/* harmony import */ var _scenarios_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70642);
/* harmony import */ var _workflow_doubles_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23394);
/** The pages that `npm run rehearse` prints instead of a rehearsal. */





const WIDTH = 80;
const INDENT = 26;

/** The list that the arguments ask for, else the help page. */
function askedList(args                   )         {
  if (args.includes('--actions')) return actionsPage();
  return args.includes('--scenarios') ? scenariosPage() : usage();
}

function usage()         {
  const described = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .allOptions */ .AM.map(({ typed, about }) => entry(typed, about));
  return `Plays a whole release here, against services that behave like Apple's.

  npm run rehearse [-- OPTIONS]

${described.join('\n')}

Lists, such as --scenario, are given by naming the option several times.
`;
}

function actionsPage()         {
  const lines = (0,_workflow_doubles_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listOfDoubles */ .Q)().flatMap(([name, plays]) => [name, `    ${plays}`]);
  return `Actions of others that a rehearsal plays:\n\n${lines.join('\n')}\n`;
}

function scenariosPage()         {
  const lines = _scenarios_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scenarios */ .q.flatMap(({ name, plays, shows }) => [
    name,
    ...(0,_report_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(plays, WIDTH - 4).map((line) => `    ${line}`),
    ...(0,_report_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(`→ ${shows}`, WIDTH - 4).map((line) => `    ${line}`),
  ]);
  return `Scenarios, each with the course of a workflow that is made well:\n\n${lines.join('\n')}\n`;
}

function entry(title        , about        )         {
  const lines = (0,_report_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(about.replaceAll('`', ''), WIDTH - INDENT);
  return `  ${title.padEnd(INDENT - 2)}${lines.join(`\n${' '.repeat(INDENT)}`)}`;
}


/***/ })

};
