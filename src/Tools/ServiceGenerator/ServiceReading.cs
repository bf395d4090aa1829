using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>What reading an interface gave: a model, unless something is wrong with it.</summary>
public sealed record ServiceReading(ServiceModel? Model, Finding? Identity, EquatableArray<Finding> Findings);
