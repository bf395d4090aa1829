using System.Collections.Generic;
using System.Globalization;
using Internal.Metadata.NativeFormat;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>A method of a type of the program.</summary>
internal sealed class RuntimeMethod : MethodInfo
{
    private readonly RuntimeType _declaringType;
    private readonly RuntimeType _reflectedType;
    private readonly Handle _handle;
    private readonly Method _method;

    // Empty but for instances of generic methods.
    private readonly Type[] _arguments;

    public RuntimeMethod(RuntimeType declaringType, RuntimeType reflectedType, Handle handle)
        : this(declaringType, reflectedType, handle, Type.EmptyTypes)
    {
    }

    public RuntimeMethod(RuntimeType declaringType, RuntimeType reflectedType, Handle handle, Type[] arguments)
    {
        _arguments = arguments;
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

    public override Type ReturnType => RuntimeSignature.GetReturnType(_method, _declaringType, GetGenericArguments());

    public override ParameterInfo ReturnParameter => 
        RuntimeSignature.GetReturnParameter(this, _method, _declaringType, GetGenericArguments());

    public override ICustomAttributeProvider ReturnTypeCustomAttributes => ReturnParameter;

    public override bool IsGenericMethod => _method.GenericParameters.Count != 0;

    public override bool IsGenericMethodDefinition => IsGenericMethod && _arguments.Length == 0;

    public override bool ContainsGenericParameters =>
        IsGenericMethodDefinition
        || _declaringType.ContainsGenericParameters
        || Array.Exists(_arguments, argument => argument.ContainsGenericParameters);

    /// <summary>Where the method is in the metadata.</summary>
    internal Handle Handle => _handle;

    public override Type[] GetGenericArguments() => _arguments.Length != 0 ? [.. _arguments]
        : IsGenericMethod ? RuntimeGenericParameter.GetAll(_declaringType, this, _method.GenericParameters)
        : Type.EmptyTypes;

    public override MethodInfo GetGenericMethodDefinition() => IsGenericMethodDefinition ? this
        : IsGenericMethod ? new RuntimeMethod(_declaringType, _reflectedType, _handle)
        : throw new InvalidOperationException();

    /// <summary>Whether there is code for the instance shows when it is called.</summary>
    public override MethodInfo MakeGenericMethod(params Type[] typeArguments)
    {
        ArgumentNullException.ThrowIfNull(typeArguments);
        if (!IsGenericMethodDefinition)
        {
            throw new InvalidOperationException(
                $"{this} is not a GenericMethodDefinition. MakeGenericMethod may only be called on a method for which MethodBase.IsGenericMethodDefinition is true.");
        }

        foreach (Type argument in typeArguments)
        {
            ArgumentNullException.ThrowIfNull(argument, null);
        }

        int count = _method.GenericParameters.Count;
        return typeArguments.Length == count
            ? new RuntimeMethod(_declaringType, _reflectedType, _handle, [.. typeArguments])
            : throw new ArgumentException(
                $"The type or method has {count} generic parameter(s), but {typeArguments.Length} generic argument(s) were provided. A generic argument must be provided for each generic parameter.");
    }

    public override ParameterInfo[] GetParameters() => 
        RuntimeSignature.GetParameters(this, _method, _declaringType, GetGenericArguments());

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
        if (ContainsGenericParameters)
        {
            throw new InvalidOperationException(
                "Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.");
        }

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
            this, _declaringType, _handle, _arguments, IsStatic ? null : obj, parameters, (invokeAttr & BindingFlags.DoNotWrapExceptions) == 0);
    }

    public override Delegate CreateDelegate(Type delegateType) => DelegateBinding.Bind(delegateType, this, isOpenOnly: true, null, throws: true)!;

    public override Delegate CreateDelegate(Type delegateType, object? target) =>
        DelegateBinding.Bind(delegateType, this, isOpenOnly: false, target, throws: true)!;

    /// <param name="declaring">The instance of a generic type that the method belongs to; nothing for others.</param>
    internal static unsafe MethodBase FromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaring)
    {
        if (handle.Value == 0)
        {
            throw new ArgumentException("Handle is not initialized.");
        }

        MethodHandleData* data = (MethodHandleData*)handle.Value;
        RuntimeType owner = (RuntimeType)Type.GetTypeFromMethodTable(declaring.Value != 0 ? declaring.ToMethodTable() : data->Owner);
        Handle method = new(data->Token);
        if (MetadataReader.GetString(new Method(method).Name) is ".ctor" or ".cctor")
        {
            return new RuntimeConstructor(owner, method);
        }

        Type[] arguments = new Type[data->ArgumentCount];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Type.GetTypeFromMethodTable(data->Arguments[i]);
        }

        return new RuntimeMethod(owner, owner, method, arguments);
    }

    /// <summary>A function pointer for the method as it stands, which an override does not change; see <see cref="RuntimeMethodCode"/>.</summary>
    internal nint GetCode() => RuntimeMethodCode.TryFind(_declaringType, _handle, _arguments, out nint code, out _)
        ? code
        : throw RuntimeInvoker.MissingCode(this);

    /// <summary>A function pointer for a call on the target.</summary>
    internal nint GetCode(object target)
    {
        nint code = GetCode();
        return IsVirtual && (!IsFinal || code == 0)
            ? RuntimeMethodCode.FindVirtual(_declaringType, _handle, _arguments, target, code)
            : code;
    }

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
        && other._reflectedType == _reflectedType
        && other._arguments.AsSpan().SequenceEqual(_arguments);

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString() => RuntimeSignature.Format(
        ReturnType,
        IsGenericMethod ? $"{Name}[{string.Join(',', Array.ConvertAll(GetGenericArguments(), argument => argument.Name))}]" : Name,
        GetParameters());

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
