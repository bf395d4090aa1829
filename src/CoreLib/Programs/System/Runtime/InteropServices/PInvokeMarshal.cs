namespace System.Runtime.InteropServices;

/// <summary>What compiled calls of native functions with <c>SetLastError</c> ask for by name.</summary>
internal static class PInvokeMarshal
{
    public static void ClearLastError() => Marshal.SetLastSystemError(0);

    public static void SaveLastError() => Marshal.SetLastPInvokeError(Marshal.GetLastSystemError());
}
