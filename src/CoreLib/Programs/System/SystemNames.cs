using System.IO;
using System.Runtime;
using System.Text;

namespace System;

/// <summary>What the system calls itself: struct utsname, six texts of 65 bytes.</summary>
internal static unsafe class SystemNames
{
    private const int FieldSize = 65;
    private const int FieldCount = 6;
    private const int SystemField = 0;
    private const int MachineField = 1;
    private const int ReleaseField = 2;
    private const int VersionField = 3;

    /// <summary>ViperOS, or Linux where programs are tried there.</summary>
    public static string System => Get(SystemField);

    public static string Machine => Get(MachineField);

    public static string Release => Get(ReleaseField);

    public static string Version => Get(VersionField);

    private static string Get(int field)
    {
        byte* names = stackalloc byte[FieldSize * FieldCount];
        long result = FileCalls.GetSystemNames(names);
        if (result < 0)
        {
            throw FileErrors.Create(result);
        }

        ReadOnlySpan<byte> text = new(names + (field * FieldSize), FieldSize);
        int end = text.IndexOf((byte)0);
        return Utf8Text.Decode(end < 0 ? text : text[..end]);
    }
}
