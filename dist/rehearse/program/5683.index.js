export const id = 5683;
export const ids = [5683];
export const modules = {

/***/ 85683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzip: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20663);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56071);
/** `unzip`, as far as flet calls it. */






                                                          

/** `unzip -q -o <archive> -d <folder>`, which every Mac has and a bare Linux has not. */
const unzip                = async (argv, context) => {
  const [quiet, overwrite, archive, option, folder, ...others] = argv;
  const switches = [quiet, overwrite, option].join(' ');
  if (switches !== '-q -o -d' || !archive || !folder || others.length > 0) {
    return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseCall */ .t)(`unzip ${argv.join(' ')}`, context);
  }
  try {
    await unpack(archive, folder);
    return 0;
  } catch {
    context.stderr(`unzip:  cannot find zipfile directory in ${archive}\n`);
    return 9;
  }
};

async function unpack(archive        , folder        )                {
  const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_4__/* .openPromise */ .sO)(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.fileName);
      if (entry.fileName.endsWith('/')) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true });
        continue;
      }
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { mode }));
    }
  } finally {
    zip.close();
  }
}


/***/ })

};
