using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// References to objects in unmanaged memory. Kernel objects come from slabs and never move, so a reference is its address;
/// nothing here counts references.
/// </summary>
public static unsafe class ObjectReference
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint ToPointer(object? value) => Unsafe.As<object?, nint>(ref value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? FromPointer<T>(nint pointer) where T : class => Unsafe.As<nint, T?>(ref pointer);
}
