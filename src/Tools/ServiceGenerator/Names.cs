using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// Names and small expressions that client and dispatcher have in common. Generated locals begin with two underscores.
/// </summary>
internal static class Names
{
    internal const string Error = "global::ViperOS.Contracts.ErrorNumber";
    internal const string Message = "global::ViperOS.Contracts.Message";
    internal const string MessageKind = "global::ViperOS.Contracts.MessageKind";
    internal const string Rights = "global::ViperOS.Contracts.Rights";
    internal const string Transfer = "global::ViperOS.Contracts.HandleTransfer";
    internal const string Handle = "global::ViperOS.Handle";
    internal const string Connection = "global::ViperOS.Connection";
    internal const string Call = "global::ViperOS.Services.ServiceCall";
    internal const string ServiceObject = "global::ViperOS.Services.ServiceObject";
    internal const string Pending = "global::ViperOS.Services.PendingReply";
    internal const string Wire = "global::ViperOS.Services.ServiceWire";
    internal const string Span = "global::System.Span";
    internal const string ReadOnlySpan = "global::System.ReadOnlySpan";

    /// <summary>The parameter's name, escaped if it is a keyword.</summary>
    internal static string Of(ParameterModel parameter)
    {
        return Escape(parameter.Name);
    }

    internal static string Of(MethodModel method)
    {
        return Escape(method.Name);
    }

    /// <summary>A name for a parameter that the generator adds, different from the method's own.</summary>
    internal static string Unused(MethodModel method, string wish)
    {
        string name = wish;
        while (method.Parameters.Any(p => p.Name == name))
        {
            name += "Value";
        }

        return name;
    }

    internal static string ReturnTypeOf(MethodModel method)
    {
        return method.ReturnsError ? Error : method.ReturnType;
    }

    /// <summary>The method's own parameter list.</summary>
    internal static string ParametersOf(MethodModel method)
    {
        return string.Join(", ", method.Parameters.Select(DeclarationOf));
    }

    /// <summary>Statement that returns an error from a method, whatever its return type.</summary>
    internal static string Fail(MethodModel method, string error)
    {
        return method.ReturnsError ? $"return {error};" : $"return -({method.ReturnType}){error};";
    }

    internal static string ErrorConstant(string name)
    {
        return Error + "." + name;
    }

    internal static string HandleOf(ParameterModel capability)
    {
        return capability.IsBareHandle ? Of(capability) : Of(capability) + ".Handle";
    }

    internal static string CapabilityFrom(ParameterModel capability, string handle)
    {
        return capability.IsBareHandle ? handle : $"new {capability.Type}({handle})";
    }

    internal static string RightsConstant(uint rights)
    {
        return $"({Rights}){rights.ToString(CultureInfo.InvariantCulture)}U";
    }

    /// <summary>A scalar as a word: zero- or sign-extended.</summary>
    internal static string ToWord(ParameterModel scalar)
    {
        string name = Of(scalar);
        return scalar.Scalar switch
        {
            "bool" => $"{name} ? 1UL : 0UL",
            "byte" or "ushort" or "uint" or "ulong" => $"(ulong)({scalar.Scalar}){name}",
            _ => $"unchecked((ulong)(long)({scalar.Scalar}){name})",
        };
    }

    /// <summary>The scalar in a word that <see cref="OutOfRange"/> has passed.</summary>
    internal static string FromWord(ParameterModel scalar, string word)
    {
        return scalar.Scalar == "bool" ? $"{word} != 0" : $"unchecked(({scalar.Type})({scalar.Scalar}){word})";
    }

    /// <summary>
    /// Condition that is true if the word is not what <see cref="ToWord"/> makes of any value; null if all words are good.
    /// </summary>
    internal static string? OutOfRange(ParameterModel scalar, string word)
    {
        return scalar.Scalar switch
        {
            "bool" => $"{word} > 1",
            "byte" or "ushort" or "uint" => $"{word} > {scalar.Scalar}.MaxValue",
            "sbyte" or "short" or "int" => $"unchecked((long){word} != ({scalar.Scalar}){word})",
            _ => null,
        };
    }

    internal static string Number(int value)
    {
        return value.ToString(CultureInfo.InvariantCulture);
    }

    internal static string Hexadecimal(ulong value)
    {
        return "0x" + value.ToString("X16", CultureInfo.InvariantCulture) + "UL";
    }

    private static string Escape(string name)
    {
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static string DeclarationOf(ParameterModel parameter)
    {
        string name = Of(parameter);
        return parameter.Kind switch
        {
            ParameterKind.Span => $"{(parameter.IsOut ? Span : ReadOnlySpan)}<{parameter.Type}> {name}",
            _ when parameter.IsOut => $"out {parameter.Type} {name}",
            _ when parameter.IsByReference => $"in {parameter.Type} {name}",
            _ => $"{parameter.Type} {name}",
        };
    }
}
