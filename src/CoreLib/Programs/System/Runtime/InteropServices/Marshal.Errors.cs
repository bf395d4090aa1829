using System.IO;

namespace System.Runtime.InteropServices;

// Error numbers of native code, and what exceptions stand for in it.
public static unsafe partial class Marshal
{
    private const int NotImplemented = unchecked((int)0x80004001);
    private const int InvalidPointer = unchecked((int)0x80004003);
    private const int AccessDenied = unchecked((int)0x80070005);
    private const int OutOfMemory = unchecked((int)0x8007000E);
    private const int InvalidArgument = unchecked((int)0x80070057);

    [ThreadStatic]
    private static int t_lastError;

    [ThreadStatic]
    private static int t_systemError;

    public static int GetLastPInvokeError() => t_lastError;

    public static void SetLastPInvokeError(int error) => t_lastError = error;

    public static int GetLastSystemError() => t_systemError;

    public static void SetLastSystemError(int error) => t_systemError = error;

    public static int GetLastWin32Error() => GetLastPInvokeError();

    public static int GetHRForLastWin32Error()
    {
        int error = GetLastWin32Error();
        return error < 0 ? error : (error & 0xFFFF) | unchecked((int)0x80070000);
    }

    public static string GetLastPInvokeErrorMessage() => GetPInvokeErrorMessage(GetLastPInvokeError());

    public static string GetPInvokeErrorMessage(int error) => ErrorNumbers.Describe(error);

    public static int GetHRForException(Exception? e) => e?.HResult ?? 0;

    public static Exception? GetExceptionForHR(int errorCode) => GetExceptionForHR(errorCode, 0);

    public static Exception? GetExceptionForHR(int errorCode, nint errorInfo) => errorCode >= 0 ? null : errorCode switch
    {
        NotImplemented => new NotImplementedException(),
        InvalidPointer => new NullReferenceException(),
        AccessDenied => new UnauthorizedAccessException(),
        OutOfMemory => new OutOfMemoryException(),
        InvalidArgument => new ArgumentException(),
        _ => new COMException($"Error {(uint)errorCode} (0x{errorCode:X8})", errorCode),
    };

    public static Exception? GetExceptionForHR(int errorCode, in Guid iid, nint pUnk) => GetExceptionForHR(errorCode);

    public static void ThrowExceptionForHR(int errorCode) => ThrowExceptionForHR(errorCode, 0);

    public static void ThrowExceptionForHR(int errorCode, nint errorInfo)
    {
        if (GetExceptionForHR(errorCode, errorInfo) is { } exception)
        {
            throw exception;
        }
    }

    public static void ThrowExceptionForHR(int errorCode, in Guid iid, nint pUnk) => ThrowExceptionForHR(errorCode);
}
