namespace ViperOS.Kernel;

/// <summary>
/// The negated values of <see cref="ViperOS.Contracts.ErrorNumber"/>: what kernel methods return for failure. Zero or a positive value is success.
/// </summary>
public static class Error
{
    public const int EPERM = -1;
    public const int ENOENT = -2;
    public const int ESRCH = -3;
    public const int EINTR = -4;
    public const int EIO = -5;
    public const int ENXIO = -6;
    public const int E2BIG = -7;
    public const int ENOEXEC = -8;
    public const int EBADF = -9;
    public const int ECHILD = -10;
    public const int EAGAIN = -11;
    public const int ENOMEM = -12;
    public const int EACCES = -13;
    public const int EFAULT = -14;
    public const int EBUSY = -16;
    public const int EEXIST = -17;
    public const int EXDEV = -18;
    public const int ENODEV = -19;
    public const int ENOTDIR = -20;
    public const int EISDIR = -21;
    public const int EINVAL = -22;
    public const int ENFILE = -23;
    public const int EMFILE = -24;
    public const int ENOTTY = -25;
    public const int ETXTBSY = -26;
    public const int EFBIG = -27;
    public const int ENOSPC = -28;
    public const int ESPIPE = -29;
    public const int EROFS = -30;
    public const int EMLINK = -31;
    public const int EPIPE = -32;
    public const int EDOM = -33;
    public const int ERANGE = -34;
    public const int EDEADLK = -35;
    public const int ENAMETOOLONG = -36;
    public const int ENOLCK = -37;
    public const int ENOSYS = -38;
    public const int ENOTEMPTY = -39;
    public const int ELOOP = -40;
    public const int ENOMSG = -42;
    public const int EIDRM = -43;
    public const int ENODATA = -61;
    public const int EOVERFLOW = -75;
    public const int ENOTSOCK = -88;
    public const int EDESTADDRREQ = -89;
    public const int EMSGSIZE = -90;
    public const int EPROTOTYPE = -91;
    public const int ENOPROTOOPT = -92;
    public const int EPROTONOSUPPORT = -93;
    public const int ESOCKTNOSUPPORT = -94;
    public const int EOPNOTSUPP = -95;
    public const int EAFNOSUPPORT = -97;
    public const int EADDRINUSE = -98;
    public const int EADDRNOTAVAIL = -99;
    public const int ECONNRESET = -104;
    public const int ENOBUFS = -105;
    public const int EISCONN = -106;
    public const int ENOTCONN = -107;
    public const int ETOOMANYREFS = -109;
    public const int ETIMEDOUT = -110;
    public const int ECONNREFUSED = -111;
    public const int EALREADY = -114;
    public const int EINPROGRESS = -115;
    public const int ECANCELED = -125;
    public const int EOWNERDEAD = -130;
    public const int ENOTRECOVERABLE = -131;
}
