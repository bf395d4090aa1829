using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>
/// Base of all arrays: the element count, four bytes of padding, then the elements. In the kernel only arrays that the compiler
/// lays
/// out at build time exist.
/// </summary>
public abstract partial class Array
{
    public const int MaxArrayLength = 0x7FFFFFC7;

    private int _numComponents;

    public int Length => _numComponents;

    public long LongLength => _numComponents;

    internal static int MaxLength => MaxArrayLength;

    // Overlay with RawArrayData instead of a field here, since derived arrays start right after _numComponents and padding.
    internal ref byte GetRawArrayData() => ref Unsafe.As<RawArrayData>(this).Data;
}
