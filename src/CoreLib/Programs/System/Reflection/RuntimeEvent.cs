using System.Collections.Generic;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;

namespace System.Reflection;

/// <summary>An event of a type of the program.</summary>
internal sealed class RuntimeEvent : EventInfo
{
    private const uint Adder = 8;
    private const uint Remover = 0x10;
    private const uint Raiser = 0x20;

    private readonly RuntimeType _declaringType;
    private readonly RuntimeType _reflectedType;
    private readonly Handle _handle;
    private readonly Event _event;

    public RuntimeEvent(RuntimeType declaringType, RuntimeType reflectedType, Handle handle)
    {
        _declaringType = declaringType;
        _reflectedType = reflectedType;
        _handle = handle;
        _event = new Event(handle);
    }

    public override string Name => MetadataReader.GetString(_event.Name);

    public override Type? DeclaringType => _declaringType;

    public override Type? ReflectedType => _reflectedType;

    public override Module Module => _declaringType.Module;

    public override EventAttributes Attributes => (EventAttributes)_event.Flags;

    public override Type? EventHandlerType => RuntimeSignature.Resolve(_event.Type, _declaringType.GetTypeVariables(), []);

    public override MethodInfo? GetAddMethod(bool nonPublic) => Find(Adder, nonPublic);

    public override MethodInfo? GetRemoveMethod(bool nonPublic) => Find(Remover, nonPublic);

    public override MethodInfo? GetRaiseMethod(bool nonPublic) => Find(Raiser, nonPublic);

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_event.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_event.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_event.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_event.CustomAttributes);

    public override bool Equals(object? obj) =>
        obj is RuntimeEvent other && other._handle.Token == _handle.Token && other._declaringType == _declaringType;

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString() => $"{EventHandlerType} {Name}";

    /// <summary>The accessor of a property or event with the given meaning.</summary>
    internal static RuntimeMethod? FindAccessor(HandleCollection list, uint semantics, RuntimeType declaring, RuntimeType reflected)
    {
        foreach (Handle handle in list)
        {
            NativeParser parser = MetadataReader.At(handle);
            if (parser.GetUnsigned() == semantics)
            {
                return new RuntimeMethod(declaring, reflected, MetadataReader.ReadHandle(ref parser, HandleType.Method));
            }
        }

        return null;
    }

    private RuntimeMethod? Find(uint semantics, bool nonPublic)
    {
        RuntimeMethod? method = FindAccessor(_event.MethodSemantics, semantics, _declaringType, _reflectedType);
        return method is null || nonPublic || method.IsPublic ? method : null;
    }
}
