using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

/// <summary>
/// What code outside the heap is given: blocks of native memory, copies, texts and structures in them. Structures are copied as they lie, so that only those
/// without references have a native form. There is no COM and no code made at run time: what needs these is not supported.
/// </summary>
public static unsafe partial class Marshal
{
    public static readonly int SystemDefaultCharSize = 1;
    public static readonly int SystemMaxDBCSCharSize = 3;

    public static int SizeOf<T>() => GetSize(typeof(T), "T");

    public static int SizeOf<T>(T structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return GetSize(structure.GetType(), nameof(structure));
    }

    public static int SizeOf(object structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return GetSize(structure.GetType(), nameof(structure));
    }

    public static int SizeOf(Type t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return GetSize(t, nameof(t));
    }

    public static nint OffsetOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T>(
        string fieldName) => OffsetOf(typeof(T), fieldName);

    public static nint OffsetOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] Type t, string fieldName)
    {
        ArgumentNullException.ThrowIfNull(t);
        FieldInfo? field = t.GetField(fieldName, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        if (field is not RuntimeField known)
        {
            throw new ArgumentException("Field passed in is not a marshaled member of the type '" + t + "'.", nameof(fieldName));
        }

        CheckStructure(t, nameof(t));
        return known.GetOffset();
    }

    /// <summary>The array must be pinned already.</summary>
    public static nint UnsafeAddrOfPinnedArrayElement(Array arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(arr)) + (nint)((nuint)index * arr.GetMethodTable()->ComponentSize);
    }

    /// <summary>The array must be pinned already.</summary>
    public static nint UnsafeAddrOfPinnedArrayElement<T>(T[] arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(arr), index));
    }

    /// <summary>For a handle class that is made first and filled afterwards.</summary>
    public static void InitHandle(SafeHandle safeHandle, nint handle)
    {
        ArgumentNullException.ThrowIfNull(safeHandle);
        safeHandle.SetHandle(handle);
    }

    public static void Prelink(MethodInfo m) => ArgumentNullException.ThrowIfNull(m);

    public static void PrelinkAll(Type c) => ArgumentNullException.ThrowIfNull(c);

    public static nint GetHINSTANCE(Module m)
    {
        ArgumentNullException.ThrowIfNull(m);
        return -1;
    }

    public static nint GetExceptionPointers() => throw new PlatformNotSupportedException();

    public static int GetExceptionCode() => throw new PlatformNotSupportedException();

    [RequiresDynamicCode("Calls between native code and delegates need code made at run time.")]
    public static Delegate GetDelegateForFunctionPointer(nint ptr, Type t) => throw new PlatformNotSupportedException();

    public static TDelegate GetDelegateForFunctionPointer<TDelegate>(nint ptr) => throw new PlatformNotSupportedException();

    [RequiresDynamicCode("Calls between native code and delegates need code made at run time.")]
    public static nint GetFunctionPointerForDelegate(Delegate d) => throw new PlatformNotSupportedException();

    public static nint GetFunctionPointerForDelegate<TDelegate>(TDelegate d)
        where TDelegate : notnull => throw new PlatformNotSupportedException();

    private static int GetSize(Type type, string name)
    {
        if (type.IsGenericType)
        {
            throw new ArgumentException("The specified Type must not be a generic type.", name);
        }

        MethodTable* table = type.TypeHandle.ToMethodTable();
        if (!table->IsValueType || table->ContainsGCPointers || table->IsEnum)
        {
            throw NoNativeForm(type);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => sizeof(int),
            TypeCode.Char => 1,
            _ => (int)table->ValueTypeSize,
        };
    }

    private static ArgumentException NoNativeForm(Type type) =>
        new($"Type '{type}' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed.");
}
