using System.Text;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

/// <summary>Names of types as reflection spells them, made from their metadata; <see cref="RuntimeType"/> remembers them.</summary>
internal static unsafe class RuntimeTypeNames
{
    public static string GetName(MethodTable* type)
    {
        if (type->IsParameterized)
        {
            return Type.GetTypeFromMethodTable(type->RelatedParameterType).Name + GetSuffix(type);
        }

        Handle definition = MetadataTypes.Find(type);
        return definition.Type == HandleType.TypeDefinition
            ? MetadataReader.GetString(new TypeDefinition(definition).Name)
            : GetFallback(type);
    }

    /// <summary>Arguments in brackets with their assemblies.</summary>
    public static string GetFullName(MethodTable* type)
    {
        if (type->IsParameterized)
        {
            return Type.GetTypeFromMethodTable(type->RelatedParameterType).FullName + GetSuffix(type);
        }

        Handle definition = MetadataTypes.Find(type);
        string name = definition.Type == HandleType.TypeDefinition ? MetadataTypes.GetFullName(definition) : GetFallback(type);
        if (!type->IsGeneric)
        {
            return name;
        }

        StringBuilder builder = new(name);
        MethodTableList arguments = type->GenericArguments;
        for (int i = 0; i < type->GenericArity; i++)
        {
            builder.Append(i == 0 ? "[[" : ",[").Append(Type.GetTypeFromMethodTable(arguments[i]).AssemblyQualifiedName).Append(']');
        }

        return builder.Append(']').ToString();
    }

    /// <summary>What <see cref="object.ToString"/> of the type gives: arguments in brackets without their assemblies.</summary>
    public static string GetText(MethodTable* type)
    {
        if (type->IsParameterized)
        {
            return Type.GetTypeFromMethodTable(type->RelatedParameterType) + GetSuffix(type);
        }

        Handle definition = MetadataTypes.Find(type);
        string name = definition.Type == HandleType.TypeDefinition ? MetadataTypes.GetFullName(definition) : GetFallback(type);
        if (type->IsGeneric)
        {
            return GetGenericText(type, name);
        }

        return type->IsGenericTypeDefinition && definition.Type == HandleType.TypeDefinition
            ? name + GetParameters(new TypeDefinition(definition).GenericParameters)
            : name;
    }

    public static string GetInstanceName(Type definition, Type[] arguments)
    {
        string text = definition.FullName + "[";
        for (int i = 0; i < arguments.Length; i++)
        {
            text += (i == 0 ? "" : ",") + arguments[i];
        }

        return text + "]";
    }

    private static string GetGenericText(MethodTable* type, string name)
    {
        MethodTableList arguments = type->GenericArguments;
        string text = name + "[";
        for (int i = 0; i < type->GenericArity; i++)
        {
            text = string.Concat(text, i == 0 ? "" : ",", Type.GetTypeFromMethodTable(arguments[i]).ToString());
        }

        return text + "]";
    }

    private static string GetParameters(HandleCollection parameters)
    {
        string text = "";
        foreach (Handle handle in parameters)
        {
            text = string.Concat(text, text.Length == 0 ? "[" : ",", MetadataReader.GetString(new GenericParameter(handle).Name));
        }

        return text + "]";
    }

    private static string GetSuffix(MethodTable* type)
    {
        if (type->IsPointer)
        {
            return "*";
        }

        if (type->IsByRef)
        {
            return "&";
        }

        if (type->IsSzArray)
        {
            return "[]";
        }

        int rank = TypeBuilder.GetRank(type);
        return rank == 1 ? "[*]" : "[" + new string(',', rank - 1) + "]";
    }

    // An address is better than nothing: the symbol table of the program leads from it to the name.
    // Digits by hand: every program has this, but not every program formats numbers.
    private static string GetFallback(MethodTable* type)
    {
        Span<char> text = stackalloc char[16];
        int count = 0;
        for (ulong rest = (ulong)type; rest != 0; rest >>= 4)
        {
            text[^++count] = "0123456789ABCDEF"[(int)(rest & 15)];
        }

        return string.Concat("Type@0x", text[^count..]);
    }
}
