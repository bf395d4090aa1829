using System.Text;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>Types of parameters, return values, fields and properties.</summary>
internal static unsafe class RuntimeSignature
{
    public static Type Resolve(Handle handle, RuntimeType owner)
    {
        MethodTable* type = MetadataTypes.Resolve(handle, owner.GetContext());
        return type != null
            ? Type.GetTypeFromMethodTable(type)
            : throw new NotSupportedException("The program does not have the metadata of a type in a signature.");
    }

    public static Type GetReturnType(Method method, RuntimeType owner)
    {
        NativeParser parser = Open(method);
        return Resolve(MetadataReader.ReadHandle(ref parser, HandleType.Null), owner);
    }

    public static ParameterInfo GetReturnParameter(MemberInfo member, Method method, RuntimeType owner) =>
        new RuntimeParameter(member, -1, GetReturnType(method, owner), FindParameter(method, 0));

    public static ParameterInfo[] GetParameters(MemberInfo member, Method method, RuntimeType owner)
    {
        NativeParser parser = Open(method);
        MetadataReader.ReadHandle(ref parser, HandleType.Null);
        HandleCollection types = MetadataReader.ReadCollection(ref parser, HandleType.Null);
        ParameterInfo[] parameters = new ParameterInfo[types.Count];
        int i = 0;
        foreach (Handle type in types)
        {
            parameters[i] = new RuntimeParameter(member, i, Resolve(type, owner), FindParameter(method, i + 1));
            i++;
        }

        return parameters;
    }

    /// <summary>How members print: <c>Int32 Add(Int32, System.String)</c>.</summary>
    public static string Format(Type result, string name, ParameterInfo[] parameters)
    {
        StringBuilder builder = new(FormatType(result));
        builder.Append(' ').Append(name).Append('(');
        for (int i = 0; i < parameters.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(FormatType(parameters[i].ParameterType));
        }

        return builder.Append(')').ToString();
    }

    public static string FormatType(Type type)
    {
        string text = FormatName(type);
        return type.IsByRef ? string.Concat(text.AsSpan(0, text.Length - 1), " ByRef") : text;
    }

    public static string FormatName(Type type)
    {
        Type element = type;
        while (element.HasElementType)
        {
            element = element.GetElementType()!;
        }

        // Without the namespace where there is none to mistake.
        return element.IsPrimitive || element == typeof(void) || element.IsNested ? type.Name : type.ToString();
    }

    // Behind the calling convention and the number of generic parameters stands the return type.
    private static NativeParser Open(Method method)
    {
        NativeParser parser = MetadataReader.At(method.Signature);
        parser.GetUnsigned();
        parser.GetSigned();
        return parser;
    }

    private static Handle FindParameter(Method method, int sequence)
    {
        foreach (Handle handle in method.Parameters)
        {
            if (new Parameter(handle).Sequence == sequence)
            {
                return handle;
            }
        }

        return default;
    }
}
