using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// What kind of type it is. RuntimeType answers; others that derive from Type answer what they know.
public abstract unsafe partial class Type : MemberInfo
{
    public static readonly Type[] EmptyTypes = [];
    public static readonly object Missing = Reflection.Missing.Value;
    public static readonly char Delimiter = '.';

    public override MemberTypes MemberType => IsNested ? MemberTypes.NestedType : MemberTypes.TypeInfo;

    public override Type? DeclaringType => null;

    public override Type? ReflectedType => null;

    public virtual MethodBase? DeclaringMethod => null;

    public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();

    public virtual Type UnderlyingSystemType => this;

    public abstract Type? BaseType { get; }

    public abstract Assembly Assembly { get; }

    public TypeAttributes Attributes => GetAttributeFlagsImpl();

    protected abstract TypeAttributes GetAttributeFlagsImpl();

    public bool IsInterface => (Attributes & TypeAttributes.ClassSemanticsMask) == TypeAttributes.Interface;

    public bool IsClass => !IsValueType && !IsInterface;

    public bool IsAbstract => (Attributes & TypeAttributes.Abstract) != 0;

    public bool IsSealed => (Attributes & TypeAttributes.Sealed) != 0;

    public bool IsSpecialName => (Attributes & TypeAttributes.SpecialName) != 0;

    public bool IsImport => (Attributes & TypeAttributes.Import) != 0;

    public virtual bool IsSerializable => (Attributes & TypeAttributes.Serializable) != 0;

    public bool IsPublic => Visibility == TypeAttributes.Public;

    public bool IsNotPublic => Visibility == TypeAttributes.NotPublic;

    public bool IsNested => Visibility > TypeAttributes.Public;

    public bool IsNestedPublic => Visibility == TypeAttributes.NestedPublic;

    public bool IsNestedPrivate => Visibility == TypeAttributes.NestedPrivate;

    public bool IsNestedFamily => Visibility == TypeAttributes.NestedFamily;

    public bool IsNestedAssembly => Visibility == TypeAttributes.NestedAssembly;

    public bool IsNestedFamANDAssem => Visibility == TypeAttributes.NestedFamANDAssem;

    public bool IsNestedFamORAssem => Visibility == TypeAttributes.NestedFamORAssem;

    public bool IsVisible
    {
        get
        {
            if (HasElementType)
            {
                return GetElementType()!.IsVisible;
            }

            Type type = this;
            while (type.IsNested)
            {
                if (!type.IsNestedPublic)
                {
                    return false;
                }

                type = type.DeclaringType!;
            }

            if (!type.IsPublic)
            {
                return false;
            }

            foreach (Type argument in IsConstructedGenericType ? GetGenericArguments() : EmptyTypes)
            {
                if (!argument.IsVisible)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool IsAutoLayout => Layout == TypeAttributes.AutoLayout;

    public bool IsLayoutSequential => Layout == TypeAttributes.SequentialLayout;

    public bool IsExplicitLayout => Layout == TypeAttributes.ExplicitLayout;

    public bool IsAnsiClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.AnsiClass;

    public bool IsUnicodeClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.UnicodeClass;

    public bool IsAutoClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.AutoClass;

    public bool IsArray => IsArrayImpl();

    public bool IsByRef => IsByRefImpl();

    public bool IsPointer => IsPointerImpl();

    public bool IsPrimitive => IsPrimitiveImpl();

    public bool HasElementType => IsArray || IsByRef || IsPointer;

    public bool IsCOMObject => false;

    public bool IsContextful => false;

    public bool IsMarshalByRef => false;

    public virtual bool IsEnum => BaseType == typeof(Enum);

    public virtual bool IsByRefLike => throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual bool IsSZArray => throw new NotImplementedException();

    public virtual bool IsVariableBoundArray => IsArray && !IsSZArray;

    public virtual bool IsFunctionPointer => false;

    public virtual bool IsUnmanagedFunctionPointer => false;

    public virtual bool IsTypeDefinition => throw new NotImplementedException();

    public virtual bool IsGenericType => false;

    public virtual bool IsGenericTypeDefinition => false;

    public virtual bool IsConstructedGenericType => IsGenericType && !IsGenericTypeDefinition;

    public virtual bool IsGenericParameter => false;

    public virtual bool IsGenericTypeParameter => IsGenericParameter && DeclaringMethod is null;

    public virtual bool IsGenericMethodParameter => IsGenericParameter && DeclaringMethod is not null;

    public virtual bool IsSignatureType => false;

    public virtual bool IsSecurityCritical => true;

    public virtual bool IsSecuritySafeCritical => false;

    public virtual bool IsSecurityTransparent => false;

    public virtual bool ContainsGenericParameters
    {
        get
        {
            if (HasElementType)
            {
                return GetElementType()!.ContainsGenericParameters;
            }

            if (IsGenericParameter || IsGenericTypeDefinition)
            {
                return true;
            }

            foreach (Type argument in IsGenericType ? GetGenericArguments() : EmptyTypes)
            {
                if (argument.ContainsGenericParameters)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public virtual int GenericParameterPosition =>
        throw new InvalidOperationException("Method may only be called on a Type for which Type.IsGenericParameter is true.");

    public virtual GenericParameterAttributes GenericParameterAttributes => throw new NotSupportedException();

    public virtual Type[] GenericTypeArguments => IsConstructedGenericType ? GetGenericArguments() : EmptyTypes;

    private TypeAttributes Visibility => Attributes & TypeAttributes.VisibilityMask;

    private TypeAttributes Layout => Attributes & TypeAttributes.LayoutMask;

    protected abstract bool IsArrayImpl();

    protected abstract bool IsByRefImpl();

    protected abstract bool IsPointerImpl();

    protected abstract bool IsPrimitiveImpl();

    public override bool Equals(object? o) => o is Type other && Equals(other);

    public virtual bool Equals(Type? o) => (object?)o == this;

    public override int GetHashCode() => base.GetHashCode();

    public new Type GetType() => base.GetType();

    public static TypeCode GetTypeCode(Type? type) => type?.GetTypeCodeImpl() ?? TypeCode.Empty;

    protected virtual TypeCode GetTypeCodeImpl() => TypeCode.Object;

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
