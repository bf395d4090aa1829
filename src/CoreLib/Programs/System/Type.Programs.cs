using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// Without metadata in the program, a type knows its relations but not its name.
public abstract unsafe partial class Type
{
    public static readonly Type[] EmptyTypes = [];

    public abstract RuntimeTypeHandle TypeHandle { get; }

    public abstract Type? BaseType { get; }

    public abstract bool IsInterface { get; }

    public abstract bool IsArray { get; }

    public abstract bool IsEnum { get; }

    public abstract bool IsPrimitive { get; }

    public abstract bool IsGenericType { get; }

    public bool IsClass => !IsValueType && !IsInterface;

    public abstract bool IsInstanceOfType(object? o);

    public abstract bool IsAssignableFrom(Type? c);

    public bool IsAssignableTo(Type? targetType) => targetType?.IsAssignableFrom(this) ?? false;

    public abstract Type? GetElementType();

    public abstract string Name { get; }

    public virtual string? FullName => Name;

    public virtual string? Namespace => null;

    public override string ToString() => Name;

    public override bool Equals(object? o) => (object)this == o || (o is Type other && other.TypeHandle == TypeHandle);

    public bool Equals(Type? o) => Equals((object?)o);

    public override int GetHashCode() => TypeHandle.GetHashCode();

    public static TypeCode GetTypeCode(Type? type) => type is RuntimeType runtime ? runtime.GetTypeCodeCore() : TypeCode.Empty;

    internal static Type GetTypeFromMethodTable(MethodTable* type)
    {
        // The writable data of a type caches its object. Threads that race make equal objects; the first stays.
        ref object? cached = ref Unsafe.AsRef<object?>(type->WritableData);
        if (cached is null)
        {
            // Where the collector does not look for references.
            object created = Runtime.PermanentObjects.Allocate(MethodTable.Of<RuntimeType>());
            Unsafe.As<RuntimeType>(created).Initialize(type);
            Threading.Interlocked.CompareExchange(ref cached, created, null);
        }

        return Unsafe.As<Type>(cached)!;
    }

    private static Type? GetTypeFromHandleCore(RuntimeTypeHandle handle) =>
        handle.Value == 0 ? null : GetTypeFromMethodTable(handle.ToMethodTable());
}
