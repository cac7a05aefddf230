/** The whole `security`, for callers in the same process. */
import { securityFor } from './dispatch.ts';

export const security = await securityFor([]);
