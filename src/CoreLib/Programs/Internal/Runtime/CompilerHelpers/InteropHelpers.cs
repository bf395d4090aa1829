using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>
/// Marshalling helpers that the compiler asks for by name. There are no shared libraries: a native function that is not linked in is an exception when it is
/// called, as it is under .NET where the library is not installed, so that code for other systems compiles as long as it does not run.
/// </summary>
internal static unsafe partial class InteropHelpers
{
    /// <summary>The address of a native function that the compiler has not found among those linked in.</summary>
    [DoesNotReturn]
    internal static nint ResolvePInvoke(MethodFixupCell* cell) => throw new DllNotFoundException(
        $"Unable to load shared library '{Marshal.PtrToStringUTF8(cell->Module->ModuleName)}' or one of its dependencies.");

    internal static void* CoTaskMemAllocAndZeroMemory(int size) => NativeMemory.AllocZeroed((uint)size);

    internal static void CoTaskMemFree(void* p) => NativeMemory.Free(p);

    /// <summary>Delegates over native code need code made at run time.</summary>
    public static nint GetCurrentCalleeOpenStaticDelegateFunctionPointer() => throw new PlatformNotSupportedException();

    public static T GetCurrentCalleeDelegate<T>()
        where T : class => throw new PlatformNotSupportedException();

    public static nint ConvertManagedComInterfaceToNative(object? pUnk, Guid interfaceGuid) => pUnk == null ? 0 : throw NoCom();

    public static nint ConvertManagedComInterfaceToIUnknown(object? pUnk) => pUnk == null ? 0 : throw NoCom();

    public static object? ConvertNativeComInterfaceToManaged(nint pUnk) => pUnk == 0 ? null : throw NoCom();

    internal static object? VariantToObject(nint pSrcNativeVariant) => pSrcNativeVariant == 0 ? null : throw NoCom();

    internal static void ConvertObjectToVariant(object? obj, nint pDstNativeVariant) => throw NoCom();

    internal static void CleanupVariant(nint pDstNativeVariant) => throw NoCom();

    internal static int AsAnyGetNativeSize(object o) => Marshal.SizeOf(CheckAny(o).GetType());

    internal static void AsAnyMarshalManagedToNative(object o, nint address) => Marshal.StructureToPtr(CheckAny(o), address, fDeleteOld: false);

    internal static void AsAnyMarshalNativeToManaged(nint address, object o) => Marshal.PtrToStructure(address, CheckAny(o));

    internal static void AsAnyCleanupNative(nint address, object o) => Marshal.DestroyStructure(address, CheckAny(o).GetType());

    internal static double DateTimeToOleDateTime(DateTime value) => value.ToOADate();

    internal static DateTime OleDateTimeToDateTime(double value) => DateTime.FromOADate(value);

    internal static long DecimalToOleCurrency(decimal value) => decimal.ToOACurrency(value);

    internal static decimal OleCurrencyToDecimal(long value) => decimal.FromOACurrency(value);

    public static object InitializeCustomMarshaller(
        RuntimeTypeHandle pParameterType, RuntimeTypeHandle pMarshallerType, string cookie, delegate*<string, object> getInstanceMethod) =>
        getInstanceMethod(cookie);

    private static object CheckAny(object o) => o.GetType().IsArray || o is string or StringBuilder ? throw new PlatformNotSupportedException() : o;

    private static PlatformNotSupportedException NoCom() => new("COM Interop is not supported on this platform.");

    /// <summary>What the compiler lays out for each library that a program names.</summary>
    internal struct ModuleFixupCell
    {
        public nint Handle;
        public nint ModuleName;
        public nint CallingAssemblyType;
        public uint DllImportSearchPathAndCookie;
    }

    /// <summary>What the compiler lays out for each native function that it has not found.</summary>
    internal struct MethodFixupCell
    {
        public nint Target;
        public nint MethodName;
        public ModuleFixupCell* Module;
        public CharSet CharSetMangling;
    }
}
