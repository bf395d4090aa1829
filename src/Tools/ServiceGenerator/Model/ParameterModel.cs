namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>One parameter of a service method.</summary>
/// <param name="Name">As declared.</param>
/// <param name="Kind">How it travels.</param>
/// <param name="IsOut">From the server to the client. For a Span: to be filled by the server.</param>
/// <param name="Type">Fully qualified C# name; of a span, its element's.</param>
/// <param name="DisplayType">For documentation, without namespaces.</param>
/// <param name="Size">In bytes; of a span, one element's; of a capability 0.</param>
/// <param name="Scalar">Underlying integer type of a scalar (C# keyword), or bool.</param>
/// <param name="IsBareHandle">The capability's type is Handle itself.</param>
/// <param name="Rights">Rights that the receiver of a capability gets; null for those the sender holds.</param>
/// <param name="RightsText">The same for documentation.</param>
/// <param name="Moves">The sender's handle is closed.</param>
/// <param name="IsByReference">Declared with <c>in</c>.</param>
public sealed record ParameterModel(
    string Name,
    ParameterKind Kind,
    bool IsOut,
    string Type,
    string DisplayType,
    int Size,
    string Scalar = "",
    bool IsBareHandle = false,
    uint? Rights = null,
    string RightsText = "",
    bool Moves = false,
    bool IsByReference = false);
