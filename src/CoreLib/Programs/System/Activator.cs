using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Creates objects of types that are only known at run time.</summary>
public static class Activator
{
    // The compiler gives the code of the constructor, and the type, through the two intrinsics.
    [Intrinsic]
    public static T CreateInstance<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>()
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && typeof(T).IsValueType)
        {
            T value = default!;
            return value;
        }

        return CreateReference<T>();
    }

    private static unsafe T CreateReference<T>()
    {
        nint constructor = DefaultConstructorOf<T>();
        if (constructor == 0 || constructor == (nint)(delegate*<void>)&MissingConstructorMethod)
        {
            throw new MissingMethodException("The type has no parameterless constructor.");
        }

        object value = Runtime.Heap.NewObject(Internal.Runtime.MethodTable.Of<T>());
        ((delegate*<object, void>)constructor)(value);
        return Unsafe.As<object, T>(ref value);
    }

    [Intrinsic]
    private static extern nint DefaultConstructorOf<T>();

    // Stands in the dictionaries of shared code for a constructor that there is none of.
    private static void MissingConstructorMethod()
    {
    }
}
