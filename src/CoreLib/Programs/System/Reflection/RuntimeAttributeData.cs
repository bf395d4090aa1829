using System.Collections.Generic;
using Internal.Metadata.NativeFormat;

namespace System.Reflection;

/// <summary>An attribute in the metadata of the program.</summary>
internal sealed class RuntimeAttributeData : CustomAttributeData
{
    private readonly RuntimeType _type;
    private readonly Handle _handle;

    public RuntimeAttributeData(RuntimeType type, Handle handle)
    {
        _type = type;
        _handle = handle;
    }

    public override Type AttributeType => _type;

    public override ConstructorInfo Constructor =>
        RuntimeAttributes.GetConstructor(_type, _handle, RuntimeAttributes.ReadArguments(_handle, out _))
            ?? throw new NotSupportedException("The program does not have the constructor.");

    public override IList<CustomAttributeTypedArgument> ConstructorArguments
    {
        get
        {
            List<CustomAttributeTypedArgument> result = [];
            foreach (object? value in RuntimeAttributes.ReadArguments(_handle, out _))
            {
                result.Add(new CustomAttributeTypedArgument(value is Type ? typeof(Type) : value?.GetType() ?? typeof(string), value));
            }

            return result;
        }
    }

    public override IList<CustomAttributeNamedArgument> NamedArguments
    {
        get
        {
            List<CustomAttributeNamedArgument> result = [];
            RuntimeAttributes.ReadArguments(_handle, out HandleCollection named);
            foreach (Handle handle in named)
            {
                string name = RuntimeAttributes.ReadNamed(handle, out bool isProperty, out object? value);
                const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance;
                MemberInfo? member = isProperty ? _type.GetProperty(name, Members) : _type.GetField(name, Members);
                if (member is not null)
                {
                    result.Add(new CustomAttributeNamedArgument(member, value));
                }
            }

            return result;
        }
    }
}
