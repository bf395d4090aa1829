using System.Globalization;

namespace System.Reflection;

/// <summary>A field.</summary>
public abstract class FieldInfo : MemberInfo
{
    public override MemberTypes MemberType => MemberTypes.Field;

    public abstract FieldAttributes Attributes { get; }

    public abstract Type FieldType { get; }

    public abstract RuntimeFieldHandle FieldHandle { get; }

    public bool IsInitOnly => (Attributes & FieldAttributes.InitOnly) != 0;

    public bool IsLiteral => (Attributes & FieldAttributes.Literal) != 0;

    public bool IsStatic => (Attributes & FieldAttributes.Static) != 0;

    public bool IsSpecialName => (Attributes & FieldAttributes.SpecialName) != 0;

    public bool IsNotSerialized => false;

    public bool IsPinvokeImpl => (Attributes & FieldAttributes.PinvokeImpl) != 0;

    public bool IsPublic => Access == FieldAttributes.Public;

    public bool IsPrivate => Access == FieldAttributes.Private;

    public bool IsFamily => Access == FieldAttributes.Family;

    public bool IsAssembly => Access == FieldAttributes.Assembly;

    public bool IsFamilyAndAssembly => Access == FieldAttributes.FamANDAssem;

    public bool IsFamilyOrAssembly => Access == FieldAttributes.FamORAssem;

    public virtual bool IsSecurityCritical => true;

    public virtual bool IsSecuritySafeCritical => false;

    public virtual bool IsSecurityTransparent => false;

    private FieldAttributes Access => Attributes & FieldAttributes.FieldAccessMask;

    public abstract object? GetValue(object? obj);

    public void SetValue(object? obj, object? value) => SetValue(obj, value, BindingFlags.Default, null, null);

    public abstract void SetValue(object? obj, object? value, BindingFlags invokeAttr, Binder? binder, CultureInfo? culture);

    public virtual object? GetRawConstantValue() => throw new NotSupportedException("This non-CLS method is not implemented.");

    public virtual Type[] GetOptionalCustomModifiers() => throw new NotImplementedException();

    public virtual Type[] GetRequiredCustomModifiers() => throw new NotImplementedException();

    public virtual Type GetModifiedFieldType() => throw new NotSupportedException();

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The field that <c>ldtoken</c> names.</summary>
    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle) => RuntimeField.FromHandle(handle, default);

    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaringType) =>
        RuntimeField.FromHandle(handle, declaringType);

    public static bool operator ==(FieldInfo? left, FieldInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(FieldInfo? left, FieldInfo? right) => !(left == right);
}
