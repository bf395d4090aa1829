using System.Collections.Generic;
using System.Globalization;
using Internal.Metadata.NativeFormat;

namespace System.Reflection;

/// <summary>A method of a type of the program.</summary>
internal sealed class RuntimeMethod : MethodInfo
{
    private readonly RuntimeType _declaringType;
    private readonly RuntimeType _reflectedType;
    private readonly Handle _handle;
    private readonly Method _method;

    public RuntimeMethod(RuntimeType declaringType, RuntimeType reflectedType, Handle handle)
    {
        _declaringType = declaringType;
        _reflectedType = reflectedType;
        _handle = handle;
        _method = new Method(handle);
    }

    public override string Name => MetadataReader.GetString(_method.Name);

    public override Type? DeclaringType => _declaringType;

    public override Type? ReflectedType => _reflectedType;

    public override Module Module => _declaringType.Module;

    public override MethodAttributes Attributes => (MethodAttributes)_method.Flags;

    public override CallingConventions CallingConvention =>
        CallingConventions.Standard | (IsStatic ? 0 : CallingConventions.HasThis);

    public override RuntimeMethodHandle MethodHandle => throw new PlatformNotSupportedException();

    public override Type ReturnType => RuntimeSignature.GetReturnType(_method, _declaringType);

    public override ParameterInfo ReturnParameter => RuntimeSignature.GetReturnParameter(this, _method, _declaringType);

    public override ICustomAttributeProvider ReturnTypeCustomAttributes => ReturnParameter;

    public override bool IsGenericMethod => _method.GenericParameters.Count != 0;

    public override bool IsGenericMethodDefinition => IsGenericMethod;

    public override bool ContainsGenericParameters => IsGenericMethod || _declaringType.ContainsGenericParameters;

    public override ParameterInfo[] GetParameters() => RuntimeSignature.GetParameters(this, _method, _declaringType);

    public override MethodImplAttributes GetMethodImplementationFlags() => (MethodImplAttributes)_method.ImplFlags;

    public override MethodInfo GetBaseDefinition()
    {
        MethodInfo result = this;
        if (!IsVirtual)
        {
            return result;
        }

        for (RuntimeType? type = _declaringType; type is not null; type = (RuntimeType?)type.BaseType)
        {
            foreach (Handle handle in type.GetDefinitionOrEmpty().Methods)
            {
                RuntimeMethod method = new(type, type, handle);
                if (method.IsVirtual && HasSameSignature(method))
                {
                    result = method;
                }
            }
        }

        return result;
    }

    public override object? Invoke(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture)
    {
        if (!IsStatic)
        {
            if (obj is null)
            {
                throw new TargetException("Non-static method requires a target.");
            }

            if (!_declaringType.IsInstanceOfType(obj))
            {
                throw new TargetException("Object does not match target type.");
            }
        }

        return RuntimeInvoker.Invoke(
            this, _declaringType, _handle, IsStatic ? null : obj, parameters, (invokeAttr & BindingFlags.DoNotWrapExceptions) == 0);
    }

    public override Delegate CreateDelegate(Type delegateType) => throw new PlatformNotSupportedException();

    public override Delegate CreateDelegate(Type delegateType, object? target) => throw new PlatformNotSupportedException();

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_method.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_method.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_method.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_method.CustomAttributes);

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        other is RuntimeMethod method && method._handle.Token == _handle.Token;

    public override bool Equals(object? obj) =>
        obj is RuntimeMethod other
        && other._handle.Token == _handle.Token
        && other._declaringType == _declaringType
        && other._reflectedType == _reflectedType;

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString() => RuntimeSignature.Format(ReturnType, Name, GetParameters());

    internal bool HasSameSignature(RuntimeMethod other)
    {
        if (other._method.Name.Token != _method.Name.Token)
        {
            return false;
        }

        ParameterInfo[] left = GetParameters();
        ParameterInfo[] right = other.GetParameters();
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i].ParameterType != right[i].ParameterType)
            {
                return false;
            }
        }

        return true;
    }
}
