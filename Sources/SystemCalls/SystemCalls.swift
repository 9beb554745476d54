// The calls of the system under one name on every system, for `Files` and the signals of the program alone.
@_exported public import CSystem

#if canImport(Glibc)
    @_exported public import Glibc
#elseif canImport(Musl)
    @_exported public import Musl
#else
    @_exported public import Darwin
#endif
