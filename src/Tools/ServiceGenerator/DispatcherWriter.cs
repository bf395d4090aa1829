using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>
/// Writes the dispatcher: an abstract class that decodes a request, calls the method of the class derived from it, and encodes
/// the reply; and for each method one that completes a deferred call.
/// </summary>
public static class DispatcherWriter
{
    public static string Write(ServiceModel service)
    {
        CodeText code = new();
        ClientWriter.WriteHead(code, service);
        string visibility = service.IsPublic ? "public" : "internal";
        code.Line("/// <summary>");
        code.Line($"/// Offers the service {service.Name}: derive from it and put an instance behind a token of a ServiceLoop.");
        code.Line("/// Requests are checked before a method sees them. Capabilities that come in belong to the method that gets them.");
        code.Line("/// </summary>");
        code.Open($"{visibility} abstract unsafe class {service.Name}Service : {Names.ServiceObject}, {service.Interface}");
        foreach (MethodModel method in service.Methods)
        {
            code.Line("/// <inheritdoc/>");
            code.Line($"public abstract {Names.ReturnTypeOf(method)} {Names.Of(method)}({Names.ParametersOf(method)});");
            code.Line();
        }

        WriteSwitch(code, service);
        foreach (MethodModel method in service.Methods)
        {
            if (!method.IsOneWay)
            {
                code.Line();
                WriteComplete(code, method);
            }
        }

        foreach (MethodModel method in service.Methods)
        {
            code.Line();
            WriteDispatch(code, method);
            if (!method.IsOneWay)
            {
                code.Line();
                WriteEncode(code, method);
            }
        }

        code.Close();
        return code.ToString();
    }

    private static void WriteSwitch(CodeText code, ServiceModel service)
    {
        code.Line("/// <inheritdoc/>");
        code.Open($"protected sealed override void OnMessage(ref {Names.Call} __call)");
        code.Open("switch (__call.Words[0])");
        foreach (MethodModel method in service.Methods)
        {
            code.Line($"case {Names.Hexadecimal(service.HeaderOf(method))}:");
            code.Line($"    Dispatch{method.Name}(ref __call);");
            code.Line("    break;");
            code.Line();
        }

        ulong mark = ((ulong)service.Identifier << 16) | service.Version;
        code.Line("default:");
        code.Line("    // The right service in another version, or another service, or a method that this server does not know yet.");
        code.Line($"    __call.Reply(__call.Words[0] >> 16 == {Names.Hexadecimal(mark)}");
        code.Line($"        ? {Names.ErrorConstant("ENOSYS")}");
        code.Line($"        : {Names.ErrorConstant("EOPNOTSUPP")});");
        code.Line("    break;");
        code.Close();
        code.Close();
    }

    private static void WriteDispatch(CodeText code, MethodModel method)
    {
        WireLayout request = WireLayout.ForRequest(method);
        WireLayout reply = WireLayout.ForReply(method);
        void Reject(string condition)
        {
            code.Open($"if ({condition})").Line($"__call.Reply({Names.ErrorConstant("EINVAL")});").Line("return;").Close();
        }

        code.Open($"private void Dispatch{method.Name}(ref {Names.Call} __call)");
        if (!method.IsOneWay)
        {
            // What it gave back would reach nobody: its capabilities would stay open for ever.
            code.Open($"if (__call.Kind != {Names.MessageKind}.Call)").Line("return;").Close();
        }

        if (request.Fields.Count > 0)
        {
            code.Line("ulong* __words = __call.Words;");
        }

        code.Line("int __dataLength = __call.Data.Length;");
        if (request.HasData)
        {
            code.Line("byte* __data = __call.DataPointer;");
        }

        List<string> conditions = [request.Parts.Count == 0 ? $"__dataLength != {request.FixedLength}" : $"__dataLength < {request.FixedLength}"];
        if (request.Capabilities.Count == 0)
        {
            conditions.Add("__call.HandleCount != 0");
        }

        conditions.AddRange(FieldText.RangeConditions(request, "__data"));
        Reject(string.Join(" || ", conditions));
        FieldText.FindParts(code, request, "__data", Reject);
        if (request.Capabilities.Count > 0)
        {
            code.Line($"{Names.Error} __handles = __call.CheckHandles({request.Capabilities.Count});");
            code.Open($"if (__handles != {Names.ErrorConstant("None")})").Line("__call.Reply(__handles);").Line("return;").Close();
        }

        WriteArguments(code, request, reply);

        string arguments = string.Join(", ", method.Parameters.Select(ArgumentOf));
        code.Line($"{Names.ReturnTypeOf(method)} __result = {Names.Of(method)}({arguments});");
        if (method.IsOneWay)
        {
            code.Line("__call.Reply(__result);");
            code.Close();
            return;
        }

        code.Open("if (__call.IsDeferred)").Line("return;").Close();
        code.Open(method.ReturnsError ? $"if (__result != {Names.ErrorConstant("None")})" : "if (__result < 0)");
        code.Line("__call.Reply(__result);").Line("return;");
        code.Close();
        foreach ((ParameterModel span, ParameterModel count) in OutSpans(method))
        {
            code.Open($"if ((uint){Names.Of(count)} > (uint){Names.Of(span)}.Length)");
            code.Line($"{Names.Of(count)} = 0;");
            code.Close();
        }

        string status = method.ReturnsError ? "0" : "__result";
        string outs = string.Concat(EncodedParameters(method).Select(p => ", " + EncodeArgumentOf(method, p)));
        code.Line($"{Names.Error} __error = Encode{method.Name}(ref __call, {status}{outs});");
        code.Open($"if (__error != {Names.ErrorConstant("None")})").Line("__call.Reply(__error);").Close();
        code.Close();
    }

