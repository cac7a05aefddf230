/**
 * The SDKs of others that Apple wants with a privacy manifest and a signature of their maker, by
 * the names of their frameworks: Apple's page "Third-party SDK requirements" of 2024.
 */
const LISTED = `
  Abseil AFNetworking Alamofire AppAuth BoringSSL openssl_grpc Capacitor Charts connectivity_plus
  Cordova device_info_plus DKImagePickerController DKPhotoGallery FBAEMKit FBLPromises FBSDKCoreKit
  FBSDKCoreKit_Basics FBSDKLoginKit FBSDKShareKit file_picker FirebaseABTesting FirebaseAuth
  FirebaseCore FirebaseCoreDiagnostics FirebaseCoreExtension FirebaseCoreInternal
  FirebaseCrashlytics FirebaseDynamicLinks FirebaseFirestore FirebaseInstallations
  FirebaseMessaging FirebaseRemoteConfig Flutter flutter_inappwebview flutter_local_notifications
  fluttertoast FMDB geolocator_apple GoogleDataTransport GoogleSignIn GoogleToolboxForMac
  GoogleUtilities grpcpp GTMAppAuth GTMSessionFetcher hermes image_picker_ios IQKeyboardManager
  IQKeyboardManagerSwift Kingfisher leveldb Lottie MBProgressHUD nanopb OneSignal OneSignalCore
  OneSignalExtension OneSignalOutcomes OpenSSL OrderedSet package_info package_info_plus
  path_provider path_provider_ios Promises Protobuf Reachability RealmSwift RxCocoa RxRelay RxSwift
  SDWebImage share_plus shared_preferences_ios SnapKit sqflite Starscream SVProgressHUD SwiftyGif
  SwiftyJSON Toast UnityFramework url_launcher url_launcher_ios video_player_avfoundation wakelock
  webview_flutter_wkwebview`;

/**
 * Names that Apple takes for listed SDKs, as its messages to developers show: Python's modules hold
 * OpenSSL.
 */
const TAKEN_FOR_LISTED = ['_ssl', '_hashlib', 'sqflite_darwin'];

const names: ReadonlySet<string> = new Set([...LISTED.trim().split(/\s+/), ...TAKEN_FOR_LISTED]);

export function isListedSdk(framework: string): boolean {
  return names.has(framework);
}
