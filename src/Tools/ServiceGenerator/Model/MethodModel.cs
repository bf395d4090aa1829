namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>One method of a service.</summary>
/// <param name="Name">As declared; unique within the service.</param>
/// <param name="Ordinal">Its number in messages, from 1.</param>
/// <param name="IsOneWay">Sent, not called.</param>
/// <param name="ReturnType">"ErrorNumber", "int" or "long".</param>
/// <param name="Parameters">In order.</param>
/// <param name="Summary">Text of the documentation comment, one line; may be empty.</param>
public sealed record MethodModel(
    string Name, int Ordinal, bool IsOneWay, string ReturnType, EquatableArray<ParameterModel> Parameters, string Summary)
{
    public bool ReturnsError => ReturnType == "ErrorNumber";
}
