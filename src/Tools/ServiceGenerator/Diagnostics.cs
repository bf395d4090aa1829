using Microsoft.CodeAnalysis;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>What the generator finds wrong with a service interface. Each text says what to write instead.</summary>
public static class Diagnostics
{
    private const string Category = "ViperOS.Services";

    public static readonly DiagnosticDescriptor BadInterface = Error(
        "VIPER001",
        "Not usable as a service interface",
        "'{0}' cannot be a service: {1}");

    public static readonly DiagnosticDescriptor BadMember = Error(
        "VIPER002",
        "Not a service method",
        "'{0}' cannot travel in a message: a service has only ordinary methods without type parameters, each with a name of its own");

    public static readonly DiagnosticDescriptor BadReturnType = Error(
        "VIPER003",
        "Return type of a service method",
        "'{0}' returns {1}; return ErrorNumber, or int or long if success has a number to tell, and give other results through out parameters");

    public static readonly DiagnosticDescriptor BadParameterType = Error(
        "VIPER004",
        "Parameter of a service method",
        "Parameter '{0}' of '{1}' has type {2}, which cannot travel in a message; use integers, bool, enumerations, structures of these, "
            + "capabilities (Handle, Channel, Job, ...), ReadOnlySpan for bytes, text (UTF-8) and arrays, Span to be filled");

    public static readonly DiagnosticDescriptor SpanWithoutCount = Error(
        "VIPER005",
        "Span without a count",
        "'{0}' of '{1}' is to be filled by the server: put 'out int' behind it for the number of elements filled in; use ReadOnlySpan if it "
            + "goes to the server");

    public static readonly DiagnosticDescriptor BadStructure = Error(
        "VIPER006",
        "Structure cannot travel in a message",
        "Structure {0} of parameter '{1}' cannot travel in a message: {2}");

    public static readonly DiagnosticDescriptor BadOrdinal = Error(
        "VIPER007",
        "Ordinal of a service method",
        "'{0}' has ordinal {1}, {2}; ordinals are 1 to 65535, each used once");

    public static readonly DiagnosticDescriptor OneWayWithResult = Error(
        "VIPER008",
        "One-way method with results",
        "'{0}' is one-way and cannot have '{1}': nothing comes back; drop the parameter or the attribute OneWay. Its return type is ErrorNumber");

    public static readonly DiagnosticDescriptor TooManyCapabilities = Error(
        "VIPER009",
        "Too many capabilities",
        "'{0}' passes {1} capabilities in one direction; a message carries at most 8, split the method");

    public static readonly DiagnosticDescriptor BadDirection = Error(
        "VIPER010",
        "Direction of a parameter",
        "Parameter '{0}' of '{1}' is {2}; parameters of a service go one way: plain or 'in' to the server, 'out' back, and spans are plain");

    public static readonly DiagnosticDescriptor TooLarge = Error(
        "VIPER011",
        "Message too large",
        "The structures of '{0}' take {1} bytes of data; a message carries at most 16384, use a MemoryObject");

    public static readonly DiagnosticDescriptor GrantsOnOther = Error(
        "VIPER012",
        "Grants on something that is no capability",
        "'{0}' of '{1}' is no capability; remove the attribute Grants");

    public static readonly DiagnosticDescriptor SameIdentifier = Error(
        "VIPER013",
        "Two services look alike",
        "'{0}' and '{1}' mark their messages with the same number {2}; rename one of them");

    private static DiagnosticDescriptor Error(string id, string title, string message)
    {
        return new DiagnosticDescriptor(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
    }
}
