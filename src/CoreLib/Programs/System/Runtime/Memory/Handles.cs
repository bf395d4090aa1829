using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>What the public kinds of handles have in common.</summary>
internal static unsafe class Handles
{
    public const string NotPinnable = "Object contains references.";

    /// <summary>Whether native code could make sense of an object's contents.</summary>
    public static bool IsPinnable(object? value) => value is null || !value.GetMethodTable()->ContainsGCPointers;

    /// <summary>Where a string's characters, an array's elements or an object's fields begin; null for null.</summary>
    public static void* AddressOfData(object? value)
    {
        if (value is null)
        {
            return null;
        }

        MethodTable* type = value.GetMethodTable();
        if (!type->HasComponentSize)
        {
            return Unsafe.AsPointer(ref value.GetRawData());
        }

        if (type->IsString)
        {
            return Unsafe.AsPointer(ref Unsafe.AsRef(in Unsafe.As<string>(value).GetPinnableReference()));
        }

        // Behind the length, and behind the lengths and lower bounds of several dimensions.
        return (byte*)Unsafe.AsPointer(ref value.GetRawData()) + (type->BaseSize - (2 * (uint)sizeof(void*)));
    }
}