    private static void WriteArguments(CodeText code, WireLayout request, WireLayout reply)
    {
        foreach (WireField field in request.Fields.Where(f => !f.IsLength))
        {
            code.Line($"{field.Parameter.Type} {Names.Of(field.Parameter)} = {FieldText.ReadValue(field, "__data")};");
        }

        foreach (ParameterModel part in request.Parts)
        {
            code.Line(
                $"{Names.ReadOnlySpan}<{part.Type}> {Names.Of(part)} = new(__data + __start_{part.Name}, __length_{part.Name} / {part.Size});");
        }

        if (reply.Parts.Count > 0)
        {
            code.Line($"int __place = {reply.FixedLength};");
        }

        for (int i = 0; i < reply.Parts.Count; i++)
        {
            ParameterModel part = reply.Parts[i];
            string capacity = FieldText.WordOf(request.LengthOf(part)!, "__data");
            if (i > 0)
            {
                code.Line("__place = global::System.Math.Min((__place + 7) & ~7, __call.ReplyCapacity);");
            }

            code.Line(
                $"int __room_{part.Name} = (int)global::System.Math.Min({capacity}, (ulong)(__call.ReplyCapacity - __place)) / {part.Size};");
            code.Line($"{Names.Span}<{part.Type}> {Names.Of(part)} = new(__call.ReplyDataPointer + __place, __room_{part.Name});");
            if (i + 1 < reply.Parts.Count)
            {
                code.Line($"__place += __room_{part.Name} * {part.Size};");
            }
        }

        for (int i = 0; i < request.Capabilities.Count; i++)
        {
            ParameterModel capability = request.Capabilities[i];
            code.Line($"{capability.Type} {Names.Of(capability)} = {Names.CapabilityFrom(capability, $"__call.TakeHandle({i})")};");
        }
    }

    private static void WriteEncode(CodeText code, MethodModel method)
    {
        WireLayout reply = WireLayout.ForReply(method);
        string parameters = string.Concat(EncodedParameters(method).Select(p => ", " + EncodedDeclarationOf(p)));
        code.Open($"private static {Names.Error} Encode{method.Name}(ref {Names.Call} __call, long __status{parameters})");
        code.Line("ulong* __words = __call.Words;");
        if (reply.HasData)
        {
            code.Line("byte* __data = __call.ReplyDataPointer;");
            FieldText.MeasureParts(code, reply, "__length");
            code.Open("if (__length > __call.ReplyCapacity)");
            CloseMoved(code, reply);
            code.Line($"return {Names.ErrorConstant("EMSGSIZE")};");
            code.Close();
        }

        // Parts first: they may lie where fields of the fixed part would not, but words are free only now.
        if (reply.Parts.Count > 0)
        {
            FieldText.PlaceParts(code, reply, "__data");
        }

        foreach (WireField field in reply.Fields.Where(f => !f.IsLength))
        {
            FieldText.WriteValue(code, field, "__data");
        }

        if (reply.HasData)
        {
            code.Line($"__call.SetReplyDataLength({(reply.Parts.Count > 0 ? "__end" : Names.Number(reply.FixedLength))});");
        }

        foreach (ParameterModel capability in reply.Capabilities)
        {
            string rights = "__rights_" + capability.Name;
            if (capability.Rights is { } constant)
            {
                code.Line($"const {Names.Rights} {rights} = {Names.RightsConstant(constant)};");
            }
            else
            {
                // A handle that is not open fails again when the reply is sent, and then the caller gets EIO.
                code.Line($"{Names.Wire}.GetRights({Names.HandleOf(capability)}, out {Names.Rights} {rights});");
            }

            code.Line($"__call.AddReplyHandle({Names.HandleOf(capability)}, {rights}, {(capability.Moves ? "true" : "false")});");
        }

        code.Line("__words[0] = (ulong)__status;");
        code.Line($"return {Names.ErrorConstant("None")};");
        code.Close();
    }

