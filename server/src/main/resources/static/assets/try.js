// Opens the bundled Swagger UI on our own description of the API.
const place = document.getElementById("try");
window.ui = SwaggerUIBundle({
  url: place.dataset.description,
  domNode: place,
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: ["get", "post"],
});
