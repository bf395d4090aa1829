namespace System.Runtime.InteropServices;

// What COM needs: it is Windows's alone, as under .NET elsewhere.
public static unsafe partial class Marshal
{
    public static int AddRef(nint pUnk)
    {
        ArgumentNullException.ThrowIfNull((void*)pUnk, nameof(pUnk));
        return ((delegate* unmanaged<nint, int>)(*(*(void***)pUnk + 1)))(pUnk);
    }

    public static int Release(nint pUnk)
    {
        ArgumentNullException.ThrowIfNull((void*)pUnk, nameof(pUnk));
        return ((delegate* unmanaged<nint, int>)(*(*(void***)pUnk + 2)))(pUnk);
    }

    public static int QueryInterface(nint pUnk, in Guid iid, out nint ppv)
    {
        ArgumentNullException.ThrowIfNull((void*)pUnk, nameof(pUnk));
        fixed (Guid* id = &iid)
        fixed (nint* result = &ppv)
        {
            return ((delegate* unmanaged<nint, Guid*, nint*, int>)(*(void**)*(void***)pUnk))(pUnk, id, result);
        }
    }

    public static bool AreComObjectsAvailableForCleanup() => false;

    public static void CleanupUnusedObjectsInCurrentContext()
    {
    }

    public static bool IsComObject(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return false;
    }

    public static bool IsTypeVisibleFromCom(Type t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return false;
    }

    public static Guid GenerateGuidForType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetCustomAttributes(typeof(GuidAttribute), inherit: false) is [GuidAttribute { Value: var text }] ? new Guid(text) : Guid.Empty;
    }

    public static string? GenerateProgIdForType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetCustomAttributes(typeof(ProgIdAttribute), inherit: false) is [ProgIdAttribute { Value: var text }] ? text : type.FullName;
    }

    public static object BindToMoniker(string monikerName) => throw NoCom();

    public static nint CreateAggregatedObject(nint pOuter, object o) => throw NoCom();

    public static nint CreateAggregatedObject<T>(nint pOuter, T o)
        where T : notnull => throw NoCom();

    public static object? CreateWrapperOfType(object? o, Type t) => throw NoCom();

    public static TWrapper CreateWrapperOfType<T, TWrapper>(T? o) => throw NoCom();

    public static void ChangeWrapperHandleStrength(object otp, bool fIsWeak) => throw NoCom();

    public static int FinalReleaseComObject(object o) => throw NoCom();

    public static nint GetComInterfaceForObject(object o, Type t) => throw NoCom();

    public static nint GetComInterfaceForObject(object o, Type t, CustomQueryInterfaceMode mode) => throw NoCom();

    public static nint GetComInterfaceForObject<T, TInterface>(T o)
        where T : notnull => throw NoCom();

    public static object? GetComObjectData(object obj, object key) => throw NoCom();

    public static bool SetComObjectData(object obj, object key, object? data) => throw NoCom();

    public static nint GetIDispatchForObject(object o) => throw NoCom();

    public static nint GetIUnknownForObject(object o) => throw NoCom();

    public static void GetNativeVariantForObject(object? obj, nint pDstNativeVariant) => throw NoCom();

    public static void GetNativeVariantForObject<T>(T? obj, nint pDstNativeVariant) => throw NoCom();

    public static object GetTypedObjectForIUnknown(nint pUnk, Type t) => throw NoCom();

    public static object GetObjectForIUnknown(nint pUnk) => throw NoCom();

    public static object GetUniqueObjectForIUnknown(nint unknown) => throw NoCom();

    public static object? GetObjectForNativeVariant(nint pSrcNativeVariant) => throw NoCom();

    public static T? GetObjectForNativeVariant<T>(nint pSrcNativeVariant) => throw NoCom();

    public static object?[] GetObjectsForNativeVariants(nint aSrcNativeVariant, int cVars) => throw NoCom();

    public static T[] GetObjectsForNativeVariants<T>(nint aSrcNativeVariant, int cVars) => throw NoCom();

    public static int GetStartComSlot(Type t) => throw NoCom();

    public static int GetEndComSlot(Type t) => throw NoCom();

    public static Type? GetTypeFromCLSID(Guid clsid) => throw NoCom();

    public static int ReleaseComObject(object o) => throw NoCom();

    private static PlatformNotSupportedException NoCom() => new("COM Interop is not supported on this platform.");
}
