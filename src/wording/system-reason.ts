/**
 * Why the system says no, as the end of a sentence: `privacy.yaml cannot be read: you are not allowed to.` Nowhere else is a code
 * put into words. With a part of the path that is in the way, it is named.
 */
export function systemReason(code: string, part?: string): string {
  const blocked = part === undefined ? undefined : inTheWay[code]
  if (blocked !== undefined && part !== undefined) return blocked(part)
  return reasons[code] ?? `the system refuses it, and gives no reason but ${code}`
}

/** What a part of a path is that others cannot lie in. */
const inTheWay: Readonly<Record<string, (part: string) => string>> = {
  EILSEQ: (part) => `${part} has a name that is not UTF-8 (each � is a byte that is no letter), and needs another one`,
  ENOTDIR: (part) => `${part} is a file, and no folder`,
  ENOENT: (part) => `${part} is a link that leads to nothing`,
  ELOOP: (part) => `the links of ${part} lead in a circle`,
}

const descriptors = 'too many files are open at once'
const device = 'the disk or the device does not answer as it should'
const connection = 'the connection is lost'
const network = 'the network is not there'

/** The codes that Node and its library know, but for those of looking up addresses, which nothing here does. */
const reasons: Readonly<Record<string, string>> = {
  E2BIG: 'too much is handed to another program at once',
  EACCES: 'you are not allowed to',
  EADDRINUSE: 'another program listens there',
  EADDRNOTAVAIL: 'this computer has no such address',
  EAFNOSUPPORT: network,
  EAGAIN: 'the system has no room for it just now',
  EALREADY: 'it is under way already',
  EBADF: 'it is not open for that',
  EBUSY: 'another program uses it',
  ECANCELED: 'it was stopped',
  ECHARSET: 'its name holds a character that the system does not take',
  ECONNABORTED: connection,
  ECONNREFUSED: connection,
  ECONNRESET: connection,
  EDESTADDRREQ: network,
  EDQUOT: 'you have no more room on this disk',
  EEXIST: 'something has that name already',
  EFAULT: device,
  EFBIG: 'it is larger than this disk or your limits allow',
  EFTYPE: 'it is no file of a kind that can be used here',
  EHOSTDOWN: network,
  EHOSTUNREACH: network,
  EILSEQ: 'its name holds a character that the system does not take',
  EINTR: 'it was interrupted',
  EINVAL: 'the system does not do that with such a file',
  EIO: device,
  EISCONN: connection,
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: descriptors,
  EMLINK: 'it has too many names already',
  EMSGSIZE: connection,
  ENAMETOOLONG: 'a name in it is too long for this disk',
  ENETDOWN: network,
  ENETUNREACH: network,
  ENFILE: 'too many files are open on this computer',
  ENOBUFS: 'the system has no memory left for it',
  ENODATA: device,
  ENODEV: 'there is no such device',
  ENOENT: 'a part of that path leads to nothing',
  ENOMEM: 'the system has no memory left for it',
  ENONET: network,
  ENOPROTOOPT: network,
  ENOSPC: 'the disk is full',
  ENOSYS: 'this system cannot do that',
  ENOTCONN: connection,
  ENOTDIR: 'a part of that path is a file',
  ENOTEMPTY: 'it is a folder, and not empty',
  ENOTSOCK: connection,
  ENOTTY: 'the system does not do that with such a file',
  ENOTSUP: 'this disk cannot do that',
  ENXIO: device,
  EOF: 'it ends too early',
  EOPNOTSUPP: 'this disk cannot do that',
  EOVERFLOW: 'it is larger than this system can say',
  EPERM: 'you are not allowed to',
  EPIPE: 'whoever reads it has gone',
  EPROTO: connection,
  EPROTONOSUPPORT: network,
  EPROTOTYPE: network,
  ERANGE: 'it is larger than this system can say',
  EREMOTEIO: device,
  EROFS: 'the disk can only be read',
  ESHUTDOWN: connection,
  ESOCKTNOSUPPORT: network,
  ESPIPE: 'it can only be read from beginning to end',
  ESRCH: 'the program that is asked for it has ended',
  ESTALE: 'another computer has taken it away meanwhile',
  ETIMEDOUT: 'it takes too long to answer',
  ETXTBSY: 'it is a program that is running',
  EUNATCH: device,
  EXDEV: 'it would have to move to another disk',
  UNKNOWN: 'the system does not say why',
  ERR_FS_EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read at once',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name can have',
  ERR_OUT_OF_MEMORY: 'there is no memory left for it',
  ERR_STRING_TOO_LONG: 'it is too large to be read at once',
  ERR_WORKER_INIT_FAILED: 'the system starts no more threads',
  ERR_WORKER_OUT_OF_MEMORY: 'there is no memory left for it',
  ERR_ZLIB_INITIALIZATION_FAILED: 'there is no memory left for it',
}
