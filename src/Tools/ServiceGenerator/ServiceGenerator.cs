using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// The compiler's entry: for each interface with the attribute Service, one file with its client and one with its dispatcher.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ServiceGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ServiceReading> readings = context.SyntaxProvider.ForAttributeWithMetadataName(
            ServiceReader.ServiceAttributeName,
            static (node, _) => true,
            static (match, _) => ServiceReader.Read((INamedTypeSymbol)match.TargetSymbol, match.Attributes[0]));

        context.RegisterSourceOutput(readings, static (output, reading) => Write(output, reading));
        context.RegisterSourceOutput(readings.Collect(), static (output, all) => CompareIdentifiers(output, all));
    }

    private static void Write(SourceProductionContext output, ServiceReading reading)
    {
        foreach (Finding finding in reading.Findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }

        if (reading.Model is { } model)
        {
            string prefix = model.Namespace.Length == 0 ? model.Name : model.Namespace + "." + model.Name;
            output.AddSource(prefix + "Client.g.cs", SourceText.From(ClientWriter.Write(model), Encoding.UTF8));
            output.AddSource(prefix + "Service.g.cs", SourceText.From(DispatcherWriter.Write(model), Encoding.UTF8));
        }
    }

    private static void CompareIdentifiers(SourceProductionContext output, ImmutableArray<ServiceReading> all)
    {
        Dictionary<uint, ServiceModel> seen = [];
        foreach (ServiceReading reading in all)
        {
            if (reading.Model is not { } model)
            {
                continue;
            }

            if (seen.TryGetValue(model.Identifier, out ServiceModel? other))
            {
                string number = "0x" + model.Identifier.ToString("X8", CultureInfo.InvariantCulture);
                Finding finding = reading.Identity! with { Arguments = new EquatableArray<string>([other.Interface, model.Interface, number]) };
                output.ReportDiagnostic(finding.ToDiagnostic());
            }
            else
            {
                seen.Add(model.Identifier, model);
            }
        }
    }
}
