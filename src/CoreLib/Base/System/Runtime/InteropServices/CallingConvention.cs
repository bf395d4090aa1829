namespace System.Runtime.InteropServices;

/// <summary>Calling conventions; AArch64 has one (AAPCS64).</summary>
public enum CallingConvention
{
    Winapi = 1,
    Cdecl = 2,
    StdCall = 3,
    ThisCall = 4,
    FastCall = 5,
}
