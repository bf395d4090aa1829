namespace System.IO;

/// <summary>The error numbers that the class library tells apart; those of Linux.</summary>
internal static class ErrorNumbers
{
    public const int NotPermitted = 1;
    public const int NoEntry = 2;
    public const int NoProcess = 3;
    public const int Interrupted = 4;
    public const int NoDeviceOrAddress = 6;
    public const int NotExecutable = 8;
    public const int BadHandle = 9;
    public const int TryAgain = 11;
    public const int NoMemory = 12;
    public const int AccessDenied = 13;
    public const int Exists = 17;
    public const int CrossDevice = 18;
    public const int NotDirectory = 20;
    public const int IsDirectory = 21;
    public const int Invalid = 22;
    public const int NotTerminal = 25;
    public const int TooLarge = 27;
    public const int NoSeek = 29;
    public const int BrokenPipe = 32;
    public const int NameTooLong = 36;
    public const int NotImplemented = 38;
    public const int NotEmpty = 39;
    public const int NotSupported = 95;
    public const int TimedOut = 110;
    public const int Canceled = 125;

    /// <summary>What the C library of Linux says about an error.</summary>
    public static string Describe(int error) => error switch
    {
        NotPermitted => "Operation not permitted",
        NoEntry => "No such file or directory",
        NoProcess => "No such process",
        Interrupted => "Interrupted system call",
        5 => "Input/output error",
        NoDeviceOrAddress => "No such device or address",
        7 => "Argument list too long",
        NotExecutable => "Exec format error",
        BadHandle => "Bad file descriptor",
        10 => "No child processes",
        TryAgain => "Resource temporarily unavailable",
        NoMemory => "Cannot allocate memory",
        AccessDenied => "Permission denied",
        14 => "Bad address",
        16 => "Device or resource busy",
        Exists => "File exists",
        CrossDevice => "Invalid cross-device link",
        19 => "No such device",
        NotDirectory => "Not a directory",
        IsDirectory => "Is a directory",
        Invalid => "Invalid argument",
        23 => "Too many open files in system",
        24 => "Too many open files",
        NotTerminal => "Inappropriate ioctl for device",
        26 => "Text file busy",
        TooLarge => "File too large",
        28 => "No space left on device",
        NoSeek => "Illegal seek",
        30 => "Read-only file system",
        31 => "Too many links",
        BrokenPipe => "Broken pipe",
        33 => "Numerical argument out of domain",
        34 => "Numerical result out of range",
        35 => "Resource deadlock avoided",
        NameTooLong => "File name too long",
        37 => "No locks available",
        NotImplemented => "Function not implemented",
        NotEmpty => "Directory not empty",
        40 => "Too many levels of symbolic links",
        75 => "Value too large for defined data type",
        90 => "Message too long",
        NotSupported => "Operation not supported",
        TimedOut => "Connection timed out",
        Canceled => "Operation canceled",
        _ => $"Unknown error {error}",
    };
}
