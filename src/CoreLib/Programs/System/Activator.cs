using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

/// <summary>Creates objects of types that are only known at run time.</summary>
public static unsafe class Activator
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

    public static object? CreateInstance(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) =>
        CreateInstance(type, nonPublic: false);

    public static object? CreateInstance(
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
        Type type,
        bool nonPublic)
    {
        ArgumentNullException.ThrowIfNull(type);
        MethodTable* table = Check(type);
        if (table->IsNullable)
        {
            return null;
        }

        object value = Heap.NewObject(table);
        nint constructor = DefaultConstructors.Find(table);
        if (constructor != 0)
        {
            ((delegate*<object, void>)constructor)(value);
        }
        else if (!table->IsValueType)
        {
            throw Cannot(type, "No parameterless constructor defined.");
        }

        return value;
    }

    public static object? CreateInstance(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type, params object?[]? args) =>
        CreateInstance(type, BindingFlags.Public | BindingFlags.Instance, null, args, null);

    public static object? CreateInstance(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type,
        object?[]? args,
        object?[]? activationAttributes) => CreateInstance(type, args);

    public static object? CreateInstance(
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
        Type type,
        BindingFlags bindingAttr,
        Binder? binder,
        object?[]? args,
        CultureInfo? culture)
    {
        ArgumentNullException.ThrowIfNull(type);
        Check(type);
        if (args is null || args.Length == 0)
        {
            return CreateInstance(type, (bindingAttr & BindingFlags.NonPublic) != 0);
        }

        ConstructorInfo[] constructors = type.GetConstructors((bindingAttr | BindingFlags.Instance) & ~BindingFlags.Static);
        ConstructorInfo? found = constructors.Length == 0 ? null : (ConstructorInfo?)MemberSearch.TryByArguments(constructors, args);
        return found?.Invoke(bindingAttr, binder, args, culture)
            ?? throw new MissingMethodException($"Constructor on type '{type}' not found.");
    }

    private static MissingMethodException Cannot(Type type, string reason) =>
        new($"Cannot dynamically create an instance of type '{type}'. Reason: {reason}");

    private static MethodTable* Check(Type type)
    {
        if (type is not RuntimeType runtime)
        {
            throw new ArgumentException("Type must be a type provided by the runtime.", nameof(type));
        }

        MethodTable* table = runtime.UnderlyingType;
        if (table->IsGenericTypeDefinition)
        {
            throw new ArgumentException($"Cannot create an instance of {type} because Type.ContainsGenericParameters is true.");
        }

        if (table->IsInterface)
        {
            throw Cannot(type, "Cannot create an instance of an interface.");
        }

        if (table->IsArray || table->IsPointer || table->IsByRef || table->IsString)
        {
            throw Cannot(type, "No parameterless constructor defined.");
        }

        if (type.IsAbstract)
        {
            throw Cannot(type, "Cannot create an abstract class.");
        }

        return table;
    }

    private static T CreateReference<T>()
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
