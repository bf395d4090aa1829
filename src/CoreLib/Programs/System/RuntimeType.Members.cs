using System.Collections.Generic;
using System.Reflection;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

// Members, as far as their metadata is in the program: those that code asks for by reflection in a way that the compiler sees.
internal sealed unsafe partial class RuntimeType
{
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr)
    {
        List<MethodInfo> found = [];
        for (RuntimeType? type = this; type is not null; type = type.GetNext(bindingAttr))
        {
            foreach (Handle handle in type.GetDefinitionOrEmpty().Methods)
            {
                RuntimeMethod method = new(type, this, handle);
                if (Takes(bindingAttr, method.IsPublic, method.IsPrivate, method.IsStatic, type)
                    && method.Name is not (".ctor" or ".cctor")
                    && !IsOverridden(found, method))
                {
                    found.Add(method);
                }
            }
        }

        return found.ToArray();
    }

    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr)
    {
        List<ConstructorInfo> found = [];
        foreach (Handle handle in GetDefinitionOrEmpty().Methods)
        {
            RuntimeConstructor constructor = new(this, handle);
            if (constructor.Name is ".ctor" or ".cctor"
                && Takes(bindingAttr, constructor.IsPublic, constructor.IsPrivate, constructor.IsStatic, this))
            {
                found.Add(constructor);
            }
        }

        return found.ToArray();
    }

    public override FieldInfo[] GetFields(BindingFlags bindingAttr)
    {
        List<FieldInfo> found = [];
        for (RuntimeType? type = this; type is not null; type = type.GetNext(bindingAttr))
        {
            foreach (Handle handle in type.GetDefinitionOrEmpty().Fields)
            {
                RuntimeField field = new(type, this, handle);
                if (Takes(bindingAttr, field.IsPublic, field.IsPrivate, field.IsStatic, type))
                {
                    found.Add(field);
                }
            }
        }

        return found.ToArray();
    }

    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr)
    {
        List<PropertyInfo> found = [];
        for (RuntimeType? type = this; type is not null; type = type.GetNext(bindingAttr))
        {
            foreach (Handle handle in type.GetDefinitionOrEmpty().Properties)
            {
                RuntimeProperty property = new(type, this, handle);
                MethodInfo? getter = property.GetMethod;
                MethodInfo? setter = property.SetMethod;
                MethodInfo? accessor = getter ?? setter;
                bool isPublic = (getter?.IsPublic ?? false) || (setter?.IsPublic ?? false);
                if (accessor is not null
                    && Takes(bindingAttr, isPublic, (getter?.IsPrivate ?? true) && (setter?.IsPrivate ?? true), accessor.IsStatic, type)
                    && !found.Exists(other => other.Name == property.Name && other.DeclaringType != property.DeclaringType))
                {
                    found.Add(property);
                }
            }
        }

        return found.ToArray();
    }

    public override EventInfo[] GetEvents(BindingFlags bindingAttr)
    {
        List<EventInfo> found = [];
        for (RuntimeType? type = this; type is not null; type = type.GetNext(bindingAttr))
        {
            foreach (Handle handle in type.GetDefinitionOrEmpty().Events)
            {
                RuntimeEvent item = new(type, this, handle);
                MethodInfo? accessor = item.AddMethod ?? item.RemoveMethod;
                if (accessor is not null && Takes(bindingAttr, accessor.IsPublic, accessor.IsPrivate, accessor.IsStatic, type))
                {
                    found.Add(item);
                }
            }
        }

        return found.ToArray();
    }

    public override Type[] GetNestedTypes(BindingFlags bindingAttr)
    {
        List<Type> found = [];
        foreach (Handle handle in GetDefinitionOrEmpty().NestedTypes)
        {
            MethodTable* type = MetadataTypes.Find(handle);
            if (type != null)
            {
                Type nested = GetTypeFromMethodTable(type);
                if ((bindingAttr & (nested.IsNestedPublic ? BindingFlags.Public : BindingFlags.NonPublic)) != 0)
                {
                    found.Add(nested);
                }
            }
        }

        return found.ToArray();
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.GetOfType(this, null, inherit);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return RuntimeAttributes.GetOfType(this, attributeType, inherit);
    }

    public override bool IsDefined(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        for (RuntimeType? type = this; type is not null; type = inherit ? (RuntimeType?)type.BaseType : null)
        {
            if (RuntimeAttributes.IsDefined(type.GetDefinitionOrEmpty().CustomAttributes, attributeType))
            {
                return true;
            }
        }

        return false;
    }

    public override IList<CustomAttributeData> GetCustomAttributesData() =>
        RuntimeAttributes.GetData(GetDefinitionOrEmpty().CustomAttributes);

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        other is RuntimeType type && !Definition.IsNil && type.Definition.Token == Definition.Token;

    internal TypeDefinition GetDefinitionOrEmpty()
    {
        Handle definition = _methodTable->IsParameterized ? default : Definition;
        return definition.Type == HandleType.TypeDefinition ? new TypeDefinition(definition) : default;
    }

    // Searches go on in base types unless they are for what the type itself declares.
    private RuntimeType? GetNext(BindingFlags flags) => (flags & BindingFlags.DeclaredOnly) != 0 ? null
        : BaseType is RuntimeSymbolicType symbolic ? symbolic.Definition
        : (RuntimeType?)BaseType;

    private bool Takes(BindingFlags flags, bool isPublic, bool isPrivate, bool isStatic, RuntimeType declaring)
    {
        if ((flags & (isPublic ? BindingFlags.Public : BindingFlags.NonPublic)) == 0
            || (flags & (isStatic ? BindingFlags.Static : BindingFlags.Instance)) == 0)
        {
            return false;
        }

        // Private members of base types are not inherited, and static ones only on demand.
        return declaring == this || (!isPrivate && (!isStatic || (flags & BindingFlags.FlattenHierarchy) != 0));
    }

    private static bool IsOverridden(List<MethodInfo> found, RuntimeMethod method)
    {
        if (!method.IsVirtual)
        {
            return false;
        }

        foreach (MethodInfo other in found)
        {
            if (other.IsVirtual
                && other.DeclaringType != method.DeclaringType
                && ((RuntimeMethod)other).HasSameSignature(method)
                && (other.Attributes & MethodAttributes.NewSlot) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
