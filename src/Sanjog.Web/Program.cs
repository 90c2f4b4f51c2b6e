using Sanjog.Web.Commands;

return await CommandLine.RunAsync(args);
