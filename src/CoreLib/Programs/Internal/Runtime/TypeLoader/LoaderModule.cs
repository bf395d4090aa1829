using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.NativeFormat;
using Internal.Runtime.CompilerHelpers;

namespace Internal.Runtime.TypeLoader;

/// <summary>Finds the compiler's tables in the image. There is one compiled module per program.</summary>
internal static unsafe class LoaderModule
{
    // Numbers of sections below it are for start-up.
    private const int FirstBlobSection = 300;

    /// <summary>Null if the program has no such table.</summary>
    public static byte* GetBlob(LoaderBlob blob) => (byte*)(*GetModulesStart())->GetStart((ModuleSectionId)(FirstBlobSection + (int)blob));

    public static NativeHashtable GetTable(LoaderBlob blob) => new(GetBlob(blob));

    /// <summary>What tables mean by an index: a type, code or data.</summary>
    public static void* GetReference(LoaderBlob references, uint index) => MethodTable.Follow((int*)GetBlob(references) + index);

    public static MethodTable* GetCommonType(uint index) => (MethodTable*)GetReference(LoaderBlob.CommonReferences, index);

    public static MethodTable* GetNativeType(uint index) => (MethodTable*)GetReference(LoaderBlob.NativeReferences, index);

    /// <summary>Position <paramref name="offset"/> of the native layout information.</summary>
    public static NativeParser GetLayout(uint offset) => new(GetBlob(LoaderBlob.NativeLayout) + offset);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_modules_start")]
    private static extern ModuleHeader** GetModulesStart();
}