    private static void WriteComplete(CodeText code, MethodModel method)
    {
        WireLayout reply = WireLayout.ForReply(method);
        ParameterModel[] encoded = [.. EncodedParameters(method)];
        string pending = Names.Unused(method, "pendingReply");
        string status = Names.Unused(method, "status");
        string parameters = string.Concat(encoded.Select(p => ", " + EncodedDeclarationOf(p)));
        string outs = string.Concat(encoded.Select(p => ", " + Names.Of(p)));
        code.Line("/// <summary>");
        code.Line($"/// Answers a call of <see cref=\"{Names.Of(method)}\"/> that was deferred. The other values count only if the status is a success.");
        code.Line("/// </summary>");
        code.Line("[global::System.Runtime.CompilerServices.SkipLocalsInit]");
        code.Open($"public static {Names.Error} Complete{method.Name}({Names.Pending} {pending}, {Names.ReturnTypeOf(method)} {status}{parameters})");
        code.Open(method.ReturnsError ? $"if ({status} != {Names.ErrorConstant("None")})" : $"if ({status} < 0)");
        code.Line($"return {pending}.Reply({status});");
        code.Close();
        string capacity = "0";
        if (reply.HasData)
        {
            FieldText.MeasureParts(code, reply, "__length");
            code.Line($"int __capacity = (int)global::System.Math.Min(__length, {Names.Message}.MaximumDataLength);");
            code.Line("byte* __data = stackalloc byte[__capacity];");
            capacity = "__capacity";
        }

        string transfers = reply.Capabilities.Count > 0 ? "__handles" : "null";
        if (reply.Capabilities.Count > 0)
        {
            code.Line($"{Names.Transfer}* __handles = stackalloc {Names.Transfer}[{reply.Capabilities.Count}];");
        }

        string data = reply.HasData ? "__data" : "null";
        code.Line($"{Names.Message} __message = default;");
        code.Line($"{Names.Call} __call = new(default, &__message, {Names.MessageKind}.Call, 0, {data}, {capacity}, {transfers});");
        code.Line($"{Names.Error} __error = Encode{method.Name}(ref __call, {(method.ReturnsError ? "0" : status)}{outs});");
        code.Open($"if (__error != {Names.ErrorConstant("None")})");
        code.Line($"{pending}.Reply(__error);").Line("return __error;");
        code.Close();
        code.Line($"return {Names.Wire}.Complete({pending}, &__message);");
        code.Close();
    }

    private static void CloseMoved(CodeText code, WireLayout reply)
    {
        foreach (ParameterModel capability in reply.Capabilities.Where(c => c.Moves))
        {
            code.Line($"{Names.HandleOf(capability)}.Close();");
        }
    }

    /// <summary>The results that a reply is made of; a count is in the length of its span.</summary>
    private static IEnumerable<ParameterModel> EncodedParameters(MethodModel method)
    {
        return method.Parameters.Where(p => p.IsOut && p.Kind != ParameterKind.Count);
    }

    private static IEnumerable<(ParameterModel Span, ParameterModel Count)> OutSpans(MethodModel method)
    {
        for (int i = 0; i + 1 < method.Parameters.Count; i++)
        {
            if (method.Parameters[i].Kind == ParameterKind.Span && method.Parameters[i].IsOut)
            {
                yield return (method.Parameters[i], method.Parameters[i + 1]);
            }
        }
    }

    private static string EncodedDeclarationOf(ParameterModel parameter)
    {
        return parameter.Kind == ParameterKind.Span
            ? $"{Names.ReadOnlySpan}<{parameter.Type}> {Names.Of(parameter)}"
            : $"{parameter.Type} {Names.Of(parameter)}";
    }

    private static string EncodeArgumentOf(MethodModel method, ParameterModel parameter)
    {
        if (parameter.Kind != ParameterKind.Span)
        {
            return Names.Of(parameter);
        }

        ParameterModel count = OutSpans(method).First(p => p.Span == parameter).Count;
        return $"{Names.Of(parameter)}.Slice(0, {Names.Of(count)})";
    }

    private static string ArgumentOf(ParameterModel parameter)
    {
        string name = Names.Of(parameter);
        if (parameter.Kind == ParameterKind.Span)
        {
            return name;
        }

        return parameter.IsOut ? $"out {parameter.Type} {name}" : parameter.IsByReference ? $"in {name}" : name;
    }
}
