using System.Collections.Generic;
using System.Globalization;
using System.Runtime;
using Internal.Metadata.NativeFormat;

namespace System.Reflection;

/// <summary>A constructor of a type of the program.</summary>
internal sealed unsafe class RuntimeConstructor : ConstructorInfo
{
    private readonly RuntimeType _declaringType;
    private readonly Handle _handle;
    private readonly Method _method;

    public RuntimeConstructor(RuntimeType declaringType, Handle handle)
    {
        _declaringType = declaringType;
        _handle = handle;
        _method = new Method(handle);
    }

    public override string Name => MetadataReader.GetString(_method.Name);

    public override Type? DeclaringType => _declaringType;

    public override Type? ReflectedType => _declaringType;

    public override Module Module => _declaringType.Module;

    public override MethodAttributes Attributes => (MethodAttributes)_method.Flags;

    public override CallingConventions CallingConvention =>
        CallingConventions.Standard | (IsStatic ? 0 : CallingConventions.HasThis);

    public override RuntimeMethodHandle MethodHandle => throw new PlatformNotSupportedException();

    public override bool ContainsGenericParameters => _declaringType.ContainsGenericParameters;

    public override ParameterInfo[] GetParameters() => RuntimeSignature.GetParameters(this, _method, _declaringType, []);

    public override MethodImplAttributes GetMethodImplementationFlags() => (MethodImplAttributes)_method.ImplFlags;

    public override object Invoke(BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture)
    {
        if (_declaringType.IsAbstract)
        {
            throw new MemberAccessException($"Cannot create an instance of {_declaringType} because it is an abstract class.");
        }

        object value = Heap.NewObject(_declaringType.UnderlyingType);
        RuntimeInvoker.Invoke(
            this, _declaringType, _handle, [], value, parameters, (invokeAttr & BindingFlags.DoNotWrapExceptions) == 0);
        return value;
    }

    public override object? Invoke(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture)
    {
        if (obj is null)
        {
            throw new TargetException("Non-static method requires a target.");
        }

        RuntimeInvoker.Invoke(
            this, _declaringType, _handle, [], obj, parameters, (invokeAttr & BindingFlags.DoNotWrapExceptions) == 0);
        return null;
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_method.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_method.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_method.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_method.CustomAttributes);

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        other is RuntimeConstructor constructor && constructor._handle.Token == _handle.Token;

    public override bool Equals(object? obj) =>
        obj is RuntimeConstructor other && other._handle.Token == _handle.Token && other._declaringType == _declaringType;

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString() => RuntimeSignature.Format(typeof(void), Name, GetParameters());
}
